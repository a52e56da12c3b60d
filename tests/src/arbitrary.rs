//! Documents made of the description's schemas, by chance: every member that may be absent or null
//! sometimes is, unknown members and unknown values are put in, numbers and texts are unusual.
//!
//! Unions and their tables are not consulted: a document is made of one branch, picked from the
//! schema as it is written.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use crate::schemas;

/// What of a document may be unusual.
#[derive(Clone, Copy, Debug)]
pub struct Variation {
    /// How often, in a hundred objects, an unknown member is put in.
    pub unknown_members: u32,
    /// How often, in a hundred values of an enum, one is made that the description does not list.
    pub unknown_values: u32,
    /// Whether nullable members may be absent, and optional ones null, although the schema says
    /// otherwise.
    pub departures: bool,
    /// How often, in a hundred objects, the members are not in the order of the description.
    pub shuffled: u32,
}

impl Variation {
    /// As the description says, to the order of the members.
    pub const NONE: Variation =
        Variation { unknown_members: 0, unknown_values: 0, departures: false, shuffled: 0 };
    /// Unusual in every way.
    pub const ALL: Variation =
        Variation { unknown_members: 15, unknown_values: 20, departures: true, shuffled: 30 };
}

/// Makes documents.
pub struct Maker<'d> {
    description: &'d Value,
    /// The chances, for more that should be the same with the same seed.
    pub rng: Rng,
    variation: Variation,
}

impl<'d> Maker<'d> {
    /// Documents of a description; the same seed makes the same documents.
    pub fn new(description: &'d Value, seed: u64, variation: Variation) -> Self {
        Maker { description, rng: Rng::with_seed(seed), variation }
    }

    /// A document of a schema, by its name.
    pub fn document(&mut self, name: &str) -> Value {
        let schema = schemas::schema(self.description, name);
        self.value(schema, 0)
    }

    fn chance(&mut self, of_hundred: u32) -> bool {
        self.rng.u32(0..100) < of_hundred
    }

    fn value(&mut self, schema: &'d Value, depth: usize) -> Value {
        let schema = schemas::resolve(self.description, schema);
        if schema.get("nullable") == Some(&Value::Bool(true)) && self.chance(25) {
            return Value::Null;
        }
        if let Some([only]) = schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
            return self.value(only, depth);
        }
        for keyword in ["anyOf", "oneOf"] {
            if let Some(branches) = schema.get(keyword).and_then(Value::as_array) {
                return self.one_of(branches, depth);
            }
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            return self.rng.choice(values).expect("an enum has values").clone();
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("object") => self.object(schema, depth),
            Some("array") => {
                let count = if depth > 7 { 0 } else { self.rng.usize(0..4) };
                let items = &schema["items"];
                (0..count).map(|_| self.value(items, depth + 1)).collect()
            }
            Some("string") => self.text().into(),
            Some("boolean") => self.rng.bool().into(),
            Some("integer") => self.integer(),
            Some("number") => self.number(),
            _ => self.any(depth),
        }
    }

    fn one_of(&mut self, branches: &'d [Value], depth: usize) -> Value {
        // An open enum: its values, or any string.
        let is_enum = branches.iter().any(|branch| branch.get("enum").is_some());
        if is_enum {
            if self.chance(self.variation.unknown_values) {
                return format!("{}_OF_TOMORROW", self.word()).into();
            }
            return self.value(&branches[0], depth);
        }
        let branch = self.rng.usize(0..branches.len());
        self.value(&branches[branch], depth)
    }

    fn object(&mut self, schema: &'d Value, depth: usize) -> Value {
        let Some(properties) = schema.get("properties").and_then(Value::as_object) else {
            return self.map(schema, depth);
        };
        let empty = Vec::new();
        let required = schema.get("required").and_then(Value::as_array).unwrap_or(&empty);
        let mut members: Vec<(String, Value)> = Vec::new();
        for (name, property) in properties {
            let required = required.iter().any(|listed| listed == name);
            let nullable = property.get("nullable") == Some(&Value::Bool(true));
            let often = if depth > 6 { 10 } else { 60 };
            let absent = if required {
                nullable && self.variation.departures && self.chance(10)
            } else {
                !self.chance(often)
            };
            if absent {
                continue;
            }
            let unlisted_null =
                !required && !nullable && self.variation.departures && self.chance(5);
            let value = if unlisted_null { Value::Null } else { self.value(property, depth + 1) };
            members.push((name.clone(), value));
        }
        if self.chance(self.variation.unknown_members) {
            let value = self.any(depth + 1);
            members.push((format!("x{}", self.word()), value));
        }
        // Order carries no meaning, and must not decide anything.
        if self.chance(self.variation.shuffled) {
            self.rng.shuffle(&mut members);
        }
        Value::Object(members.into_iter().collect())
    }

    fn map(&mut self, schema: &'d Value, depth: usize) -> Value {
        let values = schema.get("additionalProperties").filter(|values| values.is_object());
        let count = if depth > 8 { 0 } else { self.rng.usize(0..4) };
        let mut map = Map::new();
        for _ in 0..count {
            let key = self.key();
            let value = match values {
                Some(values) => self.value(values, depth + 1),
                None => self.any(depth + 1),
            };
            map.insert(key, value);
        }
        Value::Object(map)
    }

    /// Keys of maps: paths, names that collide with members, anything.
    fn key(&mut self) -> String {
        const NAMES: [&str; 12] = [
            "value",
            "metadata",
            "object",
            "id",
            "",
            "type",
            "references",
            "fields",
            "line_items[0].description",
            "vendor.name",
            "Ünïcode \u{1F4C4}",
            "a\"b\\c",
        ];
        if self.chance(30) {
            self.rng.choice(NAMES).expect("there are names").to_owned()
        } else {
            self.word()
        }
    }

    fn word(&mut self) -> String {
        let length = self.rng.usize(1..9);
        (0..length).map(|_| self.rng.lowercase()).collect()
    }

    fn text(&mut self) -> String {
        match self.rng.u32(0..6) {
            0 => String::new(),
            1 => "2026-03-04T08:00:15.123456789+02:00".to_owned(),
            2 => "quotes \" and \\ and \u{0} and \u{1F600}".to_owned(),
            _ => self.word(),
        }
    }

    fn integer(&mut self) -> Value {
        match self.rng.u32(0..8) {
            0 => json!(1.0),
            1 => i64::MIN.into(),
            2 => i64::MAX.into(),
            _ => self.rng.i64(-1000..1000).into(),
        }
    }

    fn number(&mut self) -> Value {
        match self.rng.u32(0..8) {
            0 => 1.into(),
            1 => json!(1.0),
            2 => json!(-0.0),
            3 => self.rng.u64(..).into(),
            4 => json!(1e300 * self.rng.f64()),
            // What a confidence looks like that was a 32-bit float once.
            5 => json!(f64::from(self.rng.f32())),
            _ => json!(self.rng.f64() * 792.0),
        }
    }

    /// A value of any kind.
    pub fn any(&mut self, depth: usize) -> Value {
        let kinds = if depth > 8 { 4 } else { 6 };
        match self.rng.u32(0..kinds) {
            0 => Value::Null,
            1 => self.rng.bool().into(),
            2 => self.number(),
            3 => self.text().into(),
            4 => (0..self.rng.usize(0..3)).map(|_| self.any(depth + 1)).collect(),
            _ => {
                let count = self.rng.usize(0..4);
                let members = (0..count).map(|_| (self.key(), self.any(depth + 1)));
                Value::Object(members.collect())
            }
        }
    }
}
