//! Values of schemas, made at random: required members always, others now and then.

use fastrand::Rng;
use serde_json::{Map, Value, json};

/// Below this only what is required is made.
const DEEP: usize = 4;

/// What is deeper is null.
const DEEPEST: usize = 12;

/// So many schemas hold of one value at most.
const MOST: usize = 64;

/// Makes values of checked schemas.
pub struct Maker<'c> {
    pub definitions: &'c [Value],
    pub rng: Rng,
}

impl<'c> Maker<'c> {
    /// A value that is meant to be valid for a schema. It may not be: that is for the validator to say.
    pub fn value(&mut self, schema: &'c Value) -> Value {
        self.of_all(&[schema], 0)
    }

    /// A value that is meant to be valid for all of several schemas.
    fn of_all(&mut self, schemas: &[&'c Value], depth: usize) -> Value {
        if depth > DEEPEST {
            return Value::Null;
        }
        let mut all = Vec::new();
        for schema in schemas {
            self.flatten(schema, &mut all);
        }
        if let Some(value) = self.listed(&all) {
            return value;
        }
        let mut kinds: Option<Vec<&str>> = None;
        for own in all.iter().filter_map(|schema| schema.get("type")) {
            let own: Vec<&str> = match own {
                Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
                name => name.as_str().into_iter().collect(),
            };
            let meets =
                |kind: &&str| own.contains(kind) || (*kind == "integer" && own.contains(&"number"));
            kinds = Some(match kinds {
                Some(kinds) => {
                    let is_integer = own.contains(&"integer") && kinds.contains(&"number");
                    let both = kinds.into_iter().filter(meets);
                    both.chain(is_integer.then_some("integer")).collect()
                }
                None => own,
            });
        }
        let Some(kinds) = kinds else { return self.anything() };
        match self.one_of(&kinds) {
            Some("object") => self.object(&all, depth),
            Some("array") => self.array(&all, depth),
            Some("string") => self.text(&all),
            Some("integer") => json!(self.rng.u8(..5)),
            Some("number") => self.anything_of(&[json!(0.5), json!(1.5), json!(2)]),
            Some("boolean") => json!(self.rng.bool()),
            _ => Value::Null,
        }
    }

    /// The schemas that hold at the same value: of alternatives one.
    fn flatten(&mut self, schema: &'c Value, all: &mut Vec<&'c Map<String, Value>>) {
        let Value::Object(keywords) = schema else { return };
        if all.len() > MOST {
            return;
        }
        all.push(keywords);
        if let Some(reference) = keywords.get("$ref").and_then(Value::as_str) {
            let index = reference.strip_prefix("#/$defs/d").and_then(|index| index.parse().ok());
            let definitions = self.definitions;
            if let Some(target) = index.and_then(|index: usize| definitions.get(index)) {
                self.flatten(target, all);
            }
        }
        for part in keywords.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            self.flatten(part, all);
        }
        if let Some(Value::Array(branches)) = keywords.get("anyOf")
            && !branches.is_empty()
        {
            // Null is rare.
            let is_null = |branch: &Value| branch.get("type") == Some(&json!("null"));
            let mut index = self.rng.usize(..branches.len());
            if is_null(&branches[index]) && self.rng.bool() {
                index = self.rng.usize(..branches.len());
            }
            self.flatten(&branches[index], all);
        }
    }

    /// One of the values that all list that list any.
    fn listed(&mut self, all: &[&Map<String, Value>]) -> Option<Value> {
        let mut values: Option<Vec<Value>> = None;
        for schema in all {
            let own: Vec<Value> = match (schema.get("const"), schema.get("enum")) {
                (Some(value), _) => vec![value.clone()],
                (None, Some(Value::Array(values))) => values.clone(),
                _ => continue,
            };
            values = Some(match values {
                Some(known) => known.into_iter().filter(|value| own.contains(value)).collect(),
                None => own,
            });
        }
        let values = values?;
        (!values.is_empty()).then(|| values[self.rng.usize(..values.len())].clone())
    }

    fn object(&mut self, all: &[&'c Map<String, Value>], depth: usize) -> Value {
        let required = |name: &str| {
            let mut lists = all.iter().filter_map(|schema| schema.get("required")?.as_array());
            lists.any(|names| names.iter().any(|known| known == name))
        };
        let members =
            |schema: &&'c Map<String, Value>| schema.get("properties").and_then(Value::as_object);
        let mut names: Vec<&str> = Vec::new();
        let listed = all.iter().filter_map(|schema| schema.get("required")?.as_array()).flatten();
        let known =
            all.iter().filter_map(members).flat_map(|members| members.keys().map(String::as_str));
        for name in known.chain(listed.filter_map(Value::as_str)) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let is_many = names.len() > 12;
        names.retain(|name| {
            required(name)
                || (depth < DEEP && if is_many { self.rng.u8(..5) == 0 } else { self.rng.bool() })
        });
        let others = |schema: &&'c Map<String, Value>| {
            schema.get("additionalProperties").filter(|others| others.is_object())
        };
        if depth < DEEP && all.iter().any(|schema| others(schema).is_some()) {
            let more = self.rng.usize(..3);
            names.extend(["first", "second"].into_iter().take(more));
        }
        let mut object = Map::new();
        for name in names {
            let of_name: Vec<&'c Value> = all
                .iter()
                .filter_map(|schema| {
                    members(schema).and_then(|members| members.get(name)).or_else(|| others(schema))
                })
                .collect();
            object.insert(name.to_owned(), self.of_all(&of_name, depth + 1));
        }
        Value::Object(object)
    }

    fn array(&mut self, all: &[&'c Map<String, Value>], depth: usize) -> Value {
        let items: Vec<&'c Value> = all.iter().filter_map(|schema| schema.get("items")).collect();
        let count = if depth < DEEP { self.rng.usize(..4) } else { 0 };
        Value::Array((0..count).map(|_| self.of_all(&items, depth + 1)).collect())
    }

    fn text(&mut self, all: &[&Map<String, Value>]) -> Value {
        let format = all.iter().find_map(|schema| schema.get("format")?.as_str());
        json!(match format {
            Some("date") => "2026-02-09",
            Some("date-time") => "2026-02-09T08:30:00Z",
            Some("ipv4") => "192.0.2.1",
            Some("ipv6") => "2001:db8::1",
            Some("uuid") => "123e4567-e89b-12d3-a456-426614174000",
            _ => ["x", "y", "a text", ""][self.rng.usize(..4)],
        })
    }

    /// Any JSON.
    pub fn anything(&mut self) -> Value {
        self.anything_of(&[
            json!(true),
            json!(7),
            json!(0.5),
            json!("x"),
            json!([1]),
            json!([]),
            json!({}),
            json!({ "x": "y" }),
        ])
    }

    fn anything_of(&mut self, all: &[Value]) -> Value {
        all[self.rng.usize(..all.len())].clone()
    }

    pub fn one_of<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        (!all.is_empty()).then(|| all[self.rng.usize(..all.len())])
    }
}
