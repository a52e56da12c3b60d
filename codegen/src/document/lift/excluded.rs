//! What values are not: `not`, and names that an object cannot have.

use serde_json::{Map, Value};

use crate::ir::{Excluded, Kinds};
use crate::keywords::{self, Object};

/// What the values of a schema are not, as far as a look at a value shows it; and whether that is all that its `not`
/// says.
pub fn excluded(schema: &Map<String, Value>) -> (Vec<Excluded>, bool) {
    let mut excluded = Vec::new();
    let is_whole = schema.get("not").is_none_or(|negated| negate(negated, &mut excluded));
    let names = schema.get("propertyNames").and_then(|names| strings(names.get("enum")?));
    excluded.extend(names.map(Excluded::OtherNames));
    (excluded, is_whole)
}

/// Adds what values are not that do not fit a schema. False where more than a look at a value is needed.
fn negate(schema: &Value, excluded: &mut Vec<Excluded>) -> bool {
    let object = match schema {
        Value::Bool(true) => {
            excluded.push(Excluded::All);
            return true;
        }
        Value::Bool(false) => return true,
        Value::Object(object) => object,
        _ => return false,
    };
    let is_annotation = |keyword: &str| {
        keywords::find(Object::Schema, keyword).is_some_and(|row| row.fate.is_annotation())
    };
    let members = object.iter().map(|(keyword, value)| (keyword.as_str(), value));
    let assertions: Vec<(&str, &Value)> =
        members.filter(|(keyword, _)| !is_annotation(keyword)).collect();
    // The type beside one of these keywords is what it is about.
    let without_type: Vec<(&str, &Value)> =
        assertions.iter().copied().filter(|(keyword, _)| *keyword != "type").collect();
    match (&assertions[..], &without_type[..]) {
        ([], _) => excluded.push(Excluded::All),
        ([("type", named)], _) => match kinds(named) {
            Some(kinds) => excluded.push(Excluded::Kinds(kinds)),
            None => return false,
        },
        (_, [("const", value)]) => excluded.push(Excluded::Values(vec![(*value).clone()])),
        (_, [("enum", Value::Array(values))]) => excluded.push(Excluded::Values(values.clone())),
        (_, [("required", names)]) => match strings(names).as_deref() {
            Some([name]) => excluded.push(Excluded::Member(name.clone())),
            _ => return false,
        },
        ([("anyOf", Value::Array(schemas))], _) => {
            return schemas.iter().all(|schema| negate(schema, excluded));
        }
        (_, [(_, first), (_, second)]) => {
            let member = object.get("properties").filter(|_| object.contains_key("required"));
            let Some(named) = member.and_then(Value::as_object) else { return false };
            let required = if first.is_array() { first } else { second };
            let values = named.iter().next().filter(|_| named.len() == 1);
            let Some((name, values)) =
                values.and_then(|(name, schema)| Some((name, listed(schema)?)))
            else {
                return false;
            };
            if strings(required).as_deref() != Some(std::slice::from_ref(name)) {
                return false;
            }
            excluded.push(Excluded::MemberValues(name.clone(), values));
        }
        _ => return false,
    }
    true
}

/// The values of a schema that only lists values.
fn listed(schema: &Value) -> Option<Vec<Value>> {
    match (schema.get("const"), schema.get("enum")) {
        (Some(value), _) => Some(vec![value.clone()]),
        (None, Some(Value::Array(values))) => Some(values.clone()),
        _ => None,
    }
}

fn strings(value: &Value) -> Option<Vec<String>> {
    let texts = value.as_array()?.iter().map(|text| text.as_str().map(str::to_owned));
    texts.collect()
}

fn kinds(named: &Value) -> Option<Kinds> {
    let of = |name: &str| match name {
        "null" => Some(Kinds::NULL),
        "boolean" => Some(Kinds::BOOLEAN),
        "integer" => Some(Kinds::INTEGER),
        "number" => Some(Kinds::NUMBER),
        "string" => Some(Kinds::STRING),
        "array" => Some(Kinds::ARRAY),
        "object" => Some(Kinds::OBJECT),
        _ => None,
    };
    match named {
        Value::String(name) => of(name),
        Value::Array(names) => {
            names.iter().try_fold(Kinds::NONE, |kinds, name| Some(kinds.or(of(name.as_str()?)?)))
        }
        _ => None,
    }
}
