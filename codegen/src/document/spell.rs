//! What OpenAPI 3.1 spells in a new way is spelled as in 3.0, which openapiv3 reads. Descriptions of
//! 3.0 that use the new spellings are understood all the same.

use std::borrow::Cow;

use serde_json::{Map, Value, json};

/// A schema in the spelling of 3.0.
///
/// - `true` is a schema that says nothing; `false` is one that nothing fits.
/// - `type: [string, "null"]` is a nullable string; several types are a union of one type each.
/// - `const` is an `enum` of one value.
/// - What stands beside a `$ref` is one more schema that holds as well.
pub fn spell(schema: &Value, is_3_1: bool) -> Cow<'_, Value> {
    let Value::Object(object) = schema else {
        return match schema {
            Value::Bool(true) => Cow::Owned(json!({})),
            Value::Bool(false) => Cow::Owned(json!({ "not": {} })),
            _ => Cow::Borrowed(schema),
        };
    };
    if object.contains_key("$ref") {
        return spell_reference(schema, object, is_3_1);
    }
    if let Some(spelled) = spell_mixed_enum(object) {
        return Cow::Owned(spelled);
    }
    let types = object.get("type").and_then(Value::as_array);
    if types.is_none() && !object.contains_key("const") && type_of(object) != Some("null") {
        return Cow::Borrowed(schema);
    }
    let mut object = object.clone();
    if let Some(constant) = object.shift_remove("const") {
        object.entry("enum").or_insert_with(|| json!([constant]));
    }
    if type_of(&object) == Some("null") {
        object.shift_remove("type");
        object.insert("enum".to_owned(), json!([null]));
    }
    if let Some(Value::Array(types)) = object.get("type").cloned() {
        spell_types(&mut object, &types);
    }
    Cow::Owned(Value::Object(object))
}

/// An `enum` of scalars of several kinds is a union of one enum for each kind.
fn spell_mixed_enum(object: &Map<String, Value>) -> Option<Value> {
    let Some(Value::Array(values)) = object.get("enum") else { return None };
    if STRUCTURE.iter().any(|keyword| *keyword != "enum" && object.contains_key(*keyword)) {
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
    spell_types(&mut object, &types);
    // A text beside numbers is no tag, if it is the only one.
    for branch in object.get_mut(TYPES).and_then(Value::as_array_mut).into_iter().flatten() {
        if let Value::Object(branch) = branch {
            branch.insert("x-extensible-enum".to_owned(), json!(true));
        }
    }
    Some(Value::Object(object))
}

fn type_of(object: &Map<String, Value>) -> Option<&str> {
    object.get("type").and_then(Value::as_str)
}

/// Spells an array of types.
fn spell_types(object: &mut Map<String, Value>, types: &[Value]) {
    // In YAML the quotes are forgotten.
    let is_null = |name: &Value| name == "null" || name.is_null();
    let nullable = types.iter().any(is_null);
    let others: Vec<&Value> = types.iter().filter(|name| !is_null(name)).collect();
    match others[..] {
        [] => {
            object.shift_remove("type");
            object.insert("enum".to_owned(), json!([null]));
            return;
        }
        [only] => {
            object.insert("type".to_owned(), only.clone());
        }
        _ => {
            // Each type by itself, with the keywords that speak of it.
            let branches = others.iter().map(|name| one_type(object, name)).collect();
            object.retain(|keyword, _| !STRUCTURE.contains(&keyword.as_str()));
            object.insert(TYPES.to_owned(), Value::Array(branches));
        }
    }
    if nullable {
        object.insert("nullable".to_owned(), json!(true));
    }
}

/// The keyword under which the branches of several types are passed on.
pub const TYPES: &str = "x-of-several-types";

/// The keywords that say what a value of one type looks like.
const STRUCTURE: [&str; 10] = [
    "type",
    "format",
    "enum",
    "properties",
    "required",
    "additionalProperties",
    "patternProperties",
    "items",
    "prefixItems",
    "nullable",
];

fn one_type(object: &Map<String, Value>, name: &Value) -> Value {
    let keywords: &[&str] = match name.as_str() {
        Some("object") => &["properties", "required", "additionalProperties", "patternProperties"],
        Some("array") => &["items", "prefixItems"],
        _ => &["format"],
    };
    let mut schema = Map::new();
    schema.insert("type".to_owned(), name.clone());
    for keyword in keywords {
        if let Some(value) = object.get(*keyword) {
            schema.insert((*keyword).to_owned(), value.clone());
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
    Value::Object(schema)
}

/// Spells a reference. In 3.0 what stands beside it does not count, but for words, and for
/// `nullable`, which authors mean.
fn spell_reference<'s>(
    schema: &'s Value,
    object: &Map<String, Value>,
    is_3_1: bool,
) -> Cow<'s, Value> {
    const WORDS: [&str; 9] = [
        "title",
        "description",
        "summary",
        "example",
        "examples",
        "default",
        "deprecated",
        "readOnly",
        "writeOnly",
    ];
    let is_word = |keyword: &str| WORDS.contains(&keyword) || keyword.starts_with("x-");
    let mut words = Map::new();
    let mut rest = Map::new();
    for (keyword, value) in object {
        match keyword.as_str() {
            "$ref" => {}
            "nullable" => {
                words.insert(keyword.clone(), value.clone());
            }
            word if is_word(word) => {
                words.insert(keyword.clone(), value.clone());
            }
            _ => {
                rest.insert(keyword.clone(), value.clone());
            }
        }
    }
    if words.is_empty() && (rest.is_empty() || !is_3_1) {
        return Cow::Borrowed(schema);
    }
    let mut all = vec![json!({ "$ref": object["$ref"] })];
    if is_3_1 && !rest.is_empty() {
        all.push(Value::Object(rest));
    }
    words.insert("allOf".to_owned(), Value::Array(all));
    Cow::Owned(Value::Object(words))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::spell;

    fn spelled(schema: Value) -> Value {
        spell(&schema, true).into_owned()
    }

    #[test]
    fn types_and_constants() {
        assert_eq!(
            spelled(json!({ "type": ["string", "null"] })),
            json!({ "type": "string", "nullable": true })
        );
        assert_eq!(spelled(json!({ "const": 5 })), json!({ "enum": [5] }));
        assert_eq!(spelled(json!({ "type": "null" })), json!({ "enum": [null] }));
        assert_eq!(spelled(json!(true)), json!({}));
        assert_eq!(
            spelled(json!({ "type": ["integer", "array"], "items": {}, "enum": [1, "a"] })),
            json!({ "x-of-several-types": [
                { "type": "integer", "enum": [1] },
                { "type": "array", "items": {}, "enum": [] },
            ] })
        );
    }

    #[test]
    fn what_stands_beside_a_reference() {
        let schema = json!({ "$ref": "#/a", "description": "x", "required": ["b"] });
        assert_eq!(
            spelled(schema.clone()),
            json!({ "description": "x", "allOf": [{ "$ref": "#/a" }, { "required": ["b"] }] })
        );
        assert_eq!(
            spell(&schema, false).into_owned(),
            json!({ "description": "x", "allOf": [{ "$ref": "#/a" }] })
        );
        assert_eq!(spelled(json!({ "$ref": "#/a" })), json!({ "$ref": "#/a" }));
    }
}
