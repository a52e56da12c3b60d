//! Enums of text: a list of values, or, where variants have comments, a branch for each of them.

use std::collections::HashSet;

use serde_json::Value;

use super::Fault;
use super::node::is_null;
use crate::v2026_02_09::JsonObject;

/// The values of an enum, each with the comment of its variant.
pub type Values<'s> = Vec<(&'s str, Option<&'s str>)>;

/// The values, if a schema is one of an enum.
pub fn values(core: &JsonObject) -> Result<Option<Values<'_>>, Fault> {
    if let Some(values) = listed(core) {
        return values.map(without_repetitions).map(Some);
    }
    let Some(branches) = core.get("oneOf").or_else(|| core.get("anyOf")).and_then(Value::as_array)
    else {
        return Ok(None);
    };
    let mut values = Vec::new();
    for branch in branches.iter().filter(|branch| !is_null(branch)) {
        let branch = branch.as_object().ok_or(Fault::Union)?;
        match listed(branch) {
            Some(listed) => values.extend(listed.map_err(|_| Fault::Union)?),
            // `#[serde(untagged)] Other(String)`: any other text is taken, but not asked for.
            None if branch.get("type").and_then(Value::as_str) == Some("string") => {}
            None => return Err(Fault::Union),
        }
    }
    if values.is_empty() { Err(Fault::Union) } else { Ok(Some(without_repetitions(values))) }
}

/// Of variants of one name serde reads the first.
fn without_repetitions(values: Values<'_>) -> Values<'_> {
    let mut seen = HashSet::new();
    values.into_iter().filter(|(value, _)| seen.insert(*value)).collect()
}

/// The values of `enum` or `const`, without null.
fn listed(schema: &JsonObject) -> Option<Result<Values<'_>, Fault>> {
    let listed = match (schema.get("const"), schema.get("enum")) {
        (Some(value), _) => std::slice::from_ref(value),
        (None, Some(values)) => values.as_array()?.as_slice(),
        (None, None) => return None,
    };
    let docs =
        schema.get("description").and_then(Value::as_str).filter(|_| schema.contains_key("const"));
    let values = listed.iter().filter(|value| !value.is_null());
    let values: Option<Values<'_>> = values.map(|value| Some((value.as_str()?, docs))).collect();
    Some(values.filter(|values| !values.is_empty()).ok_or(Fault::EnumValue))
}
