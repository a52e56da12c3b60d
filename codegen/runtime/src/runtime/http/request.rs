//! An operation becomes a request.

use http::Request;
use http::header::{ACCEPT, HeaderValue};

use super::credentials::Credentials;
use super::description::Description;
use super::draft::Draft;
use super::error::RequestError;
use super::events::Stream;
use super::operation::{Operation, Streamed};
use super::request_body::RequestBody;

/// The request of an operation, for a server at this address. Its body may be a stream.
pub fn make<O: Operation>(
    operation: &O,
    base: &str,
    credentials: &Credentials,
) -> Result<Request<RequestBody>, RequestError> {
    let mut draft = Draft::new(O::DESCRIPTION);
    operation.write(&mut draft)?;
    draft.finish(base, credentials)
}

/// The request of an operation that is to answer with its stream, where it could answer with something else too.
pub fn make_streamed<O: Streamed>(
    operation: &O,
    base: &str,
    credentials: &Credentials,
) -> Result<Request<RequestBody>, RequestError> {
    let mut request = make(operation, base, credentials)?;
    accept_stream(&mut request, O::DESCRIPTION, O::STREAM);
    Ok(request)
}

/// The same request, of bytes.
pub fn make_streamed_of_bytes<O: Streamed>(
    operation: &O,
    base: &str,
    credentials: &Credentials,
) -> Result<Request<Vec<u8>>, RequestError> {
    in_bytes(make_streamed(operation, base, credentials)?)
}

fn accept_stream(
    request: &mut Request<RequestBody>,
    description: &Description,
    stream: &'static Stream,
) {
    let media_type = stream.media_type;
    if !description.accept.iter().any(|accepted| accepted.contains(&media_type)) {
        request.headers_mut().insert(ACCEPT, HeaderValue::from_static(media_type));
    }
}

/// The same request with the bytes of its body; an error if that is a stream.
pub fn in_bytes(request: Request<RequestBody>) -> Result<Request<Vec<u8>>, RequestError> {
    let (head, body) = request.into_parts();
    Ok(Request::from_parts(head, body.into_bytes()?))
}
