//! A value that is almost another, for tests with values by chance.

use fastrand::Rng;
use serde_json::{Value, json};

/// Changes something in a value: another kind, a member that is gone or that nobody knows.
pub fn change(random: &mut Rng, value: &mut Value) {
    let is_deeper = random.usize(0..3) > 0;
    match value {
        Value::Object(members) if !members.is_empty() && is_deeper => {
            let nth = random.usize(0..members.len());
            if let Some(value) = members.values_mut().nth(nth) {
                change(random, value);
            }
        }
        Value::Array(items) if !items.is_empty() && is_deeper => {
            let nth = random.usize(0..items.len());
            change(random, &mut items[nth]);
        }
        Value::Object(members) if random.bool() => {
            let name = members.keys().next().cloned();
            match name.filter(|_| random.bool()) {
                Some(name) => drop(members.remove(&name)),
                None => drop(members.insert("not_listed".to_owned(), json!({ "a": [1] }))),
            }
        }
        value => {
            let others = [
                json!(null),
                json!("other"),
                json!(1),
                json!(1.5),
                json!(true),
                json!([]),
                json!({}),
            ];
            *value = others[random.usize(0..others.len())].clone();
        }
    }
}
