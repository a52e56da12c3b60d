//! The parts of a schema that become components: its definitions, and what else references lead to that no keyword of
//! JSON Schema has, as `#/$defs/plugins/loader` where `plugins` is no schema but a group of them.

use std::cell::RefCell;

use heck::ToUpperCamelCase;
use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::identifiers::Identifiers;
use crate::keywords::{self, Form, Object};
use crate::pointer::Pointer;

/// The keywords of definitions, the newer one first.
const KEYWORDS: [&str; 2] = ["$defs", "definitions"];

/// Where the components stand in the schema, and what they are called.
pub struct Definitions(IndexMap<Pointer, String>);

impl Definitions {
    /// The definitions whose names are not taken. A schema that is nothing but a reference to the definition of its own
    /// name, `name`, is that definition.
    pub fn of(schema: &Value, name: &str, identifiers: &Identifiers) -> Self {
        let mut names = IndexMap::new();
        for keyword in KEYWORDS {
            let definitions = schema.get(keyword).and_then(Value::as_object);
            for own in definitions.into_iter().flat_map(Map::keys) {
                let at = Pointer::root().join(keyword).join(own);
                if own != name || is_only_reference(schema, &at.to_string()) {
                    names.entry(own.clone()).or_insert(at);
                }
            }
        }
        for at in in_groups(schema, identifiers) {
            let wanted: Vec<String> = at.segments().skip(1).collect();
            let mut own = wanted.join(" ").to_upper_camel_case();
            while own == name || names.contains_key(&own) {
                own.push('_');
            }
            names.insert(own, at);
        }
        Definitions(names.into_iter().map(|(name, at)| (at, name)).collect())
    }

    pub fn has(&self, name: &str) -> bool {
        self.0.values().any(|own| own == name)
    }

    /// The component that a part of the schema is in, and where it is in there.
    pub fn component(&self, pointer: &Pointer) -> Option<(&str, Pointer)> {
        let (at, name) = pointer.ancestors().find_map(|around| self.0.get_key_value(&around))?;
        Some((name, pointer.within(at)?))
    }

    /// Takes the components out of the schema: each by its name, and where it stood.
    pub fn take(&self, schema: &mut Value) -> Vec<(&String, &Pointer, Value)> {
        // What stands in another one is taken before it.
        let mut taken: Vec<Option<Value>> = Vec::new();
        for at in self.0.keys().rev() {
            let found = schema.pointer_mut(at.as_str()).map(Value::take);
            taken.push(found.filter(|found| !is_emptied_group(found)));
        }
        for keyword in KEYWORDS {
            let list = schema.get_mut(keyword).and_then(Value::as_object_mut);
            list.into_iter().for_each(|list| list.retain(|_, value| !value.is_null()));
        }
        let components = self.0.iter().zip(taken.into_iter().rev());
        components.filter_map(|((at, name), found)| Some((name, at, found?))).collect()
    }
}

/// Whether everything in an object has been taken out of it.
fn is_emptied_group(value: &Value) -> bool {
    value.as_object().is_some_and(|parts| !parts.is_empty() && parts.values().all(Value::is_null))
}

/// Where references lead to that no keyword has.
fn in_groups(schema: &Value, identifiers: &Identifiers) -> Vec<Pointer> {
    let targets = RefCell::new(Vec::new());
    identifiers.resolve(&mut schema.clone(), &|pointer| {
        targets.borrow_mut().push(pointer.clone());
        pointer.clone()
    });
    let mut found = targets.into_inner();
    found.retain(|pointer| !is_schema(schema, pointer));
    found.sort();
    found.dedup();
    found
}

/// Whether a keyword has what stands at a pointer as a schema.
fn is_schema(schema: &Value, pointer: &Pointer) -> bool {
    let mut at = Some(schema);
    let mut form = Form::Schema;
    for segment in pointer.segments() {
        form = match (form, at) {
            // Of a list, or of schemas by their names, one.
            (Form::Schemas | Form::SchemasByName, _) | (_, Some(Value::Array(_))) => Form::Schema,
            _ => match keywords::find(Object::Schema, &segment) {
                Some(row) => row.form,
                None => return false,
            },
        };
        at = at.and_then(|value| match value {
            Value::Array(items) => items.get(segment.parse::<usize>().ok()?),
            value => value.get(&segment),
        });
    }
    form == Form::Schema
}

/// Whether a schema is another one, and says nothing itself.
fn is_only_reference(schema: &Value, reference: &str) -> bool {
    const SILENT: [&str; 7] = ["$ref", "$schema", "$id", "id", "$comment", "$defs", "definitions"];
    let keywords = schema.as_object().into_iter().flat_map(Map::keys);
    schema.get("$ref").and_then(Value::as_str) == Some(reference)
        && keywords.into_iter().all(|keyword| SILENT.contains(&keyword.as_str()))
}
