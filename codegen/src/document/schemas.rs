//! Every schema of a description, one by one: those of `components/schemas`, those of bodies, all
//! that stand within them, and those that only references lead to.

use std::collections::HashSet;

use serde_json::Value;

use super::Document;
use super::lift::{self, Lifted};
use super::operations::Operation;
use super::pointer::Pointer;
use super::referred::{self, Target};
use super::sections::{Placed, Sections};
use super::spell;
use crate::diagnostic::Diagnostics;

/// The position of a schema in the order of the description.
pub type SchemaIndex = usize;

/// How a schema is reached from the one around it.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// A member of an object, by its name on the wire.
    Property(String),
    /// The items of an array.
    Items,
    /// The values of a map.
    Values,
    /// One of the first items of an array, which have schemas of their own.
    First(usize),
    /// The values of members whose names fit a pattern.
    Fitting(String),
    /// A branch of `allOf`, `oneOf`, `anyOf`, or of several types.
    AllOf(usize),
    OneOf(usize),
    AnyOf(usize),
    Type(usize),
    /// A schema of `$defs`.
    Definition(String),
    /// What a schema says beside its `allOf`, `oneOf`, `anyOf`, or `$ref`.
    Own,
    /// What a schema is without those that take it up in their `allOf`, where it stands for them too.
    Base,
    /// A branch that is a component of this name, with the members that stand beside the union.
    Merged(String),
}

/// Where a schema was found.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    Component(String),
    Body { name: String, is_request: bool },
    Inner { parent: SchemaIndex, step: Step },
}

/// A schema whose inner schemas are references to their own places.
#[derive(Debug)]
pub struct Schema {
    pub pointer: Pointer,
    pub found: Found,
    pub lifted: Lifted,
}

/// Finds every schema: those of the components, and those of operations.
pub fn all(document: &Document, operations: &[Operation<'_>]) -> (Vec<Box<Schema>>, Diagnostics) {
    let mut walk =
        Walk { sections: Sections::new(document), schemas: Vec::new(), bodies: HashSet::new() };
    walk.components();
    for operation in operations {
        walk.operation(operation);
    }
    walk.referred();
    (walk.schemas, walk.sections.diagnostics)
}

struct Walk<'d> {
    sections: Sections<'d>,
    #[allow(clippy::vec_box, reason = "the memory of each is free when it has been lowered")]
    schemas: Vec<Box<Schema>>,
    /// The bodies and parameters that have been seen: several operations may refer to one.
    bodies: HashSet<Pointer>,
}

impl<'d> Walk<'d> {
    fn components(&mut self) {
        let root = &self.sections.document.root;
        let place = Pointer::root().join("components");
        let Some(components) = root.get("components") else { return };
        if self.sections.object(components, &place).is_none() {
            return;
        }
        if let Some(schemas) = self.sections.object_in(components, &place, "schemas") {
            let place = place.join("schemas");
            for (name, schema) in schemas {
                self.schema(schema, place.join(name), Found::Component(name.clone()));
            }
        }
        for (section, suffix) in [("responses", "Response"), ("requestBodies", "Request")] {
            let bodies = self.sections.object_in(components, &place, section);
            let place = place.join(section);
            for (name, value) in bodies.into_iter().flatten() {
                let body = Placed { pointer: place.join(name), value };
                if self
                    .sections
                    .object(value, &body.pointer)
                    .is_some_and(|body| !body.contains_key("$ref"))
                {
                    self.body(&body, &format!("{name} {suffix}"), suffix == "Request");
                }
            }
        }
        let parameters = self.sections.object_in(components, &place, "parameters");
        let place = place.join("parameters");
        for (name, value) in parameters.into_iter().flatten() {
            self.parameter(&Placed { pointer: place.join(name), value }, name);
        }
    }

    fn operation(&mut self, operation: &Operation<'d>) {
        let name = &operation.id;
        for parameter in &operation.parameters {
            let of_parameter = parameter.value.get("name").and_then(Value::as_str);
            let of_parameter = of_parameter.unwrap_or_default();
            self.parameter(parameter, &format!("{name} {of_parameter}"));
        }
        if let Some(body) = &operation.body {
            // What the API sends is read, and what it is sent is written.
            self.body(body, &format!("{name} Request"), !operation.is_event);
        }
        for (status, response) in &operation.responses {
            let suffix = if status.starts_with('2') { "" } else { status };
            self.body(response, &format!("{name} Response {suffix}"), false);
        }
    }

    /// The schema of a parameter.
    fn parameter(&mut self, parameter: &Placed<'d>, name: &str) {
        if !self.bodies.insert(parameter.pointer.clone()) {
            return;
        }
        if let Some(schema) = parameter.value.get("schema") {
            let found = Found::Body { name: name.to_owned(), is_request: true };
            self.schema(schema, parameter.pointer.join("schema"), found);
        }
    }

    /// The schemas of a request body or a response.
    fn body(&mut self, body: &Placed<'d>, name: &str, is_request: bool) {
        if !self.bodies.insert(body.pointer.clone()) {
            return;
        }
        let content = self.sections.object_in(body.value, &body.pointer, "content");
        for (media_type, media) in content.into_iter().flatten() {
            let place = body.pointer.join("content").join(media_type);
            let Some(media) = self.sections.object(media, &place) else { continue };
            if let Some(schema) = media.get("schema") {
                let found = Found::Body { name: name.to_owned(), is_request };
                self.schema(schema, place.join("schema"), found);
            }
        }
    }

    /// The schemas that stand elsewhere: in other documents, or where nobody looks for schemas.
    fn referred(&mut self) {
        let root = &self.sections.document.root;
        let mut found: HashSet<Pointer> =
            self.schemas.iter().map(|schema| schema.pointer.clone()).collect();
        let mut next = 0;
        while next < self.schemas.len() {
            for place in places_referred_to(&self.schemas[next].lifted.structure) {
                if found.contains(&place) {
                    continue;
                }
                let place = match referred::target(root, &place) {
                    Target::Schema => place,
                    Target::Around(schema) if !found.contains(&schema) => schema,
                    _ => continue,
                };
                let Some(schema) = place.look_up(root) else { continue };
                let first = self.schemas.len();
                let name = referred::name_of(&place);
                self.schema(schema, place, Found::Component(name));
                found.extend(self.schemas[first..].iter().map(|schema| schema.pointer.clone()));
            }
            next += 1;
        }
    }

    /// A schema and all that stand within it, outer before inner. The recursion is as deep as the
    /// document at most, and that has a limit.
    fn schema(&mut self, schema: &Value, pointer: Pointer, found: Found) {
        let spelled = spell::spell(schema, self.sections.document.is_3_1);
        let (lifted, children) = lift::lift(&spelled, &pointer);
        let parent = self.schemas.len();
        self.schemas.push(Box::new(Schema { pointer, found, lifted }));
        for (step, pointer, child) in children {
            self.schema(child, pointer, Found::Inner { parent, step });
        }
    }
}

/// The places that a schema itself refers to, and not one within it.
fn places_referred_to(structure: &Value) -> Vec<Pointer> {
    let mapping = structure.get("discriminator").and_then(|named| named.get("mapping"));
    let mapped = mapping.and_then(Value::as_object).into_iter().flatten().map(|(_, to)| to);
    let references = structure.get("$ref").into_iter().chain(mapped);
    references.filter_map(Value::as_str).filter_map(Pointer::of_reference).collect()
}
