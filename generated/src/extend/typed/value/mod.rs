//! A serde deserializer over the extracted value, which borrows the tree and knows where in it a fault is.
//!
//! It takes what serde_json takes, and what comes of documents and reviews: `1.0` for an integer, and null where the
//! type has an array or a struct. A member that is absent is treated as serde treats it, so an `Option` is `None` and
//! `#[serde(default)]` counts; where serde has nothing for it, an array or a struct is empty.
//!
//! serde puts some values aside before it decodes them: the members of a struct with `#[serde(flatten)]`. The
//! deserializer is not told then of what type they are to be, nor is it of a member that is absent. The schema of the
//! type knows: what is refused is decoded again with what the schema says ([`fill`], [`replace`]), and an error is
//! located by it ([`misfit`]).

mod access;
mod context;
mod decoder;
mod error;
mod fill;
mod key;
mod misfit;
mod number;
mod replace;
mod walk;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use self::context::Context;
pub use self::decoder::Decoder;
pub use self::error::DecodeError;
use self::error::Noted;
use self::fill::Fill;
use self::replace::Replacements;
use super::evidence::Evidences;
use super::schema::TypeSchema;
use crate::runtime::value::place::Place;

/// How often a value is decoded at most, each time with what was learned of the error before.
const MOST: usize = 200;

/// Decodes the value of an output; `evidences` are for the values that are cited.
pub fn decode<T: DeserializeOwned + JsonSchema>(
    value: &Map<String, Value>,
    evidences: &Evidences,
) -> Result<T, DecodeError> {
    let context = Context { evidences, replacements: Replacements::default() };
    Noted::take();
    let first = decode_once(value, &context);
    let noted = Noted::take();
    match first {
        Ok(decoded) if !noted.has_failed => Ok(decoded),
        Ok(decoded) => Ok(without_failures(value, &context, noted).unwrap_or(decoded)),
        Err(error) => leniently(value, evidences, &error),
    }
}

fn decode_once<'v, T: DeserializeOwned>(
    value: &'v Map<String, Value>,
    context: &'v Context<'v>,
) -> Result<T, DecodeError> {
    context.evidences.clear();
    let node = decoder::Node::Object(value);
    T::deserialize(Decoder { node, place: &Place::Root, context })
}

/// Decodes what serde may have left out because something did not fit: an `Option` of a flattened struct.
fn without_failures<T: DeserializeOwned + JsonSchema>(
    value: &Map<String, Value>,
    first: &Context<'_>,
    noted: Noted,
) -> Option<T> {
    let schema = TypeSchema::of::<T>();
    let mut fill = Fill::new(&schema);
    fill.miss(noted.missing);
    let filled = fill.apply(value);
    let replacements = Replacements::of(filled.as_ref().unwrap_or(value), &schema);
    if filled.is_none() && replacements.is_empty() {
        return None;
    }
    let again = Context { evidences: first.evidences, replacements };
    let decoded = decode_once(filled.as_ref().unwrap_or(value), &again);
    // The evidence is that of what was decoded last.
    decoded.ok().or_else(|| decode_once(value, first).ok())
}

/// Decodes what was refused with what the schema says.
fn leniently<T: DeserializeOwned + JsonSchema>(
    value: &Map<String, Value>,
    evidences: &Evidences,
    first: &DecodeError,
) -> Result<T, DecodeError> {
    let schema = TypeSchema::of::<T>();
    let mut fill = Fill::new(&schema);
    fill.learn(value, first);
    let mut attempts = 0;
    loop {
        let filled = fill.apply(value);
        let filled = filled.as_ref().unwrap_or(value);
        let context = Context { evidences, replacements: Replacements::of(filled, &schema) };
        let error = match decode_once(filled, &context) {
            Ok(decoded) => return Ok(decoded),
            Err(error) => error,
        };
        attempts += 1;
        if attempts >= MOST || !fill.learn(value, &error) {
            return Err(misfit::locate(filled, &schema, error));
        }
    }
}
