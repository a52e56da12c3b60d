//! What is shown of a value that serde puts aside, and the schema of its type has otherwise.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::number;
use crate::extend::typed::schema::{Node, TypeSchema, item_schema, member_schema};
use crate::v2026_02_09::JsonObject;

/// The replacements in a tree, by where the values are that they replace.
///
/// - A number is an integer where the schema has one: `1` for `1.0`.
/// - Null is an empty array or object, where the schema has one that must not be null.
///
/// Where the schema has several branches beside null, nothing is replaced.
#[derive(Default)]
pub struct Replacements(HashMap<*const Value, Value>);

/// Whether there are values like this that may be replaced.
pub fn is_replaceable(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Number(number) => number::whole(number).is_some(),
        _ => false,
    }
}

impl Replacements {
    pub fn of(value: &Map<String, Value>, schema: &TypeSchema) -> Self {
        let mut replacements = Replacements::default();
        if let Some(core) = schema.node(&schema.root).and_then(|node| node.core()) {
            replacements.add_members(value, core, schema);
        }
        replacements
    }

    pub fn get(&self, value: &Value) -> Option<&Value> {
        self.0.get(&std::ptr::from_ref(value))
    }

    pub fn contains(&self, value: *const Value) -> bool {
        self.0.contains_key(&value)
    }

    fn add(&mut self, value: &Value, at: &Value, schema: &TypeSchema) {
        let Some(node) = schema.node(at) else { return };
        let Some(core) = node.core() else { return };
        match value {
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    if let Some(at) = item_schema(core, index) {
                        self.add(item, at, schema);
                    }
                }
            }
            Value::Object(members) => self.add_members(members, core, schema),
            _ => {
                let other = other(value, &node, schema);
                self.0.extend(other.map(|other| (std::ptr::from_ref(value), other)));
            }
        }
    }

    fn add_members(
        &mut self,
        members: &Map<String, Value>,
        core: &JsonObject,
        schema: &TypeSchema,
    ) {
        for (name, value) in members {
            if let Some(at) = member_schema(core, name) {
                self.add(value, at, schema);
            }
        }
    }
}

/// What replaces a value of this schema.
fn other(value: &Value, node: &Node<'_>, schema: &TypeSchema) -> Option<Value> {
    match value {
        Value::Number(number) if node.is_of("integer") => number::whole(number).map(Value::Number),
        Value::Null if !node.is_nullable => schema.empty(node),
        _ => None,
    }
}
