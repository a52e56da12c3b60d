//! Null that serde has put aside, where the type has an array or a struct.
//!
//! The deserializer is not asked for an array then, but for any type, and cannot tell which null of the object is the
//! one at fault. It is found by trial, in the order of the document.

use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::attempt::Attempt;
use super::decoder::{NO_MEMBERS, Node};
use super::error::Cause;
use super::{DecodeError, decode_once};

static NO_ITEMS: LazyLock<Value> = LazyLock::new(|| Value::Array(Vec::new()));

/// Lets an empty array or object stand for the null of which the error speaks. False if none of them will do.
pub fn stand_in<'v, T: Deserialize<'v>>(
    value: &'v Map<String, Value>,
    attempt: &mut Attempt<'_>,
    error: &DecodeError,
) -> bool {
    let Cause::Null { reader, names } = error.cause() else { return false };
    names.iter().any(|name| {
        if attempt.in_place_of_null(reader, name).is_some() {
            return false;
        }
        // An array is refused by what null was right for, and by a struct.
        let is_right =
            [Node::Other(&NO_ITEMS), Node::Object(&NO_MEMBERS)].into_iter().any(|node| {
                attempt.stand_in(reader, name, Some(node));
                match decode_once::<T>(value, attempt) {
                    Ok(_) => true,
                    Err(other) => {
                        !other.is_where(error) || !matches!(other.cause(), Cause::Container)
                    }
                }
            });
        if !is_right {
            attempt.stand_in(reader, name, None);
        }
        is_right
    })
}
