//! Where a fault is that serde found in what it had put aside.
//!
//! For a struct with `#[serde(flatten)]` serde reads all members first, as values of any type, and gives them to the
//! inner structs afterwards: the deserializer sees no more which of them is at fault, and the path of the error ends at
//! the struct. It is found by trial. If the first few of the scalars that were put aside are replaced by others that will
//! do, and the error is gone with one more, it is that one; a binary search finds it in some ten attempts.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::attempt::Attempt;
use super::error::Cause;
use super::{DecodeError, decode_once};

/// The error at the path of the scalar that is at fault, or as it is if that cannot be found out.
pub fn locate<'v, T: Deserialize<'v>>(
    value: &'v Map<String, Value>,
    mut attempt: Attempt<'_>,
    error: DecodeError,
) -> DecodeError {
    let scalars = attempt.scalars();
    let is_gone = |count: usize| is_gone_without::<T>(value, &mut attempt, &error, count);
    let found = fewest(scalars, is_gone);
    match found.and_then(|_| attempt.last_replaced()) {
        Some(path) => error.moved_to(path),
        None => error,
    }
}

/// The smallest of the numbers up to `most` for which the error is gone; it is asked for last. None if there is no such
/// number, or if that cannot be told.
fn fewest(most: usize, mut is_gone: impl FnMut(usize) -> Option<bool>) -> Option<usize> {
    let (mut there, mut gone) = (0, most);
    if most == 0 || !is_gone(most)? {
        return None;
    }
    while gone - there > 1 {
        let middle = there + (gone - there) / 2;
        match is_gone(middle)? {
            true => gone = middle,
            false => there = middle,
        }
    }
    is_gone(gone)?.then_some(gone)
}

/// Whether the error is gone if that many of the first scalars are replaced; none where what was right is wrong now.
fn is_gone_without<'v, T: Deserialize<'v>>(
    value: &'v Map<String, Value>,
    attempt: &mut Attempt<'_>,
    error: &DecodeError,
    count: usize,
) -> Option<bool> {
    attempt.replace(count);
    match decode_once::<T>(value, attempt) {
        Err(other) if other.is_same(error) => Some(false),
        Err(other) if matches!(other.cause(), Cause::Null { .. }) => None,
        _ => Some(true),
    }
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
