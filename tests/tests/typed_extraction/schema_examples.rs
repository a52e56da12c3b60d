//! Small types, and the schema that the API wants for each.

use extend_ai_types::extend::{Currency, Date, Signature};
use schemars::JsonSchema;
use serde_json::json;

use super::{faults, object, property, schema};

#[derive(JsonSchema)]
#[allow(dead_code)]
struct Sku {
    sku: Option<String>,
}

#[derive(JsonSchema)]
#[serde(rename_all = "lowercase")]
#[allow(dead_code)]
enum Colour {
    Red,
    Green,
}

#[derive(JsonSchema)]
#[allow(dead_code)]
struct All {
    /// pieces
    count: Option<i64>,
    colour: Option<Colour>,
    #[schemars(extend("extend:name" = "Paint", "extend:descriptions" = ["fire engine", "grass"]))]
    paint: Option<Colour>,
    due: Option<Date>,
    /// yearly fee
    fee: Option<Currency>,
    signed: Signature,
    tags: Vec<String>,
    days: Vec<Date>,
    lines: Option<Vec<Sku>>,
}

#[test]
fn a_record_with_a_text() {
    let expected = json!({
        "type": "object",
        "properties": {"sku": {"type": ["string", "null"]}},
        "required": ["sku"],
        "additionalProperties": false,
    });
    assert_eq!(schema::<Sku>(), expected);
}

#[test]
fn a_described_number() {
    let expected = json!({"type": ["integer", "null"], "description": "pieces"});
    assert_eq!(property::<All>("count"), expected);
}

#[test]
fn a_choice() {
    assert_eq!(property::<All>("colour"), json!({"enum": ["red", "green", null]}));
}

#[test]
fn a_choice_with_a_name_and_texts() {
    let expected = json!({
        "enum": ["red", "green", null],
        "extend:name": "Paint",
        "extend:descriptions": ["fire engine", "grass"],
    });
    assert_eq!(property::<All>("paint"), expected);
}

#[test]
fn a_date() {
    assert_eq!(property::<All>("due"), json!({"type": ["string", "null"], "extend:type": "date"}));
}

#[test]
fn a_currency() {
    let mut expected = object(json!({
        "amount": {"type": ["number", "null"]},
        "iso_4217_currency_code": {"type": ["string", "null"]},
    }));
    expected["extend:type"] = json!("currency");
    expected["description"] = json!("yearly fee");
    assert_eq!(property::<All>("fee"), expected);
}

#[test]
fn a_signature() {
    let mut expected = object(json!({
        "printed_name": {"type": ["string", "null"]},
        "signature_date": {"type": ["string", "null"], "extend:type": "date"},
        "is_signed": {"type": ["boolean", "null"]},
        "title_or_role": {"type": ["string", "null"]},
    }));
    expected["extend:type"] = json!("signature");
    assert_eq!(property::<All>("signed"), expected);
}

#[test]
fn arrays_of_texts_and_of_dates() {
    assert_eq!(property::<All>("tags"), json!({"type": "array", "items": {"type": "string"}}));
    let expected = json!({"type": "array", "items": {"type": "string", "extend:type": "date"}});
    assert_eq!(property::<All>("days"), expected);
}

#[test]
fn a_nullable_array_of_records() {
    let items = object(json!({"sku": {"type": ["string", "null"]}}));
    assert_eq!(property::<All>("lines"), json!({"type": "array", "items": items}));
}

#[test]
fn what_is_refused() {
    #[derive(JsonSchema)]
    #[allow(dead_code)]
    struct Refused {
        name: String,
        tags: Vec<Option<String>>,
        extra: std::collections::HashMap<String, Option<String>>,
    }
    let faults = faults::<Refused>();
    let paths: Vec<&str> = faults.iter().filter_map(|fault| fault.split(": ").next()).collect();
    assert_eq!(paths, ["name", "tags", "extra"]);
}

macro_rules! nested {
    ($outer:ident $inner:ident) => {
        #[derive(JsonSchema)]
        #[allow(dead_code)]
        struct $outer {
            inner: $inner,
            list: Vec<$inner>,
        }
    };
}

#[derive(JsonSchema)]
#[allow(dead_code)]
struct Level5 {
    text: Option<String>,
}
nested!(Level4 Level5);
nested!(Level3 Level4);
nested!(Level2 Level3);
nested!(Level1 Level2);
nested!(Level0 Level1);
nested!(TooDeep Level0);

/// Objects below the root count, arrays do not.
#[test]
fn five_levels_and_no_more() {
    let deepest = "/properties/inner".repeat(5) + "/properties/text/type/0";
    assert_eq!(schema::<Level0>().pointer(&deepest), Some(&json!("string")));
    let faults = faults::<TooDeep>();
    let expected = "inner.inner.inner.inner.inner.inner: is nested in more than 5 objects below the root; \
                    move the fields to a struct further out";
    assert_eq!(faults[0], expected);
    assert_eq!(faults.len(), 64, "each of the places");
}

/// What the API would make of a schema without `required` is what is sent.
#[test]
fn what_the_api_echoes() {
    #[derive(JsonSchema)]
    #[allow(dead_code)]
    struct Inner {
        c: Option<bool>,
    }
    #[derive(JsonSchema)]
    #[allow(dead_code)]
    struct Outer {
        a: Option<String>,
        b: Inner,
    }
    let inner = object(json!({"c": {"type": ["boolean", "null"]}}));
    let expected = object(json!({"a": {"type": ["string", "null"]}, "b": inner}));
    assert_eq!(schema::<Outer>().to_string(), expected.to_string(), "in the order of declaration");
}
