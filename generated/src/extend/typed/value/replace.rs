//! What is shown of a value that serde puts aside, and the schema of its type has otherwise.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::number;
use super::walk::{Visit, walk};
use crate::extend::typed::schema::{Node, TypeSchema};

/// The replacements in a tree, by where the values are that they replace.
///
/// - A number is an integer where the schema has one: `1` for `1.0`.
/// - Null is an empty array or object, where the schema has one that must not be null.
///
/// Where the schema has several branches beside null, nothing is replaced.
#[derive(Default)]
pub struct Replacements(HashMap<*const Value, Value>);

impl Replacements {
    pub fn of(value: &Map<String, Value>, schema: &TypeSchema) -> Self {
        let mut found = Finding { schema, replacements: HashMap::new() };
        walk(value, schema, &mut found);
        Replacements(found.replacements)
    }

    pub fn get(&self, value: &Value) -> Option<&Value> {
        self.0.get(&std::ptr::from_ref(value))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

struct Finding<'s> {
    schema: &'s TypeSchema,
    replacements: HashMap<*const Value, Value>,
}

impl<'v, 's> Visit<'v, 's> for Finding<'s> {
    fn value(&mut self, _: &str, value: &'v Value, node: &Node<'s>) {
        let other = match value {
            Value::Number(number) if node.is_of("integer") => {
                number::whole(number).map(Value::Number)
            }
            Value::Null if !node.is_nullable => self.schema.empty(node),
            _ => None,
        };
        self.replacements.extend(other.map(|other| (std::ptr::from_ref(value), other)));
    }
}
