//! Why a value is not of a type, and where.

use std::fmt::{self, Display, Formatter};

use serde::de::{self, Expected, Unexpected};

use crate::extend::typed::path::push_place;
use crate::runtime::value::place::Place;

/// A fault, with its path from the value once that is known. It is in a box, for it goes through every level.
#[derive(Debug)]
pub struct DecodeError(Box<Fault>);

#[derive(Debug)]
struct Fault {
    path: Option<String>,
    message: String,
    cause: Cause,
}

/// What another attempt may mend.
#[derive(Clone, Debug, PartialEq)]
pub enum Cause {
    /// An object has no such member.
    Absent {
        /// The name of the visitor that reads the object; empty until it is known.
        reader: &'static str,
        member: &'static str,
    },
    /// An object has no place for a member that was added as absent: it has it by another name.
    Added {
        reader: &'static str,
        member: &'static str,
        names: Vec<String>,
    },
    /// A number such as `1.0` stands for an integer.
    WholeFloat,
    /// An array or an object stands where it must not, or an array that is too short.
    Container,
    /// Null stands where it must not.
    Null {
        /// The name of the visitor that reads the object, if it had put the null aside; else empty.
        reader: &'static str,
        /// The names of what is null in that object.
        names: Vec<String>,
    },
    Other,
}

impl DecodeError {
    fn new(message: impl Display, cause: Cause) -> Self {
        DecodeError(Box::new(Fault { path: None, message: message.to_string(), cause }))
    }

    /// A member is absent, and null does not do in its place.
    pub fn absent(member: &str) -> Self {
        DecodeError::new(format_args!("missing field `{member}`"), Cause::Other)
    }

    /// The fault is at this place, unless it has one already, which is further inside.
    pub fn at(mut self, place: &Place<'_>) -> Self {
        self.0.path.get_or_insert_with(|| {
            let mut path = String::new();
            push_place(&mut path, place);
            path
        });
        self
    }

    /// Another cause, if the fault has no place yet.
    pub fn because(mut self, cause: impl FnOnce(&Cause) -> Option<Cause>) -> Self {
        if let Some(cause) = self.0.path.is_none().then(|| cause(&self.0.cause)).flatten() {
            self.0.cause = cause;
        }
        self
    }

    /// What another attempt may mend.
    pub fn cause(&self) -> &Cause {
        &self.0.cause
    }

    /// The same fault at another path.
    pub fn moved_to(mut self, path: String) -> Self {
        self.0.path = Some(path);
        self
    }

    /// Whether both say the same of the same place.
    pub fn is_same(&self, other: &Self) -> bool {
        self.is_where(other) && self.0.message == other.0.message
    }

    /// Whether both are of the same place.
    pub fn is_where(&self, other: &Self) -> bool {
        self.0.path == other.0.path
    }

    /// The path, empty for the value itself, and the message.
    pub fn into_parts(self) -> (String, String) {
        (self.0.path.unwrap_or_default(), self.0.message)
    }
}

impl de::Error for DecodeError {
    fn custom<M: Display>(message: M) -> Self {
        DecodeError::new(message, Cause::Other)
    }

    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let cause = match unexpected {
            Unexpected::Float(float) if float.fract() == 0.0 => Cause::WholeFloat,
            Unexpected::Unit => Cause::Null { reader: "", names: Vec::new() },
            Unexpected::Seq | Unexpected::Map => Cause::Container,
            _ => Cause::Other,
        };
        // As serde_json says it.
        let unexpected = match unexpected {
            Unexpected::Unit => Unexpected::Other("null"),
            other => other,
        };
        DecodeError::new(format_args!("invalid type: {unexpected}, expected {expected}"), cause)
    }

    fn invalid_length(length: usize, expected: &dyn Expected) -> Self {
        let message = format_args!("invalid length {length}, expected {expected}");
        DecodeError::new(message, Cause::Container)
    }

    fn missing_field(member: &'static str) -> Self {
        let cause = Cause::Absent { reader: "", member };
        DecodeError::new(format_args!("missing field `{member}`"), cause)
    }
}

impl Display for DecodeError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for DecodeError {}
