//! An order of JSON values, for types that are ordered: those that are equal are so by it too.

use std::cmp::Ordering;

use serde_json::{Map, Number, Value};

/// Null, booleans, numbers, texts, arrays, objects; each kind by itself as one would expect.
pub fn of_values(one: &Value, other: &Value) -> Ordering {
    match (one, other) {
        (Value::Bool(one), Value::Bool(other)) => one.cmp(other),
        (Value::Number(one), Value::Number(other)) => of_numbers(one, other),
        (Value::String(one), Value::String(other)) => one.cmp(other),
        (Value::Array(one), Value::Array(other)) => of_items(one.iter(), other.iter(), of_values),
        (Value::Object(one), Value::Object(other)) => of_objects(one, other),
        _ => rank(one).cmp(&rank(other)),
    }
}

/// Member by member, in the order of their names: that in which they stand does not count.
pub fn of_objects(one: &Map<String, Value>, other: &Map<String, Value>) -> Ordering {
    of_members(one.iter(), other.iter(), of_values)
}

/// As [`of_objects`].
pub fn of_members<'v, T>(
    one: impl Iterator<Item = (&'v String, &'v T)>,
    other: impl Iterator<Item = (&'v String, &'v T)>,
    order: impl Fn(&T, &T) -> Ordering,
) -> Ordering
where
    T: 'v,
{
    let sorted = |members: &mut Vec<(&'v String, &'v T)>| members.sort_by_key(|(name, _)| *name);
    let (mut one, mut other): (Vec<_>, Vec<_>) = (one.collect(), other.collect());
    sorted(&mut one);
    sorted(&mut other);
    of_items(one.into_iter(), other.into_iter(), |one, other| {
        one.0.cmp(other.0).then_with(|| order(one.1, other.1))
    })
}

/// Item by item; of two that begin alike the shorter one comes first.
pub fn of_items<T>(
    mut one: impl Iterator<Item = T>,
    mut other: impl Iterator<Item = T>,
    order: impl Fn(T, T) -> Ordering,
) -> Ordering {
    loop {
        match (one.next(), other.next()) {
            (Some(one), Some(other)) => match order(one, other) {
                Ordering::Equal => {}
                order => return order,
            },
            (one, other) => return one.is_some().cmp(&other.is_some()),
        }
    }
}

/// Integers come before other numbers, for `1` and `1.0` are not equal.
pub fn of_numbers(one: &Number, other: &Number) -> Ordering {
    let integer = |number: &Number| {
        let signed = number.as_i64().map(i128::from);
        signed.or_else(|| number.as_u64().map(i128::from))
    };
    match (integer(one), integer(other)) {
        (Some(one), Some(other)) => one.cmp(&other),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        // No JSON number is NaN.
        (None, None) => one.as_f64().partial_cmp(&other.as_f64()).unwrap_or(Ordering::Equal),
    }
}

fn rank(value: &Value) -> u8 {
    match value {
        Value::Null => 0,
        Value::Bool(_) => 1,
        Value::Number(_) => 2,
        Value::String(_) => 3,
        Value::Array(_) => 4,
        Value::Object(_) => 5,
    }
}
