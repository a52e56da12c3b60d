//! Where a fault is that serde found in what it had put aside.
//!
//! The path of the error ends at the struct with `#[serde(flatten)]` then. Each scalar that was put aside there is
//! replaced by others: if the struct has no fault any more with one of them, it is that one.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::attempt::Attempt;
use super::{DecodeError, decode_once};

/// How many attempts are made: each decodes the whole value.
const MOST: usize = 200;

/// The error at the path of the scalar that is at fault, or as it is if that cannot be found out.
pub fn locate<'v, T: Deserialize<'v>>(
    value: &'v Map<String, Value>,
    mut attempt: Attempt<'_>,
    error: DecodeError,
) -> DecodeError {
    let scalars = error.object().map_or(0..0, |object| object.put_aside.clone());
    if scalars.is_empty() {
        return error;
    }
    // An error of an earlier attempt says nothing of the scalars of this one.
    if !decode_once::<T>(value, &attempt).is_err_and(|again| again.is_same(&error)) {
        return error;
    }
    // Null first, which will do for most.
    let replacements = [Value::Null, json!(1), json!("-"), json!(true)];
    let all = replacements.iter().flat_map(|by| scalars.clone().map(move |index| (index, by)));
    for (index, by) in all.take(MOST) {
        attempt.replace(index, by.clone());
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
