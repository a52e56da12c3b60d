//! Schemas of values without parts, and of null.

use serde_json::{Value, json};

use super::Make;

const TEXTS: [&str; 4] = ["x", "y", "z", "on"];

impl Make {
    pub fn null(&mut self) -> Value {
        match (self.is_3_1, self.rng.u8(..3)) {
            (true, 0 | 1) => json!({ "type": "null" }),
            (_, 0) => json!({ "nullable": true }),
            (false, _) => json!({ "nullable": true, "type": "string", "enum": [null] }),
            _ => json!({ "enum": [null] }),
        }
    }

    pub fn nullable(&mut self, mut schema: Value) -> Value {
        match schema.get("type").and_then(Value::as_str).map(str::to_owned) {
            Some(name) if self.is_3_1 => {
                if schema.get("enum").is_none() && schema.get("const").is_none() {
                    schema["type"] = json!([name, "null"]);
                }
                schema
            }
            Some(_) if schema.get("enum").is_none() => {
                schema["nullable"] = json!(true);
                schema
            }
            _ if self.is_3_1 => json!({ "anyOf": [schema, { "type": "null" }] }),
            _ => json!({ "nullable": true, "allOf": [schema] }),
        }
    }

    /// A constant, or a list.
    pub fn label(&mut self) -> Value {
        if self.one_in(3) { self.texts() } else { self.constant() }
    }

    pub fn texts(&mut self) -> Value {
        let mut texts: Vec<&str> = Vec::new();
        for _ in 0..self.rng.usize(2..4) {
            let text = self.pick(&TEXTS);
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
        json!({ "type": "string", "enum": texts })
    }

    pub fn constant(&mut self) -> Value {
        let (name, value) = match self.rng.u8(..8) {
            0 => ("boolean", json!(self.rng.bool())),
            1 => ("integer", json!(self.rng.u8(1..3))),
            2 => ("number", json!(0.5)),
            _ => ("string", json!(self.pick(&TEXTS))),
        };
        let mut schema = if self.is_3_1 && self.rng.bool() {
            json!({ "const": value })
        } else {
            json!({ "enum": [value] })
        };
        if !self.one_in(4) {
            schema["type"] = json!(name);
        }
        schema
    }

    pub fn scalar(&mut self) -> Value {
        match self.rng.u8(..10) {
            0 => json!({ "type": "boolean" }),
            1 | 2 => json!({ "type": "integer" }),
            3 | 4 => json!({ "type": "number" }),
            5 => json!({ "type": "string", "format": "date" }),
            6 if self.is_3_1 => json!({ "type": ["string", "integer"] }),
            _ => json!({ "type": "string" }),
        }
    }
}
