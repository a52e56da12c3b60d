//! `#[serde(flatten)]`, for which serde puts the members aside before they are decoded.

use std::collections::BTreeMap;

use extend_ai_types::extend::{Currency, OutputErrorKind, TypedRun};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Value, json};

use super::run_with;

#[derive(Debug, Deserialize, JsonSchema, PartialEq)]
struct Order {
    lines: Vec<Line>,
}

#[derive(Debug, Deserialize, JsonSchema, PartialEq)]
struct Line {
    sku: Option<String>,
    #[serde(flatten)]
    amounts: Amounts,
}

#[derive(Debug, Deserialize, JsonSchema, PartialEq)]
struct Amounts {
    count: Option<i64>,
    share: Option<f64>,
    tax: Option<Currency>,
    colour: Option<Colour>,
    parts: Vec<u8>,
}

#[derive(Debug, Deserialize, JsonSchema, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Colour {
    Red,
}

fn line() -> Value {
    json!({
        "sku": "A", "count": 7, "share": 0.5, "tax": {"amount": 1, "iso_4217_currency_code": "EUR"},
        "colour": "red", "parts": [1, 2],
    })
}

fn run(change: impl Fn(&mut Value)) -> TypedRun<Order> {
    let mut lines = vec![line(); 40];
    change(&mut lines[33]);
    run_with(json!({"lines": lines}), json!({}))
}

#[test]
fn whole_numbers_are_integers() {
    let run = run(|line| {
        line["count"] = json!(8.0);
        line["share"] = json!(2.0);
        line["parts"] = json!([1.0]);
    });
    let lines = &run.value().expect("an order").lines;
    let amounts = &lines[33].amounts;
    assert_eq!((amounts.count, amounts.share, &amounts.parts), (Some(8), Some(2.0), &vec![1]));
    assert_eq!(lines[0].amounts.share, Some(0.5));
}

#[test]
fn an_error_has_the_whole_path() {
    let error = |change: fn(&mut Value)| run(change).value().expect_err("a fault").to_string();
    let found = [
        error(|line| line["count"] = json!("many")),
        error(|line| line["count"] = json!(1.5)),
        error(|line| line["tax"]["amount"] = json!("much")),
        error(|line| line["colour"] = json!("teal")),
        error(|line| line["parts"] = json!([1, 2, 300])),
        error(|line| line["sku"] = json!(1)),
    ];
    let expected = [
        "count: invalid type: string \"many\", expected i64",
        "count: invalid type: floating point `1.5`, expected i64",
        "tax.amount: invalid type: string \"much\", expected f64",
        "colour: unknown variant `teal`, expected `red`",
        "parts[2]: invalid value: integer `300`, expected u8",
        "sku: invalid type: integer `1`, expected a string",
    ]
    .map(|error| format!("output.value.lines[33].{error} (run exr_3mVx8QpT5nLk2WsRz7YbH)"));
    assert_eq!(found, expected);
}

#[test]
fn the_path_of_a_container_is_its_own() {
    let error = |wrong: Value| run(|line| line["count"] = wrong.clone()).value().err();
    let text = |wrong: Value| error(wrong).expect("a fault").to_string();
    assert_eq!(
        text(json!({})),
        "output.value.lines[33].count: invalid type: map, expected i64 (run exr_3mVx8QpT5nLk2WsRz7YbH)"
    );
    assert_eq!(
        text(json!([1])),
        "output.value.lines[33].count: invalid type: sequence, expected i64 (run exr_3mVx8QpT5nLk2WsRz7YbH)"
    );
}

/// Also beside what is not in an `Option`.
#[test]
fn the_path_is_that_of_the_fault() {
    #[derive(Debug, Deserialize, JsonSchema)]
    #[allow(dead_code)]
    struct Outer {
        #[serde(flatten)]
        inner: Inner,
    }
    #[derive(Debug, Deserialize, JsonSchema)]
    #[allow(dead_code)]
    struct Inner {
        name: String,
        count: i64,
        flags: Vec<bool>,
    }
    let path = |value: Value| match run_with::<Outer>(value, json!({})).value() {
        Err(error) => match error.kind() {
            OutputErrorKind::Value { path, .. } => path.clone(),
            _ => panic!("{error}"),
        },
        Ok(outer) => panic!("{outer:?}"),
    };
    let with = |name: &str, wrong: Value| {
        let mut value = json!({"name": "a", "count": 1, "flags": [true, false]});
        value[name] = wrong;
        path(value)
    };
    assert_eq!(with("count", json!("b")), "count");
    assert_eq!(with("name", json!(7)), "name");
    assert_eq!(with("flags", json!([true, 1])), "flags[1]");
    assert_eq!(with("flags", json!([true, "x", true])), "flags[1]");
    // Of two the one that the error is of.
    assert_eq!(path(json!({"name": 1, "count": "b", "flags": []})), "name");
    assert_eq!(path(json!({"count": "b", "name": 1, "flags": []})), "count");
    assert_eq!(path(json!({"flags": 1, "name": "a", "count": 1.0})), "flags");
    assert_eq!(path(json!({"name": "a", "flags": []})), "");
}

/// As they came, where nothing asks for anything else.
#[test]
fn numbers_of_any_type_are_as_they_came() {
    #[derive(Debug, Deserialize, JsonSchema, PartialEq)]
    struct Loose {
        any: Value,
        #[serde(flatten)]
        rest: BTreeMap<String, Value>,
    }
    let run = run_with::<Loose>(json!({"any": 1.0, "more": [2.0, 3]}), json!({}));
    let loose = run.value().expect("a value");
    assert_eq!(
        (loose.any.to_string(), loose.rest["more"].to_string()),
        ("1.0".into(), "[2.0,3]".into())
    );
}

/// An error is put at no value that it does not speak of.
#[test]
fn an_open_enum_is_not_blamed_for_others() {
    #[derive(Debug, Deserialize, JsonSchema)]
    #[allow(dead_code)]
    enum Open {
        Red,
        #[serde(untagged)]
        Other(String),
    }
    #[derive(Debug, Deserialize, JsonSchema)]
    #[allow(dead_code)]
    struct Beside {
        colour: Option<Open>,
        count: Option<i64>,
        #[serde(flatten)]
        inner: Inner,
    }
    #[derive(Debug, Deserialize, JsonSchema)]
    #[allow(dead_code)]
    struct Inner {
        days: Vec<Day>,
        shade: Option<Open>,
        paid: bool,
    }
    #[derive(Debug, Deserialize, JsonSchema)]
    #[serde(try_from = "String")]
    struct Day;
    impl TryFrom<String> for Day {
        type Error = String;
        fn try_from(text: String) -> Result<Self, String> {
            if text.len() == 10 { Ok(Day) } else { Err(format!("no day: {text}")) }
        }
    }
    let error = |name: &str, wrong: Value| {
        let mut value = json!({
            "colour": "blue", "count": 1, "days": ["2026-01-01", "2026-01-02"], "shade": "dark", "paid": true,
        });
        value[name] = wrong;
        run_with::<Beside>(value, json!({})).value().expect_err("a fault").kind().clone()
    };
    let fault = |path: &str, message: &str| OutputErrorKind::Value {
        path: path.into(),
        message: message.into(),
    };
    assert_eq!(
        error("count", json!("many")),
        fault("count", "invalid type: string \"many\", expected i64")
    );
    assert_eq!(error("paid", json!(null)), fault("paid", "invalid type: null, expected a boolean"));
    assert_eq!(
        error("paid", json!(1)),
        fault("paid", "invalid type: integer `1`, expected a boolean")
    );
    // A day has no other that would do.
    assert_eq!(error("days", json!(["2026-01-01", "bad"])), fault("", "no day: bad"));
}

/// serde takes what does not fit for none.
#[test]
fn an_option_is_as_serde_has_it() {
    #[derive(Debug, Deserialize, JsonSchema, PartialEq)]
    struct Outer {
        #[serde(flatten)]
        amounts: Option<Inner>,
    }
    #[derive(Debug, Deserialize, JsonSchema, PartialEq)]
    struct Inner {
        count: i64,
    }
    let decoded = |value: Value| {
        run_with::<Outer>(value, json!({})).value().map(|outer| outer.amounts.is_some())
    };
    assert_eq!(decoded(json!({"count": 1})), Ok(true));
    assert_eq!(decoded(json!({"count": "a"})), Ok(false));
}

/// One that is whole is an integer where an integer is asked for, and nowhere else.
#[test]
fn numbers_elsewhere_are_as_they_came() {
    #[derive(Debug, Deserialize, JsonSchema, PartialEq)]
    struct Outer {
        raw: Value,
        lines: Vec<Line>,
        later: Value,
    }
    let value = json!({"raw": 5.0, "lines": [line()], "later": [-0.0]});
    let mut whole = value.clone();
    whole["lines"][0]["count"] = json!(7.0);
    let run = run_with::<Outer>(whole, json!({}));
    let outer = run.value().expect("a value");
    assert_eq!((outer.raw.to_string(), outer.later.to_string()), ("5.0".into(), "[-0.0]".into()));
    assert_eq!(outer.lines[0].amounts.count, Some(7));
}

/// Many objects with many mixtures of names take a few attempts, and not one for each.
#[test]
fn an_alias_among_many_names() {
    #[derive(Debug, Deserialize, JsonSchema, PartialEq)]
    struct Rows {
        rows: Vec<Aliased>,
    }
    #[derive(Debug, Deserialize, JsonSchema, PartialEq)]
    struct Aliased {
        #[serde(alias = "old")]
        tags: Vec<String>,
    }
    let row = |number: usize| {
        let names = (0..12).filter(|bit| number >> bit & 1 == 1);
        let mut row: serde_json::Map<String, Value> =
            names.map(|bit| (format!("k{bit}"), json!(bit))).collect();
        if !number.is_multiple_of(3) {
            row.insert("old".to_owned(), json!(["x"]));
        }
        Value::Object(row)
    };
    let rows: Vec<Value> = (0..3000).map(row).collect();
    let begun = std::time::Instant::now();
    let run = run_with::<Rows>(json!({"rows": rows}), json!({}));
    let tagged = run.value().expect("rows").rows.iter().filter(|row| row.tags == ["x"]).count();
    assert_eq!(tagged, 2000);
    assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
}
