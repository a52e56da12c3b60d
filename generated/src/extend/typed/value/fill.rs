//! Members that are absent, and must not be.

use serde_json::{Map, Value};

use crate::extend::typed::schema::{TypeSchema, item_schema, member_schema, required};
use crate::v2026_02_09::JsonObject;

/// Which members of objects are added: of those that the schema requires, the ones that can be empty.
///
/// By `#[serde(alias)]` a member has names that are in no schema. An object to which something is added loses what is null
/// by such a name, for that may be it.
#[derive(Default)]
pub struct Fill {
    /// Members that have such names: none is added where another stands there that the schema does not know.
    pub aliased: Vec<&'static str>,
}

impl Fill {
    /// The value with these members; nothing if that is the same.
    pub fn members_of(
        &self,
        value: &Map<String, Value>,
        schema: &TypeSchema,
    ) -> Option<Map<String, Value>> {
        self.members(value, schema.node(&schema.root)?.core()?, schema)
    }

    fn value(&self, value: &Value, at: &Value, schema: &TypeSchema) -> Option<Value> {
        match value {
            Value::Array(items) => {
                self.items(items, schema.node(at)?.core()?, schema).map(Value::Array)
            }
            Value::Object(members) => {
                self.members(members, schema.node(at)?.core()?, schema).map(Value::Object)
            }
            _ => None,
        }
    }

    fn items(&self, items: &[Value], core: &JsonObject, schema: &TypeSchema) -> Option<Vec<Value>> {
        let filled: Vec<Option<Value>> = items
            .iter()
            .enumerate()
            .map(|(index, item)| self.value(item, item_schema(core, index)?, schema))
            .collect();
        if filled.iter().all(Option::is_none) {
            return None;
        }
        let pairs = items.iter().zip(filled);
        Some(pairs.map(|(item, filled)| filled.unwrap_or_else(|| item.clone())).collect())
    }

    fn members(
        &self,
        members: &Map<String, Value>,
        core: &JsonObject,
        schema: &TypeSchema,
    ) -> Option<Map<String, Value>> {
        let filled: Vec<Option<Value>> = members
            .iter()
            .map(|(name, value)| self.value(value, member_schema(core, name)?, schema))
            .collect();
        let added = self.added(members, core, schema);
        if added.is_empty() && filled.iter().all(Option::is_none) {
            return None;
        }
        let is_kept =
            |name: &str, value: &Value| !value.is_null() || member_schema(core, name).is_some();
        let all_are_kept = added.is_empty();
        let pairs = members.iter().zip(filled);
        let own = pairs
            .filter(|((name, value), _)| all_are_kept || is_kept(name, value))
            .map(|((name, value), filled)| (name.clone(), filled.unwrap_or_else(|| value.clone())));
        Some(own.chain(added).collect())
    }

    /// The members that are added to an object.
    fn added(
        &self,
        members: &Map<String, Value>,
        core: &JsonObject,
        schema: &TypeSchema,
    ) -> Vec<(String, Value)> {
        let is_there = |name: &str, empty: &Value| {
            let is_it = |(name, value): (&String, &Value)| {
                !value.is_null()
                    && value.is_array() == empty.is_array()
                    && member_schema(core, name).is_none()
            };
            self.aliased.contains(&name) && members.iter().any(is_it)
        };
        let absent = required(core).filter(|name| !members.contains_key(*name));
        let added = absent.filter_map(|name| {
            let empty = schema.empty(&schema.node(member_schema(core, name)?)?)?;
            (!is_there(name, &empty)).then(|| (name.to_owned(), empty))
        });
        added.collect()
    }
}
