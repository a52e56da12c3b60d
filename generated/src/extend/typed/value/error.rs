//! Why a value is not of a type, and where.

use std::fmt::{self, Display, Formatter};

use serde::de;

use crate::runtime::value::place::Place;

/// A fault, with its path from the value once that is known. It is in a box, for it goes through every level.
#[derive(Debug)]
pub struct DecodeError(Box<Fault>);

#[derive(Debug)]
struct Fault {
    path: Option<String>,
    message: String,
}

impl DecodeError {
    /// The fault is at this place, unless it has one already, which is further inside.
    pub fn at(mut self, place: &Place<'_>) -> Self {
        self.0.path.get_or_insert_with(|| place.to_string());
        self
    }

    /// The path, empty for the value itself, and the message.
    pub fn into_parts(self) -> (String, String) {
        (self.0.path.unwrap_or_default(), self.0.message)
    }
}

impl de::Error for DecodeError {
    fn custom<M: Display>(message: M) -> Self {
        DecodeError(Box::new(Fault { path: None, message: message.to_string() }))
    }
}

impl Display for DecodeError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for DecodeError {}
