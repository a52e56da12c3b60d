//! Schemas by chance, of the subset that APIs of typed extraction take: objects within objects, members that may be
//! null, listed texts, arrays of scalars and of objects, and annotations with names of the API's own.

use fastrand::Rng;
use serde_json::{Map, Value, json};

/// How deep objects stand within one another below the root.
const DEEPEST: usize = 3;

/// A schema.
pub fn schema(random: &mut Rng) -> Value {
    // Of one schema all objects list what they require, or none does.
    let is_closed = random.bool();
    object(random, DEEPEST, is_closed)
}

fn object(random: &mut Rng, depth: usize, is_closed: bool) -> Value {
    let mut properties = Map::new();
    for _ in 0..random.usize(1..=4) {
        let mut schema = property(random, depth, is_closed);
        annotate(random, &mut schema);
        properties.insert(name(random), schema);
    }
    let mut object = json!({ "type": "object", "properties": properties });
    if is_closed {
        let names: Vec<String> = properties.keys().cloned().collect();
        object["required"] = json!(names);
        object["additionalProperties"] = json!(false);
    }
    object
}

fn property(random: &mut Rng, depth: usize, is_closed: bool) -> Value {
    match random.usize(0..10) {
        0..=3 => json!({ "type": [scalar(random), "null"] }),
        4 => json!({ "type": ["string", "null"], "extend:type": "date" }),
        5 => listed(random),
        6 => extensible(random),
        7 => {
            let mut items = json!({ "type": scalar(random) });
            annotate(random, &mut items);
            json!({ "type": "array", "items": items })
        }
        8 if depth > 0 => {
            json!({ "type": "array", "items": object(random, depth - 1, is_closed) })
        }
        _ if depth > 0 => object(random, depth - 1, is_closed),
        _ => json!({ "type": ["boolean", "null"] }),
    }
}

fn scalar(random: &mut Rng) -> &'static str {
    ["string", "number", "integer", "boolean"][random.usize(0..4)]
}

/// Some texts, and null.
fn listed(random: &mut Rng) -> Value {
    const TEXTS: [&str; 7] = ["red", "green", "Green", "on hold", "", "42", "Unknown"];
    let mut values: Vec<&str> = TEXTS.to_vec();
    random.shuffle(&mut values);
    values.truncate(random.usize(1..=4));
    let meanings: Vec<String> = values.iter().map(|value| format!("the value {value}")).collect();
    let mut values: Vec<Value> = values.into_iter().map(Value::from).collect();
    values.push(Value::Null);
    let mut schema = json!({ "enum": values });
    if random.bool() {
        schema["extend:descriptions"] = json!(meanings);
    }
    schema
}

/// Some texts, and null, or any other text.
fn extensible(random: &mut Rng) -> Value {
    let mut branches = [listed(random), json!({ "type": "string" })];
    random.shuffle(&mut branches);
    json!({ "anyOf": branches })
}

fn annotate(random: &mut Rng, schema: &mut Value) {
    const TEXTS: [&str; 6] = [
        "The number as printed",
        "Ends with a stop.",
        "two\nlines",
        "a <b>tag</b>, a [link](x) and `code`",
        "# no title",
        "\"quoted\" \\ {braces}",
    ];
    if random.usize(0..3) == 0 {
        schema["description"] = json!(TEXTS[random.usize(0..TEXTS.len())]);
    }
    if random.usize(0..4) == 0 {
        schema["extend:name"] = json!(format!("name_{}", random.u8(..)));
    }
}

fn name(random: &mut Rng) -> String {
    const NAMES: [&str; 16] = [
        "number",
        "Number",
        "due-date",
        "due_date",
        "dueDate",
        "type",
        "self",
        "lines",
        "total",
        "1st",
        "_",
        "other_members",
        "value",
        "null",
        "x-y-z",
        "Vec",
    ];
    NAMES[random.usize(0..NAMES.len())].to_owned()
}
