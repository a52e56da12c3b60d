//! Operations beside getting a run: each payload in `tests/examples/other_operations` decodes, is what it is meant to be,
//! and comes back as it came.

mod events;
mod lists;
mod requests;

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

fn payload<T: DeserializeOwned + Serialize>(name: &str) -> T {
    comes_back(&examples::text(&format!("other_operations/{name}.json")))
}
