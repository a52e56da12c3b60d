//! A schema becomes an object whose inner schemas are references to their own pointers.
//!
//! openapiv3 reports one fault, without its location, and takes time exponential in the depth to do so.
//! It is given one flat object at a time: every fault then has its pointer, none hides another, and
//! what it would drop has been read here before it sees the object.
//!
//! - [`structure`]: inner schemas are taken out, and what is left is sorted by what becomes of it.
//! - [`parts`]: items and members that have schemas of their own.
//! - [`mod@excluded`]: what values are not.
//! - [`docs`], [`limits`]: what is documented.
//! - [`values`]: names and documentation of the values of an enum.

mod docs;
mod excluded;
mod limits;
mod parts;
mod structure;
pub mod values;

use serde_json::{Map, Value};

use self::structure::Structure;
pub use self::values::ListedValue;
use crate::ir::{Docs, Excluded, Step};
use crate::keywords::{self, Object};
use crate::pointer::Pointer;

/// The keyword under which `normalize` hands on the branches of a schema of several types.
pub const TYPE_BRANCHES: &str = "x-type-branches";

/// The keyword under which `json_schema` hands on the annotations of a schema.
pub const ANNOTATIONS: &str = "x-json-schema-annotations";

/// A schema without the schemas within it.
#[derive(Debug)]
pub struct Lifted {
    /// What openapiv3 is given.
    pub structure: Value,
    pub docs: Docs,
    /// References to the schemas of which each item of the array is one, or each member that is not
    /// listed; empty where they are not all known.
    pub part_schemas: Vec<String>,
    /// A keyword by which the schema says of what kind a value is, if it has one.
    pub said: Option<&'static str>,
    /// A keyword that describes items by their position, or members by their name, where not all are known.
    pub said_of_parts: Option<&'static str>,
    /// What values are not.
    pub excluded: Vec<Excluded>,
    /// Names and documentation of the values of an enum, if it has some.
    pub values: Vec<ListedValue>,
    /// Whether the description says that values may be added to the enum (`x-extensible-enum`).
    pub is_extensible: bool,
    /// Whether a value says that the request may be repeated (`x-retryable`).
    pub says_retryable: bool,
    /// The keywords that say what values are, and are not checked.
    pub unchecked: Vec<String>,
    /// The keywords that are ignored, and say nothing of values.
    pub ignored: Vec<String>,
}

/// A schema within another: how it is reached, its pointer, and what it is.
pub type Child<'s> = (Step, Pointer, &'s Value);

/// Takes the inner schemas out of a schema that is written as in OpenAPI 3.0.
pub fn lift<'s>(schema: &'s Value, pointer: &Pointer) -> (Lifted, Vec<Child<'s>>) {
    let none = Map::new();
    // What is no schema at all is handed on, and reported where it is lowered.
    let object = schema.as_object().unwrap_or(&none);
    let (excluded, is_whole) = excluded::excluded(object);
    let mut lift = Structure::new(schema, pointer, is_whole);
    for (keyword, value) in schema.as_object().into_iter().flatten() {
        lift.keyword(keyword, value);
    }
    let Structure { parts, mut children, unchecked, ignored, structure, .. } = lift;
    // The order of the keywords says nothing; within one the order is the author's.
    children.sort_by_key(|(step, ..)| rank(step));
    let part_schemas = children.iter().filter(|(step, ..)| parts.is_described_by(step));
    let part_schemas = part_schemas.map(|(_, pointer, _)| pointer.to_string()).collect();
    let mut rows = keywords::of(Object::Schema).iter();
    let said = rows.find(|row| row.says_kind && structure.contains_key(row.name));
    let structure = if schema.is_object() { Value::Object(structure) } else { schema.clone() };
    let lifted = Lifted {
        structure,
        docs: docs::of(object),
        part_schemas,
        said: said.map(|row| row.name),
        said_of_parts: parts.keyword_of_any(),
        excluded,
        values: values::listed(object),
        is_extensible: object.contains_key("x-extensible-enum"),
        says_retryable: object.get("x-retryable") == Some(&Value::Bool(true)),
        unchecked,
        ignored,
    };
    (lifted, children)
}

/// The position among the inner schemas, by the keyword that a schema stands under.
fn rank(step: &Step) -> u8 {
    match step {
        Step::Own | Step::Base => 0,
        Step::Property(_) => 1,
        Step::PrefixItem(_) => 2,
        Step::Items => 3,
        Step::PatternProperty(_) => 4,
        Step::Values => 5,
        Step::AllOf(_) => 6,
        Step::OneOf(_) => 7,
        Step::AnyOf(_) | Step::Type(_) => 8,
        Step::Definition(_) => 9,
        Step::Merged(_) => 10,
    }
}
