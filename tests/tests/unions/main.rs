//! Unions: which branch a value is, and what becomes of a value that is none.

mod by_documentation;
mod by_schema;
mod first_tried;

use serde_json::{Value, json};

/// A legacy entry.
fn entry(value: impl Into<Value>) -> Value {
    json!({ "id": "a", "type": "string", "value": value.into(), "references": [] })
}

/// The value with its members in every order, if there are few, or turned round.
fn orders(value: &Value) -> Vec<Value> {
    let Some(object) = value.as_object() else { return vec![value.clone()] };
    let members: Vec<(String, Value)> = object.clone().into_iter().collect();
    let mut orders = Vec::new();
    for start in 0..members.len().max(1) {
        let mut turned = members.clone();
        turned.rotate_left(start.min(members.len()));
        orders.push(Value::Object(turned.clone().into_iter().collect()));
        turned.reverse();
        orders.push(Value::Object(turned.into_iter().collect()));
    }
    orders
}
