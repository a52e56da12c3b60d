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
    object: Option<Object>,
}

/// What another attempt may mend.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cause {
    /// An object has not this member.
    Absent(&'static str),
    /// An object has this member twice.
    Twice(&'static str),
    /// A number such as `1.0` stands for an integer.
    WholeFloat,
    /// An array stands where it must not, or one that is too short.
    Array,
    /// An object stands where it must not.
    Object,
    /// Null stands where it must not.
    Null,
    Other,
}

/// The object that a fault was found in when it had been read: the fault is of the object, or of what was put aside.
#[derive(Clone, Debug)]
pub struct Object {
    /// The name of the visitor that reads it.
    pub reader: &'static str,
    /// The names of its members, but for those that are hidden.
    pub names: Vec<String>,
    /// The names of those that are hidden.
    pub hidden: Vec<String>,
    /// The scalars, by their number, that it has shown to what takes any type.
    pub put_aside: Range<usize>,
}

impl DecodeError {
    fn new(message: impl Display, cause: Cause) -> Self {
        let message = message.to_string();
        DecodeError(Box::new(Fault { path: None, message, cause, object: None }))
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

    /// The fault was found in an object, unless it has a place already, which is further inside.
    pub fn of_object(mut self, object: impl FnOnce() -> Object) -> Self {
        if self.0.path.is_none() {
            self.0.object = Some(object());
        }
        self
    }

    /// The object has a member that was added to it by another name.
    pub fn because_added(mut self, member: &'static str) -> Self {
        if self.0.path.is_none() {
            self.0.cause = Cause::Twice(member);
        }
        self
    }

    /// The same fault in a member of the object at its path.
    pub fn in_member(mut self, name: &str) -> Self {
        push_member(self.0.path.get_or_insert_default(), name);
        self.0.object = None;
        self
    }

    /// The same fault at another path.
    pub fn moved_to(mut self, path: String) -> Self {
        self.0.path = Some(path);
        self
    }

    /// What another attempt may mend.
    pub fn cause(&self) -> Cause {
        self.0.cause
    }

    /// The object that the fault was found in when it had been read.
    pub fn object(&self) -> Option<&Object> {
        self.0.object.as_ref()
    }

    /// Whether both say the same of the same place.
    pub fn is_same(&self, other: &Self) -> bool {
        self.is_where(other) && self.0.message == other.0.message
    }

    /// Whether both expected the same there.
    pub fn expects_same(&self, other: &Self) -> bool {
        let expected =
            |error: &Self| error.0.message.rsplit_once("expected ").map(|one| one.1.to_owned());
        self.is_where(other) && expected(self) == expected(other)
    }

    /// Whether both are of the same place.
    pub fn is_where(&self, other: &Self) -> bool {
        self.0.path == other.0.path
    }

    /// Whether the fault is at the place of another one, or further inside.
    pub fn is_within(&self, other: &Self) -> bool {
        let (Some(own), Some(other)) = (&self.0.path, &other.0.path) else { return false };
        let Some(rest) = own.strip_prefix(other.as_str()) else { return false };
        other.is_empty() || rest.is_empty() || rest.starts_with(['.', '['])
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
            Unexpected::Unit => Cause::Null,
            Unexpected::Seq => Cause::Array,
            Unexpected::Map => Cause::Object,
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
        let cause = Cause::Array;
        DecodeError::new(format_args!("invalid length {length}, expected {expected}"), cause)
    }

    fn missing_field(member: &'static str) -> Self {
        DecodeError::new(format_args!("missing field `{member}`"), Cause::Absent(member))
    }

    fn duplicate_field(member: &'static str) -> Self {
        DecodeError::new(format_args!("duplicate field `{member}`"), Cause::Twice(member))
    }
}

impl Display for DecodeError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for DecodeError {}
