//! A serde deserializer over the extracted value, which borrows the tree and knows where in it a fault is.
//!
//! It takes what serde_json takes, and what comes of documents and reviews: `1.0` for an integer, and null where the
//! type has an array or a struct. A member that is absent is treated as serde treats it, so an `Option` is `None` and
//! `#[serde(default)]` counts; where serde has nothing for it, it is null, and so an array or a struct is empty.

mod access;
mod attempt;
mod decoder;
mod error;
mod fills;
mod key;
mod locate;
mod nulls;
mod number;
mod repair;

use serde::Deserialize;
use serde_json::{Map, Value};

use self::attempt::Attempt;
pub use self::decoder::Decoder;
pub use self::error::DecodeError;
use self::repair::Repair;
use super::evidence::Evidences;
use crate::runtime::value::place::Place;

/// Decodes the value of an output; `evidences` are for the values that are cited.
///
/// serde tells by an error alone which members a type wants, and of what type a value is to be that it has put aside. What
/// fails for that is decoded once more with what the error says ([`repair`]), a few times for each member of a type at
/// most.
pub fn decode<'v, T: Deserialize<'v>>(
    value: &'v Map<String, Value>,
    evidences: &Evidences,
) -> Result<T, DecodeError> {
    let mut attempt = Attempt::new(evidences);
    let mut repair = Repair::default();
    loop {
        let error = match decode_once(value, &attempt) {
            Ok(_) if repair.after_success(&mut attempt) => continue,
            Ok(decoded) => return Ok(decoded),
            Err(error) => error,
        };
        if let Err(error) = repair.after_error(&mut attempt, error) {
            return Err(locate::locate::<T>(value, attempt, error));
        }
    }
}

/// Decodes the value as this attempt has it.
fn decode_once<'v, T: Deserialize<'v>>(
    value: &'v Map<String, Value>,
    attempt: &Attempt<'_>,
) -> Result<T, DecodeError> {
    attempt.begin();
    let node = decoder::Node::Object(value);
    T::deserialize(Decoder { node, place: &Place::Root, attempt })
}
