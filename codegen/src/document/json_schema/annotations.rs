//! The keywords of a schema that a schema made of its type is to have again.
//!
//! JSON Schema takes a keyword that it does not know for an annotation (2020-12, Core 6.5). It is kept, as are the
//! limits of values and what is documented: no type says them, and whoever makes a schema of the type wants them back.

use serde_json::{Map, Value};

use crate::document::lift::ANNOTATIONS;
use crate::ir::FOREIGN;
use crate::keywords::{self, Fate, Object};

/// What says nothing of the type, and is kept as an annotation only.
const MOVED: [&str; 5] =
    ["readOnly", "writeOnly", "contentEncoding", "contentMediaType", "contentSchema"];
/// What is also read, and no type says.
const COPIED: [&str; 5] = ["title", "format", "default", "examples", "deprecated"];

/// Gathers the annotations of a schema under one keyword, which the stages after this one hand on.
pub fn gather(schema: &mut Map<String, Value>, is_before_2019: bool) {
    // There nothing counts beside a reference.
    if is_before_2019 && schema.contains_key("$ref") {
        return;
    }
    let mut kept = Map::new();
    let names: Vec<String> = schema.keys().cloned().collect();
    for name in names {
        if is_foreign(&name, &schema[&name]) {
            continue;
        }
        let row = keywords::find(Object::Schema, &name);
        let is_moved = row.is_none() || MOVED.contains(&name.as_str());
        let is_copied = COPIED.contains(&name.as_str())
            || row.is_some_and(|row| row.fate == Fate::Limit && row.form.takes(&schema[&name]));
        if is_moved {
            kept.extend(schema.shift_remove(&name).map(|value| (name, value)));
        } else if is_copied {
            kept.insert(name.clone(), schema[&name].clone());
        }
    }
    // A description that has no comment to stand in is an annotation of what is around it.
    if !kept.is_empty() || schema.contains_key("description") {
        schema.insert(ANNOTATIONS.to_owned(), Value::Object(kept));
    }
}

/// Whether it is the format that stands for a type of the caller's, which the schema did not have.
fn is_foreign(keyword: &str, value: &Value) -> bool {
    keyword == "format" && value.as_str().is_some_and(|format| format.starts_with(FOREIGN))
}
