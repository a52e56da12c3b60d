//! Every schema of a description, one by one: those of `components/schemas`, those of bodies, and
//! all that stand within them.

use serde_json::{Map, Value};

use super::Document;
use super::lift::{self, Lifted};
use super::pointer::Pointer;
use super::spell;
use crate::diagnostic::{Diagnostic, Diagnostics};

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
    /// A branch of `allOf`, `oneOf`, `anyOf`, or of several types.
    AllOf(usize),
    OneOf(usize),
    AnyOf(usize),
    Type(usize),
    /// A schema of `$defs`.
    Definition(String),
    /// What a schema says beside its `allOf`, `oneOf`, `anyOf`, or `$ref`.
    Own,
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

/// Finds every schema.
pub fn all(document: &Document) -> (Vec<Schema>, Diagnostics) {
    let mut walk = Walk { document, schemas: Vec::new(), diagnostics: Diagnostics::default() };
    walk.components();
    walk.paths();
    (walk.schemas, walk.diagnostics)
}

struct Walk<'d> {
    document: &'d Document,
    schemas: Vec<Schema>,
    diagnostics: Diagnostics,
}

impl<'d> Walk<'d> {
    fn components(&mut self) {
        let place = Pointer::root().join("components");
        let Some(components) = self.document.root.get("components") else { return };
        if self.object(components, &place).is_none() {
            return;
        }
        if let Some(schemas) = self.object_in(components, &place, "schemas") {
            let place = place.join("schemas");
            for (name, schema) in schemas {
                self.schema(schema, place.join(name), Found::Component(name.clone()));
            }
        }
        for (section, suffix) in [("responses", "Response"), ("requestBodies", "Request")] {
            let is_request = suffix == "Request";
            let bodies = self.object_in(components, &place, section);
            let place = place.join(section);
            for (name, body) in bodies.into_iter().flatten() {
                self.body(body, &place.join(name), &format!("{name} {suffix}"), is_request);
            }
        }
    }

    fn paths(&mut self) {
        const METHODS: [&str; 8] =
            ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
        let place = Pointer::root().join("paths");
        let paths = self.object_in(&self.document.root, &Pointer::root(), "paths");
        for (path, item) in paths.into_iter().flatten() {
            let place = place.join(path);
            let Some(item) = self.object(item, &place) else { continue };
            for method in METHODS {
                if let Some(operation) = item.get(method) {
                    self.operation(operation, &place.join(method), method, path);
                }
            }
        }
    }

    fn operation(&mut self, operation: &'d Value, place: &Pointer, method: &str, path: &str) {
        if self.object(operation, place).is_none() {
            return;
        }
        let id = operation.get("operationId").and_then(Value::as_str);
        let name = id.map_or_else(|| format!("{method} {path}"), str::to_owned);
        if let Some(body) = operation.get("requestBody") {
            self.body(body, &place.join("requestBody"), &format!("{name} Request"), true);
        }
        let responses = self.object_in(operation, place, "responses");
        for (status, response) in responses.into_iter().flatten() {
            let suffix = if status.starts_with('2') { "" } else { status.as_str() };
            let place = place.join("responses").join(status);
            self.body(response, &place, &format!("{name} Response {suffix}"), false);
        }
    }

    /// The schemas of a request body or a response.
    fn body(&mut self, body: &'d Value, place: &Pointer, name: &str, is_request: bool) {
        if self.object(body, place).is_none() || body.get("$ref").is_some() {
            // What it refers to is a component, and has been seen there.
            return;
        }
        let content = self.object_in(body, place, "content");
        for (media_type, media) in content.into_iter().flatten() {
            let place = place.join("content").join(media_type);
            let Some(media) = self.object(media, &place) else { continue };
            if let Some(schema) = media.get("schema") {
                let place = place.join("schema");
                let found = Found::Body { name: name.to_owned(), is_request };
                self.schema(schema, place, found);
            }
        }
    }

    /// A schema and all that stand within it, outer before inner. The recursion is as deep as the
    /// document at most, and that has a limit.
    fn schema(&mut self, schema: &Value, pointer: Pointer, found: Found) {
        let spelled = spell::spell(schema, self.document.is_3_1);
        let (lifted, children) = lift::lift(&spelled, &pointer);
        let parent = self.schemas.len();
        self.schemas.push(Schema { pointer, found, lifted });
        for (step, pointer, child) in children {
            self.schema(child, pointer, Found::Inner { parent, step });
        }
    }

    /// A member of an object that must itself be an object, if it is there.
    fn object_in(
        &mut self,
        of: &'d Value,
        place: &Pointer,
        name: &str,
    ) -> Option<&'d Map<String, Value>> {
        let help = format!("`{name}` maps names to what they stand for");
        self.checked(of.get(name)?, &place.join(name), help)
    }

    /// What stands at a place, which must be an object.
    fn object(&mut self, value: &'d Value, place: &Pointer) -> Option<&'d Map<String, Value>> {
        self.checked(value, place, "see the OpenAPI specification for what stands here".to_owned())
    }

    fn checked(
        &mut self,
        value: &'d Value,
        place: &Pointer,
        help: String,
    ) -> Option<&'d Map<String, Value>> {
        if !value.is_object() {
            let name = place.last().unwrap_or_default();
            self.diagnostics.push(Diagnostic::error(
                "wrong-type",
                &self.document.name,
                place,
                format!("`{name}` is not an object"),
                help,
            ));
        }
        value.as_object()
    }
}
