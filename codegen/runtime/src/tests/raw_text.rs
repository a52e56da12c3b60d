//! Unions are asked of serde_json as texts, by a name that is private to it.

use serde::de::Deserializer;

use super::tables::{Holder, TextOrNumber};
use crate::runtime::format::raw::{TOKEN, has_text};
use crate::runtime::format::visitor::{Raw, Visit};
use crate::runtime::value::place::Place;

/// Reads a union by another name than serde_json's.
fn by(name: &'static str, text: &str) -> Result<Option<TextOrNumber>, String> {
    let mut slot: Option<TextOrNumber> = None;
    let from = &mut serde_json::Deserializer::from_str(text);
    let raw = Raw(Visit { into: &mut slot, at: &Place::Root, nullable: false });
    match from.deserialize_newtype_struct(name, raw) {
        Ok(_) => Ok(slot),
        Err(error) => Err(error.to_string()),
    }
}

/// What serde_json gives to whoever knows the name.
struct Given;

impl<'de> serde::de::Visitor<'de> for Given {
    type Value = bool;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value")
    }

    fn visit_map<A: serde::de::MapAccess<'de>>(self, _: A) -> Result<bool, A::Error> {
        Ok(true)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, _: D) -> Result<bool, D::Error> {
        Ok(false)
    }
}

#[test]
fn serde_json_gives_a_text_to_whoever_knows_the_name() {
    fn is_text<'de, D: Deserializer<'de>>(from: D, name: &'static str) -> (bool, bool) {
        let has_text = has_text::<D>();
        let given = from.deserialize_newtype_struct(name, Given);
        (has_text, given.unwrap_or_default())
    }
    let text = "5";
    assert_eq!(is_text(&mut serde_json::Deserializer::from_str(text), TOKEN), (true, true));
    assert_eq!(
        is_text(&mut serde_json::Deserializer::from_slice(text.as_bytes()), TOKEN),
        (true, true)
    );
    assert_eq!(
        is_text(&mut serde_json::Deserializer::from_reader(text.as_bytes()), TOKEN),
        (true, true)
    );
    assert_eq!(is_text(&mut serde_json::Deserializer::from_str(text), "other"), (true, false));
    assert!(!has_text::<serde_json::Value>() && !has_text::<&serde_json::Value>());
}

/// Should serde_json take another name one day, this is what would come of unions.
#[test]
fn by_another_name_a_union_is_recorded_and_the_same() {
    for text in ["5", "1.0", "\"a\"", "[1,{\"a\":2}]", "{\"b\":1,\"a\":[true]}", "true"] {
        let (raw, recorded) = (by(TOKEN, text), by("another name", text));
        assert_eq!(raw, recorded, "{text}");
        assert!(matches!(raw, Ok(Some(_))), "{text}");
    }
    for text in ["", "[1", "{\"a\":", "[1,]", "{\"a\" 1}", "tru", "\"a"] {
        assert!(by(TOKEN, text).is_err() && by("another name", text).is_err(), "{text}");
    }
}

#[test]
fn a_reader_a_text_and_a_slice_are_the_same() {
    for text in [r#"{"either":5}"#, r#"{"either":[1,2],"new":1}"#, r#"{ "either" : "a\u00e9" }"#] {
        let one: Holder = serde_json::from_str(text).expect(text);
        let two: Holder = serde_json::from_reader(text.as_bytes()).expect(text);
        let three: Holder = serde_json::from_slice(text.as_bytes()).expect(text);
        let four = Holder::from_json(text.as_bytes()).expect(text);
        assert!(one == two && two == three && three == four, "{text}");
    }
}
