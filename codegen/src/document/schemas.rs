//! Every schema of a description, one by one: those of `components/schemas`, those of bodies, all
//! that stand within them, and those that only references lead to.

use std::collections::HashSet;

use serde_json::Value;

use super::Document;
use super::body_names;
use super::headers;
use super::lift;
use super::normalize;
use super::operations::Operation;
use super::parts;
use super::referred::{self, Target};
pub use super::schema::{Found, Schema, SchemaIndex};
use super::sections::{Located, Sections};
use super::streams::{self, Data};
use crate::diagnostic::TreeDiagnostics;
use crate::pointer::Pointer;

/// Finds every schema: those of the components, and those of operations.
pub fn all(
    document: &Document,
    operations: &[Operation<'_>],
) -> (Vec<Box<Schema>>, TreeDiagnostics) {
    let mut walk = Walk {
        sections: Sections::new(document),
        schemas: Vec::new(),
        bodies: HashSet::new(),
        multipart: Vec::new(),
    };
    walk.components();
    for (operation, name) in operations.iter().zip(body_names::names(operations)) {
        walk.operation(operation, &name);
    }
    walk.referred();
    if document.is_3_1 {
        parts::write_files(&mut walk.schemas, &walk.multipart);
    }
    (walk.schemas, walk.sections.diagnostics)
}

struct Walk<'d> {
    sections: Sections<'d>,
    #[allow(clippy::vec_box, reason = "the memory of each is free when it has been lowered")]
    schemas: Vec<Box<Schema>>,
    /// The bodies and parameters that have been seen: several operations may refer to one.
    bodies: HashSet<Pointer>,
    /// The schemas of the requests that are `multipart/form-data`.
    multipart: Vec<Pointer>,
}

impl<'d> Walk<'d> {
    fn components(&mut self) {
        let root = &self.sections.document.root;
        let pointer = Pointer::root().join("components");
        let Some(components) = root.get("components") else { return };
        if self.sections.object(components, &pointer).is_none() {
            return;
        }
        if let Some(schemas) = self.sections.object_in(components, &pointer, "schemas") {
            let pointer = pointer.join("schemas");
            for (name, schema) in schemas {
                self.schema(schema, pointer.join(name), Found::Component(name.clone()));
            }
        }
        for (section, suffix) in [("responses", "Response"), ("requestBodies", "Request")] {
            let bodies = self.sections.object_in(components, &pointer, section);
            let pointer = pointer.join(section);
            for (name, value) in bodies.into_iter().flatten() {
                let body = Located { pointer: pointer.join(name), value };
                if self
                    .sections
                    .object(value, &body.pointer)
                    .is_some_and(|body| !body.contains_key("$ref"))
                {
                    self.body(&body, &format!("{name} {suffix}"), suffix == "Request");
                }
            }
        }
        let parameters = self.sections.object_in(components, &pointer, "parameters");
        let pointer = pointer.join("parameters");
        for (name, value) in parameters.into_iter().flatten() {
            self.parameter(&Located { pointer: pointer.join(name), value }, name);
        }
    }

    fn operation(&mut self, operation: &Operation<'d>, name: &str) {
        for parameter in &operation.parameters {
            let of_parameter = parameter.value.get("name").and_then(Value::as_str);
            let of_parameter = of_parameter.unwrap_or_default();
            self.parameter(parameter, &format!("{name} {of_parameter}"));
        }
        if let Some(body) = &operation.body {
            // What the API sends is read, and what it is sent is written.
            self.body(body, &format!("{name} Request"), !operation.is_event());
        }
        let success = |(status, _): &(&str, _)| status.starts_with('2');
        let has_success = operation.responses.iter().any(success);
        for (status, response) in &operation.responses {
            let is_success = status.starts_with('2') || (!has_success && *status == "default");
            let suffix = if is_success { "" } else { status };
            self.body(response, &format!("{name} Response {suffix}"), false);
            for (header, located) in headers::listed(response) {
                self.header(located, &format!("{name} {header}"));
            }
        }
    }

    /// The schema of a parameter, or those of its `content`.
    fn parameter(&mut self, parameter: &Located<'d>, name: &str) {
        if !self.bodies.insert(parameter.pointer.clone()) {
            return;
        }
        if let Some(schema) = parameter.value.get("schema") {
            let found = Found::Body { name: name.to_owned(), is_request: true };
            self.schema(schema, parameter.pointer.join("schema"), found);
        }
        self.content(parameter, name, true);
    }

    /// The schema of a header of a response.
    fn header(&mut self, header: Located<'d>, name: &str) {
        let own = header.pointer.clone();
        let Some(header) = self.sections.follow(header) else { return };
        if !self.bodies.insert(header.pointer.clone()) {
            return;
        }
        let named = header.pointer.last().filter(|_| header.pointer != own);
        let name = named.unwrap_or_else(|| name.to_owned());
        if let Some((pointer, _)) = headers::schema(&header)
            && let Some(schema) = pointer.look_up(&self.sections.document.root)
        {
            self.schema(schema, pointer, Found::Body { name, is_request: false });
        }
    }

    /// The schemas of a request body or a response.
    fn body(&mut self, body: &Located<'d>, name: &str, is_request: bool) {
        if !self.bodies.insert(body.pointer.clone()) {
            return;
        }
        self.content(body, name, is_request);
    }

    /// The schemas of each media type.
    fn content(&mut self, body: &Located<'d>, name: &str, is_request: bool) {
        let content = self.sections.object_in(body.value, &body.pointer, "content");
        for (media_type, media) in content.into_iter().flatten() {
            let pointer = body.pointer.join("content").join(media_type);
            let Some(media) = self.sections.object(media, &pointer) else { continue };
            if let Some(schema) = media.get("schema") {
                let found = Found::Body { name: name.to_owned(), is_request };
                let pointer = pointer.join("schema");
                if is_request && media_type.to_ascii_lowercase().starts_with("multipart/form-data")
                {
                    self.multipart.push(pointer.clone());
                }
                self.schema(schema, pointer, found);
            }
            if !is_request {
                self.events(&pointer, media_type, name);
            }
        }
    }

    /// The schema of the data of a stream, unless it has been found elsewhere.
    fn events(&mut self, media: &Pointer, media_type: &str, name: &str) {
        let root = &self.sections.document.root;
        let Some(framing) = streams::framing(media_type) else { return };
        let Some(value) = media.look_up(root) else { return };
        let located = Located { pointer: media.clone(), value };
        let Data::Json(Some(pointer)) = streams::data(root, framing, &located) else { return };
        let is_new = !self.schemas.iter().any(|schema| schema.pointer == pointer);
        if let Some(schema) = pointer.look_up(root).filter(|_| is_new) {
            let found = Found::Body { name: format!("{name} Event"), is_request: false };
            self.schema(schema, pointer, found);
        }
    }

    /// The schemas that stand elsewhere: in external documents, or where nobody looks for schemas.
    fn referred(&mut self) {
        let root = &self.sections.document.root;
        let mut found: HashSet<Pointer> =
            self.schemas.iter().map(|schema| schema.pointer.clone()).collect();
        let mut next = 0;
        while next < self.schemas.len() {
            for pointer in targets_of(&self.schemas[next].lifted.structure) {
                if found.contains(&pointer) {
                    continue;
                }
                let pointer = match referred::target(root, &pointer) {
                    Target::Schema => pointer,
                    Target::Around(schema) if !found.contains(&schema) => schema,
                    _ => continue,
                };
                let Some(schema) = pointer.look_up(root) else { continue };
                let first = self.schemas.len();
                let name = referred::name_of(&pointer);
                self.schema(schema, pointer, Found::Component(name));
                found.extend(self.schemas[first..].iter().map(|schema| schema.pointer.clone()));
            }
            next += 1;
        }
    }

    /// A schema and all that stand within it, outer before inner. The recursion is as deep as the
    /// document at most, and that has a limit.
    fn schema(&mut self, schema: &Value, pointer: Pointer, found: Found) {
        let written = pointer.clone();
        self.schema_at(schema, pointer, written, found);
    }

    fn schema_at(&mut self, schema: &Value, pointer: Pointer, written: Pointer, found: Found) {
        let normalized = normalize::normalize(schema, self.sections.document.is_3_1);
        let (lifted, children) = lift::lift(&normalized, &pointer);
        let parent = self.schemas.len();
        let (at, written_at) = (pointer.clone(), written.clone());
        self.schemas.push(Box::new(Schema { pointer, written, found, lifted }));
        for (step, pointer, child) in children {
            let written = if normalize::is_made(schema, &step) {
                written_at.clone()
            } else if at == written_at {
                pointer.clone()
            } else {
                pointer
                    .within(&at)
                    .map_or_else(|| pointer.clone(), |inner| written_at.append(&inner))
            };
            self.schema_at(child, pointer, written, Found::Inner { parent, step });
        }
    }
}

/// What a schema itself refers to, and not one within it.
fn targets_of(structure: &Value) -> Vec<Pointer> {
    let mapping = structure.get("discriminator").and_then(|named| named.get("mapping"));
    let mapped = mapping.and_then(Value::as_object).into_iter().flatten().map(|(_, to)| to);
    let references = structure.get("$ref").into_iter().chain(mapped);
    references.filter_map(Value::as_str).filter_map(Pointer::of_reference).collect()
}
