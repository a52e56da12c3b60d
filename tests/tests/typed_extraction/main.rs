//! Typed extraction: from a type to the schema of a config, and from a run back to a value of that type.

mod absent;
mod edits;
mod evidence;
mod evidence_without_types;
mod faults;
mod flatten;
mod flatten_by_chance;
mod flatten_forms;
mod flatten_nulls;
mod flatten_or_not;
mod leniency;
mod run_errors;
mod runs;
mod schema_examples;
mod schema_keywords;
mod schema_of_requests;
mod schema_subset;

use conformance::examples;
use extend_ai_types::ExtractRun;
use extend_ai_types::extend::{TypedRun, schema_of};
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

/// A payload of `tests/examples`.
fn example(name: &str) -> ExtractRun {
    ExtractRun::from_json(examples::run(name).as_bytes()).expect("a run")
}

/// A run with this value and this metadata.
fn run_with<T>(value: Value, metadata: Value) -> TypedRun<T> {
    run_with_outputs(json!({"output": {"value": value, "metadata": metadata}}))
}

/// A run with these members in the place of its own.
fn run_with_outputs<T>(members: Value) -> TypedRun<T> {
    let mut run: Value =
        serde_json::from_str(&examples::run("reviewed-edited-json.json")).expect("JSON");
    for (name, value) in members.as_object().expect("members") {
        run[name] = value.clone();
    }
    TypedRun::new(ExtractRun::from_json(run.to_string().as_bytes()).expect("a run"))
}
