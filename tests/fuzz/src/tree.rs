//! A JSON tree becomes another: parts are taken out, copied, exchanged, and called by other names.

use serde_json::{Map, Number, Value, json};

use crate::choices::Choices;

/// Names that are odd in Rust, in JSON, or in a description.
const NAMES: [&str; 40] = [
    "",
    "a",
    "A",
    "id",
    "type",
    "kind",
    "self",
    "Self",
    "crate",
    "super",
    "fn",
    "r#fn",
    "_",
    "__",
    "a b",
    "aB",
    "a_b",
    "A-B",
    "1",
    "1a",
    "-1",
    "é",
    "\u{1F600}",
    "\u{202E}x",
    "$ref",
    "x-a",
    "String",
    "Option",
    "Vec",
    "Box",
    "None",
    "Unknown",
    "new",
    "builder",
    "as_str",
    "Debug",
    "null",
    "/",
    "~1",
    "a.b",
];

/// Texts that say something as a value.
const TEXTS: [&str; 18] = [
    "",
    "a",
    "string",
    "integer",
    "number",
    "boolean",
    "array",
    "object",
    "null",
    "date-time",
    "uuid",
    "byte",
    "password",
    "int32",
    "2026-01-01T00:00:00Z",
    "\u{0}\"\\\n",
    "\u{1F600}",
    "```rust\n*/",
];

/// Changes a tree at one place.
pub fn mutate(tree: &mut Value, choices: &mut Choices<'_>) {
    let place = choices.below(size(tree));
    match choices.below(9) {
        0 => *at(tree, place) = scalar(choices),
        1 => nudge(at(tree, place), choices),
        2 => {
            let other = at(tree, choices.below(size(tree))).clone();
            *at(tree, place) = other;
        }
        3 => take_one_out(at(tree, place), choices),
        4 => rename_one(at(tree, place), choices),
        5 => {
            let other = at(tree, choices.below(size(tree))).clone();
            add(at(tree, place), name(choices), other);
        }
        6 => add(at(tree, place), name(choices), scalar(choices)),
        7 => reorder(at(tree, place), choices),
        _ => {
            let value = at(tree, place);
            let inner = value.take();
            *value =
                if choices.once_in(2) { json!([inner]) } else { json!({ name(choices): inner }) };
        }
    }
}

/// A name for a member.
pub fn name(choices: &mut Choices<'_>) -> String {
    choices.of(&NAMES).to_owned()
}

/// A value without parts, or an empty one.
pub fn scalar(choices: &mut Choices<'_>) -> Value {
    match choices.below(10) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(false),
        3 => json!({}),
        4 => json!([]),
        5..=6 => number(choices),
        7 => name(choices).into(),
        _ => choices.of(&TEXTS).into(),
    }
}

fn number(choices: &mut Choices<'_>) -> Value {
    const NUMBERS: [&str; 16] = [
        "0",
        "-0",
        "-0.0",
        "1",
        "-1",
        "1.0",
        "1e2",
        "1.10",
        "0.1",
        "2147483648",
        "9007199254740993",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775809",
        "1e300",
        "5e-324",
    ];
    let number: Number = choices.of(&NUMBERS).parse().expect("a number");
    Value::Number(number)
}

/// How many places a tree has.
pub fn size(tree: &Value) -> usize {
    1 + match tree {
        Value::Array(items) => items.iter().map(size).sum(),
        Value::Object(members) => members.values().map(size).sum(),
        _ => 0usize,
    }
}

/// What stands at a place, by its number in the order of the text.
pub fn at(tree: &mut Value, place: usize) -> &mut Value {
    if place == 0 {
        return tree;
    }
    let mut left = place - 1;
    let parts: Vec<&mut Value> = match tree {
        Value::Array(items) => items.iter_mut().collect(),
        Value::Object(members) => members.values_mut().collect(),
        _ => Vec::new(),
    };
    for part in parts {
        let size = size(part);
        if left < size {
            return at(part, left);
        }
        left -= size;
    }
    unreachable!("a tree has as many places as its size says")
}

/// Changes a scalar to one of its kind.
fn nudge(value: &mut Value, choices: &mut Choices<'_>) {
    *value = match value {
        Value::Bool(is) => (!*is).into(),
        Value::Number(_) => number(choices),
        Value::String(text) => match choices.below(4) {
            0 => text.to_uppercase().into(),
            1 => format!("{text}{}", name(choices)).into(),
            2 => text.chars().skip(1).collect::<String>().into(),
            _ => choices.of(&TEXTS).into(),
        },
        _ => return,
    };
}

fn take_one_out(value: &mut Value, choices: &mut Choices<'_>) {
    match value {
        Value::Array(items) if !items.is_empty() => {
            items.remove(choices.below(items.len()));
        }
        Value::Object(members) => {
            if let Some(name) = one_of(members, choices) {
                members.shift_remove(&name);
            }
        }
        _ => {}
    }
}

fn rename_one(value: &mut Value, choices: &mut Choices<'_>) {
    let Value::Object(members) = value else { return };
    let Some(old) = one_of(members, choices) else { return };
    let new = if choices.once_in(2) { other_case(&old) } else { name(choices) };
    let renamed = std::mem::take(members).into_iter();
    *members = renamed
        .map(|(name, value)| (if name == old { new.clone() } else { name }, value))
        .collect();
}

/// A name that becomes the same in Rust.
fn other_case(name: &str) -> String {
    let upper = name.to_uppercase();
    if upper == name { name.to_lowercase() } else { upper }
}

/// Adds a member, or an item.
pub fn add(value: &mut Value, name: String, new: Value) {
    match value {
        Value::Array(items) => items.push(new),
        Value::Object(members) => {
            members.insert(name, new);
        }
        _ => {}
    }
}

fn reorder(value: &mut Value, choices: &mut Choices<'_>) {
    match value {
        Value::Array(items) => {
            let by = choices.below(items.len());
            items.rotate_left(by);
        }
        Value::Object(members) => {
            let mut pairs: Vec<_> = std::mem::take(members).into_iter().collect();
            let by = choices.below(pairs.len());
            pairs.rotate_left(by);
            members.extend(pairs);
        }
        _ => {}
    }
}

fn one_of(members: &Map<String, Value>, choices: &mut Choices<'_>) -> Option<String> {
    members.keys().nth(choices.below(members.len())).cloned()
}
