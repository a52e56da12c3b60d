//! What attributes and comments become, and what is left out.

use std::sync::Arc;

use extend_ai_types::extend::Date;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{object, property, schema};

/// A comment on a type is about the type.
#[derive(JsonSchema)]
#[allow(dead_code)]
struct Line {
    text: Option<String>,
}

#[derive(JsonSchema)]
#[serde(rename_all = "snake_case")]
#[allow(dead_code)]
enum Terms {
    /// Thirty days.
    Net30,
    /// At once.
    Cash,
    Other,
}

#[derive(JsonSchema)]
#[allow(dead_code)]
enum Single {
    #[serde(rename = "x")]
    X,
}

#[derive(JsonSchema, Deserialize)]
#[allow(dead_code)]
enum Open {
    Yes,
    No,
    #[serde(untagged)]
    Other(String),
}

#[derive(JsonSchema)]
#[allow(dead_code)]
struct Newtype(String);

#[derive(JsonSchema)]
#[allow(dead_code)]
struct Flat {
    flat: Option<bool>,
}

/// As chrono and jiff have it.
#[derive(JsonSchema)]
#[schemars(extend("format" = "date"))]
#[allow(dead_code)]
struct NaiveDate(String);

#[derive(JsonSchema)]
struct Empty {}

#[derive(JsonSchema)]
#[allow(dead_code)]
struct All {
    text: Option<String>,
    integer: Option<u8>,
    number: Option<f32>,
    flag: Option<bool>,
    twice: Option<Option<Box<str>>>,
    shared: Arc<Option<String>>,
    #[serde(rename = "totalDue")]
    total_due: Option<f64>,
    #[serde(default)]
    #[schemars(range(min = 1, max = 9), extend("x-unknown" = true))]
    bounded: Option<i32>,
    #[schemars(length(min = 1), regex(pattern = "^a"), email)]
    limited: Option<String>,
    terms: Option<Terms>,
    single: Option<Single>,
    open: Option<Open>,
    newtype: Option<Newtype>,
    day: Option<NaiveDate>,
    line: Line,
    #[schemars(extend("extend:name" = "Row"))]
    maybe_line: Option<Line>,
    /// All of them.
    lines: Vec<Line>,
    gaps: Vec<Option<Line>>,
    empty: Empty,
    #[serde(flatten)]
    flattened: Flat,
    #[serde(skip)]
    skipped: String,
}

#[test]
fn primitives_are_nullable() {
    for (name, expected) in [
        ("text", "string"),
        ("integer", "integer"),
        ("number", "number"),
        ("flag", "boolean"),
        ("twice", "string"),
    ] {
        assert_eq!(property::<All>(name), json!({"type": [expected, "null"]}), "{name}");
    }
    assert_eq!(property::<All>("shared"), json!({"type": ["string", "null"]}));
    assert_eq!(property::<All>("newtype"), json!({"type": ["string", "null"]}));
}

#[test]
fn what_the_api_does_not_know_is_left_out() {
    assert_eq!(property::<All>("bounded"), json!({"type": ["integer", "null"]}));
    assert_eq!(property::<All>("limited"), json!({"type": ["string", "null"]}));
}

#[test]
fn names_are_those_of_serde() {
    assert_eq!(property::<All>("totalDue"), json!({"type": ["number", "null"]}));
    assert_eq!(property::<All>("flat"), json!({"type": ["boolean", "null"]}));
    assert_eq!(property::<All>("skipped"), Value::Null);
}

#[test]
fn every_property_is_required_in_the_order_of_declaration() {
    let schema = schema::<All>();
    let properties: Vec<&String> =
        schema["properties"].as_object().expect("it is there").keys().collect();
    assert_eq!(schema["required"], json!(properties));
    assert_eq!(properties[..3], ["text", "integer", "number"]);
    assert_eq!(schema["additionalProperties"], false);
}

/// The undocumented variants come first: schemars lists them so.
#[test]
fn comments_on_variants_become_descriptions() {
    let expected = json!({
        "enum": ["other", "net30", "cash", null],
        "extend:descriptions": ["", "Thirty days.", "At once."],
    });
    assert_eq!(property::<All>("terms"), expected);
}

/// As third parties write it (S16).
#[test]
fn an_empty_description_of_null_is_left_out() {
    #[derive(JsonSchema)]
    #[allow(dead_code)]
    enum Colour {
        Red,
        Green,
    }
    #[derive(JsonSchema)]
    #[allow(dead_code)]
    struct Paint {
        #[schemars(extend("extend:descriptions" = ["fire engine", "grass", ""]))]
        colour: Option<Colour>,
    }
    let expected = json!({
        "enum": ["Red", "Green", null], "extend:descriptions": ["fire engine", "grass"],
    });
    assert_eq!(property::<Paint>("colour"), expected);
}

#[test]
fn enums_have_null_once() {
    assert_eq!(property::<All>("single"), json!({"enum": ["x", null]}));
    assert_eq!(property::<All>("open"), json!({"enum": ["Yes", "No", null]}));
}

/// What the API may come to know of a field.
#[test]
fn other_keywords_of_the_api_stay() {
    #[derive(JsonSchema)]
    #[allow(dead_code)]
    struct Outer {
        #[schemars(extend("extend:future" = "x", "x-other" = 1))]
        text: Option<String>,
        #[schemars(extend("extend:future" = [1]))]
        lines: Vec<Line>,
    }
    #[derive(JsonSchema)]
    #[schemars(extend("extend:more" = true))]
    #[allow(dead_code)]
    struct Line {}
    let text = json!({"type": ["string", "null"], "extend:future": "x"});
    assert_eq!(property::<Outer>("text"), text);
    let lines = property::<Outer>("lines");
    assert_eq!(
        (&lines["extend:future"], &lines["items"]["extend:more"]),
        (&json!([1]), &json!(true))
    );
}

/// serde reads the first variant of a name.
#[test]
fn values_of_an_enum_are_not_repeated() {
    #[derive(JsonSchema)]
    #[allow(dead_code)]
    enum Twice {
        #[serde(rename = "a")]
        First,
        #[serde(rename = "a")]
        Second,
        B,
    }
    #[derive(JsonSchema)]
    #[allow(dead_code)]
    struct Outer {
        twice: Option<Twice>,
    }
    assert_eq!(property::<Outer>("twice"), json!({"enum": ["a", "B", null]}));
}

#[test]
fn objects_and_arrays_are_not_nullable() {
    let line = object(json!({"text": {"type": ["string", "null"]}}));
    assert_eq!(property::<All>("line"), line);
    let mut named = line.clone();
    named["extend:name"] = json!("Row");
    assert_eq!(property::<All>("maybe_line"), named);
    let lines = json!({"type": "array", "items": line, "description": "All of them."});
    assert_eq!(property::<All>("lines"), lines);
    assert_eq!(property::<All>("gaps"), json!({"type": "array", "items": line}));
    assert_eq!(property::<All>("empty"), object(json!({})));
}

/// The schema of another library's date is that of ours.
#[test]
fn another_type_of_the_format_date_is_a_date() {
    #[derive(JsonSchema)]
    #[allow(dead_code)]
    struct Ours {
        day: Option<Date>,
    }
    assert_eq!(property::<All>("day"), property::<Ours>("day"));
}
