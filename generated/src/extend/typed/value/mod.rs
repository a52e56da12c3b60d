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

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use self::context::Context;
pub use self::decoder::Decoder;
pub use self::error::DecodeError;
use self::fill::Fill;
use self::replace::Replacements;
use super::evidence::Evidences;
use super::schema::TypeSchema;
use crate::runtime::value::place::Place;

/// Decodes the value of an output; `evidences` are for the values that are cited.
pub fn decode<T: DeserializeOwned + JsonSchema>(
    value: &Map<String, Value>,
    evidences: &Evidences,
) -> Result<T, DecodeError> {
    let context = Context::new(evidences, Replacements::default());
    match decode_once(value, &context) {
        Ok(decoded) if !context.has_suspects() => Ok(decoded),
        Ok(decoded) => Ok(with_suspects(value, &context).unwrap_or(decoded)),
        Err(_) => leniently(value, evidences),
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
fn with_suspects<T: DeserializeOwned + JsonSchema>(
    value: &Map<String, Value>,
    first: &Context<'_>,
) -> Option<T> {
    let schema = TypeSchema::of::<T>();
    let replacements = Replacements::of(value, &schema);
    if !first.has_suspects_of(&replacements) {
        return None;
    }
    let again = Context::new(first.evidences, replacements);
    decode_once(value, &again).ok().or_else(|| decode_once(value, first).ok())
}

/// Decodes what was refused with what the schema says.
fn leniently<T: DeserializeOwned + JsonSchema>(
    value: &Map<String, Value>,
    evidences: &Evidences,
) -> Result<T, DecodeError> {
    let schema = TypeSchema::of::<T>();
    let mut fill = Fill::default();
    loop {
        let filled = fill.members_of(value, &schema);
        let value = filled.as_ref().unwrap_or(value);
        let context = Context::new(evidences, Replacements::of(value, &schema));
        let error = match decode_once(value, &context) {
            Ok(decoded) => return Ok(decoded),
            Err(error) => error,
        };
        match error.duplicate() {
            // It was there by another name; there are only so many that have one.
            Some(name) if !fill.aliased.contains(&name) => fill.aliased.push(name),
            _ => return Err(misfit::locate(value, &schema, error)),
        }
    }
}
