//! Each value of a tree, with its path and its schema.

use serde_json::{Map, Value};

use crate::extend::typed::path::{push_item, push_member};
use crate::extend::typed::schema::{Node, TypeSchema, item_schema, member_schema};
use crate::v2026_02_09::JsonObject;

/// Who looks at the values.
pub trait Visit<'v, 's> {
    /// A value whose schema is known.
    fn value(&mut self, _path: &str, _value: &'v Value, _node: &Node<'s>) {}

    /// An object with members whose schema is known: such a value, and the root.
    fn object(&mut self, _path: &str, _members: &'v Map<String, Value>, _schema: &'s JsonObject) {}
}

/// Visits the values of a tree, each before what is inside of it.
pub fn walk<'v, 's>(
    root: &'v Map<String, Value>,
    schema: &'s TypeSchema,
    visit: &mut impl Visit<'v, 's>,
) {
    let Some(core) = schema.node(&schema.root).and_then(|node| node.core()) else { return };
    members(root, core, schema, &mut String::new(), visit);
}

fn value<'v, 's>(
    value: &'v Value,
    at: &'s Value,
    schema: &'s TypeSchema,
    path: &mut String,
    visit: &mut impl Visit<'v, 's>,
) {
    let Some(node) = schema.node(at) else { return };
    let Some(core) = node.core() else { return };
    visit.value(path, value, &node);
    match value {
        Value::Array(items) => {
            let end = path.len();
            for (index, item) in items.iter().enumerate() {
                let Some(at) = item_schema(core, index) else { continue };
                push_item(path, index);
                self::value(item, at, schema, path, visit);
                path.truncate(end);
            }
        }
        Value::Object(object) => members(object, core, schema, path, visit),
        _ => {}
    }
}

fn members<'v, 's>(
    object: &'v Map<String, Value>,
    core: &'s JsonObject,
    schema: &'s TypeSchema,
    path: &mut String,
    visit: &mut impl Visit<'v, 's>,
) {
    visit.object(path, object, core);
    let end = path.len();
    for (name, member) in object {
        let Some(at) = member_schema(core, name) else { continue };
        push_member(path, name);
        value(member, at, schema, path, visit);
        path.truncate(end);
    }
}
