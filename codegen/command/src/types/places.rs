//! Where in a document a JSON Schema stands, if the caller does not say so.
//!
//! A document may be a schema, or something that has one. The locations are what APIs that take schemas send: a config
//! with its `schema`, a version with its config, and what has a draft of a version (as extractors of the Extend API).
//! `--at` names any other.

use codegen::keywords::{self, Object};
use codegen::pointer::Pointer;
use serde_json::Value;

/// The locations, the outermost first.
const PLACES: [&str; 3] = ["#/schema", "#/config/schema", "#/draftVersion/config/schema"];

/// The keywords of which a schema has at least one.
const OF_SCHEMAS: [&str; 11] = [
    "$schema",
    "$ref",
    "$defs",
    "definitions",
    "properties",
    "items",
    "allOf",
    "anyOf",
    "oneOf",
    "enum",
    "const",
];

/// Where the schema stands; the whole document where no other location has one. None if there is no schema at all: the
/// document has members, and none of them is a keyword.
pub fn find(root: &Value) -> Option<Pointer> {
    let is_schema = OF_SCHEMAS.iter().any(|keyword| root.get(keyword).is_some());
    let mut places = PLACES.iter().filter_map(|place| Pointer::of_reference(place));
    let has_schema = |place: &Pointer| place.look_up(root).is_some_and(Value::is_object);
    let place = if is_schema { None } else { places.find(has_schema) };
    place.or_else(|| may_be_schema(root).then(Pointer::root))
}

/// What is no object is reported when it is read for good, if it is no schema.
fn may_be_schema(root: &Value) -> bool {
    let is_keyword = |name: &String| keywords::find(Object::Schema, name).is_some();
    root.as_object().is_none_or(|root| root.is_empty() || root.keys().any(is_keyword))
}

/// Says that there is no schema.
pub fn not_found(document: &str) -> String {
    let places = PLACES.map(|place| format!("`{place}`")).join(", ");
    format!(
        "`{document}` is no JSON Schema, and has none at {places}: name its location by `--at`, or another file"
    )
}
