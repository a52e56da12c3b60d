//! Values that a schema lists: enums, and single constants.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::document::lift::ListedValue;
use crate::document::schemas::{Found, Schema};
use crate::ir::{Constants, Docs, EnumValue, Enumeration, Scalar, Shape, Step};

/// The only values that there are, null aside. A single value is not the only one where more may be added
/// (`x-extensible-enum`).
pub(super) fn only_values(schema: &Schema, listed: &[Value]) -> Vec<Value> {
    let values = listed.iter().filter(|value| !value.is_null());
    let values: Vec<Value> = values.cloned().collect();
    if schema.lifted.is_extensible && values.len() == 1 { Vec::new() } else { values }
}

/// What a schema is that lists these values, and has no type.
pub(super) fn shape(schema: &Schema, values: &[Value]) -> Shape {
    let not_null: Vec<&Value> = values.iter().filter(|value| !value.is_null()).collect();
    let texts: Option<Vec<String>> =
        not_null.iter().map(|value| value.as_str().map(str::to_owned)).collect();
    match texts {
        Some(texts) if !texts.is_empty() => enum_of_texts(schema, texts),
        Some(_) => Shape::Scalar(Scalar::Null),
        None if not_null.iter().all(|value| value.is_boolean()) => Shape::Scalar(Scalar::Boolean),
        None if not_null.len() > 1 && not_null.iter().all(|value| value.is_i64()) => {
            let numbers = not_null.iter().map(|value| value.to_string());
            enumeration(Constants::Integers, numbers, &schema.lifted.values)
        }
        None if not_null.iter().all(|value| value.is_i64() || value.is_u64()) => {
            let unsigned = not_null.iter().all(|value| value.is_u64())
                && !not_null.iter().all(|value| value.is_i64());
            Shape::Scalar(Scalar::Integer { unsigned })
        }
        None if not_null.iter().all(|value| value.is_number()) => Shape::Scalar(Scalar::Number),
        None => Shape::Any,
    }
}

/// An enum of texts.
pub(super) fn enum_of_texts(schema: &Schema, values: Vec<String>) -> Shape {
    enumeration(Constants::Texts, values, &schema.lifted.values)
}

/// An enum of integers; none if it does not list several, null aside. A single number is a constant: its
/// kind is the type, and its value distinguishes branches of a union.
pub(super) fn enum_of_integers(schema: &Schema, values: &[Option<i64>]) -> Option<Shape> {
    let numbers = values.iter().flatten().map(i64::to_string);
    has_several(values).then(|| enumeration(Constants::Integers, numbers, &schema.lifted.values))
}

fn has_several(values: &[Option<i64>]) -> bool {
    let mut values = values.iter().flatten();
    let first = values.next();
    values.any(|value| Some(value) != first)
}

/// An enum of values, each listed once, with the names and documentation that stand beside the list.
fn enumeration(
    of: Constants,
    wires: impl IntoIterator<Item = String>,
    listed: &[ListedValue],
) -> Shape {
    let mut seen = HashSet::new();
    let once = wires.into_iter().filter(|wire| seen.insert(wire.clone()));
    let listed: HashMap<&str, &ListedValue> =
        listed.iter().rev().map(|value| (value.wire.as_str(), value)).collect();
    let value = |wire: String| {
        let listed = listed.get(wire.as_str());
        let name = listed.and_then(|value| value.name.clone()).unwrap_or_default();
        let description = listed.and_then(|value| value.description.clone());
        EnumValue { wire, name, docs: Docs { description, ..Docs::default() } }
    };
    let values = once.map(value).collect();
    Shape::Enumeration(Enumeration::new(of, values))
}

/// Whether null is the only value: it alone is listed, or `nullable: true` is all that a branch of a union has,
/// by which authors mean that the union may be null.
pub(super) fn is_null_alone(schema: &Schema, structure: &Value) -> bool {
    let Some(object) = structure.as_object() else { return false };
    if let Some(Value::Array(listed)) = object.get("enum") {
        return !listed.is_empty() && listed.iter().all(Value::is_null);
    }
    let is_branch =
        matches!(schema.found, Found::Inner { step: Step::OneOf(_) | Step::AnyOf(_), .. });
    is_branch && object.len() == 1 && object.get("nullable") == Some(&Value::Bool(true))
}

/// Whether the schema lists null as one of the values that are allowed.
pub(super) fn lists_null(structure: &Value) -> bool {
    let listed = structure.get("enum").and_then(Value::as_array);
    listed.is_some_and(|listed| listed.contains(&Value::Null))
}
