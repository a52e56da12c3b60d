//! Where a fault is that serde found in what it had put aside: the path of such an error ends at the struct with
//! `#[serde(flatten)]`.
//!
//! It is at the value, within that struct, that is not as its schema has it and of which the error speaks. If there are
//! several, in different members, it cannot be told which one it is, and the path stays that of the struct.

use serde::de::Unexpected;
use serde_json::{Map, Number, Value};

use super::error::{Cause, DecodeError};
use super::walk::{Visit, walk};
use crate::extend::typed::schema::{
    Node, TypeSchema, enumerated, has_property, member_schema, required,
};
use crate::v2026_02_09::JsonObject;

/// The error at the place of the value that is at fault, or as it is if that cannot be told.
pub fn locate(value: &Map<String, Value>, schema: &TypeSchema, error: DecodeError) -> DecodeError {
    let mut search = Search { schema, error: &error, first: None, is_ambiguous: false };
    walk(value, schema, &mut search);
    match search.first {
        Some(path) if !search.is_ambiguous => error.moved_to(path),
        _ => error,
    }
}

struct Search<'s, 'e> {
    schema: &'s TypeSchema,
    error: &'e DecodeError,
    /// The path of the first value that may be at fault.
    first: Option<String>,
    /// Whether another may be, which is no other item of the same arrays.
    is_ambiguous: bool,
}

impl Search<'_, '_> {
    fn found(&mut self, path: &str) {
        match &self.first {
            None => self.first = Some(path.to_owned()),
            Some(first) => self.is_ambiguous |= without_indices(first) != without_indices(path),
        }
    }
}

impl<'v, 's> Visit<'v, 's> for Search<'s, '_> {
    fn value(&mut self, path: &str, value: &'v Value, node: &Node<'s>) {
        if self.error.is_around(path) && !is_fit(value, node) && is_about(self.error, value) {
            self.found(path);
        }
    }

    fn object(&mut self, path: &str, members: &'v Map<String, Value>, core: &'s JsonObject) {
        let Cause::Missing(name) = self.error.cause() else { return };
        let is_missing = !members.contains_key(name) && required(core).any(|own| own == name);
        if !is_missing || !self.error.is_around(path) {
            return;
        }
        let node = member_schema(core, name).and_then(|at| self.schema.node(at));
        let is_optional = node.is_some_and(|node| node.is_nullable);
        // By `#[serde(alias)]` it may be there by another name.
        let is_closed = members.keys().all(|own| has_property(core, own));
        if !is_optional {
            self.found(path);
            self.is_ambiguous |= !is_closed && !self.error.is_at(path);
        }
    }
}

/// The path without the numbers of items.
fn without_indices(path: &str) -> String {
    let mut is_index = false;
    let outside = path.chars().filter(|letter| {
        is_index = *letter == '[' || (is_index && *letter != ']');
        !is_index
    });
    outside.collect()
}

/// Whether the error is that this value was not expected.
fn is_about(error: &DecodeError, value: &Value) -> bool {
    let text = |text: &str| {
        let value = Unexpected::Str(text);
        error.begins(format_args!("unknown variant `{text}`, "))
            || error.begins(format_args!("invalid value: {value}, "))
            || error.begins(format_args!("invalid type: {value}, "))
    };
    let number = |number: &Number| {
        let value = match (number.as_u64(), number.as_i64(), number.as_f64()) {
            (Some(number), ..) => Unexpected::Unsigned(number),
            (None, Some(number), _) => Unexpected::Signed(number),
            (None, None, Some(number)) => Unexpected::Float(number),
            _ => return false,
        };
        error.begins(format_args!("invalid type: {value}, "))
            || error.begins(format_args!("invalid value: {value}, "))
    };
    match value {
        Value::Null => error.begins(format_args!("invalid type: null, ")),
        Value::Bool(flag) => {
            error.begins(format_args!("invalid type: {}, ", Unexpected::Bool(*flag)))
        }
        Value::Number(value) => number(value),
        Value::String(value) => text(value),
        Value::Array(_) => error.begins(format_args!("invalid type: {}, ", Unexpected::Seq)),
        Value::Object(_) => error.begins(format_args!("invalid type: {}, ", Unexpected::Map)),
    }
}

/// Whether a value is as its schema has it, but for what is inside of it.
fn is_fit(value: &Value, node: &Node<'_>) -> bool {
    let Some(core) = node.core() else { return true };
    if value.is_null() && node.is_nullable {
        return true;
    }
    if let (Value::String(text), Some(values)) = (value, enumerated(core)) {
        return values.contains(&text.as_str());
    }
    match value {
        Value::Number(number) if node.is_of("integer") => {
            let is_whole = number.as_f64().is_none_or(|float| float.fract() == 0.0);
            is_whole && is_within(number, core)
        }
        _ => match node.type_name() {
            Ok(Some("string")) => value.is_string(),
            Ok(Some("number" | "integer")) => value.is_number(),
            Ok(Some("boolean")) => value.is_boolean(),
            // Null is an empty one.
            Ok(Some("array")) => value.is_array() || value.is_null(),
            Ok(Some("object")) => value.is_object() || value.is_null(),
            _ => true,
        },
    }
}

fn is_within(number: &Number, core: &JsonObject) -> bool {
    let Some(number) = number.as_f64() else { return true };
    let bound = |keyword: &str| core.get(keyword).and_then(Value::as_f64);
    bound("minimum").is_none_or(|least| least <= number)
        && bound("maximum").is_none_or(|most| number <= most)
}
