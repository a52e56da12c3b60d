//! Whether contestants do the same work.

use serde_json::Value;

/// Whether two values are the same, however their numbers are written.
pub fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Object(ones), Value::Object(others)) => {
            let same = |(name, one)| others.get(name).is_some_and(|other| is_same(one, other));
            ones.len() == others.len() && ones.iter().all(same)
        }
        (Value::Array(ones), Value::Array(others)) => {
            let mut pairs = ones.iter().zip(others);
            ones.len() == others.len() && pairs.all(|(one, other)| is_same(one, other))
        }
        (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
        _ => one == other,
    }
}
