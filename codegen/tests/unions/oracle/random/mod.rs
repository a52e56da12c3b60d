//! Small descriptions, made at random, in which branches overlap in all ways that people write.
//!
//! - [`objects`]: objects, arrays, and their members.
//! - [`narrowed`]: a base, and what is said beside it.
//! - [`scalars`]: texts, numbers, constants, null.

mod narrowed;
mod objects;
mod scalars;

use fastrand::Rng;
use serde_json::{Map, Value, json};

/// A description with a union `Union`, the same in the other order as `Turned`, and schemas that these refer to.
pub fn description(seed: u64) -> Value {
    let mut rng = Rng::with_seed(seed);
    let is_3_1 = rng.bool();
    let mut make = Make { rng, is_3_1, depth: 0, schemas: Map::new() };
    for (index, name) in SHARED.iter().enumerate() {
        make.depth = 1;
        // References lead to what comes before: there are no circles.
        let schema = make.component(index);
        make.schemas.insert((*name).to_owned(), schema);
    }
    make.depth = 0;
    let mut union = make.union(SHARED.len());
    make.discriminate(&mut union);
    let mut schemas = make.schemas;
    let mut turned = union.clone();
    for keyword in ["oneOf", "anyOf"] {
        if let Some(Value::Array(branches)) = turned.get_mut(keyword) {
            branches.reverse();
        }
    }
    schemas.insert("Union".to_owned(), union);
    schemas.insert("Turned".to_owned(), turned);
    let version = if is_3_1 { "3.1.0" } else { "3.0.3" };
    json!({ "openapi": version, "info": { "title": "Random", "version": "1" }, "paths": {}, "components": { "schemas": schemas } })
}

const SHARED: [&str; 4] = ["One", "Two", "Three", "Four"];

struct Make {
    rng: Rng,
    is_3_1: bool,
    depth: usize,
    schemas: Map<String, Value>,
}

impl Make {
    fn one_in(&mut self, count: u8) -> bool {
        self.rng.u8(..count) == 0
    }

    fn pick<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.rng.usize(..all.len())]
    }

    /// A schema that others refer to.
    fn component(&mut self, known: usize) -> Value {
        match self.rng.u8(..12) {
            0 => self.texts(),
            1 => self.union(known),
            2 if known > 0 => self.narrowed(known),
            _ => self.object(known),
        }
    }

    fn reference(&mut self, known: usize) -> Value {
        let name = self.pick(&SHARED[..known]);
        json!({ "$ref": format!("#/components/schemas/{name}") })
    }

    fn union(&mut self, known: usize) -> Value {
        let count = if self.depth > 0 { self.rng.usize(2..4) } else { self.rng.usize(2..6) };
        // Of one kind they are hard to tell apart.
        let are_objects = self.rng.bool();
        let are_references = known > 2 && self.one_in(4);
        let branches: Vec<Value> = (0..count)
            .map(|_| match (are_references, are_objects) {
                (true, _) => self.reference(known),
                (_, true) => self.object_branch(known),
                _ => self.branch(known),
            })
            .collect();
        // Where every branch only says what must be there, any object is meant, for whoever fills it.
        let is_bare = |branch: &Value| {
            branch.get("type") == Some(&json!("object"))
                && !branch["additionalProperties"].is_object()
                && branch.get("properties").is_none_or(|members| *members == json!({}))
        };
        let branches: Vec<Value> = if branches.iter().all(is_bare) {
            vec![self.object(known), json!({ "type": "string" })]
        } else {
            branches
        };
        let keyword = if self.rng.bool() { "oneOf" } else { "anyOf" };
        json!({ keyword: branches })
    }

    /// Names the member that labels the branches, where all of them are references.
    fn discriminate(&mut self, union: &mut Value) {
        let Some(Value::Array(branches)) = union.get("oneOf").or_else(|| union.get("anyOf")) else {
            return;
        };
        let targets: Vec<String> = branches
            .iter()
            .filter_map(|branch| branch["$ref"].as_str().map(str::to_owned))
            .collect();
        // Where other members are of one type, or are none, a label that is not named is of that type, or is none.
        let label = self.pick(&["t", "kind"]);
        let is_closed = |target: &String| {
            let schema = self.schemas.get(target.rsplit('/').next().unwrap_or_default());
            schema.is_some_and(|schema| {
                let others = &schema["additionalProperties"];
                schema["properties"].get(label).is_none()
                    && (others.is_object() || *others == json!(false))
            })
        };
        if targets.len() < branches.len() || targets.iter().any(is_closed) {
            return;
        }
        let mut discriminator = json!({ "propertyName": label });
        let is_object = |target: &String| {
            let name = target.rsplit('/').next().unwrap_or_default();
            self.schemas.get(name).is_some_and(|schema| schema.get("properties").is_some())
        };
        // Of unions in the union it is anybody's guess whether a name is a label that is only implied.
        if self.rng.bool() || !targets.iter().all(is_object) {
            let mut mapping = Map::new();
            for target in targets {
                let keys = ["x", "y", "z", "on", "true", "1", "2", "other"];
                mapping.insert(self.pick(&keys).to_owned(), target.into());
            }
            discriminator["mapping"] = Value::Object(mapping);
        }
        union["discriminator"] = discriminator;
    }

    fn object_branch(&mut self, known: usize) -> Value {
        match self.rng.u8(..8) {
            0 | 1 if known > 0 => self.reference(known),
            2 if known > 0 => self.narrowed(known),
            3 => self.map(known),
            _ => self.object(known),
        }
    }

    fn branch(&mut self, known: usize) -> Value {
        match self.rng.u8(..16) {
            0..5 => self.object_branch(known),
            5 if self.depth < 2 => {
                self.depth += 1;
                let union = self.union(known);
                self.depth -= 1;
                union
            }
            6 => self.null(),
            7 => self.array(known),
            8 => self.constant(),
            9 | 10 => self.texts(),
            _ => self.scalar(),
        }
    }
}
