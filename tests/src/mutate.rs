//! Documents made into others: with their members in another order, or with a fault.

use fastrand::Rng;
use serde_json::{Map, Value, json};

/// The value with the members of every object in an order by chance.
pub fn shuffle(value: &Value, rng: &mut Rng) -> Value {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> =
                members.iter().map(|(name, member)| (name.clone(), shuffle(member, rng))).collect();
            rng.shuffle(&mut members);
            Value::Object(members.into_iter().collect())
        }
        Value::Array(items) => items.iter().map(|item| shuffle(item, rng)).collect(),
        scalar => scalar.clone(),
    }
}

/// Removes a member somewhere, or replaces a value by one of another kind.
pub fn spoil(document: &mut Value, rng: &mut Rng) {
    let mut value = document;
    loop {
        if rng.u32(0..3) == 0 || !has_inside(value) {
            return match value {
                Value::Object(members) if rng.bool() => remove_one(members, rng),
                value => *value = of_another_kind(value, rng),
            };
        }
        value = match value {
            Value::Array(items) => rng.choice(items).expect("an item"),
            Value::Object(members) => rng.choice(members.values_mut()).expect("a member"),
            _ => return,
        };
    }
}

fn has_inside(value: &Value) -> bool {
    match value {
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => !members.is_empty(),
        _ => false,
    }
}

fn remove_one(members: &mut Map<String, Value>, rng: &mut Rng) {
    if let Some(name) = rng.choice(members.keys().cloned().collect::<Vec<_>>()) {
        members.shift_remove(&name);
    }
}

fn of_another_kind(value: &Value, rng: &mut Rng) -> Value {
    let kinds = [json!(null), json!(true), json!(1.5), json!("odd"), json!([0]), json!({ "a": 0 })];
    let others = kinds
        .into_iter()
        .filter(|kind| std::mem::discriminant(kind) != std::mem::discriminant(value));
    rng.choice(others.collect::<Vec<_>>()).expect("there are six kinds")
}
