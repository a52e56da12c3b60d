//! Which keywords a schema may have (S12), and what stands in those that name and describe (S14 to S16).

use serde_json::{Map, Value};

use super::Broken;
use super::node::is_name;

/// The subset. Everything else of JSON Schema is refused: `anyOf`, `$ref`, `const`, `pattern`, `minimum` ...
const KEYWORDS: [&str; 10] = [
    "type",
    "enum",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "description",
    "extend:type",
    "extend:name",
    "extend:descriptions",
];
/// Keywords of which nobody says what they do.
const TAKEN: [&str; 3] = ["title", "default", "examples"];

pub fn check(node: &Map<String, Value>, path: &str) -> Result<(), Broken> {
    for (keyword, value) in node {
        match keyword.as_str() {
            "description" if !value.is_string() => {
                return Err(Broken::new("S14", path, "expected a text in `description`"));
            }
            "extend:name" if !value.as_str().is_some_and(is_name) => {
                let expected = "expected letters, digits, `_` and `-` in `extend:name`";
                return Err(Broken::new("S15", path, expected));
            }
            "extend:descriptions" if !describes(node, value) => {
                let expected = "expected a text for each text of `enum` in `extend:descriptions`";
                return Err(Broken::new("S16", path, expected));
            }
            "required" if !is_list_of_texts(value) => {
                return Err(Broken::new("S13", path, "expected names in `required`"));
            }
            "additionalProperties" if !value.is_boolean() => {
                return Err(Broken::new("S12", path, "expected no map, but an object with names"));
            }
            known if KEYWORDS.contains(&known) || TAKEN.contains(&known) => {}
            other => {
                let expected = format!("expected no keyword `{other}`, which is unsupported");
                return Err(Broken::new("S12", path, expected));
            }
        }
    }
    Ok(())
}

/// Whether there are as many texts as `enum` has.
fn describes(node: &Map<String, Value>, descriptions: &Value) -> bool {
    let Some(values) = node.get("enum").and_then(Value::as_array) else { return false };
    let texts = values.iter().filter(|value| !value.is_null()).count();
    is_list_of_texts(descriptions) && descriptions.as_array().map(Vec::len) == Some(texts)
}

fn is_list_of_texts(value: &Value) -> bool {
    value.as_array().is_some_and(|values| values.iter().all(Value::is_string))
}
