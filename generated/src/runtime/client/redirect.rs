//! Redirects: followed within one origin.

use http::header::{CONTENT_LENGTH, CONTENT_TYPE, LOCATION};
use http::{Method, Request, Response, StatusCode};
use reqwest::Url;

use super::super::http::request_body::RequestBody;

/// How many redirects are followed for a request.
pub const MOST: usize = 10;

/// The same request once more. Of its streams only the first of the two that begins can be read.
pub fn again(request: &Request<RequestBody>) -> Request<RequestBody> {
    let mut again = Request::new(request.body().again());
    *again.method_mut() = request.method().clone();
    *again.uri_mut() = request.uri().clone();
    *again.headers_mut() = request.headers().clone();
    again
}

/// The request that a redirect asks for (RFC 9110, section 15.4); none where the answer is the redirect itself, or is
/// none. To another origin the credentials would go to somebody else. A body that is a stream is gone.
pub fn next<B>(
    mut sent: Request<RequestBody>,
    response: &Response<B>,
) -> Option<Request<RequestBody>> {
    let becomes_get = match response.status() {
        StatusCode::SEE_OTHER => sent.method() != Method::HEAD,
        StatusCode::MOVED_PERMANENTLY | StatusCode::FOUND => sent.method() == Method::POST,
        StatusCode::TEMPORARY_REDIRECT | StatusCode::PERMANENT_REDIRECT => false,
        _ => return None,
    };
    let from = Url::parse(&sent.uri().to_string()).ok()?;
    let mut to = from.join(response.headers().get(LOCATION)?.to_str().ok()?).ok()?;
    to.set_fragment(None);
    if to.origin() != from.origin() {
        return None;
    }
    if becomes_get {
        *sent.method_mut() = Method::GET;
        *sent.body_mut() = RequestBody::default();
        sent.headers_mut().remove(CONTENT_TYPE);
        sent.headers_mut().remove(CONTENT_LENGTH);
    } else if sent.body().is_taken() {
        return None;
    }
    *sent.uri_mut() = to.as_str().parse().ok()?;
    Some(sent)
}
