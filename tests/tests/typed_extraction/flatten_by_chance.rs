//! Objects by chance, read by a struct of which two parts are flattened and by one that has all the fields itself: what
//! the one reads the other does, with the same values.

use std::collections::BTreeMap;

use extend_ai_types::extend::{OutputErrorKind, TypedRun};
use fastrand::Rng;
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value, json};

use super::run_with;

#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
enum Closed {
    Red,
    Blue,
}

#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
enum Open {
    Red,
    #[serde(untagged)]
    Other(String),
}

#[derive(Clone, Debug, Default, Deserialize, JsonSchema, PartialEq)]
struct Part {
    code: Option<String>,
    count: Option<i64>,
}

/// Null is a list of its own.
fn or_default<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    Ok(Option::deserialize(from)?.unwrap_or_else(|| vec!["none".to_owned()]))
}

fn as_option<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    Option::deserialize(from)
}

macro_rules! both {
    ($({ $($(#[$attribute:meta])* $field:ident: $type:ty,)* })*) => {
        both!(@ $($($(#[$attribute])* $field: $type,)*)*; $({ $($(#[$attribute])* $field: $type,)* })*);
    };
    (@ $($(#[$attribute:meta])* $field:ident: $type:ty,)*;
        { $($own:tt)* } { $($(#[$a:meta])* $first:ident: $a_type:ty,)* } { $($(#[$b:meta])* $second:ident: $b_type:ty,)* }) => {
        #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
        struct Whole { $($(#[$attribute])* $field: $type,)* }

        #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
        struct First { $($(#[$a])* $first: $a_type,)* }

        #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
        struct Second { $($(#[$b])* $second: $b_type,)* }

        #[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
        struct Flattened {
            $($own)*
            #[serde(flatten)]
            first: First,
            #[serde(flatten)]
            second: Second,
        }
    };
}

both! {
    {
        own: Vec<i64>,
        open: Option<Open>,
        #[serde(deserialize_with = "or_default")]
        texts: Vec<String>,
    }
    {
        count: Option<i64>,
        #[serde(default)]
        numbers: Vec<i64>,
        #[serde(alias = "labels")]
        tags: Vec<String>,
        colour: Option<Closed>,
        part: Option<Part>,
    }
    {
        other: Part,
        #[serde(default)]
        third: Part,
        #[serde(default, deserialize_with = "as_option")]
        word: Option<String>,
        share: Option<f64>,
        shade: Option<Open>,
        parts: Vec<Part>,
        map: BTreeMap<String, i64>,
    }
}

impl From<Flattened> for Whole {
    fn from(Flattened { own, open, texts, first, second }: Flattened) -> Self {
        let First { count, numbers, tags, colour, part } = first;
        let Second { other, third, word, share, shade, parts, map } = second;
        Whole {
            own,
            open,
            texts,
            count,
            numbers,
            tags,
            colour,
            part,
            other,
            third,
            word,
            share,
            shade,
            parts,
            map,
        }
    }
}

#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
struct Rows<T> {
    rows: Vec<T>,
}

/// A row: its members in any order, some of them absent, null or wrong.
fn row(random: &mut Rng, may_be_wrong: bool) -> Value {
    let tags = if random.bool() { "tags" } else { "labels" };
    let mut members = vec![
        ("own", json!([1])),
        ("open", json!("x")),
        ("texts", json!(["a"])),
        ("count", json!(3.0)),
        ("numbers", json!([1.0])),
        (tags, json!(["t"])),
        ("colour", json!("Red")),
        ("part", json!({"code": "c", "count": 1.0})),
        ("other", json!({"count": 2})),
        ("third", json!({})),
        ("word", json!("w")),
        ("share", json!(1.0)),
        ("shade", json!("Red")),
        ("parts", json!([{"code": null}, {}])),
        ("map", json!({"a": 1.0})),
        ("unknown", json!(1)),
    ];
    random.shuffle(&mut members);
    let mut row = Map::new();
    for (name, right) in members {
        let value = match random.u8(0..8) {
            0 => continue,
            1 => Value::Null,
            2 if may_be_wrong => random
                .choice([json!("text"), json!([1]), json!({"code": 1}), json!(1.5)])
                .expect("some"),
            _ => right,
        };
        row.insert(name.to_owned(), value);
    }
    Value::Object(row)
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
fn both_read_the_same_by_chance() {
    let mut random = Rng::with_seed(7);
    let (mut right, mut wrong) = (0, 0);
    for number in 0..1500 {
        let count = random.usize(1..4);
        let rows: Value = (0..count).map(|_| row(&mut random, number % 3 == 0)).collect();
        match (decoded::<Whole>(&rows), decoded::<Flattened>(&rows)) {
            (Ok(whole), Ok(flattened)) => {
                let flattened: Vec<Whole> = flattened.into_iter().map(Whole::from).collect();
                assert_eq!(flattened, whole, "{rows}");
                right += 1;
            }
            (Err(_), Err(_)) => wrong += 1,
            (whole, flattened) => panic!("{rows}: {whole:?}, {flattened:?}"),
        }
    }
    assert!(right > 900 && wrong > 300, "{right}, {wrong}");
}
