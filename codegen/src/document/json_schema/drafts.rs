//! What drafts 4 to 7 of JSON Schema write in another way is written as in 2020-12.

use serde_json::{Map, Value};

use crate::document::overlay::origins::Node;

/// Whether a schema says that it is of a draft in which nothing counts beside a `$ref` (draft 7, section 8.3).
pub fn is_before_2019(schema: &Value) -> bool {
    let dialect = schema.get("$schema").and_then(Value::as_str).unwrap_or_default();
    ["draft-03", "draft-04", "draft-06", "draft-07"].iter().any(|draft| dialect.contains(draft))
}

/// Writes a schema as in 2020-12.
///
/// - `items: [..]` is `prefixItems`, and `additionalItems` are the `items` behind them.
/// - `exclusiveMinimum: true` makes `minimum` exclusive, which has become a number (draft 6).
/// - `$id: "#name"`, and `id` of draft 4, are an `$anchor`. What else identifies a schema has done its part.
pub fn modernize(schema: &mut Map<String, Value>, node: &mut Node) {
    if schema.get("items").is_some_and(Value::is_array) {
        rename(schema, node, "items", "prefixItems");
        rename(schema, node, "additionalItems", "items");
    }
    // Beside one schema for all items it says nothing (draft 7, section 6.4.2).
    schema.shift_remove("additionalItems");
    for (exclusive, inclusive) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")]
    {
        if let Some(Value::Bool(is_exclusive)) = schema.get(exclusive) {
            let bound = if *is_exclusive { schema.shift_remove(inclusive) } else { None };
            schema.shift_remove(exclusive);
            schema.extend(bound.map(|bound| (exclusive.to_owned(), bound)));
        }
    }
    for keyword in ["$schema", "$comment"] {
        schema.shift_remove(keyword);
    }
    for keyword in ["$id", "id"] {
        if !schema.get(keyword).is_some_and(Value::is_string) {
            continue;
        }
        let Some(Value::String(id)) = schema.shift_remove(keyword) else { continue };
        let name = id.strip_prefix('#').filter(|name| !name.is_empty() && !name.contains('/'));
        if let Some(name) = name {
            schema.insert("$anchor".to_owned(), name.into());
        }
    }
}

/// Gives what stands under a keyword another one, and remembers where it was written.
fn rename(schema: &mut Map<String, Value>, node: &mut Node, from: &str, to: &str) {
    if let Some(value) = schema.shift_remove(from) {
        *node.member(to) = Node::new(node.origin().join(from));
        schema.insert(to.to_owned(), value);
    }
}
