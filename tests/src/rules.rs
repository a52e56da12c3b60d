//! Which branch of a union a value is, by the rules of the API's documentation, written out by hand.
//!
//! The generated crate derives its plans from the schemas. These functions know nothing of that.

use serde_json::Value;

/// A branch of the output or of the config.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Branch {
    Json,
    Legacy,
    Neither,
}

/// An output is JSON if `value` is an object and `metadata` an object of objects; else legacy if
/// every member is an object with string `id`, string `type` and array `references`; else neither.
pub fn output(value: &Value) -> Branch {
    let Some(members) = value.as_object() else { return Branch::Neither };
    let has_value = members.get("value").is_some_and(Value::is_object);
    let metadata = members.get("metadata").and_then(Value::as_object);
    if has_value && metadata.is_some_and(|metadata| metadata.values().all(Value::is_object)) {
        return Branch::Json;
    }
    let is_entry = |entry: &Value| {
        entry["id"].is_string() && entry["type"].is_string() && entry["references"].is_array()
    };
    if members.values().all(is_entry) { Branch::Legacy } else { Branch::Neither }
}

/// A config is legacy if `fields` is an array; else JSON. What is no object is neither.
pub fn config(value: &Value) -> Branch {
    match value.as_object() {
        Some(members) if members.get("fields").is_some_and(Value::is_array) => Branch::Legacy,
        Some(_) => Branch::Json,
        None => Branch::Neither,
    }
}
