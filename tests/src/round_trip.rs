//! Decoding and encoding again.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::json;

/// Decodes a text, and sees to it that it encodes to the same JSON value.
///
/// # Panics
///
/// If it does not decode, or comes back as something else.
#[track_caller]
pub fn comes_back<T: DeserializeOwned + Serialize>(text: &str) -> T {
    let value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => panic!("{error}\n{text}"),
    };
    encodes_to(&value, text);
    value
}

/// Sees to it that a value encodes to the JSON value that a text is.
///
/// # Panics
///
/// If it encodes to something else.
#[track_caller]
pub fn encodes_to<T: Serialize>(value: &T, text: &str) {
    let goes = serde_json::to_string(value).expect("what was decoded encodes");
    let difference = json::difference(&json::parse(text), &json::parse(&goes));
    assert_eq!(difference, None, "{text}");
}

/// The message of the error with which a text does not decode.
///
/// # Panics
///
/// If it does.
#[track_caller]
pub fn error<T: DeserializeOwned>(text: &str) -> String {
    match serde_json::from_str::<T>(text) {
        Ok(_) => panic!("this should not decode: {text}"),
        Err(error) => error.to_string(),
    }
}
