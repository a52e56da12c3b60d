//! What the references of a schema lead to.
//!
//! A reference is to a pointer in the schema, to a name (`$anchor`), or to the `$id` of the schema or of one within it.
//! What stands in a schema with an `$id` of its own is referred to from there (JSON Schema 2020-12, Core 8.2.1).

use std::collections::HashMap;

use serde_json::Value;

use crate::document::links::{self, Path};
use crate::pointer::Pointer;

/// The identifiers of the schemas in a schema.
pub struct Identifiers {
    /// The `$id` of the whole, or nothing.
    base: String,
    /// The pointers of the schemas by their identifiers.
    pointers: HashMap<String, Pointer>,
}

impl Identifiers {
    /// Finds the identifiers of a schema.
    pub fn of(schema: &mut Value) -> Self {
        let id = |keyword: &str| schema.get(keyword).and_then(Value::as_str);
        let base = id("$id").or(id("id")).unwrap_or_default().trim_end_matches('#').to_owned();
        let mut pointers = HashMap::new();
        links::visit_ids(schema, &mut |id, at| {
            let id = id.trim_end_matches('#');
            if !id.is_empty() && !id.contains('#') {
                pointers.entry(resolved(&base, id)).or_insert_with(|| at.around());
            }
        });
        Identifiers { base, pointers }
    }

    /// Makes the references within the schema lead to where its parts stand in the end, as `moved` says. One that leads
    /// nowhere, or out of the schema, stays as its author wrote it.
    pub fn resolve(&self, schema: &mut Value, moved: &dyn Fn(&Pointer) -> Pointer) {
        let whole = schema.clone();
        links::visit(schema, &mut |reference, at| {
            let pointer = self.pointer(reference, at);
            if let Some(pointer) = pointer.filter(|pointer| pointer.look_up(&whole).is_some()) {
                *reference = moved(&pointer).fragment();
            }
        });
    }

    /// The pointer that a reference leads to within the schema; none if it is to a name, or leads out.
    fn pointer(&self, reference: &str, at: &Path<'_>) -> Option<Pointer> {
        let (path, fragment) = links::split(reference);
        let resource = if path.is_empty() {
            if !fragment.starts_with('#') {
                return None;
            }
            self.around(&at.pointer())
        } else {
            self.pointers.get(&resolved(&self.base, path))?.clone()
        };
        let within = Pointer::of_reference(fragment)?;
        Some(resource.append(&within))
    }

    /// The nearest schema with an identifier around a pointer.
    fn around(&self, pointer: &Pointer) -> Pointer {
        let around = self.pointers.values().filter(|around| pointer.within(around).is_some());
        let nearest = around.max_by_key(|around| around.as_str().len());
        nearest.cloned().unwrap_or_else(Pointer::root)
    }
}

/// What an identifier is that is relative to another (RFC 3986, section 5.2): `/b` of `https://example.com/a/c` is
/// `https://example.com/b`.
fn resolved(base: &str, path: &str) -> String {
    let origin = base.split_once("://").map(|(scheme, rest)| {
        let authority = rest.split('/').next().unwrap_or_default();
        format!("{scheme}://{authority}")
    });
    match origin {
        Some(origin) if path.starts_with('/') => format!("{origin}{path}"),
        _ => links::resolve(base, path),
    }
}
