//! Operations beside getting a run: each payload in `tests/examples/other_operations` decodes, is what it is meant to be,
//! and comes back as it came.

mod events;
mod extractors;
mod files;
mod lists;
mod requests;

use std::path::Path;

use conformance::{examples, json};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

fn came(name: &str) -> Value {
    serde_json::from_str(&examples::text(&format!("other_operations/{name}.json"))).expect("JSON")
}

/// Decodes a text, and sees to it that it encodes to what it was.
fn comes_back<T: DeserializeOwned + Serialize>(text: &str) -> T {
    let value: T = serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    let goes = serde_json::to_value(&value).expect("what was decoded encodes");
    let came: Value = serde_json::from_str(text).expect("JSON");
    assert_eq!(json::difference(&came, &goes), None, "{text}");
    value
}

#[test]
fn every_payload_has_a_test_here() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/other_operations");
    let files = folder.read_dir().expect("a folder").map(|entry| entry.expect("an entry").path());
    let tests: String = files.map(|path| examples::read(&path)).collect();
    let index = examples::text("INDEX.md");
    let names = examples::names_in(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/other_operations"),
    );
    assert!(names.len() >= 40, "{names:?}");
    for name in names {
        let stem = name.trim_end_matches(".json");
        // The events are found by their types.
        let is_tested = tests.contains(&format!("\"{stem}\"")) || stem.starts_with("event-");
        assert!(is_tested, "{name} has no test in tests/tests/other_operations/");
        let row = format!("| other_operations/{name} |");
        assert!(index.contains(&row), "{name} has no line in INDEX.md");
    }
}

fn payload<T: DeserializeOwned + Serialize>(name: &str) -> T {
    comes_back(&examples::text(&format!("other_operations/{name}.json")))
}
