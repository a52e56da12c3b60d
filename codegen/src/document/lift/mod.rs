//! A schema becomes an object whose inner schemas are references to their own places.
//!
//! openapiv3 reports one fault, without a place, and takes time exponential in the depth to do so.
//! It is given one flat object at a time: every fault then has its place, none hides another, and
//! what it would drop has been read here before it sees the object.
//!
//! - [`others`]: items and members that have schemas of their own.
//! - [`limits`]: what values are allowed, in words.

mod limits;
mod others;

use serde_json::{Map, Value, json};

use self::others::Others;
use super::pointer::Pointer;
use super::schemas::Step;
use super::spell::TYPES;
use crate::ir::Docs;

/// A schema without the schemas within it.
#[derive(Debug)]
pub struct Lifted {
    /// What openapiv3 is given.
    pub structure: Value,
    pub docs: Docs,
    /// References to the schemas of which each item of the array is one, or each member that is not
    /// listed; empty where they are not all known.
    pub one_of_these: Vec<String>,
    /// Whether the description says that values may be added to the enum.
    pub extensible_enum: bool,
    /// Whether a value says that the request may be repeated (`x-retryable`).
    pub says_retryable: bool,
    /// The keywords that nothing was made of, though they say what values are.
    pub ignored: Vec<String>,
    /// The keywords that nothing was made of, and that say nothing of values.
    pub passed_over: Vec<String>,
}

/// A schema within another: how it is reached, where it stands, and what it is.
pub type Child<'s> = (Step, Pointer, &'s Value);

/// Takes the inner schemas out of a schema in the spelling of 3.0.
pub fn lift<'s>(schema: &'s Value, pointer: &Pointer) -> (Lifted, Vec<Child<'s>>) {
    let mut lift = Lift {
        pointer,
        others: Others::of(schema),
        structure: Map::new(),
        children: Vec::new(),
        docs: Docs::default(),
        extensible_enum: false,
        says_retryable: false,
        ignored: Vec::new(),
        passed_over: Vec::new(),
    };
    let structure = match schema.as_object() {
        Some(object) => {
            for (keyword, value) in object {
                lift.keyword(keyword, value);
            }
            lift.docs.limits = limits::in_words(object);
            Value::Object(lift.structure)
        }
        // Not a schema at all. openapiv3 will say so.
        None => schema.clone(),
    };
    let Lift {
        others,
        docs,
        extensible_enum,
        says_retryable,
        ignored,
        passed_over,
        mut children,
        ..
    } = lift;
    // The order of the keywords says nothing; within one the order is the author's.
    children.sort_by_key(|(step, ..)| rank(step));
    let one_of_these = children.iter().filter(|(step, ..)| others.is_one_of_these(step));
    let one_of_these = one_of_these.map(|(_, place, _)| place.to_string()).collect();
    let lifted = Lifted {
        structure,
        docs,
        one_of_these,
        extensible_enum,
        says_retryable,
        ignored,
        passed_over,
    };
    (lifted, children)
}

/// The place of what stands under a keyword among the inner schemas.
fn rank(step: &Step) -> u8 {
    match step {
        Step::Own | Step::Base => 0,
        Step::Property(_) => 1,
        Step::First(_) => 2,
        Step::Items => 3,
        Step::Fitting(_) => 4,
        Step::Values => 5,
        Step::AllOf(_) => 6,
        Step::OneOf(_) => 7,
        Step::AnyOf(_) | Step::Type(_) => 8,
        Step::Definition(_) => 9,
        Step::Merged(_) => 10,
    }
}

struct Lift<'p, 's> {
    pointer: &'p Pointer,
    others: Others,
    structure: Map<String, Value>,
    children: Vec<Child<'s>>,
    docs: Docs,
    extensible_enum: bool,
    says_retryable: bool,
    ignored: Vec<String>,
    passed_over: Vec<String>,
}

impl<'s> Lift<'_, 's> {
    fn keyword(&mut self, keyword: &str, value: &'s Value) {
        match (keyword, value) {
            ("properties", Value::Object(properties)) => {
                let place = self.pointer.join(keyword);
                let mut references = Map::new();
                for (name, schema) in properties {
                    let step = Step::Property(name.clone());
                    references.insert(name.clone(), self.child(step, place.join(name), schema));
                }
                self.keep(keyword, Value::Object(references));
            }
            ("prefixItems", Value::Array(first)) if self.others == Others::First => {
                let place = self.pointer.join(keyword);
                for (index, schema) in first.iter().enumerate() {
                    self.children.push((Step::First(index), place.join(index), schema));
                }
                if !self.structure.contains_key("type") {
                    self.keep("type", json!("array"));
                }
            }
            ("items", Value::Object(_)) if self.others == Others::First => {
                self.children.push((Step::Items, self.pointer.join(keyword), value));
            }
            ("items", Value::Bool(false)) if self.others == Others::First => {}
            // The items after the first may be anything, so that nothing is said of all of them.
            ("items", _) if self.others == Others::FirstOfAny => {}
            ("items", Value::Object(_) | Value::Bool(_)) => {
                let reference = self.child(Step::Items, self.pointer.join(keyword), value);
                self.keep(keyword, reference);
            }
            ("patternProperties", Value::Object(patterns)) if self.others == Others::Map => {
                let place = self.pointer.join(keyword);
                for (pattern, schema) in patterns {
                    let reference = self.child(Step::Values, place.join(pattern), schema);
                    self.keep("additionalProperties", reference);
                }
            }
            ("patternProperties", Value::Object(patterns)) if self.others == Others::Fitting => {
                let place = self.pointer.join(keyword);
                for (pattern, schema) in patterns {
                    let step = Step::Fitting(pattern.clone());
                    self.children.push((step, place.join(pattern), schema));
                }
            }
            ("additionalProperties", Value::Bool(false))
                if matches!(self.others, Others::Map | Others::Fitting) => {}
            ("additionalProperties", Value::Object(_)) if self.others == Others::Fitting => {
                self.children.push((Step::Values, self.pointer.join(keyword), value));
            }
            // The values of names that fit a pattern may be of another type.
            ("additionalProperties", Value::Object(_)) if self.others == Others::FittingOfAny => {}
            ("additionalProperties", Value::Object(_)) => {
                let reference = self.child(Step::Values, self.pointer.join(keyword), value);
                self.keep(keyword, reference);
            }
            ("allOf", Value::Array(schemas)) => self.branches(keyword, schemas, Step::AllOf),
            ("oneOf", Value::Array(schemas)) => self.branches(keyword, schemas, Step::OneOf),
            ("anyOf", Value::Array(schemas)) => self.branches(keyword, schemas, Step::AnyOf),
            (TYPES, Value::Array(schemas)) => {
                let place = self.pointer.join("type");
                let references = schemas.iter().enumerate().map(|(index, schema)| {
                    self.child(Step::Type(index), place.join(index), schema)
                });
                let references = references.collect();
                self.keep("anyOf", Value::Array(references));
            }
            ("$defs" | "definitions", Value::Object(schemas)) => {
                let place = self.pointer.join(keyword);
                for (name, schema) in schemas {
                    self.child(Step::Definition(name.clone()), place.join(name), schema);
                }
            }
            (
                "$ref"
                | "type"
                | "format"
                | "enum"
                | "nullable"
                | "required"
                | "properties"
                | "items"
                | "additionalProperties"
                | "allOf"
                | "oneOf"
                | "anyOf"
                | "discriminator",
                _,
            ) => self.keep(keyword, value.clone()),
            ("not", _) => {
                // Of a schema that nothing fits the author knows that it says nothing of values.
                if value.as_object().is_none_or(|negated| !negated.is_empty()) {
                    self.ignored.push(keyword.to_owned());
                }
                self.keep(keyword, value.clone());
            }
            ("title", Value::String(text)) => self.docs.title = Some(text.clone()),
            ("description", Value::String(text)) => self.docs.description = Some(text.clone()),
            ("example", _) => self.docs.example = Some(Box::new(value.clone())),
            ("examples", Value::Array(examples)) => {
                self.docs.example =
                    self.docs.example.take().or_else(|| examples.first().cloned().map(Box::new));
            }
            ("default", _) => self.docs.default = Some(Box::new(value.clone())),
            ("deprecated", Value::Bool(is)) => self.docs.deprecated = *is,
            ("readOnly", Value::Bool(is)) => self.docs.read_only = *is,
            ("writeOnly", Value::Bool(is)) => self.docs.write_only = *is,
            ("externalDocs", Value::Object(link)) => {
                self.docs.link = link.get("url").and_then(Value::as_str).map(str::to_owned);
            }
            ("x-extensible-enum", _) => self.extensible_enum = true,
            ("x-retryable", Value::Bool(is)) => self.says_retryable = *is,
            (keyword, _) if limits::KEYWORDS.contains(&keyword) => {}
            (keyword, _) if WORDS.contains(&keyword) || keyword.starts_with("x-") => {
                self.passed_over.push(keyword.to_owned());
            }
            (keyword, _) => self.ignored.push(keyword.to_owned()),
        }
    }

    fn keep(&mut self, keyword: &str, value: Value) {
        self.structure.insert(keyword.to_owned(), value);
    }

    /// Takes an inner schema out, and gives the reference that stands for it.
    fn child(&mut self, step: Step, place: Pointer, schema: &'s Value) -> Value {
        let reference = json!({ "$ref": place.to_string() });
        self.children.push((step, place, schema));
        reference
    }

    fn branches(&mut self, keyword: &str, schemas: &'s [Value], step: fn(usize) -> Step) {
        let place = self.pointer.join(keyword);
        let references = schemas.iter().enumerate();
        let references =
            references.map(|(index, schema)| self.child(step(index), place.join(index), schema));
        let references = references.collect();
        self.keep(keyword, Value::Array(references));
    }
}

/// The keywords that are words and names only, and are passed over where they are not of the right
/// type.
const WORDS: [&str; 21] = [
    "title",
    "description",
    "summary",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "externalDocs",
    "xml",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "$comment",
    "$vocabulary",
    "$anchor",
    "$dynamicAnchor",
    "$recursiveAnchor",
    "$schema",
    "$id",
    "$defs",
    "definitions",
];
