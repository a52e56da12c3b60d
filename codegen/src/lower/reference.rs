//! What a `$ref` leads to.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Document;
use crate::document::bundle::shown;
use crate::document::pointer::Pointer;
use crate::document::referred::{self, Target};
use crate::ir::{Shape, TypeId, Types};
use crate::near::near;

/// Finds what references lead to.
pub struct References<'d> {
    document: &'d Document,
    places: &'d HashMap<Pointer, TypeId>,
}

impl<'d> References<'d> {
    /// References within a document whose schemas stand at these places.
    pub fn new(document: &'d Document, places: &'d HashMap<Pointer, TypeId>) -> Self {
        References { document, places }
    }

    /// The type that a reference leads to; `at` is where the reference is written. None if that can be
    /// any JSON: because its document is missing, or, which is told, because no schema stands there.
    pub fn resolve(
        &self,
        reference: &str,
        at: impl Fn() -> Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Option<TypeId> {
        // The references that lifting made are in the table as they are.
        let made = reference.strip_prefix('#').and_then(|place| self.places.get(place));
        if let Some(id) = made {
            return Some(*id);
        }
        let document = &self.document.name;
        let Some(place) = Pointer::of_reference(reference) else {
            let message = format!("no schema has the name `{reference}`: it is any JSON");
            let help = "refer to the place of the schema: `#/components/schemas/Name`";
            let fault = Diagnostic::warning("no-schema", document, &at(), message, help);
            diagnostics.push(fault);
            return None;
        };
        if let Some(id) = self.places.get(&place) {
            return Some(*id);
        }
        if self.document.is_missing(&place) {
            return None;
        }
        let named = shown(&place);
        let target = referred::target(&self.document.root, &place);
        if target == Target::Nothing {
            let help = match self.nearest(&place) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "add the schema to `components/schemas`, or mend the reference".to_owned(),
            };
            let message = format!("nothing stands at `{named}`");
            let fault = Diagnostic::error("dangling-reference", document, &at(), message, help);
            diagnostics.push(fault);
            return None;
        }
        let found = match target {
            Target::Around(schema) => self.at(&schema),
            _ => None,
        };
        let taken = if found.is_some() { "the schema in it is taken" } else { "it is any JSON" };
        let message = format!("what stands at `{named}` is not a schema: {taken}");
        let help = "refer to the schema that is meant";
        diagnostics.push(Diagnostic::warning("no-schema", document, &at(), message, help));
        found
    }

    /// The type of the schema that stands at a place.
    pub fn at(&self, place: &Pointer) -> Option<TypeId> {
        self.places.get(place).copied()
    }

    /// The component whose name is most like the one that is missing.
    fn nearest(&self, pointer: &Pointer) -> Option<String> {
        let schemas = self.document.root.pointer("/components/schemas")?.as_object()?;
        let found = near(&pointer.last()?, schemas.keys().map(String::as_str), 1);
        let place = Pointer::root().join("components").join("schemas");
        Some(place.join(found.first()?).to_string())
    }
}

/// Refuses references that lead to one another in a circle, and to no schema. Each becomes `Any`,
/// so that the walks after this one end.
pub fn refuse_circles(types: &mut Types, document: &str, diagnostics: &mut Diagnostics) {
    for start in types.ids() {
        let mut seen = vec![start];
        let mut id = start;
        while let Shape::Reference(to) = types[id].shape {
            if to == start {
                let others: Vec<String> =
                    seen[1..].iter().map(|id| format!("`{}`", types[*id].pointer)).collect();
                let by_way_of = if others.is_empty() {
                    String::new()
                } else {
                    format!(", by way of {}", others.join(", "))
                };
                diagnostics.push(Diagnostic::error(
                    "circular-reference",
                    document,
                    &types[start].pointer,
                    format!("the reference leads back to itself{by_way_of}"),
                    "one of the schemas must say what the value is",
                ));
                types[start].shape = Shape::Any;
                break;
            }
            if seen.contains(&to) {
                // It leads into a circle that it is not part of; that one is told where it is.
                break;
            }
            seen.push(to);
            id = to;
        }
    }
}
