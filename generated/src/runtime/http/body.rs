//! Bodies of answers, by the names that a table of operations has for their formats.

use super::super::json::{self, FromJson};

/// What a body was decoded to; none if the description has no body for the status.
pub type Decoded<T> = Option<Result<T, json::Error>>;

/// JSON.
pub fn json<T: FromJson>(body: &[u8]) -> Result<T, json::Error> {
    json::from_slice(body)
}

/// Bytes of any kind.
pub fn bytes(body: &[u8]) -> Result<Vec<u8>, json::Error> {
    Ok(body.to_owned())
}

/// Nothing; what comes all the same is passed over.
pub fn empty(_: &[u8]) -> Result<(), json::Error> {
    Ok(())
}
