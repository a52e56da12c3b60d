//! Values that are nearly of a schema.

use serde_json::{Map, Value, json};

use super::values::Maker;

impl Maker<'_> {
    /// A value with one thing or two changed; `other` is a value of another branch.
    pub fn mutated(&mut self, value: &Value, other: &Value) -> Value {
        let mut value = value.clone();
        for _ in 0..=self.rng.usize(..2) {
            self.mutate(&mut value, other);
        }
        value
    }

    fn mutate(&mut self, value: &mut Value, other: &Value) {
        match value {
            Value::Object(members) => {
                let inner: Vec<String> = members
                    .iter()
                    .filter(|(_, member)| member.is_object() || member.is_array())
                    .map(|(name, _)| name.clone())
                    .collect();
                if !inner.is_empty() && self.rng.u8(..3) == 0 {
                    let name = &inner[self.rng.usize(..inner.len())];
                    let of_other = other.get(name).unwrap_or(other);
                    self.mutate(&mut members[name], of_other);
                } else {
                    self.change(members, other);
                }
            }
            Value::Array(items) if !items.is_empty() && self.rng.bool() => {
                let index = self.rng.usize(..items.len());
                self.mutate(&mut items[index], other.get(0).unwrap_or(other));
            }
            Value::Array(items) => match other {
                Value::Array(others) => items.extend(others.iter().cloned()),
                other => items.push(other.clone()),
            },
            scalar => *scalar = self.unlike(scalar, other),
        }
    }

    fn change(&mut self, members: &mut Map<String, Value>, other: &Value) {
        let names: Vec<String> = members.keys().cloned().collect();
        let name = (!names.is_empty()).then(|| names[self.rng.usize(..names.len())].clone());
        match (self.rng.u8(..7), name, other) {
            (0, Some(name), _) => {
                members.shift_remove(&name);
            }
            (1 | 2, Some(name), _) => {
                let changed = self.unlike(&members[&name], other);
                members.insert(name, changed);
            }
            (3, Some(name), Value::Object(others)) if others.contains_key(&name) => {
                members.insert(name.clone(), others[&name].clone());
            }
            (4, _, Value::Object(others)) => {
                for (name, value) in others {
                    members.entry(name.clone()).or_insert_with(|| value.clone());
                }
            }
            (5, _, Value::Object(others)) => {
                let names: Vec<&String> = others.keys().collect();
                if let Some(name) = self.one_of(&names) {
                    members.insert(name.clone(), others[name].clone());
                }
            }
            _ => {
                let value = self.anything();
                members.insert("novel".to_owned(), value);
            }
        }
    }

    /// Another value: of another kind, not in a list, of another branch, or null.
    fn unlike(&mut self, value: &Value, other: &Value) -> Value {
        match self.rng.u8(..5) {
            0 => Value::Null,
            1 if !other.is_object() => other.clone(),
            2 if value.is_string() => json!("unlisted"),
            3 if value.is_number() => json!(99),
            _ => self.anything(),
        }
    }
}
