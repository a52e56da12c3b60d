//! Choices: texts and one null, without a type (S7).

use serde_json::{Map, Value};

use super::Broken;

pub fn check(node: &Map<String, Value>, path: &str) -> Result<(), Broken> {
    let broken = |expected: &str| Err(Broken::new("S7", path, expected));
    if node.contains_key("type") {
        return broken("expected no `type` beside `enum`");
    }
    let Some(values) = node.get("enum").and_then(Value::as_array) else {
        return broken("expected a list of values in `enum`");
    };
    if !values.iter().all(|value| value.is_string() || value.is_null()) {
        return broken("expected values of `enum` that are texts");
    }
    match values.iter().filter(|value| value.is_null()).count() {
        1 => Ok(()),
        0 => broken("expected null among the values of `enum`"),
        _ => broken("expected null once among the values of `enum`"),
    }
}
