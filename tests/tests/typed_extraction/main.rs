//! Typed extraction: from a type to the schema of a config, and from a run back to a value of that type.

mod faults;
mod schema_examples;
mod schema_keywords;
mod schema_of_requests;
mod schema_subset;

use extend_ai_types::extend::schema_of;
use schemars::JsonSchema;
use serde_json::{Map, Value, json};

/// The schema of a type, which has one.
fn schema<T: JsonSchema>() -> Value {
    Value::Object(schema_of::<T>().unwrap_or_else(|errors| panic!("{errors}")))
}

/// The schema of a property.
fn property<T: JsonSchema>(name: &str) -> Value {
    schema::<T>()["properties"][name].take()
}

/// An object with these properties, as the API echoes it.
fn object(properties: Value) -> Value {
    let required: Vec<&String> = properties.as_object().into_iter().flat_map(Map::keys).collect();
    let required = json!(required);
    json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false})
}

/// What is wrong with a type: `path: fault; help`, a line for each.
fn faults<T: JsonSchema>() -> Vec<String> {
    let errors = schema_of::<T>().expect_err("the type has faults");
    errors.iter().map(ToString::to_string).collect()
}
