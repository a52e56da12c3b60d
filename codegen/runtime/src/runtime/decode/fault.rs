//! What is wrong with a value, and where: made once, where a type refuses it.

use std::fmt::{self, Display, Formatter};

use serde::de::Unexpected;

use super::super::value::place::Place;
use super::super::value::scalar::Scalar;
use super::stop::{Fault, Stop};

/// Says what is wrong in words of the caller.
#[cold]
#[inline(never)]
pub fn fault(message: &dyn Display, at: &Place<'_>) -> Stop {
    Stop::Fault(Box::new(Fault { path: at.to_string(), message: message.to_string() }))
}

/// A value of another type than expected, such as a string for a number.
#[cold]
#[inline(never)]
pub fn invalid_type(found: Unexpected<'_>, expected: &str, at: &Place<'_>) -> Stop {
    fault(&format_args!("invalid type: {}, expected {expected}", Found(found)), at)
}

/// A value of the right type that it cannot be.
#[cold]
#[inline(never)]
pub fn invalid_value(found: Unexpected<'_>, expected: &str, at: &Place<'_>) -> Stop {
    fault(&format_args!("invalid value: {}, expected {expected}", Found(found)), at)
}

/// An object that lacks a member which it must have.
#[cold]
#[inline(never)]
pub fn missing_member(name: &str, at: &Place<'_>) -> Stop {
    fault(&format_args!("missing field `{name}`"), at)
}

/// A member that has come before in the same object.
#[cold]
#[inline(never)]
pub fn duplicate(at: &Place<'_>) -> Stop {
    fault(&"duplicate field", at)
}

/// A number for which there is no room.
#[cold]
#[inline(never)]
pub fn out_of_range(digits: &str, at: &Place<'_>) -> Stop {
    fault(&format_args!("number `{digits}` out of range"), at)
}

/// A scalar in the slot of something else. Null may be nothing.
#[cold]
#[inline(never)]
pub fn not_a_scalar(scalar: Scalar<'_>, expected: &str, at: &Place<'_>) -> Result<(), Stop> {
    match scalar {
        Scalar::Null => Err(Stop::Null),
        Scalar::Digits(digits) => {
            let found = format!("number `{digits}`");
            Err(invalid_type(Unexpected::Other(&found), expected, at))
        }
        scalar => Err(invalid_type(scalar.unexpected(), expected, at)),
    }
}

/// Says `null` where serde says `unit value`, and 1.0 where it says `floating point 1`.
struct Found<'a>(Unexpected<'a>);

impl Display for Found<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Unexpected::Unit | Unexpected::Option => f.write_str("null"),
            Unexpected::Float(value) => write!(f, "floating point `{value:?}`"),
            other => other.fmt(f),
        }
    }
}
