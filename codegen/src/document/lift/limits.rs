//! The keywords that limit the values of a type become data.

use serde_json::{Map, Number, Value};

use crate::ir::limits::{Bound, Count, Limits};

/// The limits that a schema sets; none if it sets none. A keyword whose value is of another kind than
/// it can be says nothing.
pub fn of(schema: &Map<String, Value>) -> Option<Box<Limits>> {
    let number = |keyword: &str| schema.get(keyword).and_then(Value::as_number).cloned();
    let count = |least: &str, most: &str| Count { least: number(least), most: number(most) };
    let limits = Limits {
        minimum: bound(schema, "minimum", "exclusiveMinimum"),
        maximum: bound(schema, "maximum", "exclusiveMaximum"),
        multiple_of: number("multipleOf"),
        length: count("minLength", "maxLength"),
        items: count("minItems", "maxItems"),
        members: count("minProperties", "maxProperties"),
        unique_items: schema.get("uniqueItems") == Some(&Value::Bool(true)),
        pattern: schema.get("pattern").and_then(Value::as_str).map(str::to_owned),
    };
    (limits != Limits::default()).then(|| Box::new(limits))
}

/// A bound of numbers. What excludes it is a number of its own in JSON Schema 2020-12 (Validation, 6.2.3
/// and 6.2.5), and in OpenAPI 3.0 it is a boolean that excludes the other.
fn bound(schema: &Map<String, Value>, inclusive: &str, exclusive: &str) -> Option<Bound> {
    let number = |keyword: &str| -> Option<Number> { schema.get(keyword)?.as_number().cloned() };
    if let Some(value) = number(exclusive) {
        return Some(Bound { value, is_exclusive: true });
    }
    let is_exclusive = schema.get(exclusive) == Some(&Value::Bool(true));
    number(inclusive).map(|value| Bound { value, is_exclusive })
}
