//! The keywords of a schema one by one: inner schemas are taken out, and what openapiv3 reads is kept.

use serde_json::{Map, Value, json};

use super::parts::Parts;
use super::{ANNOTATIONS, Child, TYPE_BRANCHES};
use crate::ir::Step;
use crate::keywords::{self, Fate, Keyword, Object, Versions};
use crate::pointer::Pointer;

/// What becomes of the keywords of a schema.
pub struct Structure<'p, 's> {
    pointer: &'p Pointer,
    pub parts: Parts,
    has_any_of: bool,
    /// Whether all is known that the `not` of the schema says.
    negation_is_known: bool,
    /// What openapiv3 is given.
    pub structure: Map<String, Value>,
    pub children: Vec<Child<'s>>,
    /// The keywords that say what values are, and are not checked.
    pub unchecked: Vec<String>,
    /// The keywords that are ignored, and say nothing of values.
    pub ignored: Vec<String>,
}

impl<'p, 's> Structure<'p, 's> {
    /// Of a schema at a pointer, before its keywords are looked at.
    pub fn new(schema: &Value, pointer: &'p Pointer, negation_is_known: bool) -> Self {
        Structure {
            pointer,
            parts: Parts::of(schema),
            has_any_of: schema.get("anyOf").is_some(),
            negation_is_known,
            structure: Map::new(),
            children: Vec::new(),
            unchecked: Vec::new(),
            ignored: Vec::new(),
        }
    }

    /// Takes the inner schemas of a keyword out, keeps it, or notes that it is ignored.
    pub fn keyword(&mut self, keyword: &str, value: &'s Value) {
        let at = || self.pointer.join(keyword);
        match (keyword, value) {
            ("properties", Value::Object(properties)) => {
                let at = at();
                let mut references = Map::new();
                for (name, schema) in properties {
                    let step = Step::Property(name.clone());
                    references.insert(name.clone(), self.child(step, at.join(name), schema));
                }
                self.keep(keyword, Value::Object(references));
            }
            ("prefixItems", Value::Array(first)) if self.parts == Parts::PrefixItems => {
                let at = at();
                for (index, schema) in first.iter().enumerate() {
                    self.child(Step::PrefixItem(index), at.join(index), schema);
                }
                if !self.structure.contains_key("type") {
                    self.keep("type", json!("array"));
                }
            }
            ("items", Value::Object(_)) if self.parts == Parts::PrefixItems => {
                self.child(Step::Items, at(), value);
            }
            ("items", Value::Bool(false)) if self.parts == Parts::PrefixItems => {}
            // The items after the first may be anything, so that `items` is not true of all.
            ("items", _) if self.parts == Parts::PrefixItemsOrAny => {}
            ("items", Value::Object(_) | Value::Bool(_)) => {
                let reference = self.child(Step::Items, at(), value);
                self.keep(keyword, reference);
            }
            ("patternProperties", Value::Object(patterns)) if self.parts == Parts::PatternMap => {
                let at = at();
                for (pattern, schema) in patterns {
                    let reference = self.child(Step::Values, at.join(pattern), schema);
                    self.keep("additionalProperties", reference);
                }
            }
            ("patternProperties", Value::Object(patterns))
                if self.parts == Parts::PatternProperties =>
            {
                let at = at();
                for (pattern, schema) in patterns {
                    self.child(Step::PatternProperty(pattern.clone()), at.join(pattern), schema);
                }
            }
            ("additionalProperties", Value::Bool(false))
                if matches!(self.parts, Parts::PatternMap | Parts::PatternProperties) => {}
            ("additionalProperties", Value::Object(_))
                if self.parts == Parts::PatternProperties =>
            {
                self.child(Step::Values, at(), value);
            }
            // The values of names that match a pattern may be of another type.
            ("additionalProperties", Value::Object(_))
                if self.parts == Parts::PatternPropertiesOrAny => {}
            ("additionalProperties", Value::Object(_)) => {
                let reference = self.child(Step::Values, at(), value);
                self.keep(keyword, reference);
            }
            ("allOf", Value::Array(schemas)) => self.branches(keyword, at(), schemas, Step::AllOf),
            ("oneOf", Value::Array(schemas)) => self.branches(keyword, at(), schemas, Step::OneOf),
            ("anyOf", Value::Array(schemas)) => self.branches(keyword, at(), schemas, Step::AnyOf),
            (TYPE_BRANCHES, Value::Array(schemas)) => {
                // They stand beside the branches that the schema has.
                let free = if self.has_any_of { "oneOf" } else { "anyOf" };
                self.branches(free, self.pointer.join("type"), schemas, Step::Type);
            }
            ("$defs" | "definitions", Value::Object(schemas)) => {
                let at = at();
                for (name, schema) in schemas {
                    self.child(Step::Definition(name.clone()), at.join(name), schema);
                }
            }
            ("not", _) => {
                if !self.negation_is_known {
                    self.unchecked.push(keyword.to_owned());
                }
                // What stands in it is not looked at, and it may be nested deep.
                let is_schema = value.is_object() || value.is_boolean();
                self.keep(keyword, if is_schema { json!({}) } else { value.clone() });
            }
            // In OpenAPI 3.0 it is no keyword of schemas, but what makes a Reference Object.
            ("$ref", _) => self.keep(keyword, value.clone()),
            (ANNOTATIONS, Value::Object(_)) => {}
            ("propertyNames", Value::Object(names)) if names.get("enum").is_some() => {}
            _ => match keywords::find(Object::Schema, keyword) {
                Some(row) if is_read_by_openapiv3(row) => self.keep(keyword, value.clone()),
                row => self.sort(keyword, value, row),
            },
        }
    }

    /// Notes a keyword that is not read as it stands.
    fn sort(&mut self, keyword: &str, value: &Value, row: Option<&Keyword>) {
        let Some(row) = row else {
            let list =
                if keyword.starts_with("x-") { &mut self.ignored } else { &mut self.unchecked };
            list.push(keyword.to_owned());
            return;
        };
        match row.fate {
            Fate::Limit => {}
            Fate::Structure | Fate::Composition | Fate::Exclusion | Fate::ValidationNotMade => {
                self.unchecked.push(keyword.to_owned());
            }
            Fate::Ignored => self.ignored.push(keyword.to_owned()),
            Fate::Reference
            | Fate::Documentation
            | Fate::Access
            | Fate::Name
            | Fate::Openness
            | Fate::Operation => {
                if !row.form.takes(value) {
                    self.ignored.push(keyword.to_owned());
                }
            }
        }
    }

    fn keep(&mut self, keyword: &str, value: Value) {
        self.structure.insert(keyword.to_owned(), value);
    }

    /// Takes an inner schema out, and gives the reference that stands for it.
    fn child(&mut self, step: Step, at: Pointer, schema: &'s Value) -> Value {
        let reference = json!({ "$ref": at.to_string() });
        self.children.push((step, at, schema));
        reference
    }

    /// Takes out the branches at a pointer, and keeps references to them under a keyword.
    fn branches(
        &mut self,
        keyword: &str,
        at: Pointer,
        schemas: &'s [Value],
        step: fn(usize) -> Step,
    ) {
        let references = schemas.iter().enumerate();
        let references =
            references.map(|(index, schema)| self.child(step(index), at.join(index), schema));
        let references = references.collect();
        self.keep(keyword, Value::Array(references));
    }
}

/// Whether openapiv3 reads a keyword of schemas: it knows those of OpenAPI 3.0.
fn is_read_by_openapiv3(row: &Keyword) -> bool {
    row.versions.has(Versions::V3_0) && matches!(row.fate, Fate::Structure | Fate::Composition)
}
