//! The parts of multipart bodies that are files because nothing is said of them.
//!
//! OpenAPI 3.1 has no `format: binary`: bytes that are no JSON have an empty schema, or one with `contentMediaType`
//! alone (3.1.1, section 4.8.14.4; `application/octet-stream` is the default of such a part, section 4.8.15). In JSON
//! the same schema is that of any value, so that it is known by the body alone.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::schema::{Schema, SchemaIndex};
use crate::pointer::Pointer;

/// Writes the files among the parts of these bodies as in OpenAPI 3.0.
#[allow(clippy::vec_box, reason = "it is how schemas are kept")]
pub fn write_files(schemas: &mut [Box<Schema>], bodies: &[Pointer]) {
    if bodies.is_empty() {
        return;
    }
    let indices = schemas.iter().enumerate();
    let indices: HashMap<Pointer, SchemaIndex> =
        indices.map(|(index, schema)| (schema.pointer.clone(), index)).collect();
    let mut files = Vec::new();
    for object in objects(schemas, &indices, bodies) {
        let structure = &schemas[object].lifted.structure;
        let properties = structure.get("properties").and_then(Value::as_object);
        let properties = properties.into_iter().flatten().map(|(_, property)| property);
        for property in properties.chain(structure.get("additionalProperties")) {
            let at = |schema: &Value| find(schemas, &indices, &reference(schema)?);
            let Some(property) = at(property) else { continue };
            let items = schemas[property].lifted.structure.get("items").and_then(at);
            files.extend([Some(property), items].into_iter().flatten());
        }
    }
    for file in files {
        let lifted = &mut schemas[file].lifted;
        if lifted.structure.as_object().is_some_and(serde_json::Map::is_empty) {
            lifted.structure = json!({ "type": "string", "format": "binary" });
            lifted.said = Some("type");
            lifted.ignored.retain(|keyword| keyword != "contentMediaType");
        }
    }
}

/// The objects that bodies are: their schemas, and those that these are made of.
#[allow(clippy::vec_box, reason = "it is how schemas are kept")]
fn objects(
    schemas: &[Box<Schema>],
    indices: &HashMap<Pointer, SchemaIndex>,
    bodies: &[Pointer],
) -> Vec<SchemaIndex> {
    let mut objects: Vec<SchemaIndex> = Vec::new();
    let mut ahead: Vec<Pointer> = bodies.to_vec();
    while let Some(pointer) = ahead.pop() {
        let found = find(schemas, indices, &pointer);
        let Some(object) = found.filter(|object| !objects.contains(object)) else { continue };
        objects.push(object);
        for keyword in ["allOf", "anyOf", "oneOf"] {
            let branches = schemas[object].lifted.structure.get(keyword).and_then(Value::as_array);
            ahead.extend(branches.into_iter().flatten().filter_map(reference));
        }
    }
    objects
}

/// The schema that stands at a pointer, or that a reference there leads to.
fn find(
    schemas: &[Box<Schema>],
    indices: &HashMap<Pointer, SchemaIndex>,
    at: &Pointer,
) -> Option<SchemaIndex> {
    let mut index = *indices.get(at)?;
    // References may lead to references, but hardly to more than a few.
    for _ in 0..16 {
        match reference(&schemas[index].lifted.structure) {
            Some(pointer) => index = *indices.get(&pointer)?,
            None => return Some(index),
        }
    }
    None
}

/// What the schema that is a reference leads to.
fn reference(schema: &Value) -> Option<Pointer> {
    schema.get("$ref").and_then(Value::as_str).and_then(Pointer::of_reference)
}
