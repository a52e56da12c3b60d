//! What stands within `#[serde(flatten)]`: an `Option`, maps, further structs, enums that hold values; and how long it takes.

use std::collections::BTreeMap;
use std::time::Instant;

use extend_ai_types::extend::OutputErrorKind;
use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::run_with;

#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
struct Around<T> {
    id: Option<u8>,
    #[serde(flatten)]
    inner: T,
}

#[derive(Clone, Debug, Default, Deserialize, JsonSchema, PartialEq)]
struct Part {
    count: Option<i64>,
    list: Vec<i64>,
}

fn inner<T: DeserializeOwned + JsonSchema + Clone>(value: Value) -> Result<T, (String, String)> {
    let run = run_with::<Around<T>>(value, json!({}));
    match run.value() {
        Ok(around) => Ok(around.inner.clone()),
        Err(error) => match error.kind() {
            OutputErrorKind::Value { path, message } => Err((path.clone(), message.clone())),
            _ => panic!("{error}"),
        },
    }
}

/// Whole numbers and null fit, whatever is beside them.
#[test]
fn an_option_is_some_where_all_fits() {
    let some = |count: i64, list: &[i64]| Some(Part { count: Some(count), list: list.to_vec() });
    for id in [json!(1), json!(1.0), Value::Null] {
        let of = |value: Value| {
            let mut value = value;
            value["id"] = id.clone();
            inner::<Option<Part>>(value).expect("a value")
        };
        assert_eq!(of(json!({"count": 1.0, "list": [2.0]})), some(1, &[2]));
        assert_eq!(of(json!({"count": 1, "list": null})), some(1, &[]));
        assert_eq!(of(json!({"count": 1, "list": "a"})), None);
    }
}

/// What is not of the types of the map is refused, and null is an empty array.
#[test]
fn maps() {
    type Lists = BTreeMap<String, Vec<i64>>;
    let lists = inner::<Lists>(json!({"id": 1, "x": [1.0], "y": null})).expect("a value");
    assert_eq!(lists, Lists::from([("x".into(), vec![1]), ("y".into(), vec![])]));
    assert_eq!(
        inner::<BTreeMap<String, i64>>(json!({"id": 1, "x": null, "y": 3})),
        Err(("x".into(), "invalid type: null, expected i64".into()))
    );
    type Rest = BTreeMap<String, Value>;
    let rest = inner::<Around<Rest>>(json!({"count": 1.0, "more": [2.0]})).expect("a value");
    assert_eq!(rest.inner["more"].to_string(), "[2.0]");
}

/// The type says what null is, and not what is absent.
#[test]
fn a_default_is_for_what_is_absent() {
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    struct Defaults {
        #[serde(default = "nine")]
        list: Vec<i64>,
        #[serde(default)]
        text: String,
    }
    fn nine() -> Vec<i64> {
        vec![9]
    }
    let of = |list: &[i64], text: &str| Defaults { list: list.to_vec(), text: text.into() };
    assert_eq!(inner(json!({})), Ok(of(&[9], "")));
    assert_eq!(inner(json!({"list": null, "text": "x"})), Ok(of(&[], "x")));
    let error = inner::<Defaults>(json!({"list": [], "text": null})).expect_err("no text");
    assert_eq!(error, ("text".into(), "invalid type: null, expected a string".into()));
}

/// A number that must be an integer says nothing of the numbers beside it.
#[test]
fn numbers_beside_an_integer_are_as_they_came() {
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    #[serde(untagged)]
    enum Number {
        Integer(i64),
        Float(f64),
    }
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    struct Numbers {
        count: Option<i64>,
        any: Number,
        raw: Value,
    }
    let numbers = inner::<Numbers>(json!({"count": 1.0, "any": 2.0, "raw": 3.0})).expect("values");
    assert_eq!(numbers.count, Some(1));
    assert_eq!((numbers.any, numbers.raw.to_string()), (Number::Float(2.0), "3.0".into()));
}

/// Also beside what had to be mended, and two levels down.
#[test]
fn errors_have_the_path_of_the_fault() {
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    struct Deep {
        #[serde(flatten)]
        part: Part,
        text: Option<String>,
        more: Option<Part>,
        parts: Vec<Part>,
    }
    let path = |value: Value| inner::<Deep>(value).expect_err("a fault").0;
    assert_eq!(path(json!({"count": "q", "list": [1.0]})), "count");
    assert_eq!(path(json!({"list": null, "count": 1.5})), "count");
    assert_eq!(path(json!({"count": "q"})), "count");
    assert_eq!(path(json!({"text": ["x"], "more": null})), "text");
    assert_eq!(path(json!({"text": 1, "more": {"count": 1}})), "text");
    assert_eq!(path(json!({"more": {"count": 1, "list": [1, "x"]}})), "more.list[1]");
    assert_eq!(
        path(json!({"more": {"count": 1, "list": null}, "parts": [{}, {"list": {}}]})),
        "parts[1].list"
    );
    assert_eq!(path(json!({"more": {"list": [1.0, null]}})), "more.list[1]");
}

/// Of what is wrong with a whole, no part is blamed.
#[test]
fn an_error_that_names_no_value_is_at_the_struct() {
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    #[serde(try_from = "Span")]
    struct Period {
        span: Span,
    }
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    struct Span {
        from: i64,
        to: i64,
    }
    impl TryFrom<Span> for Period {
        type Error = &'static str;
        fn try_from(span: Span) -> Result<Self, &'static str> {
            if span.from <= span.to { Ok(Period { span }) } else { Err("starts after it ends") }
        }
    }
    let wrong = inner::<Period>(json!({"from": 2, "to": 1})).expect_err("a fault");
    assert_eq!(wrong, (String::new(), "starts after it ends".into()));
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    #[serde(tag = "kind")]
    enum Tagged {
        A { part: Part },
        B { count: Option<i64> },
    }
    let wrong = inner::<Tagged>(json!({"kind": "A", "part": 5})).expect_err("a fault");
    assert_eq!(wrong, (String::new(), "invalid type: integer `5`, expected struct Part".into()));
    assert_eq!(inner(json!({"kind": "B", "count": 5})), Ok(Tagged::B { count: Some(5) }));
}

/// Twenty times the members take a few times twenty the time, and not four hundred.
#[test]
fn the_time_is_linear() {
    #[derive(Debug, Deserialize, JsonSchema)]
    struct Rows {
        rows: Vec<Around<Part>>,
        #[serde(flatten)]
        rest: BTreeMap<String, Vec<i64>>,
    }
    let seconds = |count: usize| {
        let row = |index: usize| match index % 4 {
            0 => json!({"count": 1.0, "list": null}),
            1 => json!({"id": 1}),
            2 => json!({"list": [1.0], "count": null}),
            _ => json!({"count": 2, "list": [3]}),
        };
        let mut value: Map<String, Value> =
            (0..count).map(|index| (format!("k{index}"), Value::Null)).collect();
        value.insert("rows".to_owned(), (0..count).map(row).collect());
        let run = run_with::<Rows>(Value::Object(value), json!({}));
        let begun = Instant::now();
        let rows = run.value().expect("rows");
        assert_eq!((rows.rows.len(), rows.rest.len()), (count, count));
        begun.elapsed().as_secs_f64()
    };
    let short = (0..5).map(|_| seconds(500)).fold(f64::INFINITY, f64::min);
    let long = seconds(10_000);
    assert!(long < 200.0 * short, "{long}, {short}");
}
