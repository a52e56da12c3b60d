//! Status, headers and body become a value or an error.

use std::fmt::{self, Debug, Formatter};

use http::StatusCode;
use http::header::HeaderMap;

use super::error::OperationError;
use super::headers::{DescribedHeaders, HeaderError};
use super::operation::Operation;

/// What an operation gives when it succeeds, with the status and the headers that it came with.
pub struct Reply<O: Operation> {
    /// The body.
    pub value: O::Output,
    /// The status, which is one of a success.
    pub status: StatusCode,
    /// The headers as they came.
    pub headers: HeaderMap,
}

impl<O: Operation> Reply<O> {
    /// The headers that the description knows, as types.
    ///
    /// # Errors
    ///
    /// If one has a value that the description does not allow.
    pub fn described_headers(&self) -> Result<O::Headers, HeaderError> {
        O::Headers::from_headers(&self.headers)
    }
}

/// Shows the names of the headers, and not their values.
impl<O: Operation<Output: Debug>> Debug for Reply<O> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("value", &self.value)
            .field("status", &self.status)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .finish()
    }
}

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
    // Another success than the one that is described, with its body: what was asked for has been done.
    let described = if status.is_success() { only_success::<O>() } else { None };
    if let Some(Some(Ok(output))) = described.map(|status| O::output(status, body)) {
        return Ok(output);
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

/// The status of a success that the description has, if it has one alone.
fn only_success<O: Operation>() -> Option<u16> {
    let mut described = (200..300).filter(|status| (O::DESCRIPTION.is_success)(*status));
    described.next().filter(|_| described.next().is_none())
}

/// Reads an answer, and keeps its status and headers.
pub fn reply<O: Operation>(
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Reply<O>, OperationError<O::Error>> {
    let value = read::<O>(status, headers, body)?;
    Ok(Reply { value, status, headers: headers.clone() })
}
