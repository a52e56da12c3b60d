//! What is said of a field beside its type: `description`, `extend:name`, `extend:descriptions`, and what the API may come
//! to know.

use serde_json::Value;

use super::Fault;
use super::enumeration::Values;
use super::node::Node;
use crate::v2026_02_09::JsonObject;

/// The keywords of the API.
const KEYWORDS: [&str; 3] = ["extend:type", "extend:name", "extend:descriptions"];

/// Whether the API takes a name: letters, digits, `_` and `-`.
pub fn is_name(name: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    !name.is_empty() && name.bytes().all(fits)
}

/// Adds the description of a field, where it has one. A comment on its type is not one.
pub fn describe(node: &Node<'_>, schema: &mut JsonObject) {
    if let Some(description) = node.get_at_use("description").filter(|text| text.is_string()) {
        schema.insert("description".to_owned(), description.clone());
    }
}

/// Adds the name that the model sees.
pub fn rename(node: &Node<'_>, schema: &mut JsonObject) -> Result<(), Fault> {
    let Some(name) = node.get("extend:name") else { return Ok(()) };
    if !name.as_str().is_some_and(is_name) {
        return Err(Fault::ExtendName);
    }
    schema.insert("extend:name".to_owned(), name.clone());
    Ok(())
}

/// Adds what the API may come to know of a field: other keywords that begin as its own do.
pub fn others(node: &Node<'_>, schema: &mut JsonObject) {
    for layer in node.layers.iter().rev() {
        for (keyword, value) in layer.iter() {
            if keyword.starts_with("extend:") && !KEYWORDS.contains(&keyword.as_str()) {
                schema.insert(keyword.clone(), value.clone());
            }
        }
    }
}

/// Adds the descriptions of the values of an enum: those that are given, or the comments of its variants. There is one
/// for each value but null, in their order; it is empty for a variant without a comment.
pub fn describe_values(
    node: &Node<'_>,
    values: Option<&Values<'_>>,
    schema: &mut JsonObject,
) -> Result<(), Fault> {
    let descriptions = match (node.get("extend:descriptions"), values) {
        (Some(given), Some(values)) => {
            let list = given.as_array().filter(|list| list.iter().all(Value::is_string));
            let mut list = list.ok_or(Fault::ExtendDescriptions)?.clone();
            // Some write one for null, which comes last and needs none.
            if list.len() == values.len() + 1 && list.last() == Some(&Value::from("")) {
                list.pop();
            }
            // Where some variants have comments the values are in another order than the variants.
            let is_mixed = values.iter().any(|(_, docs)| docs.is_some())
                && values.iter().any(|(_, docs)| docs.is_none());
            if list.len() != values.len() || is_mixed {
                return Err(Fault::ExtendDescriptions);
            }
            Value::Array(list)
        }
        (Some(_), None) => return Err(Fault::ExtendDescriptions),
        (None, Some(values)) if values.iter().any(|(_, docs)| docs.is_some()) => {
            values.iter().map(|(_, docs)| docs.unwrap_or_default()).collect()
        }
        (None, _) => return Ok(()),
    };
    schema.insert("extend:descriptions".to_owned(), descriptions);
    Ok(())
}
