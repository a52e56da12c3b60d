//! Values of a schema: what the API sends, so that decoding goes further than to the first member.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{LazyLock, Mutex};

use codegen::document::Document;
use codegen::source::Source;
use serde_json::{Map, Value};

use crate::choices::Choices;
use crate::tree::{name, scalar};

/// Deeper than this a value has no parts.
const DEEPEST: usize = 12;

/// The description in a file of the repository, which is read once.
///
/// # Panics
///
/// If it is not there, or cannot be read.
pub fn description(file: &'static str) -> &'static Value {
    static ALL: LazyLock<Mutex<HashMap<&str, &'static Value>>> = LazyLock::new(Mutex::default);
    let mut all = ALL.lock().expect("no description has failed to be read");
    all.entry(file).or_insert_with(|| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(file);
        let text = std::fs::read_to_string(path).expect("the description is there");
        let source = Source { name: file.to_owned(), text };
        let (document, _) = Document::read(&source, &[], &[]).expect("it can be read");
        Box::leak(Box::new(document.root))
    })
}

/// A value of a schema of a description, by the name of the schema.
pub fn value(description: &Value, name: &str, choices: &mut Choices<'_>) -> Value {
    let place = format!("/components/schemas/{}", name.replace('~', "~0").replace('/', "~1"));
    Maker { description }.value(description.pointer(&place).unwrap_or(&Value::Null), choices, 0)
}

struct Maker<'d> {
    description: &'d Value,
}

impl<'d> Maker<'d> {
    fn value(&self, schema: &'d Value, choices: &mut Choices<'_>, depth: usize) -> Value {
        let Some(object) = schema.as_object() else { return scalar(choices) };
        if depth > DEEPEST || choices.once_in(16) {
            return scalar(choices);
        }
        if let Some(Value::String(reference)) = object.get("$ref") {
            let to = reference.strip_prefix('#').and_then(|place| self.description.pointer(place));
            return to.map_or(Value::Null, |schema| self.value(schema, choices, depth + 1));
        }
        let is_nullable = object.get("nullable") == Some(&Value::Bool(true));
        if is_nullable && choices.once_in(4) {
            return Value::Null;
        }
        if let Some(constant) = object.get("const") {
            return constant.clone();
        }
        if let Some(Value::Array(values)) = object.get("enum") {
            let listed = values.get(choices.below(values.len() + 1));
            return listed.cloned().unwrap_or_else(|| name(choices).into());
        }
        let mut value = self.own(object, choices, depth);
        for keyword in ["oneOf", "anyOf"] {
            if let Some(Value::Array(branches)) = object.get(keyword) {
                let branch = branches.get(choices.below(branches.len()));
                merge(&mut value, branch.map(|branch| self.value(branch, choices, depth + 1)));
            }
        }
        for all in object.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            merge(&mut value, Some(self.value(all, choices, depth + 1)));
        }
        value.unwrap_or_else(|| scalar(choices))
    }

    /// A value of what a schema says by itself; none if it says nothing.
    fn own(
        &self,
        schema: &'d Map<String, Value>,
        choices: &mut Choices<'_>,
        depth: usize,
    ) -> Option<Value> {
        let ty = match schema.get("type") {
            Some(Value::Array(types)) => types.get(choices.below(types.len()))?.as_str(),
            ty => ty.and_then(Value::as_str),
        };
        match ty {
            Some("array") => {
                let items = schema.get("items");
                let item = |choices: &mut Choices<'_>| match items {
                    Some(items) => self.value(items, choices, depth + 1),
                    None => scalar(choices),
                };
                Some((0..choices.below(4)).map(|_| item(choices)).collect())
            }
            Some("string") => Some(name(choices).into()),
            Some("boolean") => Some(choices.once_in(2).into()),
            Some("integer") => Some((choices.below(512) as i64 - 3).into()),
            Some("number") => Some((choices.below(512) as f64 / 4.0).into()),
            Some("null") => Some(Value::Null),
            _ if ty == Some("object") || schema.contains_key("properties") => {
                Some(self.object(schema, choices, depth))
            }
            _ => None,
        }
    }

    fn object(
        &self,
        schema: &'d Map<String, Value>,
        choices: &mut Choices<'_>,
        depth: usize,
    ) -> Value {
        let mut members = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object);
        let is_required = |name: &String| {
            let required = schema.get("required").and_then(Value::as_array);
            required.is_some_and(|required| required.iter().any(|one| one == name))
        };
        for (name, property) in properties.into_iter().flatten() {
            let once_in = if is_required(name) { 16 } else { 2 };
            if !choices.once_in(once_in) {
                members.insert(name.clone(), self.value(property, choices, depth + 1));
            }
        }
        let others = schema.get("additionalProperties");
        if others.is_some() || choices.once_in(4) {
            for _ in 0..choices.below(3) {
                let value = match others {
                    Some(others) => self.value(others, choices, depth + 1),
                    None => scalar(choices),
                };
                members.insert(name(choices), value);
            }
        }
        Value::Object(members)
    }
}

/// Adds the members of another value.
fn merge(value: &mut Option<Value>, other: Option<Value>) {
    match (value, other) {
        (Some(Value::Object(members)), Some(Value::Object(others))) => members.extend(others),
        (value, Some(other)) if value.is_none() => *value = Some(other),
        _ => {}
    }
}
