//! To JSON Schema `1.0` is an integer (2020-12, Validation 6.1.1). It is read wherever an integer stands, and written
//! as the same number.

use schemas::{CASES, Schema};
use serde_json::{Value, json};

fn integers() -> &'static Schema {
    CASES.iter().find(|case| case.name == "integer_members").expect("the case")
}

/// A value of the schema, with something else at one name.
fn with(name: &str, value: Value) -> Value {
    let mut whole = json!({ "count": 1, "nullable": null, "items": [] });
    whole[name] = value;
    whole
}

#[track_caller]
fn written(name: &str, value: Value, expected: Value) {
    let (value, expected) = (with(name, value), with(name, expected));
    let validator = jsonschema::draft202012::new(&(integers().again)()).expect("a schema");
    assert!(validator.is_valid(&value), "{value}");
    assert_eq!((integers().trip)(&value).expect("it is read"), expected);
}

#[test]
fn an_integer_may_be_written_as_a_float_wherever_it_stands() {
    written("count", json!(1.0), json!(1));
    written("count", json!(-0.0), json!(0));
    written("count", json!(1e15), json!(1_000_000_000_000_000_i64));
    written("nullable", json!(2.0), json!(2));
    written("items", json!([1.0, null, 3]), json!([1, null, 3]));
    written("optional", json!(4.0), json!(4));
    written("optional_nullable", json!(5.0), json!(5));
    written("optional_nullable", json!(null), json!(null));
    written("map", json!({ "a": 6.0, "b": 7 }), json!({ "a": 6, "b": 7 }));
    written("level", json!(2.0), json!(2));
    written("union", json!(8.0), json!(8));
    written("union", json!([9.0]), json!([9]));
    written("named", json!(10.0), json!(10));
    written("list", json!([11.0]), json!([11]));
    written("others", json!({ "name": "a", "b": 12.0 }), json!({ "name": "a", "b": 12 }));
    written("large", json!(u64::MAX), json!(u64::MAX));
    written("large", json!(1.0), json!(1));
}

#[test]
fn what_is_no_integer_or_does_not_fit_is_refused() {
    let refused = [
        ("count", json!(1.5), "invalid number `1.5`, expected an integer of type i64"),
        ("count", json!(1e300), "invalid number `1e+300`, expected an integer of type i64"),
        // The next float above the largest i64.
        ("count", json!(9_223_372_036_854_775_808_u64), "expected an integer of type i64"),
        ("count", json!(9.223_372_036_854_776e18), "expected an integer of type i64"),
        // Below the least i64; as a float it is that one.
        ("count", serde_json::from_str("-9223372036854775809").expect("a number"), "of type i64"),
        ("count", json!("1"), "invalid type: string \"1\", expected a JSON number"),
        ("nullable", json!(1.5), "invalid number `1.5`"),
        ("items", json!([1.5]), "invalid number `1.5`"),
        ("optional", json!(1.5), "invalid number `1.5`"),
        ("optional", json!(null), "invalid type: null, expected a JSON number"),
        ("map", json!({ "a": 1.5 }), "invalid number `1.5`"),
        ("level", json!(1.5), "invalid number `1.5`"),
        ("list", json!([1.5]), "invalid number `1.5`"),
        ("others", json!({ "b": 1.5 }), "invalid number `1.5`"),
        ("large", json!(-1), "invalid number `-1`, expected an integer of type u64"),
    ];
    for (name, value, reason) in refused {
        let error = (integers().trip)(&with(name, value.clone())).expect_err("it is refused");
        assert!(error.to_string().contains(reason), "{name} {value}: {error}");
    }
}

/// How a member is read changes nothing of the schema that is made of the type.
#[test]
fn the_schema_has_no_default_and_requires_what_it_did() {
    let schema = (integers().again)();
    assert_eq!(schema["required"], json!(["count", "nullable", "items"]));
    assert_eq!(schema["properties"]["nullable"].get("default"), None);
    assert_eq!(schema["properties"]["optional"]["minimum"], 0);
}

/// As of any other type that may be null, absence is read as null.
#[test]
fn a_nullable_integer_that_is_absent_is_null() {
    let value = (integers().trip)(&json!({ "count": 1, "items": [] })).expect("it is read");
    assert_eq!(value["nullable"], Value::Null);
}
