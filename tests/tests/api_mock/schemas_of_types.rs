//! What `schema_of` makes of a type is taken by the API, and echoed as it was sent. The types are those of the
//! documentation's examples, and one for each line of its table that is not refused before anything is sent.

use std::sync::Arc;

use conformance::api::schema_rules::{check, echo};
use extend_ai_types::extend::{Cited, Currency, Date, Signature, schema_of};
use schemars::JsonSchema;
use serde_json::{Value, json};

/// The schema of a type, which is taken and comes back.
fn schema<T: JsonSchema>() -> Value {
    let schema = Value::Object(schema_of::<T>().unwrap_or_else(|errors| panic!("{errors}")));
    if let Err(broken) = check(&schema) {
        panic!("{broken} ({})", broken.rule);
    }
    assert_eq!(echo(&schema).to_string(), schema.to_string());
    schema
}

macro_rules! types {
    ($($(#[$attribute:meta])* struct $name:ident { $($(#[$of_field:meta])* $field:ident: $type:ty,)* })*) => {$(
        #[derive(JsonSchema)]
        #[allow(dead_code)]
        $(#[$attribute])*
        struct $name { $($(#[$of_field])* $field: $type,)* }
    )*};
}

#[derive(JsonSchema)]
#[serde(rename_all = "lowercase")]
#[allow(dead_code)]
enum Colour {
    /// Fire engine.
    Red,
    /// Grass.
    Green,
}

#[derive(JsonSchema)]
#[allow(dead_code)]
enum Single {
    X,
}

#[derive(JsonSchema)]
#[allow(dead_code)]
struct Newtype(String);

types! {
    struct Example1 { sku: Option<String>, }
    struct Example2 {
        /// pieces
        count: Option<i64>,
    }
    struct Example3 { colour: Option<Colour>, }
    struct Example4 {
        #[schemars(extend("extend:name" = "Paint", "extend:descriptions" = ["fire engine", "grass"]))]
        colour: Option<Colour>,
    }
    struct Example5 { due: Option<Date>, }
    struct Example6 {
        /// yearly fee
        fee: Currency,
    }
    struct Example7 { signed: Signature, }
    struct Example8 { tags: Vec<String>, days: Vec<Date>, }
    struct Example9 { lines: Option<Vec<Example1>>, }
    struct Level1 { p: Example1, list: Vec<Example1>, }
    struct Level2 { p: Level1, list: Vec<Level1>, }
    struct Level3 { p: Level2, list: Vec<Level2>, }
    struct Level4 { p: Level3, list: Vec<Level3>, }
    struct Example11 { p: Level4, list: Vec<Level4>, }
    struct TooDeep { p: Example11, }
    struct Inner { c: Option<bool>, }
    struct Example12 { a: Option<String>, b: Inner, }
}

#[test]
fn the_examples() {
    schema::<Example1>();
    schema::<Example2>();
    schema::<Example3>();
    let names = schema::<Example4>()["properties"]["colour"].take();
    assert_eq!(names["extend:descriptions"], json!(["fire engine", "grass"]));
    schema::<Example5>();
    schema::<Example6>();
    schema::<Example7>();
    schema::<Example8>();
    schema::<Example9>();
    schema::<Example11>();
    schema::<Example12>();
}

/// Examples 10 and 11: what we refuse, the API refuses too; nothing is sent in vain.
#[test]
fn what_is_refused_here_is_refused_there() {
    types! {
        struct Text { name: String, }
        struct NullableItems { tags: Vec<Option<String>>, }
    }
    assert!(schema_of::<Text>().is_err() && schema_of::<NullableItems>().is_err());
    assert!(schema_of::<TooDeep>().is_err());
    let object = |property| json!({"type": "object", "properties": {"p": property}});
    let deepest = object(json!({"type": ["string", "null"]}));
    let deep = (0..6).fold(deepest, |inner, _| object(inner));
    for (rule, schema) in [
        ("S3", object(json!({"type": "string"}))),
        ("S6", object(json!({"type": "array", "items": {"type": ["string", "null"]}}))),
        (
            "S12",
            object(
                json!({"type": "object", "properties": {}, "additionalProperties": {"type": "string"}}),
            ),
        ),
        ("S10", deep),
    ] {
        assert_eq!(check(&schema).expect_err("it breaks a rule").rule, rule);
    }
}

types! {
    /// C22: a comment of the type.
    struct Nested { text: Option<String>, }
    struct Empty {}
    struct Flat { flat: Option<bool>, }
    struct Table {
        // C2: what admits null.
        c2_text: Option<String>, c2_integer: Option<u8>, c2_number: Option<f32>, c2_flag: Option<bool>,
        // C4: twice null is null.
        c4: Option<Option<Box<str>>>,
        // C6, C9: choices.
        c6: Option<Colour>, c9: Option<Single>,
        // C10, C12: arrays of primitives, nullable or not.
        c10: Vec<i64>, c12: Option<Vec<f64>>,
        // C14, C15: objects, alone and in arrays, nullable or not.
        c14: Nested, c14_nullable: Option<Nested>, c15: Vec<Option<Nested>>,
        // C16: dates.
        c16: Option<Date>, c16_items: Vec<Date>,
        // C19: the name in JSON is the name in the output.
        #[serde(rename = "totalDue")]
        c19: Option<f64>,
        /// C20: a comment.
        c20: Option<String>,
        #[schemars(extend("extend:name" = "Name"))]
        c23: Option<Nested>,
        #[schemars(extend("extend:descriptions" = ["one", "two"]))]
        c24: Option<Colour>,
        #[schemars(extend("x-unknown" = true))]
        c25: Option<String>,
        #[schemars(range(min = 1, max = 9))]
        c26: Option<i32>,
        #[schemars(length(min = 1), regex(pattern = "^a"), email)]
        c26_text: Option<String>,
        #[serde(default)]
        c27: Option<i32>,
        c31: Empty,
        // Beyond the table.
        cited: Cited<Option<String>>, cited_items: Vec<Cited<Currency>>,
        shared: Arc<Option<String>>, newtype: Option<Newtype>,
        #[serde(flatten)]
        flattened: Flat,
        #[serde(skip)]
        skipped: String,
    }
}

#[test]
fn the_table() {
    let schema = schema::<Table>();
    let properties = schema["properties"].as_object().expect("properties");
    let names: Vec<&str> = properties.keys().map(String::as_str).collect();
    // C28: every property is required, in the order of declaration. C29: there are no others.
    assert_eq!(schema["required"], json!(names));
    assert_eq!(schema["additionalProperties"], false);
    assert_eq!(names.len(), 28, "{names:?}");
    assert!(names.contains(&"totalDue") && !names.contains(&"skipped"));
}
