//! The keywords that count of a schema: those that speak of the value itself, its members, and its items.

use serde_json::{Map, Value, json};

use super::checked::Checked;

/// The formats that count.
const FORMATS: [&str; 5] = ["ipv4", "ipv6", "uuid", "date", "date-time"];

/// The keywords that say something of a value.
pub const ASSERTIONS: [&str; 12] = [
    "type",
    "enum",
    "const",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "allOf",
    "oneOf",
    "anyOf",
    "$ref",
    "format",
];

impl<'d> Checked<'d> {
    /// The keywords that speak of the value itself, its members, and its items.
    pub fn own(&mut self, keywords: &'d Map<String, Value>) -> Value {
        let mut own = Map::new();
        if !self.counts(keywords) {
            return Value::Object(own);
        }
        let has = |keyword: &str| keywords.contains_key(keyword);
        let has_members = keywords
            .get("properties")
            .and_then(Value::as_object)
            .is_some_and(|members| !members.is_empty());
        let has_others = has("additionalProperties") && !has("patternProperties");
        match types(keywords)[..] {
            [] if has_members || has("required") || has_others => {
                own.insert("type".into(), json!("object"));
            }
            [] if has("items") => {
                own.insert("type".into(), json!("array"));
            }
            [] => {}
            ref types => {
                own.insert("type".into(), json!(types));
            }
        }
        for keyword in ["enum", "const"] {
            if let Some(values) = keywords.get(keyword) {
                own.insert(keyword.into(), values.clone());
            }
        }
        if let Some(Value::Array(names)) = keywords.get("required") {
            let names: Vec<&Value> = names.iter().filter(|name| name.is_string()).collect();
            own.insert("required".into(), json!(names));
        }
        if let Some(Value::Object(members)) = keywords.get("properties") {
            let members = members.iter().map(|(name, schema)| (name.clone(), self.of(schema)));
            own.insert("properties".into(), Value::Object(members.collect()));
        }
        if let Some(others) = keywords.get("additionalProperties").filter(|_| has_others) {
            own.insert("additionalProperties".into(), self.of(others));
        }
        // A member that is required may be there, also where nothing more is said of it.
        if own.get("additionalProperties") == Some(&json!(false))
            && let Some(Value::Array(names)) = own.get("required").cloned()
        {
            let members = own.entry("properties").or_insert_with(|| json!({}));
            for name in names.iter().filter_map(Value::as_str) {
                if members.get(name).is_none() {
                    members[name] = json!(true);
                }
            }
        }
        if let Some(items) = keywords.get("items").filter(|_| !has("prefixItems")) {
            own.insert("items".into(), self.of(items));
        }
        if let Some(format) = keywords.get("format").and_then(Value::as_str)
            && FORMATS.contains(&format)
        {
            own.insert("format".into(), json!(format));
        }
        Value::Object(own)
    }
}

/// The types of a schema.
pub fn types(keywords: &Map<String, Value>) -> Vec<&str> {
    const TYPES: [&str; 7] = ["null", "boolean", "integer", "number", "string", "array", "object"];
    let of = |name: &'_ Value| -> Option<&'static str> {
        let name = if name.is_null() { "null" } else { name.as_str()? };
        TYPES.into_iter().find(|known| *known == name)
    };
    match keywords.get("type") {
        Some(Value::Array(types)) => types.iter().filter_map(of).collect(),
        Some(one) => of(one).into_iter().collect(),
        None => Vec::new(),
    }
}
