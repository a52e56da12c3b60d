//! Schemas of an `allOf`: a base, and what is said of it beside.

use serde_json::{Value, json};

use super::Make;

impl Make {
    /// A base, and what is said of it beside.
    pub fn narrowed(&mut self, known: usize) -> Value {
        let (base, mut more) = (self.reference(known), self.object(known));
        let target = self.target(&base);
        let is_object = target.is_some_and(|target| {
            target.get("properties").is_some() || target.get("allOf").is_some()
        });
        if self.is_closed(&base) || !is_object {
            return base;
        }
        if let Some(object) = more.as_object_mut() {
            object.remove("additionalProperties");
        }
        if let Some(members) = more.get_mut("properties").and_then(Value::as_object_mut) {
            // Of a member that the base has, both must be possible at once.
            members.retain(|name, schema| {
                let mut found = Vec::new();
                self.find(&base, name, &mut found);
                let is_text = |schema: &Value| schema.get("type") == Some(&json!("string"));
                let is_any_text = |schema: &&Value| **schema == json!({ "type": "string" });
                found.is_empty() || (is_text(schema) && found.iter().all(is_any_text))
            });
        }
        json!({ "allOf": [base, more] })
    }

    /// Whether nothing can be added to a schema.
    pub fn is_closed(&self, schema: &Value) -> bool {
        let parts = ["allOf", "oneOf", "anyOf"]
            .into_iter()
            .filter_map(|keyword| schema.get(keyword)?.as_array());
        schema.get("additionalProperties").is_some_and(|others| *others != json!(true))
            || parts.flatten().chain(self.target(schema)).any(|part| self.is_closed(part))
    }

    pub fn target(&self, schema: &Value) -> Option<&Value> {
        self.schemas.get(schema.get("$ref")?.as_str()?.rsplit('/').next()?)
    }

    /// What is said of a member, in every branch and part.
    pub fn find<'s>(&'s self, schema: &'s Value, name: &str, found: &mut Vec<&'s Value>) {
        found.extend(schema.get("properties").and_then(|members| members.get(name)));
        let parts = ["allOf", "oneOf", "anyOf"]
            .into_iter()
            .filter_map(|keyword| schema.get(keyword)?.as_array());
        for part in parts.flatten().chain(self.target(schema)) {
            self.find(part, name, found);
        }
    }
}
