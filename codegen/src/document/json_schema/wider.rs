//! What a schema says that its type says in part only, so that the schema of the type accepts more.
//!
//! The description of an API is read with the same gaps, and its report counts them elsewhere: values of an API are not
//! refused for what they limit. Whoever makes types of a schema may want to know.

use serde_json::{Map, Value, json};

use super::JsonSchema;
use super::walk::{self, At};
use crate::document::overlay::origins::{Node, Origin};
use crate::document::read;
use crate::ir::Unexpressed;

/// Keywords that a type says in part at best.
const KEYWORDS: [&str; 4] = ["not", "patternProperties", "prefixItems", "propertyNames"];

impl JsonSchema {
    /// The keywords of the schema that its type says in part only, each where it stands. Those of other documents, and
    /// of the document around the schema, are not looked at.
    pub(super) fn wider(&self) -> Vec<Unexpressed> {
        let mut found = Vec::new();
        let (root, _) = read::read(&self.source);
        let Some(mut schema) = root.as_ref().and_then(|root| self.at.look_up(root)).cloned() else {
            return found;
        };
        let origin = Origin { document: self.source.name.clone(), pointer: self.at.clone() };
        let at = At { pointer: self.at.clone(), is_branch: false };
        walk::each(&mut schema, &mut Node::new(origin), &at, &mut |object, _, at| {
            found.extend(keywords(object, at).map(|keyword| Unexpressed {
                keyword: keyword.to_owned(),
                document: self.source.name.clone(),
                pointer: at.pointer.join(keyword),
            }));
        });
        found
    }
}

/// Those of one schema.
fn keywords(schema: &Map<String, Value>, at: &At) -> impl Iterator<Item = &'static str> {
    // Beside other branches null makes the type an option.
    let around = at.pointer.ancestors().nth(1).and_then(|around| around.last());
    let is_branch = around.is_some_and(|name| ["anyOf", "oneOf"].contains(&name.as_str()));
    let is_list_of_null = |list: &Value| list.as_array().is_some_and(|list| *list == [Value::Null]);
    let of_null = [
        (
            "type",
            schema.get("type").is_some_and(|name| *name == "null" || *name == json!(["null"])),
        ),
        ("const", schema.get("const").is_some_and(Value::is_null)),
        ("enum", schema.get("enum").is_some_and(is_list_of_null)),
    ];
    let of_null = of_null.into_iter().filter(|(_, is_null)| *is_null && !is_branch);
    // Before 2020-12.
    let is_tuple = schema.get("items").is_some_and(Value::is_array);
    let is_only_required =
        is_branch && schema.contains_key("required") && !schema.contains_key("properties");
    let named = KEYWORDS.into_iter().filter(|keyword| schema.contains_key(*keyword));
    named
        .chain(of_null.map(|(keyword, _)| keyword).collect::<Vec<_>>())
        .chain(is_tuple.then_some("items"))
        .chain(is_only_required.then_some("required"))
}
