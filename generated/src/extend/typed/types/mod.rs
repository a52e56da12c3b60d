//! Types that the API knows by the name in `extend:type`.

mod currency;
mod date;
mod signature;

use schemars::Schema;
use serde_json::Value;

pub use self::currency::Currency;
pub use self::date::Date;
pub use self::signature::Signature;
use super::schema::Fault;
use crate::v2026_02_09::JsonObject;

/// Marks a schema as one of such a type, if it has the members that the API asks for.
pub(super) fn mark(extend_type: Option<&Value>, schema: &mut JsonObject) -> Result<(), Fault> {
    let Some(extend_type) = extend_type else { return Ok(()) };
    let name = extend_type.as_str().unwrap_or_default();
    let fits = match name {
        "date" => is_text(schema),
        "currency" => has_members(schema, &currency::MEMBERS),
        "signature" => has_members(schema, &signature::MEMBERS),
        _ => false,
    };
    if !fits {
        let name = extend_type.as_str().map_or_else(|| extend_type.to_string(), str::to_owned);
        return Err(Fault::ExtendType(name));
    }
    schema.insert("extend:type".to_owned(), extend_type.clone());
    Ok(())
}

fn is_text(schema: &JsonObject) -> bool {
    let name = schema.get("type").map(|name| name.get(0).unwrap_or(name));
    name.and_then(Value::as_str) == Some("string")
}

/// Whether an object has these members and no others, each of its type.
fn has_members(schema: &JsonObject, members: &[(&str, &str)]) -> bool {
    let properties = schema.get("properties").and_then(Value::as_object);
    properties.is_some_and(|properties| {
        let is_there = |(name, kind): &(&str, &str)| {
            properties.get(*name).is_some_and(|found| is_of(found, kind))
        };
        properties.len() == members.len() && members.iter().all(is_there)
    })
}

/// Whether a nullable schema is of a type: one of JSON, or `date`.
fn is_of(schema: &Value, kind: &str) -> bool {
    match schema.get("extend:type") {
        Some(found) => found == kind,
        None => schema["type"][0] == kind,
    }
}

/// A schema by its literal.
fn literal(schema: Value) -> Schema {
    match schema {
        Value::Object(schema) => Schema::from(schema),
        _ => Schema::default(),
    }
}
