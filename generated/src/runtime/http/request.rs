//! An operation becomes a request.

use http::Request;

use super::credentials::Credentials;
use super::draft::Draft;
use super::error::RequestError;
use super::operation::Operation;

/// The request of an operation, for a server at this address.
pub fn make<O: Operation>(
    operation: &O,
    base: &str,
    credentials: &Credentials,
) -> Result<Request<Vec<u8>>, RequestError> {
    let mut draft = Draft::new(O::PATH);
    operation.write(&mut draft)?;
    draft.finish(O::METHOD, base, credentials)
}
