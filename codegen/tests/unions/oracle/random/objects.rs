//! Objects and arrays, and what is in them.

use serde_json::{Map, Value, json};

use super::Make;

const NAMES: [&str; 5] = ["a", "b", "c", "t", "kind"];

impl Make {
    pub fn object(&mut self, known: usize) -> Value {
        self.depth += 1;
        let mut members = Map::new();
        let mut required = Vec::new();
        for _ in 0..self.rng.usize(..4) {
            let name = self.pick(&NAMES);
            let label = name == "t" || name == "kind";
            let schema = if label && !self.one_in(4) { self.label() } else { self.member(known) };
            members.insert(name.to_owned(), schema);
            if self.rng.bool() && !required.contains(&name) {
                required.push(name);
            }
        }
        if self.one_in(12) {
            let name = self.pick(&NAMES);
            if !required.contains(&name) {
                required.push(name);
            }
        }
        let mut object = json!({ "type": "object" });
        if !members.is_empty() || self.rng.bool() {
            let has_members = !members.is_empty();
            object["properties"] = Value::Object(members);
            if has_members && self.one_in(10) {
                object.as_object_mut().expect("an object").remove("type");
            }
        }
        if !required.is_empty() {
            object["required"] = json!(required);
        }
        match self.rng.u8(..10) {
            0 | 1 => object["additionalProperties"] = json!(false),
            2 => object["additionalProperties"] = self.each(known),
            3 => object["additionalProperties"] = json!(true),
            _ => {}
        }
        self.depth -= 1;
        object
    }

    pub fn map(&mut self, known: usize) -> Value {
        let values = self.each(known);
        json!({ "type": "object", "additionalProperties": values })
    }

    pub fn array(&mut self, known: usize) -> Value {
        let items = self.each(known);
        json!({ "type": "array", "items": items })
    }

    /// What each item is. Of a boolean or a number the generator does not know that it is a constant there.
    pub fn each(&mut self, known: usize) -> Value {
        self.depth += 1;
        let schema = self.member(known);
        self.depth -= 1;
        let inner =
            schema.get("allOf").or_else(|| schema.get("anyOf")).map_or(&schema, |all| &all[0]);
        let mut listed =
            inner.get("const").into_iter().chain(inner["enum"].as_array().into_iter().flatten());
        if listed.any(|value| !value.is_string()) { json!({ "type": "boolean" }) } else { schema }
    }

    pub fn member(&mut self, known: usize) -> Value {
        // The generator looks two levels below members, and of those that no other branch has at one.
        let is_deep = self.depth > 1;
        let schema = match self.rng.u8(..20) {
            0 | 1 if !is_deep => self.object(known),
            2 if !is_deep => self.array(known),
            3 if !is_deep => self.map(known),
            4 if !is_deep => self.union(known),
            5 | 6 if known > 0 && !is_deep => self.reference(known),
            7..10 => self.label(),
            10 => json!({}),
            _ => self.scalar(),
        };
        if self.one_in(6) { self.nullable(schema) } else { schema }
    }
}
