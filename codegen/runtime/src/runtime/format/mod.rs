//! serde's formats as sources and as what is written to: all that is generic over the format is here.
//!
//! Every value is asked for as whatever there is, so that a format that does not describe itself will not do. (A
//! format that infers types, such as YAML of an unquoted text, gives what it infers: `01234` is a number there.)
//! A union is asked of serde_json as the text that it is, and read by [`json`](super::json); of other formats it is
//! recorded.

mod name;
pub mod raw;
mod serialize;
pub mod visitor;

use serde::de::{Deserializer, Error};

use self::visitor::Visit;
use super::decode::source::{Decode, Sink};
use super::decode::stop::Stop;
use super::value::place::Place;

pub use self::serialize::Serialized;

/// Reads a value of a type.
pub fn deserialize<'de, T, D: Deserializer<'de>>(from: D) -> Result<T, D::Error>
where
    T: Decode,
{
    let mut slot: Option<T> = None;
    read(from, &mut slot)?;
    slot.ok_or_else(|| D::Error::custom("there is no value"))
}

/// Reads a value into a slot.
fn read<'de, D: Deserializer<'de>>(from: D, into: &mut dyn Sink) -> Result<(), D::Error> {
    let done = Visit { into, at: &Place::Root, nullable: false }.ask(from).map_err(raw::placed)?;
    match done {
        Ok(()) | Err(Stop::Written(_)) => Ok(()),
        Err(Stop::Fault(fault)) => Err(D::Error::custom(fault)),
        Err(_) => Err(D::Error::custom("there is no value")),
    }
}
