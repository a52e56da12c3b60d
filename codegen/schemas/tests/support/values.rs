//! Values that a schema accepts, and values that it nearly accepts.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use crate::change::change;

/// A value of a schema; every other time with one thing in it that is another.
pub fn near(random: &mut Rng, schema: &Value) -> Value {
    let mut value = of(random, schema);
    if random.bool() {
        change(random, &mut value);
    }
    value
}

/// A value that the schema accepts.
fn of(random: &mut Rng, schema: &Value) -> Value {
    if let Some(Value::Array(listed)) = schema.get("enum") {
        return listed[random.usize(0..listed.len())].clone();
    }
    let types = match &schema["type"] {
        Value::Array(types) => types.clone(),
        one => vec![one.clone()],
    };
    match types[random.usize(0..types.len())].as_str() {
        Some("object") => object(random, schema),
        Some("array") => {
            let count = random.usize(0..3);
            (0..count).map(|_| of(random, &schema["items"])).collect()
        }
        Some("null") => Value::Null,
        Some("boolean") => json!(random.bool()),
        // 1.0 is an integer too.
        Some("integer") if random.usize(0..4) == 0 => json!(f64::from(random.i32(-1000..1000))),
        Some("integer") => json!(random.i64(-1000..1000)),
        Some("number") => json!(f64::from(random.i32(-1000..1000)) + 0.25),
        _ => json!(["", "red", "2026-02-30", "ein Text", "null"][random.usize(0..5)]),
    }
}

fn object(random: &mut Rng, schema: &Value) -> Value {
    let required = schema["required"].as_array();
    let is_required =
        |name: &str| required.is_some_and(|required| required.iter().any(|one| one == name));
    let mut members = Map::new();
    for (name, schema) in schema["properties"].as_object().into_iter().flatten() {
        if is_required(name) || random.usize(0..4) > 0 {
            members.insert(name.clone(), of(random, schema));
        }
    }
    members.into()
}
