//! The schema of a type that was made of a schema accepts and refuses the same values, by an independent validator; and
//! what the schema accepts is read and written without a loss.

#[path = "../../tests/support/change.rs"]
mod change;
#[path = "support/values.rs"]
mod values;

use fastrand::Rng;
use jsonschema::Validator;
use schemas::{RANDOM, Schema};
use serde_json::{Map, Value};

/// How many values each schema is tried with.
const VALUES: usize = 60;

fn validator(schema: &Value) -> Validator {
    jsonschema::draft202012::new(schema).expect("a schema")
}

/// A schema, the validators of it and of the schema of its type, and values for both.
fn each(mut look: impl FnMut(&Schema, &Value, bool, bool)) {
    for (seed, schema) in (0..).zip(RANDOM) {
        let own: Value = serde_json::from_str(schema.text).expect("JSON");
        let (before, after) = (validator(&own), validator(&(schema.again)()));
        let mut random = Rng::with_seed(seed);
        for _ in 0..VALUES {
            let value = values::near(&mut random, &own);
            look(schema, &value, before.is_valid(&value), after.is_valid(&value));
        }
    }
}

#[test]
fn the_schema_of_the_type_accepts_and_refuses_the_same_values() {
    let (mut accepted, mut refused) = (0, 0);
    each(|schema, value, before, after| {
        assert_eq!(before, after, "{}: {}\n{value}", schema.name, schema.text);
        if before { accepted += 1 } else { refused += 1 }
    });
    // Neither is rare, or this would say little.
    let all = accepted + refused;
    assert!(accepted * 5 > all && refused * 5 > all, "{accepted} accepted, {refused} refused");
}

#[test]
fn what_the_schema_accepts_is_read_and_written_as_it_came() {
    each(|schema, value, is_valid, _| {
        if is_valid {
            let trip = (schema.trip)(value);
            let again = trip.unwrap_or_else(|error| panic!("{}: {value}: {error}", schema.text));
            assert!(is_same(&again, value), "{again}\n{value}\n{}", schema.text);
        }
    });
}

/// Whether two values are the same to JSON Schema, to which 1 and 1.0 are one number (2020-12, Core 4.2.2).
fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len()
                && one.iter().zip(other).all(|(one, other)| is_same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .all(|(name, value)| other.get(name).is_some_and(|other| is_same(value, other)))
        }
        _ => one == other,
    }
}

/// A type reads a little more than its schema: a new value of an enum, absence for null. It never changes what it reads.
#[test]
fn what_is_read_is_written_as_it_came_but_for_null_in_the_place_of_absence() {
    let mut read = 0;
    each(|schema, value, is_valid, _| {
        if let (false, Ok(again)) = (is_valid, (schema.trip)(value)) {
            if has_array_for_object(value, &again) {
                return;
            }
            read += 1;
            let (again, value) = (without_null(&again), without_null(value));
            assert!(is_same(&again, &value), "{again}\n{value}\n{}", schema.text);
        }
    });
    assert!(read > 0, "some values are read that the schema refuses");
}

/// Whether an array was read as an object, each item as the member at its position. serde's derive does so.
fn has_array_for_object(value: &Value, again: &Value) -> bool {
    match (value, again) {
        (Value::Array(_), Value::Object(_)) => true,
        (Value::Array(items), Value::Array(again)) => {
            items.iter().zip(again).any(|(item, again)| has_array_for_object(item, again))
        }
        (Value::Object(members), Value::Object(again)) => members.iter().any(|(name, value)| {
            again.get(name).is_some_and(|again| has_array_for_object(value, again))
        }),
        _ => false,
    }
}

#[test]
#[ignore = "serde's derive reads an array as a struct, and has no attribute against it"]
fn an_array_is_no_object() {
    each(|schema, value, _, _| {
        if let Ok(again) = (schema.trip)(value) {
            assert!(!has_array_for_object(value, &again), "{again}\n{value}\n{}", schema.text);
        }
    });
}

fn without_null(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(without_null).collect(),
        Value::Object(members) => {
            let members = members.iter().filter(|(_, value)| !value.is_null());
            members.map(|(name, value)| (name.clone(), without_null(value))).collect()
        }
        value => value.clone(),
    }
}

/// Descriptions and the API's own keywords are those of the schema again, at every member.
#[test]
fn annotations_come_back() {
    let mut compared = 0;
    for schema in RANDOM {
        let own: Value = serde_json::from_str(schema.text).expect("JSON");
        let again = (schema.again)();
        compare(&own, &again, &again, schema.text, &mut compared);
    }
    assert!(compared > RANDOM.len(), "{compared} members have annotations");
}

/// Compares the annotations of the members of two objects. `root` has the definitions of the second.
fn compare(before: &Value, after: &Value, root: &Value, text: &str, compared: &mut usize) {
    let after = followed(after, root);
    for (name, before) in before["properties"].as_object().into_iter().flatten() {
        let after = followed(&after["properties"][name], root);
        let (wanted, found) = (annotations(before), annotations(&after));
        assert_eq!(wanted, found, "{name} in {text}");
        *compared += usize::from(!wanted.is_empty());
        let (wanted, found) = (annotations(&before["items"]), annotations(&after["items"]));
        assert_eq!(wanted, found, "items of {name} in {text}");
        compare(before, &after, root, text, compared);
        compare(&before["items"], &after["items"], root, text, compared);
    }
}

/// A schema with what it refers to: of a nullable one what is not null.
fn followed(schema: &Value, root: &Value) -> Value {
    let mut members: Map<String, Value> = schema.as_object().cloned().unwrap_or_default();
    let inner = match members.remove("anyOf") {
        Some(Value::Array(branches)) => branches.into_iter().next(),
        _ => members.remove("$ref").map(|reference| {
            let pointer = reference.as_str().unwrap_or_default().trim_start_matches('#');
            root.pointer(pointer).cloned().unwrap_or_default()
        }),
    };
    if let Some(inner) = inner {
        for (keyword, value) in followed(&inner, root).as_object().into_iter().flatten() {
            members.entry(keyword.clone()).or_insert_with(|| value.clone());
        }
    }
    members.into()
}

fn annotations(schema: &Value) -> Map<String, Value> {
    let members = schema.as_object().into_iter().flatten();
    let annotations =
        members.filter(|(keyword, _)| keyword.starts_with("extend:") || *keyword == "description");
    annotations.map(|(keyword, value)| (keyword.clone(), value.clone())).collect()
}
