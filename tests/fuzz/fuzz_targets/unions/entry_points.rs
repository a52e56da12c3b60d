//! The ways to read a type, and what must be the same of them.

use std::fmt::Debug;

use fuzz::document::Document;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Reads a type as `from_json` does. The error is its text.
pub type Read<T> = fn(&[u8]) -> Result<T, String>;

/// Writes a type as `to_json` does.
pub type Write<T> = fn(&T) -> Vec<u8>;

/// What comes of a document: the value as Rust shows it and as JSON, or the error without its position.
#[derive(Debug, PartialEq)]
enum Said {
    Value(String, String),
    Error(String),
}

fn said<T: Debug + Serialize>(read: Result<T, String>) -> Said {
    match read {
        Ok(value) => {
            let text = serde_json::to_string(&value).expect("what was decoded encodes");
            Said::Value(format!("{value:?}"), text)
        }
        Err(error) => Said::Error(bare(&error).to_owned()),
    }
}

/// An error without what it says of its position: see `format/raw.rs` of the runtime.
fn bare(error: &str) -> &str {
    let message = error.rsplit_once(" at line ").map_or(error, |(message, _)| message);
    for (suffix, end) in [(" (line ", " of the union that ends there)"), (", in `", "`, which ends")] {
        let rest = message.strip_suffix(end);
        if let Some((message, _)) = rest.and_then(|rest| rest.rsplit_once(suffix)) {
            return message;
        }
    }
    message
}

/// A document that is JSON.
///
/// # Panics
///
/// If something else comes of it one way than the other.
pub fn whole<T>(document: &Document, read: Read<T>, write: Write<T>)
where
    T: Debug + DeserializeOwned + Serialize,
{
    let text = &document.text;
    let shown = String::from_utf8_lossy(text);
    let ours = read(text);
    let theirs = serde_json::from_slice::<T>(text).map_err(|error| error.to_string());
    if let Ok(value) = &ours {
        let written = serde_json::to_vec(value).expect("what was decoded encodes");
        assert_eq!(write(value), written, "{shown}");
    }
    let ours = said(ours);
    assert_eq!(ours, said(theirs), "as a text: {shown}");
    same_value(&ours, from_cbor::<T>(&document.cbor()), &shown);
    if !document.repeats {
        let value: Value = serde_json::from_slice(text).expect("JSON");
        let recorded = serde_json::from_value::<T>(value).map_err(|error| error.to_string());
        same_value(&ours, recorded, &shown);
    }
}

/// Another way says the same. Where numbers are known to the letter, it may quote one in an error as serde_json
/// spells it, or as a float.
fn same_value<T: Debug + Serialize>(ours: &Said, other: Result<T, String>, shown: &str) {
    let other = said(other);
    match (ours, &other) {
        (Said::Error(_), Said::Error(_)) if cfg!(feature = "arbitrary_precision") => {}
        _ => assert_eq!(*ours, other, "{shown}"),
    }
}

fn from_cbor<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
    ciborium::from_reader(bytes).map_err(|error| match error {
        ciborium::de::Error::Semantic(_, message) => message,
        other => panic!("no error of the value: {other}"),
    })
}

/// A text that may be no JSON: then it is refused, though not in the same words.
///
/// # Panics
///
/// If something else comes of it one way than the other.
pub fn damaged<T>(text: &[u8], read: Read<T>)
where
    T: Debug + DeserializeOwned + Serialize,
{
    let shown = String::from_utf8_lossy(text);
    let ours = said(read(text));
    let theirs = serde_json::from_slice::<T>(text).map_err(|error| error.to_string());
    match serde_json::from_slice::<Value>(text) {
        Ok(_) => same_value(&ours, theirs, &shown),
        Err(_) => {
            assert!(matches!(ours, Said::Error(_)), "it is no JSON: {shown}");
            assert!(theirs.is_err(), "it is no JSON: {shown}");
        }
    }
}
