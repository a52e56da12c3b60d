//! From a schema of schemars to one that the API takes.

use serde_json::{Value, json};

use super::node::{Node, resolve};
use super::{Fault, SchemaError, attributes, enumeration};
use crate::extend::typed::types;
use crate::v2026_02_09::JsonObject;

/// Formats of text that types have. Others come from attributes of a field, such as `email`, and are left out like all
/// that narrows a text.
const FORMATS: [&str; 11] = [
    "date-time",
    "duration",
    "ip",
    "ipv4",
    "ipv6",
    "partial-date-time",
    "partial-time",
    "time",
    "unix-time",
    "uuid",
    "zoned-date-time",
];

/// How many faults are found: types that hold one another have more than anybody reads.
const MOST_ERRORS: usize = 100;

/// The schema, or all that is wrong with it.
pub fn convert(root: &Value, definitions: &JsonObject) -> Result<JsonObject, Vec<SchemaError>> {
    let mut converter =
        Converter { definitions, path: Vec::new(), open: Vec::new(), depth: 0, errors: Vec::new() };
    match converter.schema(root, Position::Root) {
        Some(schema) if converter.errors.is_empty() => Ok(schema),
        _ => Err(converter.errors),
    }
}

/// Where a schema stands.
#[derive(Clone, Copy, PartialEq)]
enum Position {
    Root,
    Property,
    Item,
}

struct Converter<'s> {
    definitions: &'s JsonObject,
    /// Names of properties, and `[]`.
    path: Vec<&'s str>,
    /// The definitions around the schema.
    open: Vec<&'s str>,
    /// How many objects below the root stand around the schema, it included.
    depth: usize,
    errors: Vec<SchemaError>,
}

impl<'s> Converter<'s> {
    /// The schema at a position; nothing if something is wrong with it, which is noted.
    fn schema(&mut self, schema: &'s Value, position: Position) -> Option<JsonObject> {
        if self.errors.len() >= MOST_ERRORS {
            return None;
        }
        let result = resolve(schema, self.definitions, &self.open).and_then(|node| {
            let outer = self.open.len();
            self.open.extend(&node.opened);
            let converted = self.node(&node, position);
            self.open.truncate(outer);
            converted
        });
        result.map_err(|fault| self.note(fault)).ok()
    }

    fn note(&mut self, fault: Fault) {
        let mut path = String::new();
        for step in &self.path {
            if !path.is_empty() && *step != "[]" {
                path.push('.');
            }
            path.push_str(if step.is_empty() { "\"\"" } else { step });
        }
        self.errors.push(SchemaError::new(path, fault));
    }

    fn node(&mut self, node: &Node<'s>, position: Position) -> Result<JsonObject, Fault> {
        let core = node.core().ok_or(Fault::Any)?;
        let type_name = node.type_name();
        let is_object = match type_name {
            Ok(Some(name)) => name == "object",
            Ok(None) => core.contains_key("properties"),
            Err(_) => false,
        };
        if position == Position::Root && (!is_object || node.is_nullable) {
            return Err(Fault::NotAnObject);
        }
        let values = match enumeration::values(core) {
            Ok(values) => values,
            Err(fault) => {
                // By `flatten` there may be fields beside an enum: what is wrong with those is found too.
                if is_object {
                    let _ = self.object(core, position);
                }
                return Err(fault);
            }
        };
        let type_name = type_name?;
        let mut schema = match (&values, type_name) {
            (Some(_), Some("object" | "array" | "number" | "integer" | "boolean")) => {
                return Err(Fault::EnumValue);
            }
            (Some(_), _) if position == Position::Item => return Err(Fault::EnumItem),
            (Some(values), _) => {
                let values = values.iter().map(|(value, _)| Value::from(*value));
                object(json!({"enum": values.chain([Value::Null]).collect::<Vec<_>>()}))
            }
            (None, Some(name @ ("string" | "number" | "integer" | "boolean"))) => {
                primitive(core, name, position)?
            }
            (None, Some("array")) if position == Position::Item => {
                self.within("[]", core.get("items"));
                return Err(Fault::ArrayItem);
            }
            (None, Some("array")) => self.array(core)?,
            (None, Some("null")) => return Err(Fault::Null),
            _ if is_object => self.object(core, position)?,
            // What has several branches, none of which is null.
            _ if ["oneOf", "anyOf", "allOf"].iter().any(|keyword| core.contains_key(*keyword)) => {
                return Err(Fault::Union);
            }
            _ => return Err(Fault::Any),
        };
        let is_scalar = !matches!(type_name, Some("array")) && !is_object;
        match position {
            Position::Property if is_scalar && !node.is_nullable => return Err(Fault::NotNullable),
            Position::Item if is_scalar && node.is_nullable => return Err(Fault::NullableItem),
            _ => {}
        }
        types::mark(node.get("extend:type"), &mut schema)?;
        attributes::others(node, &mut schema);
        attributes::rename(node, &mut schema)?;
        attributes::describe_values(node, values.as_ref(), &mut schema)?;
        if position == Position::Property {
            attributes::describe(node, &mut schema);
        }
        Ok(schema)
    }

    fn object(&mut self, core: &'s JsonObject, position: Position) -> Result<JsonObject, Fault> {
        let level = usize::from(position != Position::Root);
        self.depth += level;
        let is_too_deep = self.depth > Fault::MAX_DEPTH;
        let mut properties = JsonObject::new();
        for (name, schema) in
            core.get("properties").and_then(Value::as_object).into_iter().flatten()
        {
            self.path.push(name);
            if !attributes::is_name(name) {
                self.note(Fault::Name(name.clone()));
            }
            if let Some(schema) = self.schema(schema, Position::Property) {
                properties.insert(name.clone(), Value::Object(schema));
            }
            self.path.pop();
        }
        self.depth -= level;
        // What is further inside is too deep as well, and would be all right where this is moved to.
        if is_too_deep {
            return Err(Fault::TooDeep);
        }
        // Behind what is wrong with its properties, so that all faults are found at once.
        let others = core.get("additionalProperties").filter(|other| **other != Value::Bool(false));
        let patterns = core.get("patternProperties").and_then(Value::as_object);
        if others.is_some() || patterns.is_some() {
            let patterns = patterns.into_iter().flat_map(JsonObject::values);
            self.within("*", others.into_iter().chain(patterns));
            return Err(Fault::Map);
        }
        let required: Vec<Value> =
            properties.keys().map(|name| Value::from(name.as_str())).collect();
        Ok(object(json!({
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": false,
        })))
    }

    /// Notes what is wrong inside of the parts of something that is unsupported itself.
    fn within(&mut self, step: &'static str, parts: impl IntoIterator<Item = &'s Value>) {
        self.path.push(step);
        for part in parts {
            let before = self.errors.len();
            let is_right = self.schema(part, Position::Item).is_some();
            // What is wrong with the part as such goes with what is around it; it is noted behind what is inside.
            if !is_right && self.errors.len() > before {
                self.errors.pop();
            }
        }
        self.path.pop();
    }

    fn array(&mut self, core: &'s JsonObject) -> Result<JsonObject, Fault> {
        let length = |keyword: &str| core.get(keyword).and_then(Value::as_u64);
        let has_fixed_length =
            length("minItems").is_some() && length("minItems") == length("maxItems");
        let items = core.get("items");
        let prefix = core.get("prefixItems").and_then(Value::as_array);
        if prefix.is_some() || has_fixed_length {
            self.within("[]", prefix.into_iter().flatten().chain(items));
            return Err(Fault::Tuple);
        }
        if core.get("uniqueItems") == Some(&Value::Bool(true)) {
            self.within("[]", items);
            return Err(Fault::Set);
        }
        let items = items.ok_or(Fault::Any)?;
        // What is wrong with the items as such is wrong with the array; what is wrong inside of them has its own path.
        self.path.push("[]");
        let items = self.schema(items, Position::Item);
        self.path.pop();
        match items {
            Some(items) => Ok(object(json!({"type": "array", "items": items}))),
            None => Err(self.errors.pop().map_or(Fault::Any, SchemaError::into_fault)),
        }
    }
}

/// Text, a number or a `bool`: nullable as a property, and never as an item.
fn primitive(core: &JsonObject, name: &str, position: Position) -> Result<JsonObject, Fault> {
    let mut schema = match position {
        Position::Item => object(json!({"type": name})),
        _ => object(json!({"type": [name, "null"]})),
    };
    match core.get("format").and_then(Value::as_str).filter(|_| name == "string") {
        Some("date") => {
            schema.insert("extend:type".to_owned(), Value::from("date"));
        }
        Some(format) if FORMATS.contains(&format) => return Err(Fault::Format(format.to_owned())),
        _ => {}
    }
    Ok(schema)
}

/// The object that a literal is.
fn object(literal: Value) -> JsonObject {
    match literal {
        Value::Object(object) => object,
        _ => JsonObject::new(),
    }
}
