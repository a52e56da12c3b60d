//! Every payload in `tests/examples` does what its line in INDEX.md says.

mod absent_and_null;
mod configs;
mod other_bodies;
mod outputs;
mod spreadsheet;
mod status;
mod unknown;

use std::path::Path;

use conformance::examples;
use conformance::round_trip::comes_back;
use extend_ai_types::{ExtractOutput, ExtractRun};

/// A run that decodes and encodes to what it was.
fn run(name: &str) -> ExtractRun {
    comes_back(&examples::run(name))
}

fn json_output(output: &Option<ExtractOutput>) -> &extend_ai_types::ExtractOutputJson {
    output.as_ref().and_then(ExtractOutput::as_json).expect("a JSON output")
}

fn legacy_output(output: &Option<ExtractOutput>) -> &extend_ai_types::ExtractOutputLegacy {
    output.as_ref().and_then(ExtractOutput::as_legacy).expect("a legacy output")
}

#[test]
fn every_payload_has_a_test_here() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/examples");
    let files = folder.read_dir().expect("a folder").map(|entry| entry.expect("an entry").path());
    let tests: String = files.map(|path| examples::read(&path)).collect();
    let index = examples::text("INDEX.md");
    let names = examples::names();
    assert!(names.len() >= 49, "{names:?}");
    for name in names {
        assert!(
            tests.contains(&format!("\"{name}\"")),
            "{name} has no test in tests/tests/examples/"
        );
        assert!(index.contains(&format!("| {name} |")), "{name} has no line in INDEX.md");
    }
}
