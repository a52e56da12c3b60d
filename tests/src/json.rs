//! JSON values: reading them, and whether two of them are the same.

use serde_json::Value;

/// The value that a text is.
///
/// # Panics
///
/// If it is no JSON.
pub fn parse(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// Whether serde_json knows numbers to the letter, that is, was built with `arbitrary_precision`.
#[allow(clippy::cmp_owned, reason = "a value equals a text if it is one: this is a number")]
pub fn knows_literals() -> bool {
    let written = parse("1.10").to_string();
    written == "1.10"
}

/// Whether a tree passes itself on unchanged: with `arbitrary_precision` serde_json's own hands
/// over `-0` as `0`.
pub fn passes_itself_on(tree: &Value) -> bool {
    let again: Value = serde_json::from_value(tree.clone()).expect("a tree is a value");
    difference(tree, &again).is_none()
}

/// Where two values differ first; none if they are the same: members by name, texts to the letter,
/// numbers to the letter as far as serde_json knows it (`1` and `1.0` differ).
pub fn difference(one: &Value, other: &Value) -> Option<String> {
    differing("", one, other)
}

fn differing(at: &str, one: &Value, other: &Value) -> Option<String> {
    match (one, other) {
        (Value::Object(ones), Value::Object(others)) => {
            for (name, value) in ones {
                let at = format!("{at}/{name}");
                match others.get(name) {
                    Some(other) => {
                        if let Some(found) = differing(&at, value, other) {
                            return Some(found);
                        }
                    }
                    None => return Some(format!("{at}: {value} is gone")),
                }
            }
            let extra = others.iter().find(|(name, _)| !ones.contains_key(*name))?;
            Some(format!("{at}/{}: {} has come", extra.0, extra.1))
        }
        (Value::Array(ones), Value::Array(others)) => {
            if ones.len() != others.len() {
                return Some(format!("{at}: {} items are {} now", ones.len(), others.len()));
            }
            let pairs = ones.iter().zip(others).enumerate();
            let mut found = pairs.filter_map(|(index, (one, other))| {
                differing(&format!("{at}/{index}"), one, other)
            });
            found.next()
        }
        // Equal numbers may be written differently: 0.0 and -0.0.
        (Value::Number(one), Value::Number(other)) if one.to_string() == other.to_string() => None,
        (Value::Number(_), Value::Number(_)) => Some(format!("{at}: {one} is {other} now")),
        _ if one == other => None,
        _ => Some(format!("{at}: {one} is {other} now")),
    }
}

/// Where the members of two equal values are in another order; none if nowhere.
pub fn disorder(one: &Value, other: &Value) -> Option<String> {
    disordered("", one, other)
}

fn disordered(at: &str, one: &Value, other: &Value) -> Option<String> {
    match (one, other) {
        (Value::Object(ones), Value::Object(others)) => {
            if !ones.keys().eq(others.keys()) {
                let (ones, others): (Vec<_>, Vec<_>) =
                    (ones.keys().collect(), others.keys().collect());
                return Some(format!("{at}: {ones:?} are {others:?} now"));
            }
            let mut pairs = ones.iter().zip(others.values());
            pairs.find_map(|((name, one), other)| disordered(&format!("{at}/{name}"), one, other))
        }
        (Value::Array(ones), Value::Array(others)) => {
            let mut pairs = ones.iter().zip(others).enumerate();
            pairs.find_map(|(index, (one, other))| disordered(&format!("{at}/{index}"), one, other))
        }
        _ => None,
    }
}
