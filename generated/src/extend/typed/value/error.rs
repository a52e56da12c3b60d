//! Why a value is not of a type, and where.

use std::fmt::{self, Display, Formatter};
use std::ops::Range;

use serde::de::{self, Expected, Unexpected};

use crate::extend::typed::path::{push_member, push_place};
use crate::runtime::value::place::Place;

/// A fault, with its path from the value once that is known. It is in a box, for it goes through every level.
#[derive(Clone, Debug)]
pub struct DecodeError(Box<Fault>);

#[derive(Clone, Debug)]
struct Fault {
    path: Option<String>,
    message: String,
    cause: Cause,
    /// The scalars, by their number, that the object at the path has shown to what takes any type: one of them may be at
    /// fault.
    put_aside: Range<usize>,
}

/// What another attempt may mend.
#[derive(Clone, Debug, PartialEq)]
pub enum Cause {
    /// An object has no such member.
    Absent {
        /// The name of the visitor that reads the object; empty until it is known.
        reader: &'static str,
        member: &'static str,
        /// Whether it is there, null and hidden.
        is_hidden: bool,
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
    Container {
        /// The name of the visitor that reads the object, if it had put the value aside; else empty.
        reader: &'static str,
    },
    /// Null stands where it must not.
    Null {
        /// As that of a container.
        reader: &'static str,
    },
    Other,
}

impl DecodeError {
    fn new(message: impl Display, cause: Cause) -> Self {
        let message = message.to_string();
        DecodeError(Box::new(Fault { path: None, message, cause, put_aside: 0..0 }))
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

    /// The fault was found by the visitor that reads an object, or by one further inside, if it has no place yet.
    /// `is_null` says of a member of the object whether it is null.
    pub fn of_object(
        mut self,
        reader: &'static str,
        put_aside: Range<usize>,
        is_null: impl FnOnce(&str) -> bool,
    ) -> Self {
        if self.0.path.is_none() {
            self.0.put_aside = put_aside;
            match &mut self.0.cause {
                Cause::Absent { reader: own, member, is_hidden } => {
                    *own = reader;
                    *is_hidden = is_null(member);
                }
                Cause::Container { reader: own } | Cause::Null { reader: own } => *own = reader,
                _ => {}
            }
        }
        self
    }

    /// An object refuses the name of a member that was added to it.
    pub fn because_added(mut self, cause: Cause) -> Self {
        if self.0.path.is_none() {
            self.0.cause = cause;
        }
        self
    }

    /// The same fault in a member of the object at its path.
    pub fn in_member(mut self, name: &str) -> Self {
        push_member(self.0.path.get_or_insert_default(), name);
        self.0.put_aside = 0..0;
        self
    }

    /// The scalars of which one may be at fault, by their number.
    pub fn put_aside(&self) -> Range<usize> {
        self.0.put_aside.clone()
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

    /// Whether the fault is at the place of another one, or further inside.
    pub fn is_within(&self, other: &Self) -> bool {
        let (Some(own), Some(other)) = (&self.0.path, &other.0.path) else { return false };
        own.strip_prefix(other.as_str())
            .is_some_and(|rest| other.is_empty() || rest.is_empty() || rest.starts_with(['.', '[']))
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
            Unexpected::Unit => Cause::Null { reader: "" },
            Unexpected::Seq | Unexpected::Map => Cause::Container { reader: "" },
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
        let cause = Cause::Container { reader: "" };
        DecodeError::new(format_args!("invalid length {length}, expected {expected}"), cause)
    }

    fn missing_field(member: &'static str) -> Self {
        let cause = Cause::Absent { reader: "", member, is_hidden: false };
        DecodeError::new(format_args!("missing field `{member}`"), cause)
    }
}

impl Display for DecodeError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for DecodeError {}
