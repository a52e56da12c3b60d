//! A struct whose fields are partly those of another one by `#[serde(flatten)]` reads what a struct reads that has them
//! all: every mixture of members that are absent, null, right and wrong.

use extend_ai_types::extend::{Currency, OutputErrorKind, TypedRun};
use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::run_with;

#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
struct Rows<T> {
    rows: Vec<T>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
struct Flattened {
    #[serde(alias = "own_list")]
    own: Vec<u8>,
    total: Currency,
    #[serde(flatten)]
    inner: Inner,
    name: Option<String>,
    #[serde(flatten)]
    more: More,
}

#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
struct Inner {
    note: Option<Vec<String>>,
    list: Vec<String>,
    count: Option<i64>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
struct More {
    tax: Currency,
    #[serde(default = "three")]
    share: Option<u8>,
}

fn three() -> Option<u8> {
    Some(3)
}

#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
struct Whole {
    #[serde(alias = "own_list")]
    own: Vec<u8>,
    total: Currency,
    note: Option<Vec<String>>,
    list: Vec<String>,
    count: Option<i64>,
    name: Option<String>,
    tax: Currency,
    #[serde(default = "three")]
    share: Option<u8>,
}

impl From<Flattened> for Whole {
    fn from(from: Flattened) -> Self {
        let Flattened { own, total, inner, name, more } = from;
        let Inner { note, list, count } = inner;
        Whole { own, total, note, list, count, name, tax: more.tax, share: more.share }
    }
}

/// What each member may be; none is absent.
fn states() -> [(&'static str, Vec<Option<Value>>); 7] {
    let of = |right: Value, wrong: Value| vec![None, Some(Value::Null), Some(right), Some(wrong)];
    let tax = json!({"amount": 1, "iso_4217_currency_code": null});
    [
        ("own", vec![None, Some(Value::Null), Some(json!([1]))]),
        ("total", vec![None, Some(json!({}))]),
        ("note", vec![None, Some(Value::Null), Some(json!(["a"]))]),
        ("list", of(json!(["b"]), json!(7))),
        ("count", of(json!(2.0), json!("many"))),
        ("tax", of(tax, json!({"amount": "much"}))),
        ("share", vec![None, Some(Value::Null), Some(json!(4))]),
    ]
}

/// Every object of these states.
fn objects() -> Vec<Map<String, Value>> {
    let mut objects = vec![Map::new()];
    for (name, states) in states() {
        let with = |object: &Map<String, Value>, state: &Option<Value>| {
            let mut object = object.clone();
            object.extend(state.clone().map(|value| (name.to_owned(), value)));
            object
        };
        objects = objects
            .iter()
            .flat_map(|object| states.iter().map(|state| with(object, state)))
            .collect();
    }
    objects
}

fn decoded<T: DeserializeOwned + JsonSchema + Clone>(
    rows: &Value,
) -> Result<Vec<T>, OutputErrorKind> {
    let run: TypedRun<Rows<T>> = run_with(json!({"rows": rows}), json!({}));
    match run.value() {
        Ok(rows) => Ok(rows.rows.clone()),
        Err(error) => Err(error.kind().clone()),
    }
}

#[test]
fn both_read_the_same() {
    let mut right = 0;
    for (number, object) in objects().into_iter().enumerate() {
        let reversed: Map<String, Value> = object.clone().into_iter().rev().collect();
        let full = json!({"own_list": [9], "note": null, "list": ["z"], "count": 1, "name": null, "tax": {}, "share": null});
        let rows = match number % 3 {
            0 => json!([object, full]),
            1 => json!([full, object, {}]),
            _ => json!([full, reversed]),
        };
        let whole = decoded::<Whole>(&rows);
        let flattened = decoded::<Flattened>(&rows);
        match (whole, flattened) {
            (Ok(whole), Ok(flattened)) => {
                let flattened: Vec<Whole> = flattened.into_iter().map(Whole::from).collect();
                assert_eq!(flattened, whole, "{rows}");
                right += 1;
            }
            (Err(_), Err(_)) => {}
            (whole, flattened) => panic!("{rows}: {whole:?}, {flattened:?}"),
        }
    }
    assert!(right > 400, "{right}");
}
