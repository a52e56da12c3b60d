//! What OpenAPI 3.1 writes in a new way is written as in 3.0, which openapiv3 reads. Descriptions of 3.0 that use
//! the new notation are understood all the same.

use std::borrow::Cow;

use serde_json::{Map, Value, json};

use super::lift::{TYPE_BRANCHES, values};
use crate::ir::Step;
use crate::keywords::{self, Fate, Instance, Object};

/// Whether an inner schema was made by normalizing the schema around it: it stands where that one does.
pub fn is_made(around: &Value, step: &Step) -> bool {
    match step {
        Step::Type(_) => true,
        Step::AllOf(_) => around.get("$ref").is_some(),
        _ => false,
    }
}

/// A schema as OpenAPI 3.0 writes it.
///
/// - `true` is a schema that every value fits; `false` is one that none fits.
/// - `type: [string, "null"]` is a nullable string; several types are a union of one type each.
/// - `const` is an `enum` of one value.
/// - `contentMediaType` of what is no text, without a `contentEncoding`, is `format: binary`.
/// - An integer that is not negative, and may be more than an `i64` can be, is `format: uint64`.
/// - What stands beside a `$ref` is one more schema that holds as well.
pub fn normalize(schema: &Value, is_3_1: bool) -> Cow<'_, Value> {
    let Value::Object(object) = schema else {
        return match schema {
            Value::Bool(true) => Cow::Owned(json!({})),
            Value::Bool(false) => Cow::Owned(json!({ "not": {} })),
            _ => Cow::Borrowed(schema),
        };
    };
    if object.contains_key("$ref") {
        return normalize_reference(schema, object, is_3_1);
    }
    if let Some(normalized) = normalize_mixed_enum(object) {
        return Cow::Owned(normalized);
    }
    if let Some(binary) = normalize_binary(object) {
        return Cow::Owned(normalize(&binary, is_3_1).into_owned());
    }
    if let Some(unsigned) = normalize_unsigned(object) {
        return Cow::Owned(normalize(&unsigned, is_3_1).into_owned());
    }
    let types = object.get("type").and_then(Value::as_array).filter(|types| !types.is_empty());
    if types.is_none() && !object.contains_key("const") && type_of(object) != Some("null") {
        return Cow::Borrowed(schema);
    }
    let mut object = object.clone();
    if let Some(constant) = object.shift_remove("const") {
        object.insert("enum".to_owned(), json!([constant]));
    }
    if type_of(&object) == Some("null") {
        object.shift_remove("type");
        object.insert("enum".to_owned(), json!([null]));
    }
    if let Some(Value::Array(types)) = object.get("type").cloned()
        && !types.is_empty()
    {
        normalize_types(&mut object, &types);
    }
    Cow::Owned(Value::Object(object))
}

/// An `enum` of scalars of several kinds is a union of one enum for each kind.
fn normalize_mixed_enum(object: &Map<String, Value>) -> Option<Value> {
    let Some(Value::Array(values)) = object.get("enum") else { return None };
    if object.keys().any(|keyword| keyword != "enum" && is_structure(keyword)) {
        return None;
    }
    let are_integers = values.iter().filter(|value| value.is_number()).all(Value::is_i64);
    let mut types: Vec<Value> = Vec::new();
    for value in values {
        let name = match value {
            Value::String(_) => "string",
            Value::Bool(_) => "boolean",
            Value::Number(_) if are_integers => "integer",
            Value::Number(_) => "number",
            Value::Null => "null",
            Value::Array(_) | Value::Object(_) => return None,
        };
        if !types.iter().any(|known| known == name) {
            types.push(name.into());
        }
    }
    if types.iter().filter(|name| *name != "null").count() < 2 {
        return None;
    }
    let mut object = object.clone();
    normalize_types(&mut object, &types);
    Some(Value::Object(object))
}

/// A string whose `contentMediaType` is none of texts is bytes (OpenAPI 3.1.1, section 4.4.3). With a
/// `contentEncoding` it is the text that these are written in.
fn normalize_binary(object: &Map<String, Value>) -> Option<Value> {
    let media_type = object.get("contentMediaType")?.as_str()?.to_ascii_lowercase();
    let (kind, subtype) = media_type.split(';').next()?.trim().split_once('/')?;
    let is_binary = match kind {
        "image" | "audio" | "video" | "font" => !subtype.ends_with("+xml"),
        "application" => ["octet-stream", "pdf", "zip", "gzip"].contains(&subtype),
        _ => false,
    };
    let is_string = match object.get("type")? {
        Value::Array(types) => {
            types.iter().any(|name| name == "string")
                && types.iter().all(|name| name == "string" || is_null(name))
        }
        name => name == "string",
    };
    let says_more = ["contentEncoding", "format", "enum", "const"];
    if !is_binary || !is_string || says_more.iter().any(|keyword| object.contains_key(*keyword)) {
        return None;
    }
    let mut object = object.clone();
    object.shift_remove("contentMediaType");
    object.insert("format".to_owned(), json!("binary"));
    Some(Value::Object(object))
}

/// The largest integers that are allowed, by `maximum` or a list, say of which type all are.
fn normalize_unsigned(object: &Map<String, Value>) -> Option<Value> {
    let is_large = |number: &Value| number.is_u64() && !number.is_i64();
    let is_negative = |number: &Value| number.as_f64().is_some_and(|number| number < 0.0);
    let is_integer = match object.get("type")? {
        Value::Array(types) => types.iter().all(|name| name == "integer" || is_null(name)),
        name => name == "integer",
    };
    let has = |keywords: [&str; 2], is: &dyn Fn(&Value) -> bool| {
        keywords.iter().any(|keyword| object.get(*keyword).is_some_and(is))
    };
    let list = object.get("enum").and_then(Value::as_array);
    let is_unsigned = match list {
        Some(list) => list.iter().any(is_large) && !list.iter().any(is_negative),
        None => {
            let is_least = |number: &Value| number.is_number() && !is_negative(number);
            has(["minimum", "exclusiveMinimum"], &is_least)
                && has(["maximum", "exclusiveMaximum"], &is_large)
        }
    };
    if !is_integer || !is_unsigned || object.contains_key("format") {
        return None;
    }
    let mut object = object.clone();
    // openapiv3 reads lists of `i64` alone.
    object.shift_remove("enum");
    object.insert("format".to_owned(), json!("uint64"));
    Some(Value::Object(object))
}

fn type_of(object: &Map<String, Value>) -> Option<&str> {
    object.get("type").and_then(Value::as_str)
}

/// Whether a type is null. In YAML the quotes are forgotten.
fn is_null(name: &Value) -> bool {
    name == "null" || name.is_null()
}

/// Whether null is one of several types.
fn has_null(types: &Value) -> bool {
    types.as_array().is_some_and(|types| types.len() > 1 && types.iter().any(is_null))
}

/// Writes an array of types as in 3.0: one type that may be null, or a branch for each.
fn normalize_types(object: &mut Map<String, Value>, types: &[Value]) {
    let nullable = types.iter().any(is_null);
    let not_null: Vec<&Value> = types.iter().filter(|name| !is_null(name)).collect();
    match not_null[..] {
        [] => {
            object.shift_remove("type");
            object.insert("enum".to_owned(), json!([null]));
            return;
        }
        [only] => {
            object.insert("type".to_owned(), only.clone());
        }
        _ => {
            // Each type by itself, with the keywords that speak of it; not one of which no value is listed.
            let branches = not_null.iter().map(|name| one_type(object, name));
            let (listed, unlisted): (Vec<Value>, Vec<Value>) =
                branches.partition(|branch| branch.get("enum") != Some(&json!([])));
            let branches = if listed.is_empty() { unlisted } else { listed };
            object.retain(|keyword, _| !is_structure(keyword));
            object.insert(TYPE_BRANCHES.to_owned(), Value::Array(branches));
        }
    }
    if nullable {
        object.insert("nullable".to_owned(), json!(true));
    }
}

/// Whether a keyword says what a value of one type looks like.
fn is_structure(keyword: &str) -> bool {
    keywords::find(Object::Schema, keyword).is_some_and(|row| row.fate == Fate::Structure)
}

/// A schema of one of several types, with the keywords that speak of it.
fn one_type(object: &Map<String, Value>, name: &Value) -> Value {
    let instance = match name.as_str() {
        Some("object") => Instance::Objects,
        Some("array") => Instance::Arrays,
        _ => Instance::Scalars,
    };
    let mut schema = Map::new();
    schema.insert("type".to_owned(), name.clone());
    let of_type = keywords::of(Object::Schema)
        .iter()
        .filter(|row| row.fate == Fate::Structure && row.instance == instance);
    for row in of_type {
        if let Some(value) = object.get(row.name) {
            schema.insert(row.name.to_owned(), value.clone());
        }
    }
    if let Some(Value::Array(values)) = object.get("enum") {
        let fits = |value: &&Value| match name.as_str() {
            Some("string") => value.is_string(),
            Some("boolean") => value.is_boolean(),
            Some("integer" | "number") => value.is_number(),
            _ => false,
        };
        let values: Vec<Value> = values.iter().filter(fits).cloned().collect();
        schema.insert("enum".to_owned(), Value::Array(values));
    }
    for (keyword, texts) in
        object.iter().filter(|(keyword, texts)| values::is_per_value(keyword, texts))
    {
        schema.insert(keyword.clone(), values::by_value(texts, object));
    }
    Value::Object(schema)
}

/// A reference as it is in 3.0, where what stands beside it does not count (OpenAPI 3.0.3, Reference Object),
/// but for documentation, and for `nullable`, which authors mean. In 3.1 the rest is one more schema.
fn normalize_reference<'s>(
    schema: &'s Value,
    object: &Map<String, Value>,
    is_3_1: bool,
) -> Cow<'s, Value> {
    let is_documentation = |keyword: &str| {
        let row = keywords::find(Object::Schema, keyword);
        row.is_some_and(|row| matches!(row.fate, Fate::Documentation | Fate::Access))
            || keyword.starts_with("x-")
    };
    let mut outer = Map::new();
    let mut rest = Map::new();
    for (keyword, value) in object {
        match keyword.as_str() {
            "$ref" => {}
            "nullable" => {
                outer.insert(keyword.clone(), value.clone());
            }
            "type" if is_3_1 && has_null(value) => {
                outer.insert("nullable".to_owned(), json!(true));
                rest.insert(keyword.clone(), value.clone());
            }
            _ if is_documentation(keyword) => {
                outer.insert(keyword.clone(), value.clone());
            }
            _ => {
                rest.insert(keyword.clone(), value.clone());
            }
        }
    }
    if outer.is_empty() && (rest.is_empty() || !is_3_1) {
        return Cow::Borrowed(schema);
    }
    let mut all = vec![json!({ "$ref": object["$ref"] })];
    if is_3_1 && !rest.is_empty() {
        all.push(Value::Object(rest));
    }
    outer.insert("allOf".to_owned(), Value::Array(all));
    Cow::Owned(Value::Object(outer))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::normalize;

    fn normalized(schema: Value) -> Value {
        normalize(&schema, true).into_owned()
    }

    #[test]
    fn types_and_constants() {
        assert_eq!(
            normalized(json!({ "type": ["string", "null"] })),
            json!({ "type": "string", "nullable": true })
        );
        assert_eq!(normalized(json!({ "const": 5 })), json!({ "enum": [5] }));
        assert_eq!(normalized(json!({ "type": "null" })), json!({ "enum": [null] }));
        assert_eq!(normalized(json!(true)), json!({}));
        assert_eq!(
            normalized(json!({ "type": ["integer", "array"], "items": {}, "enum": [1, "a"] })),
            json!({ "x-type-branches": [
                { "type": "integer", "enum": [1] },
            ] })
        );
    }

    #[test]
    fn what_stands_beside_a_reference() {
        let schema = json!({ "$ref": "#/a", "description": "x", "required": ["b"] });
        assert_eq!(
            normalized(schema.clone()),
            json!({ "description": "x", "allOf": [{ "$ref": "#/a" }, { "required": ["b"] }] })
        );
        assert_eq!(
            normalize(&schema, false).into_owned(),
            json!({ "description": "x", "allOf": [{ "$ref": "#/a" }] })
        );
        assert_eq!(normalized(json!({ "$ref": "#/a" })), json!({ "$ref": "#/a" }));
    }
}
