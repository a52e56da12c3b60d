//! Members that are absent, and null in the place of a struct.

use extend_ai_types::extend::{Cited, Currency, TypedRun};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Value, json};

use super::run_with;

fn error<T: serde::de::DeserializeOwned + JsonSchema>(value: Value) -> String {
    let run: TypedRun<T> = run_with(value, json!({}));
    run.value().err().expect("a fault").to_string()
}

#[derive(Debug, Default, Deserialize, JsonSchema, PartialEq)]
struct Line {
    sku: Option<String>,
    prices: Vec<f64>,
}

#[test]
fn serde_says_what_they_are() {
    #[derive(Debug, Deserialize, JsonSchema, PartialEq)]
    struct Sparse {
        text: Option<String>,
        #[serde(default)]
        list: Vec<String>,
        #[serde(default = "one")]
        one: Option<u8>,
        #[serde(default = "some")]
        some: Vec<u8>,
    }
    fn one() -> Option<u8> {
        Some(1)
    }
    fn some() -> Vec<u8> {
        vec![1]
    }
    let run = run_with::<Sparse>(json!({"unknown": [1]}), json!({}));
    assert_eq!(
        run.value(),
        Ok(&Sparse { text: None, list: Vec::new(), one: Some(1), some: vec![1] })
    );
}

/// As null is.
#[test]
fn where_serde_says_nothing_arrays_and_structs_are_empty() {
    #[derive(Debug, Default, Deserialize, JsonSchema, PartialEq)]
    struct Order {
        lines: Vec<Line>,
        first: Line,
        total: Currency,
        noted: Cited<Vec<String>>,
    }
    assert_eq!(run_with::<Order>(json!({}), json!({})).value(), Ok(&Order::default()));
    let run = run_with::<Order>(json!({"lines": [{"sku": "A"}, {}, {"prices": [1]}]}), json!({}));
    let lines = &run.value().expect("an order").lines;
    assert_eq!(lines[0], Line { sku: Some("A".to_owned()), prices: Vec::new() });
    assert_eq!((&lines[1], lines[2].prices[0]), (&Line::default(), 1.0));
    // Evidence is of the last attempt.
    let noted = &run.value().expect("an order").noted;
    assert_eq!(noted.path(), Some("noted"));
}

#[test]
fn what_null_does_not_do_for_is_missing() {
    #[derive(Debug, Deserialize, JsonSchema)]
    #[allow(dead_code)]
    struct Strict {
        count: i64,
        inner: Vec<Strict>,
    }
    assert_eq!(
        error::<Strict>(json!({})),
        "output.value: missing field `count` (run exr_3mVx8QpT5nLk2WsRz7YbH)"
    );
    assert_eq!(
        error::<Strict>(json!({"count": 1, "inner": [{"count": 2}, null]})),
        "output.value.inner[1]: missing field `count` (run exr_3mVx8QpT5nLk2WsRz7YbH)"
    );
    assert_eq!(
        error::<Strict>(json!({"count": null})),
        "output.value.count: invalid type: null, expected i64 (run exr_3mVx8QpT5nLk2WsRz7YbH)"
    );
    #[derive(Debug, Deserialize, JsonSchema)]
    #[allow(dead_code)]
    struct Outer {
        strict: Strict,
    }
    assert_eq!(
        error::<Outer>(json!({})),
        "output.value: missing field `strict` (run exr_3mVx8QpT5nLk2WsRz7YbH)"
    );
}

/// Whatever attributes the struct has.
#[test]
fn null_is_a_struct_without_members() {
    #[derive(Debug, Deserialize, JsonSchema, PartialEq)]
    struct Holder<T> {
        inner: T,
        list: Vec<T>,
    }
    fn check<T: serde::de::DeserializeOwned + JsonSchema + PartialEq + std::fmt::Debug>(
        nothing: T,
        again: T,
    ) {
        let run = run_with::<Holder<T>>(json!({"inner": null, "list": [null]}), json!({}));
        assert_eq!(run.value(), Ok(&Holder { inner: nothing, list: vec![again] }));
    }
    #[derive(Debug, Default, Deserialize, JsonSchema, PartialEq)]
    struct Aliased {
        #[serde(alias = "vat", alias = "vat_id")]
        tax: Option<String>,
        #[serde(alias = "rows")]
        lines: Vec<String>,
    }
    #[derive(Debug, Default, Deserialize, JsonSchema, PartialEq)]
    struct Flat {
        lines: Vec<String>,
        #[serde(flatten)]
        more: Aliased2,
    }
    #[derive(Debug, Default, Deserialize, JsonSchema, PartialEq)]
    struct Aliased2 {
        note: Option<String>,
    }
    #[derive(Debug, Default, Deserialize, JsonSchema, PartialEq)]
    #[serde(deny_unknown_fields, rename_all = "camelCase")]
    struct Closed {
        long_name: Option<i64>,
        long_list: Vec<i64>,
    }
    check(Aliased::default(), Aliased::default());
    check(Flat::default(), Flat::default());
    check(Closed::default(), Closed::default());
}

/// One object has a member by its other name, and the next one not at all.
#[test]
fn a_member_by_another_name_is_there() {
    #[derive(Debug, Deserialize, JsonSchema, PartialEq)]
    struct Order {
        lines: Vec<Aliased>,
    }
    #[derive(Debug, Deserialize, JsonSchema, PartialEq)]
    struct Aliased {
        #[serde(alias = "rows")]
        lines: Vec<u8>,
    }
    let value = json!({"lines": [{"rows": [1]}, {}, {"rows": [2]}, {"lines": [3]}]});
    let run = run_with::<Order>(value, json!({}));
    let lines = [vec![1], vec![], vec![2], vec![3]].map(|lines| Aliased { lines });
    assert_eq!(run.value().expect("an order").lines, lines);
    let twice = json!({"lines": [{"rows": [1], "lines": [2]}, {}]});
    assert_eq!(
        error::<Order>(twice),
        "output.value.lines[0]: duplicate field `lines` (run exr_3mVx8QpT5nLk2WsRz7YbH)"
    );
}

/// Around an `Option` it takes what the `Option` would, from any deserializer.
#[test]
fn a_cited_member_that_is_absent_is_none() {
    #[derive(Debug, Deserialize, JsonSchema, PartialEq)]
    struct Sparse {
        text: Cited<Option<String>>,
        twice: Cited<Cited<Option<u8>>>,
    }
    let none = Sparse { text: None.into(), twice: Cited::from(Cited::from(None)) };
    assert_eq!(run_with::<Sparse>(json!({}), json!({})).value(), Ok(&none));
    assert_eq!(serde_json::from_str::<Sparse>("{}").expect("no members"), none);

    #[derive(Debug, Deserialize, JsonSchema, PartialEq)]
    struct Strict {
        list: Cited<Vec<String>>,
    }
    let missing = serde_json::from_str::<Strict>("{}").expect_err("no list").to_string();
    assert!(missing.starts_with("missing field `list`"), "{missing}");
    let wrong: Result<Strict, _> = serde_json::from_value(json!({"list": 1}));
    assert!(wrong.expect_err("no list").to_string().contains("expected a sequence"));
}
