//! Members that are absent, and must not be.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::error::{Cause, DecodeError};
use super::walk::{Visit, walk};
use crate::extend::typed::schema::{
    TypeSchema, has_property, item_schema, member_schema, required,
};
use crate::v2026_02_09::JsonObject;

/// Which members are added to objects, and which are taken away, by the errors that there are without.
///
/// A member is added that an error misses: null where it may be, and else what is empty. By `#[serde(alias)]` it may be
/// there by a name that is in no schema.
pub struct Fill<'s> {
    schema: &'s TypeSchema,
    /// Members that are missed, of the objects with this schema.
    missing: Vec<(*const JsonObject, &'static str)>,
    /// Members that are missed somewhere.
    missing_somewhere: Vec<&'static str>,
    aliased: Vec<Aliased>,
    /// The objects from which all is taken that is null and in no schema, for some of it is refused.
    without_nulls: Vec<*const JsonObject>,
}

/// A member of objects that has other names.
struct Aliased {
    /// The schema of the objects.
    object: *const JsonObject,
    name: &'static str,
    /// The names that may be its own, and those that are not.
    names: BTreeSet<String>,
    others: BTreeSet<String>,
}

impl<'s> Fill<'s> {
    pub fn new(schema: &'s TypeSchema) -> Self {
        Fill {
            schema,
            missing: Vec::new(),
            missing_somewhere: Vec::new(),
            aliased: Vec::new(),
            without_nulls: Vec::new(),
        }
    }

    /// Members of these names are missed somewhere.
    pub fn miss(&mut self, names: impl IntoIterator<Item = &'static str>) {
        self.missing_somewhere.extend(names);
    }

    /// Learns from an error of a value. Whether there is something to be done about it.
    pub fn learn(&mut self, value: &Map<String, Value>, error: &DecodeError) -> bool {
        match error.cause() {
            Cause::Missing(name) => self.in_object(value, error, |fill, object, unknown| {
                let missing = (std::ptr::from_ref(object), name);
                if has_property(object, name) && !fill.missing.contains(&missing) {
                    fill.missing.push(missing);
                } else if !fill.missing_somewhere.contains(&name) {
                    // Of what serde has put aside the path of an error is that of an object around it.
                    fill.missing_somewhere.push(name);
                } else {
                    return fill.has_not(object, name, &unknown);
                }
                true
            }),
            Cause::Duplicate(name) => self
                .in_object(value, error, |fill, object, unknown| fill.has(object, name, unknown)),
            Cause::Null => self.in_object(value, error, |fill, object, _| {
                let object = std::ptr::from_ref(object);
                let is_new = !fill.without_nulls.contains(&object);
                fill.without_nulls.extend(is_new.then_some(object));
                is_new
            }),
            Cause::Other => false,
        }
    }

    /// Learns from the object that an error is of, and the members of it that its schema does not know.
    fn in_object(
        &mut self,
        value: &Map<String, Value>,
        error: &DecodeError,
        learn: impl FnOnce(&mut Self, &JsonObject, BTreeSet<String>) -> bool,
    ) -> bool {
        let mut found = AtPath { path: error.path(), found: None };
        walk(value, self.schema, &mut found);
        let Some((members, schema)) = found.found else { return false };
        let unknown = members.iter().filter(|(name, value)| {
            !has_property(schema, name) && !self.is_taken(schema, name, value)
        });
        let unknown = unknown.map(|(name, _)| name.clone()).collect();
        learn(self, schema, unknown)
    }

    /// Whether a member is taken away.
    fn is_taken(&self, object: &JsonObject, name: &str, value: &Value) -> bool {
        value.is_null()
            && self.without_nulls.contains(&std::ptr::from_ref(object))
            && member_schema(object, name).is_none()
    }

    /// An object has the member by one of these names. Whether that is new.
    fn has(&mut self, object: &JsonObject, name: &'static str, unknown: BTreeSet<String>) -> bool {
        let Some(aliased) = self.aliased(object, name) else {
            let others = BTreeSet::new();
            self.aliased.push(Aliased {
                object: std::ptr::from_ref(object),
                name,
                names: unknown,
                others,
            });
            return true;
        };
        let before = aliased.names.len();
        let new = unknown.into_iter().filter(|name| !aliased.others.contains(name));
        aliased.names.extend(new.collect::<Vec<_>>());
        aliased.names.len() > before
    }

    /// An object has the member by none of these names. Whether that is new.
    fn has_not(
        &mut self,
        object: &JsonObject,
        name: &'static str,
        unknown: &BTreeSet<String>,
    ) -> bool {
        let Some(aliased) = self.aliased(object, name) else { return false };
        let before = aliased.names.len();
        aliased.names.retain(|name| !unknown.contains(name));
        aliased.others.extend(unknown.iter().cloned());
        aliased.names.len() < before
    }

    fn aliased(&mut self, object: &JsonObject, name: &str) -> Option<&mut Aliased> {
        self.aliased.iter_mut().find(|one| std::ptr::eq(one.object, object) && one.name == name)
    }

    /// The value with its members added and taken away; nothing if that is the same.
    pub fn apply(&self, value: &Map<String, Value>) -> Option<Map<String, Value>> {
        self.members(value, self.schema.node(&self.schema.root)?.core()?)
    }

    fn value(&self, value: &Value, at: &Value) -> Option<Value> {
        match value {
            Value::Array(items) => {
                self.items(items, self.schema.node(at)?.core()?).map(Value::Array)
            }
            Value::Object(members) => {
                self.members(members, self.schema.node(at)?.core()?).map(Value::Object)
            }
            _ => None,
        }
    }

    fn items(&self, items: &[Value], core: &JsonObject) -> Option<Vec<Value>> {
        let filled: Vec<Option<Value>> = items
            .iter()
            .enumerate()
            .map(|(index, item)| self.value(item, item_schema(core, index)?))
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
    ) -> Option<Map<String, Value>> {
        let filled: Vec<Option<Value>> = members
            .iter()
            .map(|(name, value)| self.value(value, member_schema(core, name)?))
            .collect();
        let added = self.added(members, core);
        let is_taken = |name: &str, value: &Value| self.is_taken(core, name, value);
        let is_same = added.is_empty()
            && filled.iter().all(Option::is_none)
            && !members.iter().any(|(name, value)| is_taken(name, value));
        if is_same {
            return None;
        }
        let pairs = members.iter().zip(filled).filter(|((name, value), _)| !is_taken(name, value));
        let own = pairs
            .map(|((name, value), filled)| (name.clone(), filled.unwrap_or_else(|| value.clone())));
        Some(own.chain(added).collect())
    }

    /// The members that are added to an object.
    fn added(&self, members: &Map<String, Value>, core: &JsonObject) -> Vec<(String, Value)> {
        let is_there = |name: &String| {
            members.get(name).is_some_and(|value| !self.is_taken(core, name, value))
        };
        let is_aliased = |name: &str| {
            self.aliased.iter().any(|one| {
                std::ptr::eq(one.object, core) && one.name == name && one.names.iter().any(is_there)
            })
        };
        let is_missed = |name: &str| {
            let is_it = |(object, own): &(*const JsonObject, &str)| {
                std::ptr::eq(*object, core) && *own == name
            };
            let is_somewhere = self.missing_somewhere.contains(&name);
            self.missing.iter().any(is_it)
                || (is_somewhere && required(core).any(|own| own == name))
        };
        let properties = core.get("properties").and_then(Value::as_object).into_iter().flatten();
        let absent = properties.filter(|(name, _)| {
            !members.contains_key(*name) && is_missed(name) && !is_aliased(name)
        });
        let added = absent.filter_map(|(name, at)| {
            let node = self.schema.node(at)?;
            let empty = if node.is_nullable { Some(Value::Null) } else { self.schema.empty(&node) };
            Some((name.clone(), empty?))
        });
        added.collect()
    }
}

/// The object at a path, and its schema.
struct AtPath<'p, 'v, 's> {
    path: &'p str,
    found: Option<(&'v Map<String, Value>, &'s JsonObject)>,
}

impl<'v, 's> Visit<'v, 's> for AtPath<'_, 'v, 's> {
    fn object(&mut self, path: &str, members: &'v Map<String, Value>, schema: &'s JsonObject) {
        if path == self.path && self.found.is_none() {
            self.found = Some((members, schema));
        }
    }
}
