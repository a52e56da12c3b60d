//! What a `$ref` leads to.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::diagnostic::{Diagnostic, TreeDiagnostics, kinds};
use crate::document::Document;
use crate::document::referred::{self, Target};
use crate::ir::{Shape, TypeId, Types};
use crate::pointer::Pointer;
use crate::suggest::Suggestions;

/// Finds what references lead to.
pub struct References<'d> {
    document: &'d Document,
    /// The types of the schemas, by where these stand.
    ids: &'d HashMap<Pointer, TypeId>,
    suggestions: Suggestions,
}

impl<'d> References<'d> {
    /// References within a document that has these schemas.
    pub fn new(document: &'d Document, ids: &'d HashMap<Pointer, TypeId>) -> Self {
        References { document, ids, suggestions: Suggestions::default() }
    }

    /// The type that a reference leads to; `at` is where the reference is written. None if that can be
    /// any JSON: because its document is missing, or, which is reported, because no schema stands there.
    pub fn resolve(
        &self,
        reference: &str,
        at: impl Fn() -> Pointer,
        diagnostics: &mut TreeDiagnostics,
    ) -> Option<TypeId> {
        match self.find(reference) {
            Found::Schema(id) => Some(id),
            Found::Missing => None,
            Found::Nothing { message, help } => {
                let error = Diagnostic::new(&kinds::DANGLING_REFERENCE, at(), message);
                diagnostics.push(error.help(help));
                None
            }
            Found::Other { message, help, within } => {
                let instead = match within {
                    Some(_) => "the schema in it is used",
                    None => "the value is any JSON",
                };
                let message = format!("{message}: {instead}");
                let warning = Diagnostic::new(&kinds::REFERENCE_TO_NON_SCHEMA, at(), message);
                diagnostics.push(warning.help(help));
                within
            }
        }
    }

    /// The type that a value of a discriminator's mapping names, as [`Self::resolve`] does it. A label
    /// without a schema is reported, and ignored: the others count.
    pub fn labelled(
        &self,
        reference: &str,
        at: &Pointer,
        diagnostics: &mut TreeDiagnostics,
    ) -> Option<TypeId> {
        let (message, help) = match self.find(reference) {
            Found::Schema(id) | Found::Other { within: Some(id), .. } => return Some(id),
            Found::Missing => return None,
            Found::Nothing { message, help } => (message, help),
            Found::Other { message, help, within: None } => (message, help),
        };
        let message = format!("{message}: the label is ignored");
        let warning = Diagnostic::new(&kinds::DANGLING_MAPPING, at.clone(), message);
        diagnostics.push(warning.help(help));
        None
    }

    fn find(&self, reference: &str) -> Found {
        // The references that lifting made are in the table as they are.
        let made = reference.strip_prefix('#').and_then(|pointer| self.ids.get(pointer));
        if let Some(id) = made {
            return Found::Schema(*id);
        }
        let Some(pointer) = Pointer::of_reference(reference) else {
            let message = format!("`{reference}` is not found");
            return Found::Nothing { message, help: USE_LOCATION.to_owned() };
        };
        if let Some(id) = self.ids.get(&pointer) {
            return Found::Schema(*id);
        }
        if self.document.is_missing(&pointer) {
            return Found::Missing;
        }
        let named = pointer.reference();
        let (within, help) = match referred::target(&self.document.root, &pointer) {
            Target::Nothing => {
                let message = format!("`{named}` is not found");
                return Found::Nothing { message, help: self.instead_of(&pointer) };
            }
            Target::Around(schema) => {
                let help = format!("use `{}`, which is the schema in it", schema.reference());
                (self.at(&schema), help)
            }
            _ => (None, USE_LOCATION.to_owned()),
        };
        Found::Other { message: format!("`{named}` is not a schema"), help, within }
    }

    /// The type of the schema at a pointer.
    pub fn at(&self, pointer: &Pointer) -> Option<TypeId> {
        self.ids.get(pointer).copied()
    }

    /// What to do about a reference to a schema that is not found: to use the component whose name is most
    /// similar, or to add one.
    fn instead_of(&self, pointer: &Pointer) -> String {
        let section = Pointer::root().join("components").join("schemas");
        let name = pointer.last().unwrap_or_default();
        let schemas = section.look_up(&self.document.root).and_then(Value::as_object);
        let names = schemas.into_iter().flat_map(Map::keys).map(String::as_str);
        match self.suggestions.closest(&name, names) {
            Some(similar) => format!("use `{}`, which has a similar name", section.join(similar)),
            None if pointer.ancestors().nth(1) == Some(section) => {
                format!("add the schema `{name}` to `components/schemas`")
            }
            None => USE_LOCATION.to_owned(),
        }
    }
}

/// What to do where no schema is similar.
const USE_LOCATION: &str = "use the location of a schema: `#/components/schemas/Name`";

/// What a reference leads to.
enum Found {
    Schema(TypeId),
    /// It is in a document that is not found, which has been reported.
    Missing,
    Nothing {
        message: String,
        help: String,
    },
    /// Something that is no schema, and the schema that it has, if it does.
    Other {
        message: String,
        help: String,
        within: Option<TypeId>,
    },
}

/// Refuses references that lead to one another in a circle, and to no schema. The first of each circle
/// becomes `Any`, so that the walks after this one end.
pub fn refuse_circles(types: &mut Types, diagnostics: &mut TreeDiagnostics) {
    // From where each was first come to: what is come to again from the same start is on a circle.
    let mut come_from: Vec<Option<TypeId>> = vec![None; types.ids().count()];
    for start in types.ids() {
        let mut id = start;
        while come_from[id.0].is_none() {
            come_from[id.0] = Some(start);
            let Shape::Reference(to) = types[id].shape else { break };
            id = to;
            if come_from[id.0] == Some(start) {
                refuse(types, id, diagnostics);
            }
        }
    }
}

/// How many of the schemas on a circle are named.
const MOST_NAMED: usize = 3;

/// Refuses the circle of references that a type is on.
fn refuse(types: &mut Types, on_it: TypeId, diagnostics: &mut TreeDiagnostics) {
    let next = |id: &TypeId| match types[*id].shape {
        Shape::Reference(to) if to != on_it => Some(to),
        _ => None,
    };
    let mut circle: Vec<TypeId> = std::iter::successors(Some(on_it), next).collect();
    let first = circle.iter().enumerate().min_by_key(|(_, id)| **id).map_or(0, |(first, _)| first);
    circle.rotate_left(first);
    let (start, others) = (circle[0], &circle[1..]);
    let named = others.iter().take(MOST_NAMED).map(|id| format!("`{}`", types[*id].pointer));
    let mut named: Vec<String> = named.collect();
    if others.len() > MOST_NAMED {
        named.push(format!("and {} others", others.len() - MOST_NAMED));
    }
    let by_way_of = match named.is_empty() {
        true => String::new(),
        false => format!(", by way of {}", named.join(", ")),
    };
    let message = format!("the reference leads back to itself{by_way_of}");
    let help = match others {
        [] => "replace it by the schema that is meant",
        _ => "replace one of these references by the schema that is meant",
    };
    let at = types[start].pointer.clone();
    diagnostics.push(Diagnostic::new(&kinds::CIRCULAR_REFERENCE, at, message).help(help));
    types[start].shape = Shape::Any;
}
