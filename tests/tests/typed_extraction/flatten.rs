//! `#[serde(flatten)]`, for which serde puts the members aside before they are decoded.

use std::collections::BTreeMap;

use extend_ai_types::extend::{Currency, OutputErrorKind, TypedRun};
use serde::Deserialize;
use serde_json::{Value, json};

use super::run_with;

#[derive(Debug, Deserialize, PartialEq)]
struct Order {
    lines: Vec<Line>,
}

#[derive(Debug, Deserialize, PartialEq)]
struct Line {
    sku: Option<String>,
    #[serde(flatten)]
    amounts: Amounts,
}

#[derive(Debug, Deserialize, PartialEq)]
struct Amounts {
    count: Option<i64>,
    share: Option<f64>,
    tax: Option<Currency>,
    colour: Option<Colour>,
    parts: Vec<u8>,
}

#[derive(Debug, Deserialize, PartialEq)]
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

/// A container of a wrong type is at the struct that it is a member of.
#[test]
fn of_a_container_the_path_is_that_of_the_struct() {
    let error = run(|line| line["count"] = json!({})).value().expect_err("a fault").to_string();
    assert_eq!(
        error,
        "output.value.lines[33]: invalid type: map, expected i64 (run exr_3mVx8QpT5nLk2WsRz7YbH)"
    );
}

/// What was right is not blamed for what null would be in its place.
#[test]
fn the_path_is_no_guess() {
    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct Outer {
        #[serde(flatten)]
        inner: Inner,
    }
    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct Inner {
        name: String,
        count: i64,
    }
    let run = run_with::<Outer>(json!({"name": "a", "count": "b"}), json!({}));
    let error = run.value().expect_err("a fault").to_string();
    assert_eq!(
        error,
        "output.value: invalid type: string \"b\", expected i64 (run exr_3mVx8QpT5nLk2WsRz7YbH)"
    );
}

/// As they came, where nothing asks for anything else.
#[test]
fn numbers_of_any_type_are_as_they_came() {
    #[derive(Debug, Deserialize, PartialEq)]
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

/// Beside a struct that is put aside, and within it.
#[test]
fn null_and_absence_are_empty_arrays_and_structs() {
    #[derive(Debug, Deserialize, PartialEq)]
    struct Outer {
        own: Vec<u8>,
        #[serde(flatten)]
        inner: Inner,
    }
    #[derive(Debug, Default, Deserialize, PartialEq)]
    struct Inner {
        text: Option<String>,
        list: Vec<u8>,
        other: Option<i64>,
        tax: Currency,
        more: Vec<String>,
    }
    let nothing = Outer { own: Vec::new(), inner: Inner::default() };
    let nulls =
        json!({"text": null, "list": null, "own": null, "other": null, "tax": null, "more": null});
    for value in [json!({}), nulls, json!({"list": null}), json!({"text": null, "own": []})] {
        assert_eq!(run_with::<Outer>(value.clone(), json!({})).value(), Ok(&nothing), "{value}");
    }
    let value = json!({"text": null, "list": [1], "other": 2, "tax": null, "more": null});
    let some = Inner { list: vec![1], other: Some(2), ..Inner::default() };
    assert_eq!(run_with::<Outer>(value, json!({})).value().expect("a value").inner, some);
}

#[test]
fn what_null_does_not_do_for_is_missing() {
    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct Outer {
        #[serde(flatten)]
        inner: Inner,
    }
    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct Inner {
        text: Option<String>,
        list: Vec<u8>,
        count: i64,
    }
    let error = |value: Value| {
        run_with::<Outer>(value, json!({})).value().expect_err("a fault").kind().clone()
    };
    let fault =
        |message: &str| OutputErrorKind::Value { path: String::new(), message: message.into() };
    assert_eq!(error(json!({"text": "a"})), fault("missing field `count`"));
    let null = json!({"list": null, "text": null, "count": null});
    let at_count = OutputErrorKind::Value {
        path: "count".into(),
        message: "invalid type: null, expected i64".into(),
    };
    assert_eq!(error(null), at_count);
}

/// What is null beside a list that is null, or in another object, stays what it is.
#[test]
fn only_what_must_not_be_null_is_empty() {
    #[derive(Debug, Deserialize, PartialEq)]
    struct Outer {
        id: Option<String>,
        #[serde(flatten)]
        body: Body,
    }
    #[derive(Debug, Default, Deserialize, PartialEq)]
    struct Body {
        notes: Option<Vec<String>>,
        buyer: Option<Party>,
        fee: Option<Currency>,
        lines: Vec<String>,
        #[serde(default = "one")]
        count: Option<u8>,
    }
    #[derive(Debug, Default, Deserialize, PartialEq)]
    struct Party {
        name: Option<String>,
    }
    #[derive(Debug, Deserialize, PartialEq)]
    struct Rows {
        rows: Vec<Outer>,
    }
    fn one() -> Option<u8> {
        Some(1)
    }
    let first = json!({"lines": null, "notes": null, "buyer": null, "fee": null, "count": null});
    let last = json!({"notes": null, "buyer": null, "fee": null, "count": null, "lines": null});
    let absent = json!({"notes": null, "buyer": null, "fee": null, "count": null});
    let full = json!({"notes": null, "buyer": null, "fee": null, "count": null, "lines": ["a"]});
    for rows in [json!([first, full]), json!([full, last]), json!([absent, full, first, last])] {
        let run = run_with::<Rows>(json!({"rows": rows}), json!({}));
        for row in &run.value().expect("rows").rows {
            let lines = row.body.lines.clone();
            assert!(lines.is_empty() || lines == ["a"]);
            assert_eq!(row.body, Body { lines, ..Body::default() }, "{rows}");
        }
    }
}

/// Where the deserializer knows the place, nothing is tried.
#[test]
fn an_open_enum_is_not_blamed_for_others() {
    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    enum Open {
        Red,
        #[serde(untagged)]
        Other(String),
    }
    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct Beside {
        colour: Option<Open>,
        count: Option<i64>,
        #[serde(flatten)]
        inner: Inner,
    }
    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct Inner {
        days: Vec<Day>,
        shade: Option<Open>,
        paid: bool,
    }
    #[derive(Debug, Deserialize)]
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
        // Another number is no `bool` either.
        fault("", "invalid type: integer `1`, expected a boolean")
    );
    // A day has no other that would do.
    assert_eq!(error("days", json!(["2026-01-01", "bad"])), fault("", "no day: bad"));
}

/// serde takes what does not fit for none.
#[test]
fn an_option_is_as_serde_has_it() {
    #[derive(Debug, Deserialize, PartialEq)]
    struct Outer {
        #[serde(flatten)]
        amounts: Option<Inner>,
    }
    #[derive(Debug, Deserialize, PartialEq)]
    struct Inner {
        count: i64,
    }
    let decoded = |value: Value| {
        run_with::<Outer>(value, json!({})).value().map(|outer| outer.amounts.is_some())
    };
    assert_eq!(decoded(json!({"count": 1})), Ok(true));
    assert_eq!(decoded(json!({"count": "a"})), Ok(false));
}
