//! A serde deserializer over the extracted value, which borrows the tree and knows where in it a fault is.
//!
//! It takes what serde_json takes, and what comes of documents and reviews: `1.0` for an integer, and null where the
//! type has an array or a struct. A member that is absent is treated as serde treats it: an `Option` is `None`,
//! `#[serde(default)]` counts, and anything else is an error.

mod access;
mod decoder;
mod error;
mod number;

use serde::Deserialize;
use serde_json::{Map, Value};

pub use self::decoder::Decoder;
pub use self::error::DecodeError;
use super::evidence::Evidences;
use crate::runtime::value::place::Place;

/// Decodes the value of an output; `evidences` are for the values that are cited.
pub fn decode<'v, T: Deserialize<'v>>(
    value: &'v Map<String, Value>,
    evidences: &Evidences,
) -> Result<T, DecodeError> {
    let node = decoder::Node::Object(value);
    T::deserialize(Decoder { node, place: &Place::Root, evidences })
}
