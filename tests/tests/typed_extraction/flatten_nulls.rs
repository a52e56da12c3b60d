//! Null and absence where serde puts the members aside before they are decoded.

use extend_ai_types::extend::{Currency, OutputErrorKind};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Value, json};

use super::run_with;

/// Beside a struct that is put aside, and within it.
#[test]
fn null_and_absence_are_empty_arrays_and_structs() {
    #[derive(Debug, Deserialize, JsonSchema, PartialEq)]
    struct Outer {
        own: Vec<u8>,
        #[serde(flatten)]
        inner: Inner,
    }
    #[derive(Debug, Default, Deserialize, JsonSchema, PartialEq)]
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
    #[derive(Debug, Deserialize, JsonSchema)]
    #[allow(dead_code)]
    struct Outer {
        #[serde(flatten)]
        inner: Inner,
    }
    #[derive(Debug, Deserialize, JsonSchema)]
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
    #[derive(Debug, Deserialize, JsonSchema, PartialEq)]
    struct Outer {
        id: Option<String>,
        #[serde(flatten)]
        body: Body,
    }
    #[derive(Debug, Default, Deserialize, JsonSchema, PartialEq)]
    struct Body {
        notes: Option<Vec<String>>,
        buyer: Option<Party>,
        fee: Option<Currency>,
        lines: Vec<String>,
        #[serde(default = "one")]
        count: Option<u8>,
    }
    #[derive(Debug, Default, Deserialize, JsonSchema, PartialEq)]
    struct Party {
        name: Option<String>,
    }
    #[derive(Debug, Deserialize, JsonSchema, PartialEq)]
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

/// Null is what the type says of a member that is absent, where serde has a default for it.
#[test]
fn defaults_and_aliases_within() {
    #[derive(Debug, Deserialize, JsonSchema, PartialEq)]
    struct Rows {
        rows: Vec<Outer>,
    }
    #[derive(Debug, Deserialize, JsonSchema, PartialEq)]
    struct Outer {
        #[serde(flatten)]
        inner: Inner,
    }
    #[derive(Debug, Default, Deserialize, JsonSchema, PartialEq)]
    struct Inner {
        #[serde(default)]
        list: Vec<String>,
        #[serde(default)]
        tax: Currency,
        #[serde(alias = "labels")]
        tags: Vec<String>,
        note: Option<String>,
    }
    let rows = json!([
        {"list": null, "tags": []},
        {"tax": null, "labels": null, "note": null},
        {},
        {"labels": ["x"], "note": "n", "list": null},
        {"other": 1, "labels": ["x"]},
        {"other": 1, "tags": null},
    ]);
    let run = run_with::<Rows>(json!({"rows": rows}), json!({}));
    let tags: Vec<usize> =
        run.value().expect("rows").rows.iter().map(|row| row.inner.tags.len()).collect();
    assert_eq!(tags, [0, 0, 0, 1, 1, 0]);
    let notes = run.value().expect("rows").rows.iter().filter_map(|row| row.inner.note.as_deref());
    assert_eq!(notes.collect::<Vec<_>>(), ["n"]);
}
