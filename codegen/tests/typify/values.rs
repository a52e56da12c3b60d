//! Values of schemas, valid ones more often than not: the validator has the last word.

use fastrand::Rng;
use serde_json::{Map, Value, json};

/// How deep a value is.
const DEEPEST: usize = 6;

const TEXTS: [&str; 14] = [
    "",
    "a",
    "aa",
    "text",
    "ab-c1",
    "2026-01-31",
    "2026-01-31T10:00:00Z",
    "10.0.0.1",
    "::1",
    "1.5",
    "x.y",
    "4dc3a6a0-1b7c-4e0e-9d3c-0a1b2c3d4e5f",
    "https://example.com/a",
    "a@example.com",
];

/// A value of a schema whose references lead into `root`.
pub fn of(random: &mut Rng, schema: &Value, root: &Value) -> Value {
    made(random, schema, root, DEEPEST)
}

fn made(random: &mut Rng, schema: &Value, root: &Value, deep: usize) -> Value {
    if let Some(value) = schema.get("const") {
        return value.clone();
    }
    if let Some(Value::Array(values)) = schema.get("enum").filter(|_| random.usize(0..20) > 0) {
        return one_of(random, values).cloned().unwrap_or_default();
    }
    let reference = schema["$ref"].as_str().and_then(|reference| reference.strip_prefix('#'));
    let mut value = match reference.and_then(|pointer| root.pointer(&pointer.replace("%25", "%"))) {
        Some(target) if deep > 0 => made(random, target, root, deep - 1),
        _ => by_type(random, schema, root, deep),
    };
    for keyword in ["oneOf", "anyOf"] {
        let branches = schema[keyword].as_array();
        if let (Some(branch), true) = (branches.and_then(|all| one_of(random, all)), deep > 0) {
            add(&mut value, made(random, branch, root, deep - 1));
        }
    }
    for part in schema["allOf"].as_array().into_iter().flatten().take(deep) {
        add(&mut value, made(random, part, root, deep - 1));
    }
    value
}

/// What one schema says of a value, beside what another does: objects have the members of both.
fn add(value: &mut Value, more: Value) {
    match (value, more) {
        (Value::Object(members), Value::Object(more)) => members.extend(more),
        (value, more) => *value = more,
    }
}

fn by_type(random: &mut Rng, schema: &Value, root: &Value, deep: usize) -> Value {
    let has = |keyword: &str| schema.get(keyword).is_some();
    let kind = match &schema["type"] {
        Value::Array(kinds) => one_of(random, kinds).and_then(Value::as_str),
        kind => kind.as_str(),
    };
    let is_object = ["properties", "required", "additionalProperties", "patternProperties"];
    match kind {
        None if is_object.iter().any(|keyword| has(keyword)) => object(random, schema, root, deep),
        None if has("items") || has("prefixItems") => array(random, schema, root, deep),
        None if has("pattern") || has("format") => json!(TEXTS[random.usize(0..TEXTS.len())]),
        None => json!({}),
        Some("object") => object(random, schema, root, deep),
        Some("array") => array(random, schema, root, deep),
        Some("null") => Value::Null,
        Some("boolean") => json!(random.bool()),
        Some("integer") => number(random, schema),
        Some("number") if random.bool() => number(random, schema),
        Some("number") => json!(f64::from(random.i32(-100..100)) + 0.25),
        Some(_) => json!(TEXTS[random.usize(0..TEXTS.len())]),
    }
}

fn number(random: &mut Rng, schema: &Value) -> Value {
    let bound = |keyword: &str| schema[keyword].as_f64().filter(|bound| bound.abs() < 1e15);
    let least = bound("minimum").unwrap_or(-3.0).ceil() as i64;
    let most = bound("maximum").map_or(least.saturating_add(100), |most| most.floor() as i64);
    let whole = random.i64(least..=most.max(least));
    // 1.0 is an integer too.
    if random.usize(0..6) == 0 { json!(whole as f64) } else { json!(whole) }
}

fn array(random: &mut Rng, schema: &Value, root: &Value, deep: usize) -> Value {
    let (tuple, others) = match (&schema["prefixItems"], &schema["items"]) {
        (Value::Array(tuple), others) => (&tuple[..], others),
        (_, Value::Array(tuple)) => (&tuple[..], &schema["additionalItems"]),
        (_, others) => (&[][..], others),
    };
    let limit =
        |keyword: &str| schema[keyword].as_u64().and_then(|limit| usize::try_from(limit).ok());
    let least = limit("minItems").unwrap_or(tuple.len());
    let most = limit("maxItems").unwrap_or(least + 2).min(least + 2).max(least);
    let count = if deep == 0 { least } else { random.usize(least..=most) };
    let items = (0..count.min(20)).map(|index| {
        made(random, tuple.get(index).unwrap_or(others), root, deep.saturating_sub(1))
    });
    items.collect()
}

fn object(random: &mut Rng, schema: &Value, root: &Value, deep: usize) -> Value {
    let required = schema["required"].as_array();
    let is_required =
        |name: &str| required.is_some_and(|required| required.iter().any(|one| one == name));
    let mut members = Map::new();
    for (name, inner) in schema["properties"].as_object().into_iter().flatten() {
        if is_required(name) || (deep > 0 && random.usize(0..3) > 0) {
            members.insert(name.clone(), made(random, inner, root, deep.saturating_sub(1)));
        }
    }
    for name in required.into_iter().flatten().filter_map(Value::as_str) {
        members.entry(name).or_insert_with(|| json!("text"));
    }
    let patterns = schema["patternProperties"].as_object();
    let others =
        patterns.into_iter().flat_map(Map::values).chain(schema.get("additionalProperties"));
    for inner in others.filter(|inner| **inner != Value::Bool(false)) {
        if deep > 0 && random.usize(0..3) > 0 {
            let name = TEXTS[random.usize(0..TEXTS.len())].to_owned();
            members.entry(name).or_insert_with(|| made(random, inner, root, deep - 1));
        }
    }
    members.into()
}

fn one_of<'v>(random: &mut Rng, values: &'v [Value]) -> Option<&'v Value> {
    (!values.is_empty()).then(|| &values[random.usize(0..values.len())])
}
