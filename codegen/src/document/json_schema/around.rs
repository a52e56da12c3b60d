//! Schemas that stand in the document around the schema, as those of an OpenAPI description do around one of them.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::document::links;
use crate::pointer::Pointer;

/// A part of a document, with what its references lead to in the rest of it as definitions of its own.
pub struct Part {
    pub schema: Value,
    /// Where the definitions stand in the document, by their places in the schema.
    pub origins: HashMap<Pointer, Pointer>,
}

impl Part {
    /// The part at a pointer. A reference that leads somewhere within the part leads there; one that does not is taken to be
    /// of the document. `name` is that of the type, which no definition takes.
    pub fn of(root: &Value, at: &Pointer, name: &str) -> Option<Self> {
        let mut schema = at.look_up(root)?.clone();
        if at.as_str().is_empty() {
            return Some(Part { schema, origins: HashMap::new() });
        }
        let own = schema.clone();
        let mut found = Found { root, at, names: names(&own, name), definitions: Vec::new() };
        found.lead(&mut schema, Some(&own));
        let mut origins = HashMap::new();
        let mut next = 0;
        while let Some((definition, pointer)) = found.definitions.get(next).cloned() {
            next += 1;
            // What leads nowhere is not found.
            let Some(mut value) = pointer.look_up(root).cloned() else { continue };
            found.lead(&mut value, None);
            if let Some(definitions) = definitions(&mut schema) {
                definitions.insert(definition.clone(), value);
            }
            origins.insert(Pointer::root().join(DEFINITIONS).join(&definition), pointer);
        }
        Some(Part { schema, origins })
    }
}

const DEFINITIONS: &str = "$defs";

struct Found<'d> {
    root: &'d Value,
    at: &'d Pointer,
    /// The names that are taken.
    names: Vec<String>,
    /// Each definition, and where it stands in the document.
    definitions: Vec<(String, Pointer)>,
}

impl Found<'_> {
    /// Makes the references of a value lead to definitions, but for those that lead somewhere within `own`.
    fn lead(&mut self, value: &mut Value, own: Option<&Value>) {
        links::visit(value, &mut |reference, _| {
            let Some(pointer) = Pointer::of_reference(reference) else { return };
            let is_own = own.is_some_and(|own| pointer.look_up(own).is_some());
            if is_own || pointer.look_up(self.root).is_none() {
                return;
            }
            let to = match pointer.within(self.at) {
                Some(within) => within,
                None => Pointer::root().join(DEFINITIONS).join(self.definition(&pointer)),
            };
            *reference = to.fragment();
        });
    }

    /// The name of the definition that stands at a pointer of the document.
    fn definition(&mut self, pointer: &Pointer) -> String {
        if let Some((name, _)) = self.definitions.iter().find(|(_, at)| at == pointer) {
            return name.clone();
        }
        let mut name = pointer.last().unwrap_or_default();
        while self.names.contains(&name) {
            name.push('_');
        }
        self.names.push(name.clone());
        self.definitions.push((name.clone(), pointer.clone()));
        name
    }
}

/// The names that no definition may have.
fn names(schema: &Value, name: &str) -> Vec<String> {
    let definitions =
        ["$defs", "definitions"].into_iter().filter_map(|keyword| schema.get(keyword));
    let taken = definitions.filter_map(Value::as_object).flat_map(Map::keys).cloned();
    taken.chain([name.to_owned()]).collect()
}

/// The definitions of a schema, which it has from here on.
fn definitions(schema: &mut Value) -> Option<&mut Map<String, Value>> {
    let list =
        schema.as_object_mut()?.entry(DEFINITIONS).or_insert_with(|| Value::Object(Map::new()));
    list.as_object_mut()
}
