//! What a schema says for people.

use serde_json::{Map, Value};

use super::{ANNOTATIONS, limits};
use crate::ir::Docs;

/// The documentation of a schema. A keyword whose value is of another kind than it can be says nothing.
pub fn of(schema: &Map<String, Value>) -> Docs {
    let text = |keyword: &str| schema.get(keyword).and_then(Value::as_str).map(str::to_owned);
    let is_true = |keyword: &str| schema.get(keyword) == Some(&Value::Bool(true));
    let boxed = |value: Option<&Value>| value.cloned().map(Box::new);
    let first_example = || schema.get("examples")?.as_array()?.first();
    let link = schema.get("externalDocs").and_then(|docs| docs.get("url")).and_then(Value::as_str);
    Docs {
        title: text("title"),
        // `summary` stands beside a `$ref` (OpenAPI 3.1, Reference Object).
        description: text("description").or_else(|| text("summary")),
        example: boxed(schema.get("example").or_else(first_example)),
        default: boxed(schema.get("default")),
        limits: limits::of(schema),
        link: link.map(str::to_owned),
        deprecated: is_true("deprecated"),
        read_only: is_true("readOnly"),
        write_only: is_true("writeOnly"),
        annotations: schema.get(ANNOTATIONS).and_then(Value::as_object).cloned().map(Box::new),
    }
}
