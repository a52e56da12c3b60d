//! Status, headers and body become a value or an error.

use http::StatusCode;
use http::header::HeaderMap;
use serde_json::Error;

use super::error::OperationError;
use super::operation::Operation;

/// What a body was decoded to; none if the description has no body for the status.
pub type Decoded<T> = Option<Result<T, Error>>;

/// Reads an answer.
pub fn read<O: Operation>(
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<O::Output, OperationError<O::Error>> {
    let error = |documented, reason, retryable| {
        let (headers, body) = (headers.clone(), body.to_owned());
        Err(OperationError::new(status, headers, body, documented, reason, retryable))
    };
    match O::output(status.as_u16(), body) {
        Some(Ok(output)) => return Ok(output),
        Some(Err(reason)) => return error(None, Some(reason), None),
        None => {}
    }
    match O::error(status.as_u16(), body) {
        Some(Ok(documented)) => {
            let retryable = O::retryable(&documented);
            error(Some(documented), None, retryable)
        }
        Some(Err(reason)) => error(None, Some(reason), None),
        None => error(None, None, None),
    }
}

/// The formats of a body, by the names that a table has for them.
pub mod body {
    use super::super::super::decode::{Decode, DecodeAs};
    use super::super::super::format::Format;
    use super::super::super::place::Place;

    /// JSON. Not by way of serde's own impls: a map has none without a feature of indexmap, and those
    /// of collections do not know the place of an error.
    pub fn json<T: for<'de> Decode<'de>>(body: &[u8]) -> Result<T, serde_json::Error> {
        let mut from = serde_json::Deserializer::from_slice(body);
        let value = T::As::decode(Format(&mut from), &Place::Root, &mut None)?;
        from.end()?;
        Ok(value)
    }

    /// Bytes of any kind.
    pub fn bytes(body: &[u8]) -> Result<Vec<u8>, serde_json::Error> {
        Ok(body.to_owned())
    }

    /// Nothing; what comes all the same is passed over.
    pub fn empty(_: &[u8]) -> Result<(), serde_json::Error> {
        Ok(())
    }
}
