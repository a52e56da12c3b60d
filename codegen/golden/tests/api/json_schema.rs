//! The schemas that types give of themselves, held against an independent validator.

use golden::customization::json_schema::{Names, Open, Sale, Sealed, Wide};
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Value, json};

fn schema<T: JsonSchema>() -> Value {
    SchemaGenerator::default().into_root_schema_for::<T>().into()
}

/// What of some values the schema of a type accepts.
#[track_caller]
fn accepts<T: JsonSchema>(values: &[(Value, bool)]) {
    let schema = schema::<T>();
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    for (value, expected) in values {
        assert_eq!(validator.is_valid(value), *expected, "{value} by {schema:#}");
    }
}

/// An order with some members in the place of others; one that is null here is not there.
fn order(change: &[(&str, Value)]) -> Value {
    let mut order =
        json!({"orderId": 1, "soldAt": "2026-01-01T00:00:00Z", "kind": "order", "note": "x"});
    for (name, value) in change {
        order[*name] = value.clone();
    }
    order
}

#[test]
fn names_are_those_on_the_wire() {
    accepts::<Sale>(&[
        (order(&[]), true),
        (json!({"id": 1, "sold_at": "x", "kind": "order", "note": "x"}), false),
        (order(&[("orderId", json!("1"))]), false),
        (order(&[("unknown", json!(1))]), true),
        (order(&[("kept", json!(1))]), true),
    ]);
    assert_eq!(schema::<Sale>()["title"], "Sale");
    assert_eq!(schema::<Sale>()["required"], json!(["orderId", "soldAt", "kind", "note"]));
}

#[test]
fn parts_are_what_the_description_says() {
    accepts::<Sale>(&[
        (order(&[("kind", json!("other"))]), false),
        (order(&[("note", Value::Null)]), true),
        (order(&[("soldAt", Value::Null)]), false),
        (order(&[("count", json!(-1))]), false),
        (order(&[("count", json!(7))]), true),
        (order(&[("free", json!([1, null]))]), true),
        (order(&[("same", json!(["a"]))]), true),
        (order(&[("same", json!([1]))]), false),
        (order(&[("labels", json!({"a": null, "b": "c"}))]), true),
        (order(&[("labels", json!({"a": 1}))]), false),
        (order(&[("level", json!(2))]), true),
        (order(&[("level", json!(3))]), false),
        (order(&[("level", json!("1"))]), false),
        (order(&[("paidBy", json!({"cardNumber": "1"}))]), true),
        (order(&[("paidBy", json!({}))]), false),
        (order(&[("paidBy", json!("cash-later"))]), true),
        (order(&[("paidBy", json!("CashLater"))]), false),
        (order(&[("parts", json!([order(&[])]))]), true),
        (order(&[("parts", json!([order(&[("level", json!(3))])]))]), false),
    ]);
    accepts::<Names>(&[(json!(["a"]), true), (json!([1]), false)]);
}

#[test]
fn other_members_are_as_the_description_has_them() {
    accepts::<Sealed>(&[(json!({"a": 1.5}), true), (json!({"b": 1}), false)]);
    accepts::<Open>(&[(json!({"a": 1, "b": true}), true), (json!({"b": 1}), false)]);
    // However many there are.
    accepts::<Wide>(&[(json!({"m69": 1}), true), (json!({"m69": "1"}), false)]);
}
