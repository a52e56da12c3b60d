//! The parts of a description that are no schemas: looked up, and checked for being objects.

use std::sync::LazyLock;

use serde_json::{Map, Value, json};

use super::Document;
use super::bundle;
use super::pointer::Pointer;
use crate::diagnostic::{Diagnostic, Diagnostics};

/// A part of a description, and where it stands.
#[derive(Clone, Debug)]
pub struct Placed<'d> {
    pub pointer: Pointer,
    pub value: &'d Value,
}

/// Looks parts up, and notes those that are not what they should be.
pub struct Sections<'d> {
    pub document: &'d Document,
    pub diagnostics: Diagnostics,
}

impl<'d> Sections<'d> {
    /// The parts of a document.
    pub fn new(document: &'d Document) -> Self {
        Sections { document, diagnostics: Diagnostics::default() }
    }

    /// A member of an object that must itself be an object, if it is there.
    pub fn object_in(
        &mut self,
        of: &'d Value,
        place: &Pointer,
        name: &str,
    ) -> Option<&'d Map<String, Value>> {
        let help = format!("`{name}` maps names to what they stand for");
        self.checked(of.get(name)?, &place.join(name), help)
    }

    /// What stands at a place, which must be an object.
    pub fn object(&mut self, value: &'d Value, place: &Pointer) -> Option<&'d Map<String, Value>> {
        self.checked(value, place, "see the OpenAPI specification for what stands here".to_owned())
    }

    /// What a reference in the place of a part leads to; the part itself if it is none. Leads nowhere
    /// if the part is no object, or is in a document that is missing.
    pub fn follow(&mut self, part: Placed<'d>) -> Option<Placed<'d>> {
        let mut part = part;
        // References may lead to references, but hardly to more than a few.
        for _ in 0..16 {
            let Some(reference) = self.object(part.value, &part.pointer)?.get("$ref") else {
                return Some(part);
            };
            let at = part.pointer.join("$ref");
            let target = reference.as_str().and_then(Pointer::of_reference);
            if target.as_ref().is_some_and(|place| self.document.is_missing(place)) {
                // It has been told that the document is missing.
                return None;
            }
            let found = target.and_then(|pointer| {
                let value = pointer.look_up(&self.document.root)?;
                Some(Placed { pointer, value })
            });
            let Some(found) = found else {
                let shown = reference.as_str().and_then(Pointer::of_reference);
                let shown = shown.map(|place| format!("`{}`", bundle::shown(&place)));
                let shown = shown.unwrap_or_else(|| reference.to_string());
                let message = format!("nothing stands at {shown}");
                self.note(&at, "dangling-reference", message, "mend the reference");
                return None;
            };
            part = found;
        }
        let message = "the reference leads back to itself".to_owned();
        self.note(&part.pointer, "circular-reference", message, "say here what is meant");
        None
    }

    /// What a reference in the place of a body leads to. One in a document that is missing is any
    /// JSON.
    pub fn follow_body(&mut self, body: Placed<'d>) -> Option<Placed<'d>> {
        static ANY_JSON: LazyLock<Value> =
            LazyLock::new(|| json!({ "content": { "application/json": {} } }));
        let reference = body.value.get("$ref").and_then(Value::as_str);
        let place = reference.and_then(Pointer::of_reference);
        if place.is_some_and(|place| self.document.is_missing(&place)) {
            return Some(Placed { pointer: body.pointer, value: &ANY_JSON });
        }
        self.follow(body)
    }

    /// Notes an error.
    pub fn note(&mut self, at: &Pointer, kind: &'static str, message: String, help: &str) {
        let document = &self.document.name;
        self.diagnostics.push(Diagnostic::error(kind, document, at, message, help));
    }

    /// Notes what is passed over.
    pub fn warn(&mut self, at: &Pointer, kind: &'static str, message: String, help: &str) {
        let document = &self.document.name;
        self.diagnostics.push(Diagnostic::warning(kind, document, at, message, help));
    }

    fn checked(
        &mut self,
        value: &'d Value,
        place: &Pointer,
        help: String,
    ) -> Option<&'d Map<String, Value>> {
        let name = place.last().unwrap_or_default();
        if value.is_null() {
            // In YAML, a name with nothing behind it.
            self.warn(place, "wrong-type", format!("`{name}` is empty: it is passed over"), &help);
        } else if !value.is_object() {
            self.note(place, "wrong-type", format!("`{name}` is not an object"), &help);
        }
        value.as_object()
    }
}
