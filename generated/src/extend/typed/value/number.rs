//! Numbers for visitors that ask for one: not as `arbitrary_precision` would show them.

use serde::de::{Error, Visitor};
use serde_json::Number;

use super::DecodeError;

/// The first integer that an `i64` cannot have.
const BEYOND: f64 = 9_223_372_036_854_775_808.0;

/// The integer that a number is which is not written as one: `1.0`.
pub fn whole(number: &Number) -> Option<Number> {
    let float = number.as_f64().filter(|_| !number.is_i64() && !number.is_u64())?;
    if float.fract() == 0.0 && float.abs() < BEYOND {
        Some(Number::from(float as i64))
    } else if (BEYOND..2.0 * BEYOND).contains(&float) {
        // All of them are whole.
        Some(Number::from(float as u64))
    } else {
        None
    }
}

/// An integer, also if it is written `1.0`; what has a fraction is shown as it is, and refused.
pub fn integer<'de, V: Visitor<'de>>(number: &Number, visitor: V) -> Result<V::Value, DecodeError> {
    match whole(number) {
        Some(whole) => any(&whole, visitor),
        None => any(number, visitor),
    }
}

/// A number.
pub fn any<'de, V: Visitor<'de>>(number: &Number, visitor: V) -> Result<V::Value, DecodeError> {
    if let Some(integer) = number.as_u64() {
        return visitor.visit_u64(integer);
    }
    if let Some(integer) = number.as_i64() {
        return visitor.visit_i64(integer);
    }
    match number.as_f64() {
        Some(float) => visitor.visit_f64(float),
        None => Err(DecodeError::custom(format_args!("number out of range: {number}"))),
    }
}
