//! A schema becomes an object whose inner schemas are references to their own places.
//!
//! openapiv3 reports one fault, without a place, and takes time exponential in the depth to do so.
//! It is given one flat object at a time: every fault then has its place, none hides another, and
//! what it would drop has been read here before it sees the object.

use serde_json::{Map, Value, json};

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
            lift.limits(object);
            lift.discriminator_of_others(object);
            Value::Object(lift.structure)
        }
        // Not a schema at all. openapiv3 will say so.
        None => schema.clone(),
    };
    let Lift { docs, extensible_enum, says_retryable, ignored, passed_over, mut children, .. } =
        lift;
    // The order of the keywords says nothing; within one the order is the author's.
    children.sort_by_key(|(step, ..)| rank(step));
    let lifted = Lifted { structure, docs, extensible_enum, says_retryable, ignored, passed_over };
    (lifted, children)
}

/// The place of what stands under a keyword among the inner schemas.
fn rank(step: &Step) -> u8 {
    match step {
        Step::Own => 0,
        Step::Property(_) => 1,
        Step::Items => 2,
        Step::Values => 3,
        Step::AllOf(_) => 4,
        Step::OneOf(_) => 5,
        Step::AnyOf(_) | Step::Type(_) => 6,
        Step::Definition(_) => 7,
        Step::Merged(_) => 8,
    }
}

/// Parts that have types of their own, by their place in an array or the form of their name.
#[derive(Clone, Copy, PartialEq)]
enum Others {
    None,
    /// The first items (`prefixItems`).
    First,
    /// The members whose names fit a pattern, which are all that there are.
    Map,
    /// The members whose names fit a pattern, besides others.
    ByName,
}

impl Others {
    fn of(schema: &Value) -> Self {
        let has = |keyword: &str| schema.get(keyword).is_some();
        let is_open = schema.get("additionalProperties").is_some_and(|values| *values != false);
        match schema.get("patternProperties") {
            Some(Value::Object(patterns)) if patterns.len() == 1 => {
                let is_map = !has("properties") && !is_open;
                if is_map { Others::Map } else { Others::ByName }
            }
            Some(_) => Others::ByName,
            None if has("prefixItems") => Others::First,
            None => Others::None,
        }
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
            // An array whose first items are of other types: of it no item has one type.
            ("items", _) if self.others == Others::First => {}
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
            ("additionalProperties", Value::Bool(false)) if self.others == Others::Map => {}
            // The values of names that fit a pattern may be of another type.
            ("additionalProperties", Value::Object(_)) if self.others == Others::ByName => {}
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
            (keyword, _) if LIMITS.contains(&keyword) => {}
            (keyword, _) if WORDS.contains(&keyword) || keyword.starts_with("x-") => {
                self.passed_over.push(keyword.to_owned());
            }
            (keyword, _) => self.ignored.push(keyword.to_owned()),
        }
    }

    /// A discriminator beside no branches is for the schemas that take this one up in their `allOf`: they
    /// are no branches of it, and what it labels is read as this schema, the members of the others kept.
    fn discriminator_of_others(&mut self, object: &Map<String, Value>) {
        let has_branches = object.contains_key("oneOf") || object.contains_key("anyOf");
        if object.contains_key("discriminator") && !has_branches {
            self.passed_over.push("discriminator".to_owned());
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

    /// Says in words what values the API allows. A value outside still decodes.
    fn limits(&mut self, object: &Map<String, Value>) {
        let number = |keyword: &str| object.get(keyword).filter(|value| value.is_number());
        let exclusive = |keyword: &str| object.get(keyword) == Some(&Value::Bool(true));
        let mut limits = Vec::new();
        let low = match (number("exclusiveMinimum"), number("minimum")) {
            (Some(low), _) => Some(format!("more than {low}")),
            (None, Some(low)) if exclusive("exclusiveMinimum") => Some(format!("more than {low}")),
            (None, Some(low)) => Some(format!("at least {low}")),
            (None, None) => None,
        };
        let high = match (number("exclusiveMaximum"), number("maximum")) {
            (Some(high), _) => Some(format!("less than {high}")),
            (None, Some(high)) if exclusive("exclusiveMaximum") => {
                Some(format!("less than {high}"))
            }
            (None, Some(high)) => Some(format!("at most {high}")),
            (None, None) => None,
        };
        limits.extend(low);
        limits.extend(high);
        limits.extend(number("multipleOf").map(|step| format!("a multiple of {step}")));
        let one = |count: &Value| count.as_f64() == Some(1.0);
        for (least, most, unit) in [
            ("minLength", "maxLength", "characters"),
            ("minItems", "maxItems", "items"),
            ("minProperties", "maxProperties", "members"),
        ] {
            let (least, most) = (number(least), number(most));
            let unit = if most.or(least).is_some_and(one) { &unit[..unit.len() - 1] } else { unit };
            match (least, most) {
                (Some(least), Some(most)) if least == most => {
                    limits.push(format!("{least} {unit}"))
                }
                (Some(least), Some(most)) => limits.push(format!("{least} to {most} {unit}")),
                (Some(least), None) => limits.push(format!("at least {least} {unit}")),
                (None, Some(most)) => limits.push(format!("at most {most} {unit}")),
                (None, None) => {}
            }
        }
        if object.get("uniqueItems") == Some(&Value::Bool(true)) {
            limits.push("no item twice".to_owned());
        }
        if let Some(pattern) = object.get("pattern").and_then(Value::as_str) {
            limits.push(if pattern.contains('`') {
                format!("of the pattern `` {pattern} ``")
            } else {
                format!("of the pattern `{pattern}`")
            });
        }
        self.docs.limits = limits;
    }
}

/// The keywords that limit the values of a type.
const LIMITS: [&str; 13] = [
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
];

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
