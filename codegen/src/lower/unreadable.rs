//! The keywords of a schema that openapiv3 cannot read: it says what is wrong, and not where.

use serde_json::{Map, Value};

/// The keywords that cannot be read by themselves, each with what is wrong. None where each can be read, and not all
/// together.
pub fn keywords(structure: &Map<String, Value>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (keyword, value) in structure {
        let alone = Map::from_iter([(keyword.clone(), value.clone())]);
        if let Err(error) = read(&Value::Object(alone)) {
            found.push((keyword.clone(), format!("`{keyword}` cannot be read: {error}")));
        }
    }
    found
}

/// Reads a flat schema.
pub fn read(structure: &Value) -> Result<openapiv3::Schema, serde_json::Error> {
    serde::Deserialize::deserialize(structure)
}
