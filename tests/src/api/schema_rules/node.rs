//! Types, by where they stand: as a property or as an item (S2 to S6, S9 to S11).

use serde_json::{Map, Value};

use super::{Broken, custom, enumeration, keywords};

type Object = Map<String, Value>;

const PRIMITIVES: [&str; 4] = ["string", "number", "integer", "boolean"];
const DEEPEST: usize = 5;

/// Whether a text may be the name of a property: letters, digits, `_` and `-` (S11).
pub fn is_name(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    !text.is_empty() && text.bytes().all(fits)
}

/// An object that stands so many objects below the root.
pub fn object(node: &Object, path: &str, depth: usize) -> Result<(), Broken> {
    if depth > DEEPEST {
        let expected = format!("expected at most {DEEPEST} levels of objects below the root");
        return Err(Broken::new("S10", path, expected));
    }
    let Some(properties) = node.get("properties").and_then(Value::as_object) else {
        return Err(Broken::new("S5", path, "expected `properties` in an object"));
    };
    for (name, schema) in properties {
        let path = format!("{path}.properties.{name}");
        if !is_name(name) {
            let expected = "expected a name of letters, digits, `_` and `-`";
            return Err(Broken::new("S11", &path, expected));
        }
        property(as_object(schema, &path)?, &path, depth)?;
    }
    custom::check(node, path)
}

fn property(node: &Object, path: &str, depth: usize) -> Result<(), Broken> {
    keywords::check(node, path)?;
    if node.contains_key("enum") {
        return enumeration::check(node, path);
    }
    match node.get("type") {
        Some(Value::String(name)) if name == "object" => object(node, path, depth + 1),
        Some(Value::String(name)) if name == "array" => array(node, path, depth),
        Some(Value::String(name)) if is_primitive(name) => {
            let expected =
                format!("expected `\"type\": [\"{name}\", \"null\"]`, found `\"{name}\"`");
            Err(Broken::new("S3", path, expected))
        }
        Some(Value::Array(names)) => {
            nullable(names, path)?;
            custom::check(node, path)
        }
        other => Err(unknown_type(other, path)),
    }
}

/// `[T, "null"]`, and nothing else.
fn nullable(names: &[Value], path: &str) -> Result<(), Broken> {
    let names: Vec<&str> = names.iter().map(|name| name.as_str().unwrap_or_default()).collect();
    if names.contains(&"object") || names.contains(&"array") {
        let expected = "expected an object or an array that is not nullable";
        return Err(Broken::new("S4", path, expected));
    }
    if let Some(name) = names.iter().find(|name| !is_primitive(name) && **name != "null") {
        return Err(unknown_type(Some(&Value::from(*name)), path));
    }
    match names[..] {
        [name, "null"] if is_primitive(name) => Ok(()),
        _ => Err(Broken::new("S3", path, "expected one type and \"null\", in this order")),
    }
}

fn array(node: &Object, path: &str, depth: usize) -> Result<(), Broken> {
    let path = format!("{path}.items");
    let Some(items) = node.get("items") else {
        return Err(Broken::new("S6", &path, "expected `items` in an array"));
    };
    item(as_object(items, &path)?, &path, depth)
}

fn item(node: &Object, path: &str, depth: usize) -> Result<(), Broken> {
    keywords::check(node, path)?;
    if node.contains_key("enum") {
        return Err(Broken::new("S8", path, "expected items that are no enum"));
    }
    match node.get("type") {
        Some(Value::String(name)) if name == "object" => object(node, path, depth + 1),
        Some(Value::String(name)) if name == "array" => {
            Err(Broken::new("S9", path, "expected items that are no arrays"))
        }
        Some(Value::String(name)) if is_primitive(name) => custom::check(node, path),
        Some(Value::Array(_)) => {
            Err(Broken::new("S6", path, "expected items that are not nullable"))
        }
        other => Err(unknown_type(other, path)),
    }
}

fn is_primitive(name: &str) -> bool {
    PRIMITIVES.contains(&name)
}

fn as_object<'a>(schema: &'a Value, path: &str) -> Result<&'a Object, Broken> {
    schema.as_object().ok_or_else(|| Broken::new("S2", path, "expected a schema with a type"))
}

fn unknown_type(found: Option<&Value>, path: &str) -> Broken {
    let found = found.map_or("none".to_owned(), Value::to_string);
    let expected = "expected a type of string, number, integer, boolean, object, array";
    Broken::new("S2", path, format!("{expected}, found {found}"))
}
