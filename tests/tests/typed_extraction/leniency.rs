//! What is read leniently is what must be, and nothing beside it: where the type says what null or absence is, where it
//! takes any value, by other names, and in enums.

use std::collections::BTreeMap;

use extend_ai_types::extend::{Cited, Currency, OutputErrorKind};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::{Value, json};

use super::run_with;

fn read<T: DeserializeOwned + JsonSchema + Clone>(value: Value) -> Result<T, (String, String)> {
    let run = run_with::<T>(value, json!({}));
    match run.value() {
        Ok(value) => Ok(value.clone()),
        Err(error) => match error.kind() {
            OutputErrorKind::Value { path, message } => Err((path.clone(), message.clone())),
            _ => panic!("{error}"),
        },
    }
}

#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
struct Lines {
    lines: Vec<i64>,
}

fn nothing() -> Lines {
    Lines { lines: Vec::new() }
}

/// The schema requires what is cited, and it is none all the same.
#[test]
fn what_may_be_null_is_none_where_it_is_absent() {
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    struct Order {
        total: Cited<Option<Currency>>,
        tags: Cited<Option<Vec<String>>>,
        lines: Vec<Line>,
    }
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    struct Line {
        tax: Cited<Option<Currency>>,
        notes: Vec<String>,
    }
    let order: Order = read(json!({})).expect("an order");
    assert_eq!((order.total.value, order.tags.value), (None, None));
    let order: Order = read(json!({"lines": [{}, {"notes": null}]})).expect("an order");
    assert!(order.lines.iter().all(|line| line.tax.value.is_none() && line.notes.is_empty()));
}

/// serde says nothing of them, for they are no `Option` to it.
#[test]
fn what_holds_an_option_is_none_where_it_is_absent() {
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    struct Number(Option<String>);
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    struct Order {
        number: Number,
        lines: Vec<Line>,
    }
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    struct Line {
        number: Cited<Number>,
        #[serde(deserialize_with = "as_option")]
        #[schemars(with = "Option<i64>")]
        count: Option<i64>,
    }
    fn as_option<'de, D: Deserializer<'de>>(from: D) -> Result<Option<i64>, D::Error> {
        Option::deserialize(from)
    }
    let order: Order = read(json!({"lines": [{}, {"count": 1.0}]})).expect("an order");
    assert_eq!(order.number, Number(None));
    let counts: Vec<_> = order.lines.iter().map(|line| (&line.number.value, line.count)).collect();
    assert_eq!(counts, [(&Number(None), None), (&Number(None), Some(1))]);
}

/// Also beside a list that is absent.
#[test]
fn null_by_a_name_that_is_in_no_schema_is_kept() {
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    struct Rest {
        list: Vec<i64>,
        #[serde(flatten)]
        #[schemars(skip)]
        rest: BTreeMap<String, Value>,
    }
    let rest: Rest = read(json!({"x": null})).expect("a rest");
    assert_eq!(rest.rest, BTreeMap::from([("x".to_owned(), Value::Null)]));
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    struct Skipped {
        list: Vec<i64>,
        #[serde(default = "five")]
        #[schemars(skip)]
        count: Option<i64>,
    }
    fn five() -> Option<i64> {
        Some(5)
    }
    assert_eq!(read(json!({"count": null})), Ok(Skipped { list: Vec::new(), count: None }));
    assert_eq!(read(json!({})), Ok(Skipped { list: Vec::new(), count: Some(5) }));
}

/// serde puts the value of an enum aside, and it may have variants that are in no schema.
#[test]
fn the_values_of_enums_are_as_serde_has_them() {
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    #[serde(untagged)]
    enum One {
        Lines(Lines),
        #[schemars(skip)]
        Other(Value),
    }
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    struct Outer {
        one: One,
        list: Vec<i64>,
    }
    let one = |value: Value| read::<Outer>(value).expect("a value").one;
    assert_eq!(one(json!({"one": {"foo": 1}})), One::Other(json!({"foo": 1})));
    assert_eq!(one(json!({"one": null, "list": []})), One::Other(Value::Null));
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    #[serde(tag = "kind")]
    enum Tagged {
        A { count: i64 },
    }
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    struct Beside {
        list: Vec<i64>,
        #[serde(flatten)]
        tagged: Tagged,
    }
    let beside: Beside = read(json!({"kind": "A", "count": 1})).expect("a value");
    assert_eq!(beside, Beside { list: Vec::new(), tagged: Tagged::A { count: 1 } });
    let two = read::<BTreeMap<String, External>>(json!({"x": {"A": 1, "B": 2}}));
    assert_eq!(two.expect_err("two variants").0, "x");
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    enum External {
        A(i64),
        B(i64),
    }
    let by_number = read::<BTreeMap<String, Tagged>>(json!({"x": {"kind": 0, "count": 1}}));
    assert_eq!(by_number.expect_err("no name").0, "x.kind");
}

/// A field may read null in a way of its own, also where serde has put it aside.
#[test]
fn null_is_what_the_field_takes_it_for() {
    fn or_euro<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
        Ok(Option::deserialize(from)?.unwrap_or_else(|| vec!["EUR".to_owned()]))
    }
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    struct Codes {
        #[serde(deserialize_with = "or_euro")]
        codes: Vec<String>,
    }
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    struct Flat {
        id: Option<String>,
        #[serde(flatten)]
        codes: Codes,
    }
    let flat: Flat = read(json!({"codes": null})).expect("codes");
    assert_eq!(flat.codes.codes, ["EUR"]);
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    struct Raw {
        #[schemars(with = "Vec<Lines>")]
        raw: Value,
    }
    for raw in [json!(null), json!([{"lines": [1.0]}]), json!([{}])] {
        let read: Raw = read(json!({"raw": raw})).expect("a value");
        assert_eq!(read.raw.to_string(), raw.to_string());
    }
}

/// One object has a member by its other name, another has not, and a third has a member of that name that is another one.
#[test]
fn names_that_are_in_no_schema() {
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    struct Items {
        items: Vec<Item>,
        other: Vec<Lines>,
    }
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    #[serde(deny_unknown_fields)]
    struct Item {
        #[serde(alias = "y")]
        x: Vec<i64>,
        #[serde(alias = "w")]
        lines: Vec<i64>,
    }
    let items =
        json!([{"y": [1]}, {"w": [2]}, {}, {"x": [3], "w": null}, {"y": null, "lines": [4]}]);
    let found: Items = read(json!({"items": items, "other": [{"w": [5]}, {}]})).expect("items");
    let item = |x: &[i64], lines: &[i64]| Item { x: x.to_vec(), lines: lines.to_vec() };
    let expected =
        [item(&[1], &[]), item(&[], &[2]), item(&[], &[]), item(&[3], &[]), item(&[], &[4])];
    assert_eq!(found.items, expected);
    assert_eq!(found.other, [nothing(), nothing()]);
}

#[test]
fn maps_whose_keys_are_numbers() {
    type Numbered = BTreeMap<String, BTreeMap<u32, Lines>>;
    let map: Numbered =
        read(json!({"m": {"1": {}, "2": null, "3": {"lines": [1.0]}}})).expect("maps");
    let lines: Vec<_> = map["m"].values().map(|one| one.lines.len()).collect();
    assert_eq!(lines, [0, 0, 1]);
}

#[test]
fn a_list_that_has_a_least_length_may_be_absent() {
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    struct Some {
        #[schemars(length(min = 1))]
        list: Vec<i64>,
    }
    assert_eq!(read(json!({})), Ok(Some { list: Vec::new() }));
}

/// Where the error may be of several, it is of the struct that they are in.
#[test]
fn no_other_member_is_blamed() {
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    struct Flat<T> {
        #[serde(flatten)]
        inner: T,
    }
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    enum Colour {
        #[serde(alias = "rouge")]
        Red,
    }
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    struct Colours {
        first: Option<Colour>,
        second: Option<Colour>,
    }
    let path = |value: Value| read::<Flat<Colours>>(value).expect_err("a fault").0;
    assert_eq!(path(json!({"first": "rouge", "second": "zzz"})), "second");
    assert_eq!(path(json!({"first": "zzz", "second": "zzz"})), "");
    fn any<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
        Ok(Value::deserialize(from)?.to_string())
    }
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    struct Texts {
        #[serde(deserialize_with = "any")]
        a: String,
        b: String,
        list: Vec<i64>,
    }
    let path = |value: Value| read::<Flat<Texts>>(value).expect_err("a fault").0;
    assert_eq!(path(json!({"a": 1, "b": 2, "list": []})), "b");
    assert_eq!(path(json!({"a": 1, "b": 1, "list": []})), "");
    assert_eq!(path(json!({"a": "sequence", "list": "sequence", "b": "x"})), "list");
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    struct Named {
        a: Text,
        b: Text,
    }
    #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
    struct Text {
        #[serde(alias = "ID")]
        id: String,
    }
    let path = |value: Value| read::<Flat<Named>>(value).expect_err("a fault").0;
    assert_eq!(path(json!({"a": {"id": "x"}, "b": {}})), "b");
    assert_eq!(path(json!({"a": {"ID": "x"}, "b": {}})), "");
}
