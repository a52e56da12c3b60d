//! Where a fault is that serde found in what it had put aside.
//!
//! The path of the error ends at the struct with `#[serde(flatten)]` then. Each scalar that was put aside there is
//! replaced by another one of its kind: if the struct has no fault any more, it is that one.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::attempt::Attempt;
use super::{DecodeError, decode_once};

/// How many scalars are tried: each is an attempt to decode all.
const MOST: usize = 300;

/// The error at the path of the scalar that is at fault, or as it is if that cannot be found out.
pub fn locate<'v, T: Deserialize<'v>>(
    value: &'v Map<String, Value>,
    mut attempt: Attempt<'_>,
    error: DecodeError,
) -> DecodeError {
    let scalars = error.put_aside();
    if scalars.len() > MOST {
        return error;
    }
    for index in scalars {
        attempt.replace(index);
        let is_gone = match decode_once::<T>(value, &attempt) {
            Ok(_) => true,
            Err(other) => !other.is_within(&error),
        };
        if let Some(path) = attempt.replaced_path().filter(|_| is_gone) {
            return error.moved_to(path);
        }
    }
    error
}

/// What stands for a scalar: something of the same type, but for a text null, for that may be one of an enum. Items are
/// never null, and of no enum.
pub fn replacement(scalar: &Value, is_item: bool) -> Value {
    match scalar {
        Value::Number(number) => Value::from(u8::from(number.as_u64() == Some(0))),
        Value::Bool(flag) => Value::from(!flag),
        Value::String(text) if is_item => Value::from(if text == "-" { "--" } else { "-" }),
        _ => Value::Null,
    }
}
