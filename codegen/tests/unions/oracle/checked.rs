//! The schemas of a description as an independent validator checks them.
//!
//! What counts is what the generator looks at too: kinds, values, members, items, formats, and labels by mappings. `oneOf`
//! counts as `anyOf`; patterns, lengths, bounds, `not`, `if`, `contains` and the like are ignored.

use std::collections::HashMap;

use openapi_crate_codegen::pointer::Pointer;
use serde_json::{Map, Value, json};

use super::keywords::ASSERTIONS;
use super::labels::{Discriminator, Label};
use super::{schemas, subtypes};

/// The schemas of a description, and those that have been made of them.
pub struct Checked<'d> {
    pub root: &'d Value,
    pub is_3_1: bool,
    /// The labels of subtypes, by the address of the schema.
    subtypes: HashMap<*const Value, Vec<Label>>,
    /// What has been made, for references within.
    pub definitions: Vec<Value>,
    known: HashMap<String, usize>,
}

impl<'d> Checked<'d> {
    pub fn new(root: &'d Value, is_3_1: bool) -> Self {
        let subtypes = subtypes::labels(root);
        Checked { root, is_3_1, subtypes, definitions: Vec::new(), known: HashMap::new() }
    }

    /// What a reference leads to.
    pub fn at(&self, reference: &str) -> Option<&'d Value> {
        Pointer::of_reference(reference)?.look_up(self.root)
    }

    /// Keeps a schema that has been made; what refers to it.
    pub fn define(&mut self, schema: Value) -> Value {
        self.definitions.push(schema);
        refer(self.definitions.len() - 1)
    }

    fn reference(&mut self, to: &str) -> Value {
        if let Some(known) = self.known.get(to) {
            return refer(*known);
        }
        let Some(schema) = self.at(to) else { return json!(true) };
        let index = self.definitions.len();
        self.definitions.push(json!(true));
        self.known.insert(to.to_owned(), index);
        self.definitions[index] = self.of(schema);
        refer(index)
    }

    /// What a schema says.
    pub fn of(&mut self, schema: &'d Value) -> Value {
        let Value::Object(keywords) = schema else {
            return json!(schema.as_bool().unwrap_or(true));
        };
        let mut all = vec![self.own(keywords)];
        for union in ["oneOf", "anyOf"] {
            if let Some(Value::Array(branches)) = keywords.get(union)
                && !branches.is_empty()
                && self.counts(keywords)
            {
                let branches = self.branches(schema, branches);
                all.push(json!({ "anyOf": branches }));
            }
        }
        self.parts(schema, keywords, &mut all, None);
        self.may_be_null(keywords, all)
    }

    /// What a schema says beside one that stands in it, or in its `allOf`.
    pub fn beside(&mut self, schema: &'d Value, union: &Value) -> Value {
        let Value::Object(keywords) = schema else { return json!(true) };
        let mut all = vec![self.own(keywords)];
        self.parts(schema, keywords, &mut all, Some(union));
        json!({ "allOf": all })
    }

    /// In 3.0 nothing counts beside a reference.
    pub fn counts(&self, keywords: &Map<String, Value>) -> bool {
        self.is_3_1 || !keywords.contains_key("$ref")
    }

    fn parts(
        &mut self,
        schema: &'d Value,
        keywords: &'d Map<String, Value>,
        all: &mut Vec<Value>,
        without: Option<&Value>,
    ) {
        let within = |union: &Value, part: &Value| schemas::leads_to(self.root, part, union);
        if let Some(Value::String(to)) = keywords.get("$ref") {
            let leads = without.filter(|union| within(union, schema));
            all.push(match (leads, self.at(to)) {
                (Some(union), Some(target)) => self.beside(target, union),
                _ => self.reference(to),
            });
        }
        let parts = keywords.get("allOf").filter(|_| self.counts(keywords));
        for part in parts.and_then(Value::as_array).into_iter().flatten() {
            let leads = without.filter(|union| schemas::leads_to(self.root, part, union));
            all.push(match leads {
                Some(union) => self.beside(part, union),
                None => self.of(part),
            });
        }
        for label in self.subtypes.get(&std::ptr::from_ref(schema)).into_iter().flatten() {
            all.push(label.schema());
        }
    }

    fn may_be_null(&self, keywords: &Map<String, Value>, mut all: Vec<Value>) -> Value {
        let schema = if all.len() == 1 { all.remove(0) } else { json!({ "allOf": all }) };
        let asserts = ASSERTIONS.iter().any(|keyword| keywords.contains_key(*keyword));
        match keywords.get("nullable") {
            Some(Value::Bool(true)) if asserts => json!({ "anyOf": [schema, { "type": "null" }] }),
            _ => schema,
        }
    }

    /// The branches of a union, each with its label.
    pub fn branches(&mut self, union: &'d Value, branches: &'d [Value]) -> Vec<Value> {
        let discriminator = Discriminator::of(self.root, union);
        let mut checked = Vec::new();
        for branch in branches {
            checked.push(match &discriminator {
                _ if is_null(branch) => json!({ "type": "null" }),
                Some(discriminator) => self.labelled(discriminator, branch, &mut Vec::new()),
                None => self.of(branch),
            });
        }
        checked
    }

    /// A branch with its label; of a union within each branch has one of its own.
    fn labelled(
        &mut self,
        labels: &Discriminator<'d>,
        branch: &'d Value,
        path: &mut Vec<String>,
    ) -> Value {
        if is_null(branch) {
            return json!({ "type": "null" });
        }
        let depth = path.len();
        let mut case = branch;
        while let Some(reference) = case.get("$ref").and_then(Value::as_str) {
            let Some(target) =
                self.at(reference).filter(|_| !path.iter().any(|known| known == reference))
            else {
                break;
            };
            path.push(reference.to_owned());
            case = target;
        }
        let inner = ["oneOf", "anyOf", "allOf"].into_iter().find_map(|keyword| {
            let parts = case.get(keyword)?.as_array()?;
            (!parts.is_empty() && (keyword != "allOf" || parts.len() == 1)).then_some(parts)
        });
        let is_any = !ASSERTIONS.iter().any(|keyword| case.get(keyword).is_some());
        let schema = self.of(branch);
        let label = match inner {
            Some(parts) => {
                let cases: Vec<Value> =
                    parts.iter().map(|part| self.labelled(labels, part, path)).collect();
                Some(json!({ "anyOf": cases }))
            }
            None if is_any => None,
            None => labels.label(case, path).map(|label| label.schema()),
        };
        path.truncate(depth);
        match label {
            Some(label) => json!({ "allOf": [schema, label] }),
            None => schema,
        }
    }
}

/// Whether a branch says nothing but that it may be null.
fn is_null(branch: &Value) -> bool {
    branch.get("nullable") == Some(&json!(true))
        && !ASSERTIONS.iter().any(|keyword| branch.get(keyword).is_some())
}

fn refer(index: usize) -> Value {
    json!({ "$ref": format!("#/$defs/d{index}") })
}
