//! The parts of a description that are no schemas: looked up, and checked for being objects.

use crate::ir::kinds::JsonKinds;
use std::collections::HashSet;
use std::sync::LazyLock;

use serde_json::{Map, Value, json};

use super::Document;
use crate::diagnostic::{Diagnostic, TreeDiagnostic, TreeDiagnostics, kinds};
use crate::ir::Kinds;
use crate::pointer::Pointer;
use crate::suggest::Suggestions;

/// A part of a description, with its pointer.
#[derive(Clone, Debug)]
pub struct Located<'d> {
    pub pointer: Pointer,
    pub value: &'d Value,
}

/// Looks parts up, and reports those that are not what they should be.
pub struct Sections<'d> {
    pub document: &'d Document,
    pub diagnostics: TreeDiagnostics,
    /// What has been reported, for several operations may share a part.
    reported: HashSet<(Pointer, &'static str)>,
    suggestions: Suggestions,
}

impl<'d> Sections<'d> {
    /// The parts of a document.
    pub fn new(document: &'d Document) -> Self {
        Sections {
            document,
            diagnostics: TreeDiagnostics::default(),
            reported: HashSet::new(),
            suggestions: Suggestions::default(),
        }
    }

    /// A member of an object that must itself be an object, if it is there.
    pub fn object_in(
        &mut self,
        of: &'d Value,
        at: &Pointer,
        name: &str,
    ) -> Option<&'d Map<String, Value>> {
        self.object(of.get(name)?, &at.join(name))
    }

    /// What stands at a pointer, if it is an object. Anything else is reported, and ignored.
    pub fn object(&mut self, value: &'d Value, at: &Pointer) -> Option<&'d Map<String, Value>> {
        let name = at.last().unwrap_or_default();
        if value.is_null() {
            self.report_empty(&name, at);
        } else if !value.is_object() {
            let found = Kinds::of(value);
            let message =
                format!("expected `{name}` to be an object, found {found}: it is ignored");
            let diagnostic = Diagnostic::new(&kinds::NOT_AN_OBJECT, at.clone(), message);
            self.report(match content_of(&name) {
                Some(content) => diagnostic.help(format!("use an object with {content}")),
                None => diagnostic,
            });
        }
        value.as_object()
    }

    /// A member of an object that must be an array, if it is there. Anything else is reported, and ignored.
    pub fn array_in(&mut self, of: &'d Value, at: &Pointer, name: &str) -> Option<&'d Vec<Value>> {
        let (value, at) = (of.get(name)?, at.join(name));
        if value.is_null() {
            self.report_empty(name, &at);
        } else if !value.is_array() {
            let found = Kinds::of(value);
            let message = format!("expected `{name}` to be an array, found {found}: it is ignored");
            let warning = Diagnostic::new(&kinds::NOT_AN_ARRAY, at, message);
            self.report(warning.help(format!("use an array for `{name}`")));
        }
        value.as_array()
    }

    /// Reports a name with nothing behind it, as YAML has it.
    fn report_empty(&mut self, name: &str, at: &Pointer) {
        let message = format!("`{name}` is empty: it is ignored");
        let help = format!("add the content of `{name}`, or remove it");
        let warning = Diagnostic::new(&kinds::EMPTY_SECTION, at.clone(), message);
        self.report(warning.help(help));
    }

    /// What a reference that stands for a part leads to; the part itself if it is no reference. None if the part is
    /// no object, or is in a document that is missing.
    pub fn follow(&mut self, part: Located<'d>) -> Option<Located<'d>> {
        let mut part = part;
        // References may lead to references, but hardly to more than a few.
        for _ in 0..16 {
            let Some(reference) = self.object(part.value, &part.pointer)?.get("$ref") else {
                return Some(part);
            };
            let at = part.pointer.join("$ref");
            let target = reference.as_str().and_then(Pointer::of_reference);
            if target.as_ref().is_some_and(|target| self.document.is_missing(target)) {
                // It has been reported that the document is missing.
                return None;
            }
            let found = target.and_then(|pointer| {
                let value = pointer.look_up(&self.document.root)?;
                Some(Located { pointer, value })
            });
            let Some(found) = found else {
                self.report_dangling(reference, at);
                return None;
            };
            part = found;
        }
        let message = "the reference leads back to itself";
        let help = "replace it by what it should refer to";
        self.report(Diagnostic::new(&kinds::CIRCULAR_REFERENCE, part.pointer, message).help(help));
        None
    }

    /// What a reference that stands for a body leads to. One in a document that is missing is any
    /// JSON.
    pub fn follow_body(&mut self, body: Located<'d>) -> Option<Located<'d>> {
        static ANY_JSON: LazyLock<Value> =
            LazyLock::new(|| json!({ "content": { "application/json": {} } }));
        let reference = body.value.get("$ref").and_then(Value::as_str);
        let target = reference.and_then(Pointer::of_reference);
        if target.is_some_and(|target| self.document.is_missing(&target)) {
            return Some(Located { pointer: body.pointer, value: &ANY_JSON });
        }
        self.follow(body)
    }

    /// The root of the description.
    pub fn root(&self) -> &'d Value {
        &self.document.root
    }

    /// Adds a diagnostic, unless there is one of its kind at its pointer.
    pub fn report(&mut self, diagnostic: TreeDiagnostic) {
        if self.reported.insert((diagnostic.at.clone(), diagnostic.kind.name)) {
            self.diagnostics.push(diagnostic);
        }
    }

    /// Reports a reference whose target is not found.
    fn report_dangling(&mut self, reference: &Value, at: Pointer) {
        let Some(text) = reference.as_str() else {
            self.report(super::reference_not_a_string(reference, at));
            return;
        };
        let target = Pointer::of_reference(text);
        let shown = target.as_ref().map_or_else(|| text.to_owned(), Pointer::reference);
        let message = format!("`{shown}` is not found");
        let diagnostic = Diagnostic::new(&kinds::DANGLING_REFERENCE, at, message);
        let help = target.and_then(|target| self.instead_of(&target));
        self.report(match help {
            Some(help) => diagnostic.help(help),
            None => diagnostic,
        });
    }

    /// What to do about a reference to a component that is not found.
    fn instead_of(&self, target: &Pointer) -> Option<String> {
        let section = target.ancestors().nth(1)?;
        let name = target.last()?;
        let named = section.look_up(&self.document.root).and_then(Value::as_object);
        let names = named.into_iter().flat_map(Map::keys).map(String::as_str);
        match self.suggestions.closest(&name, names) {
            Some(similar) => {
                let similar = section.join(similar);
                Some(format!("use `{}`, which has a similar name", similar.reference()))
            }
            None if section.ancestors().nth(1) == Some(Pointer::root().join("components")) => {
                let section = section.last()?;
                Some(format!("add `{name}` to `components/{section}`"))
            }
            None => None,
        }
    }
}

/// What the members of a section are, for the sections that are maps.
fn content_of(section: &str) -> Option<&'static str> {
    Some(match section {
        "paths" => "the operations of each path",
        "webhooks" | "x-webhooks" => "the operation of each event",
        "callbacks" => "the operation of each callback",
        "responses" => "a response for each status",
        "content" => "a schema for each media type: `application/json: {schema: ..}`",
        "schemas" => "a schema for each name",
        "parameters" => "a parameter for each name",
        "requestBodies" => "a body for each name",
        _ => return None,
    })
}
