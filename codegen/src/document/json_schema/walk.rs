//! Every schema within a schema, the outer before the inner.

use serde_json::{Map, Value};

use crate::document::overlay::origins::Node;
use crate::keywords::{self, Form, Object};
use crate::pointer::Pointer;

/// Where a schema stands.
#[derive(Clone)]
pub struct At {
    pub pointer: Pointer,
    /// Whether it is, or stands within, one of several branches.
    pub is_branch: bool,
}

impl At {
    fn join(&self, segment: &str) -> Self {
        At { pointer: self.pointer.join(segment), is_branch: self.is_branch }
    }
}

/// What is done with a schema that is an object: it may change the schema, and say in the node where parts of it stood.
pub type Visit<'v> = dyn FnMut(&mut Map<String, Value>, &mut Node, &At) + 'v;

/// Visits a schema and all within it. The recursion is as deep as the document at most, and that has a limit.
pub fn each(schema: &mut Value, node: &mut Node, at: &At, visit: &mut Visit<'_>) {
    let Value::Object(object) = schema else { return };
    visit(object, node, at);
    for (keyword, value) in object.iter_mut() {
        let Some(row) = keywords::find(Object::Schema, keyword) else { continue };
        match (row.form, value) {
            (Form::Schema, inner) => each(inner, node.member(keyword), &at.join(keyword), visit),
            (Form::Schemas, Value::Array(list)) => {
                let is_union = ["oneOf", "anyOf"].contains(&keyword.as_str());
                let mut at = at.join(keyword);
                at.is_branch |= is_union && is_choice(list);
                let (length, node) = (list.len(), node.member(keyword));
                for (index, inner) in list.iter_mut().enumerate() {
                    each(inner, node.item(length, index), &at.join(&index.to_string()), visit);
                }
            }
            (Form::SchemasByName, Value::Object(named)) => {
                let (node, at) = (node.member(keyword), at.join(keyword));
                for (name, inner) in named.iter_mut() {
                    each(inner, node.member(name), &at.join(name), visit);
                }
            }
            _ => {}
        }
    }
}

/// Whether more than one of the schemas is of another value than null.
fn is_choice(schemas: &[Value]) -> bool {
    schemas.iter().filter(|schema| schema["type"] != "null").count() > 1
}
