//! Where in a document a JSON Schema stands, if the caller does not say so.
//!
//! A document may be a schema, or something that has one. The locations are what APIs that take schemas send: a config
//! with its `schema`, a version with its config, and what has a draft of a version (as extractors of the Extend API).
//! `--at` names any other.

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

/// Where the schema stands; the whole document where no other location has one.
pub fn find(root: &Value) -> Pointer {
    let is_schema = OF_SCHEMAS.iter().any(|keyword| root.get(keyword).is_some());
    let mut places = PLACES.iter().filter_map(|place| Pointer::of_reference(place));
    let has_schema = |place: &Pointer| place.look_up(root).is_some_and(Value::is_object);
    let place = if is_schema { None } else { places.find(has_schema) };
    place.unwrap_or_else(Pointer::root)
}
