//! A schema of schemars, looked through: references are followed, and null is taken off.

use serde_json::Value;

use super::Fault;
use crate::v2026_02_09::JsonObject;

/// A schema as it counts.
pub struct Node<'s> {
    /// The schemas that stand one within the other, the outermost first: at a field, in a branch beside null, in a
    /// definition.
    pub layers: Vec<&'s JsonObject>,
    /// How many of the layers stand where the type is used, and not where it is defined.
    pub at_use: usize,
    /// The definitions that it leads through.
    pub opened: Vec<&'s str>,
    pub is_nullable: bool,
}

impl<'s> Node<'s> {
    /// The innermost schema, which says what the value is.
    pub fn core(&self) -> Option<&'s JsonObject> {
        self.layers.last().copied()
    }

    /// A keyword, from outside in.
    pub fn get(&self, keyword: &str) -> Option<&'s Value> {
        self.layers.iter().find_map(|layer| layer.get(keyword))
    }

    /// A keyword where the type is used.
    pub fn get_at_use(&self, keyword: &str) -> Option<&'s Value> {
        self.layers[..self.at_use].iter().find_map(|layer| layer.get(keyword))
    }

    /// Whether the type is this one, or null.
    pub fn is_of(&self, name: &str) -> bool {
        self.type_name().is_ok_and(|own| own == Some(name))
    }

    /// The type of the value, if it is one; a list of types has none but null beside it.
    pub fn type_name(&self) -> Result<Option<&'s str>, Fault> {
        match self.core().and_then(|core| core.get("type")) {
            None => Ok(None),
            Some(Value::String(name)) => Ok(Some(name)),
            Some(Value::Array(names)) => {
                let mut names =
                    names.iter().filter_map(Value::as_str).filter(|name| *name != "null");
                match (names.next(), names.next()) {
                    (Some(name), None) => Ok(Some(name)),
                    (None, _) => Err(Fault::Null),
                    (Some(_), Some(_)) => Err(Fault::Union),
                }
            }
            Some(_) => Err(Fault::Any),
        }
    }
}

/// Looks through a schema. `open` are the definitions around it.
pub fn resolve<'s>(
    schema: &'s Value,
    definitions: &'s JsonObject,
    open: &[&'s str],
) -> Result<Node<'s>, Fault> {
    let mut node = Node { layers: Vec::new(), at_use: 0, opened: Vec::new(), is_nullable: false };
    let mut next = Some(schema);
    while let Some(schema) = next {
        let layer = schema.as_object().ok_or(Fault::Any)?;
        node.layers.push(layer);
        if node.opened.is_empty() {
            node.at_use += 1;
        }
        node.is_nullable |= admits_null(layer);
        next = match layer.get("$ref").and_then(Value::as_str) {
            Some(reference) => {
                let (name, definition) = definition(reference, definitions).ok_or(Fault::Any)?;
                if open.contains(&name) || node.opened.contains(&name) {
                    return Err(Fault::Recursive(name.to_owned()));
                }
                node.opened.push(name);
                Some(definition)
            }
            None => only_branch(layer, &mut node.is_nullable),
        };
    }
    Ok(node)
}

fn admits_null(layer: &JsonObject) -> bool {
    let has_null = |keyword: &str, null: Value| {
        layer.get(keyword).and_then(Value::as_array).is_some_and(|values| values.contains(&null))
    };
    has_null("type", Value::from("null")) || has_null("enum", Value::Null)
}

/// The branch of a union that is left when null is taken off.
fn only_branch<'s>(layer: &'s JsonObject, is_nullable: &mut bool) -> Option<&'s Value> {
    let branches =
        ["anyOf", "oneOf", "allOf"].into_iter().find_map(|keyword| layer.get(keyword))?;
    let branches = branches.as_array()?;
    *is_nullable |= branches.iter().any(is_null);
    let mut others = branches.iter().filter(|branch| !is_null(branch));
    match (others.next(), others.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}

/// Whether a schema takes null and nothing else.
pub fn is_null(schema: &Value) -> bool {
    schema.get("type").and_then(Value::as_str) == Some("null")
}

/// What a reference leads to, with its name.
fn definition<'s>(reference: &str, definitions: &'s JsonObject) -> Option<(&'s str, &'s Value)> {
    let name = decoded(reference.strip_prefix("#/$defs/")?);
    definitions.get_key_value(&name).map(|(name, schema)| (name.as_str(), schema))
}

/// The name in a pointer that is part of an address (RFC 6901 §6): `%C3%A9` is é, and `~1` a slash.
fn decoded(name: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = name.as_bytes();
    while let [first, tail @ ..] = rest {
        let hex = || {
            std::str::from_utf8(tail.get(..2)?)
                .ok()
                .and_then(|hex| u8::from_str_radix(hex, 16).ok())
        };
        match (first, hex()) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).replace("~1", "/").replace("~0", "~")
}
