//! Where a fault is that serde found in what it had put aside: the path of such an error ends at the struct with
//! `#[serde(flatten)]`.
//!
//! It is at the first value, within that struct, that is not as its schema has it, and of which the error speaks.

use serde_json::{Map, Value};

use super::DecodeError;
use crate::extend::typed::path::{push_item, push_member};
use crate::extend::typed::schema::{
    Node, TypeSchema, enumerated, item_schema, member_schema, required,
};
use crate::v2026_02_09::JsonObject;

/// The error at the place of the value that is at fault, or as it is if that cannot be told.
pub fn locate(value: &Map<String, Value>, schema: &TypeSchema, error: DecodeError) -> DecodeError {
    let mut search = Search { schema, error: &error, path: String::new() };
    let root = schema.node(&schema.root);
    let is_found =
        root.and_then(|node| Some(search.members(value, node.core()?))).is_some_and(|found| found);
    let path = search.path;
    if is_found { error.moved_to(path) } else { error }
}

struct Search<'s> {
    schema: &'s TypeSchema,
    error: &'s DecodeError,
    /// The path of the value that is looked at, and in the end of the one that is at fault.
    path: String,
}

impl Search<'_> {
    /// Whether the fault is at a value or inside of it.
    fn value(&mut self, value: &Value, schema: &Value) -> bool {
        let Some(node) = self.schema.node(schema) else { return false };
        let Some(core) = node.core() else { return false };
        if value.is_null() && node.is_nullable {
            return false;
        }
        if !is_fit(value, &node) {
            return self.is_here() && self.error.is_about(value);
        }
        match value {
            Value::Array(items) => self.items(items, core),
            Value::Object(members) => self.members(members, core),
            _ => false,
        }
    }

    fn items(&mut self, items: &[Value], core: &JsonObject) -> bool {
        let end = self.path.len();
        for (index, item) in items.iter().enumerate() {
            let Some(schema) = item_schema(core, index) else { continue };
            push_item(&mut self.path, index);
            if self.value(item, schema) {
                return true;
            }
            self.path.truncate(end);
        }
        false
    }

    fn members(&mut self, members: &Map<String, Value>, core: &JsonObject) -> bool {
        let mut absent = required(core).filter(|name| !members.contains_key(*name));
        if absent.any(|name| self.error.is_about_absent(name)) && self.is_here() {
            return true;
        }
        let end = self.path.len();
        for (name, value) in members {
            let Some(schema) = member_schema(core, name) else { continue };
            push_member(&mut self.path, name);
            if self.value(value, schema) {
                return true;
            }
            self.path.truncate(end);
        }
        false
    }

    /// Whether the value is within the one that the error is of.
    fn is_here(&self) -> bool {
        self.error.is_around(&self.path)
    }
}

/// Whether a value is as its schema has it, but for what is inside of it.
fn is_fit(value: &Value, node: &Node<'_>) -> bool {
    let Some(core) = node.core() else { return true };
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

fn is_within(number: &serde_json::Number, core: &JsonObject) -> bool {
    let Some(number) = number.as_f64() else { return true };
    let bound = |keyword: &str| core.get(keyword).and_then(Value::as_f64);
    bound("minimum").is_none_or(|least| least <= number)
        && bound("maximum").is_none_or(|most| number <= most)
}
