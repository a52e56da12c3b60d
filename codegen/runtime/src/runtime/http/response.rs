//! Status, headers and body become a value or an error.

use http::StatusCode;
use http::header::HeaderMap;

use super::error::OperationError;
use super::operation::Operation;

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
