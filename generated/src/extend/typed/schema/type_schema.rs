//! The schema of a type as schemars has it, for those that look at values by it.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use super::enumeration;
use super::node::{Node, is_null, resolve};
use crate::v2026_02_09::JsonObject;

/// The schema of a type as schemars has it.
pub struct TypeSchema {
    pub root: Value,
    pub definitions: JsonObject,
}

impl TypeSchema {
    pub fn of<T: JsonSchema + ?Sized>() -> Self {
        let mut generator = SchemaSettings::draft2020_12().for_deserialize().into_generator();
        let root = generator.subschema_for::<T>().to_value();
        TypeSchema { root, definitions: generator.take_definitions(true) }
    }

    /// A schema, looked through; none where it takes any value, or values of several types beside null.
    pub fn node<'s>(&'s self, schema: &'s Value) -> Option<Node<'s>> {
        let mut node = resolve(schema, &self.definitions, &[]).ok()?;
        if node.core().is_some_and(|core| enumerated(core).is_some()) {
            return Some(node);
        }
        // A union of one branch is an enum: serde puts its values aside, and it may have other variants. Members beside it
        // are of a struct that it is flattened into.
        if let Some(around) = node.layers.iter().position(|layer| is_union(layer)) {
            node.layers.truncate(around + 1);
            node.core().filter(|core| core.contains_key("properties"))?;
        }
        Some(node)
    }

    /// The empty array, or the object of which all required members are empty or null; nothing for other types.
    pub fn empty(&self, node: &Node<'_>) -> Option<Value> {
        self.empty_within(node, &mut Vec::new())
    }

    /// `open` are the definitions around it: a type that holds itself has no empty value.
    fn empty_within<'s>(&'s self, node: &Node<'s>, open: &mut Vec<&'s str>) -> Option<Value> {
        let core = node.core()?;
        if node.is_of("array") {
            let least = core.get("minItems").filter(|least| core.get("maxItems") == Some(*least));
            let has_length = core.contains_key("prefixItems") || least.is_some();
            return (!has_length).then(|| json!([]));
        }
        if !node.is_of("object") || node.opened.iter().any(|name| open.contains(name)) {
            return None;
        }
        let outer = open.len();
        open.extend(&node.opened);
        let members = required(core).map(|name| {
            let node = self.node(member_schema(core, name)?)?;
            let empty =
                if node.is_nullable { Value::Null } else { self.empty_within(&node, open)? };
            Some((name.to_owned(), empty))
        });
        let members = members.collect::<Option<Map<String, Value>>>();
        open.truncate(outer);
        members.map(Value::Object)
    }
}

/// Whether a schema has branches, none of which is null.
fn is_union(schema: &JsonObject) -> bool {
    let branches = ["oneOf", "anyOf"].into_iter().find_map(|keyword| schema.get(keyword));
    let branches = branches.and_then(Value::as_array);
    branches.is_some_and(|branches| !branches.iter().any(is_null))
}

/// The names of the members that an object must have.
pub fn required(core: &JsonObject) -> impl Iterator<Item = &str> {
    core.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

/// Whether an object has a schema for the member of this name, and not for all names.
pub fn has_property(core: &JsonObject, name: &str) -> bool {
    core.get("properties").is_some_and(|properties| properties.get(name).is_some())
}

/// The schema of a member.
pub fn member_schema<'s>(core: &'s JsonObject, name: &str) -> Option<&'s Value> {
    let own = core.get("properties").and_then(|properties| properties.get(name));
    // Of a map whose keys are numbers.
    let of_pattern = || {
        let patterns = core.get("patternProperties")?.as_object()?;
        patterns.values().next().filter(|_| patterns.len() == 1)
    };
    own.or_else(of_pattern).or_else(|| core.get("additionalProperties"))
}

/// The schema of an item.
pub fn item_schema(core: &JsonObject, index: usize) -> Option<&Value> {
    let first = core.get("prefixItems").and_then(|items| items.get(index));
    first.or_else(|| core.get("items"))
}

/// The values of an enum of texts; none if it takes others too.
pub fn enumerated(core: &JsonObject) -> Option<Vec<&str>> {
    let values = enumeration::values(core).ok()??;
    let is_open = ["oneOf", "anyOf"].iter().any(|keyword| {
        let branches = core.get(*keyword).and_then(Value::as_array);
        branches.into_iter().flatten().any(|branch| {
            branch.get("type").is_some_and(|of| of == "string")
                && branch.get("const").is_none()
                && branch.get("enum").is_none()
        })
    });
    (!is_open).then(|| values.into_iter().map(|(value, _)| value).collect())
}
