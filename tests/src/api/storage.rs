//! Signed addresses, as of the content of files and of the payloads of events. They are not of the API: whoever
//! sends them the key, or anything else that is meant for the API, is refused.

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::{Request as HttpRequest, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

use super::failures::Failure;
use super::log::Request;
use super::server::Service;

/// What stands at a signed address.
#[derive(Clone, Debug)]
pub enum Stored {
    /// Content, and its media type.
    Content(String, Vec<u8>),
    /// Anything else: what has expired, or leads elsewhere.
    Failure(Failure),
}

impl Stored {
    pub fn content(content_type: &str, content: impl Into<Vec<u8>>) -> Self {
        Stored::Content(content_type.to_owned(), content.into())
    }

    pub fn json(value: &Value) -> Self {
        Self::content("application/json", value.to_string())
    }

    /// What the storage says of an address that has expired: 403, in a form of its own.
    pub fn expired() -> Self {
        Stored::Failure(Failure::new(
            403,
            "application/xml",
            "<Error><Code>AccessDenied</Code></Error>",
        ))
    }

    /// The content is at another address.
    ///
    /// # Panics
    ///
    /// If the address has letters that no header may have.
    pub fn redirect(address: &str) -> Self {
        let location = HeaderValue::from_str(address).expect("an address is ASCII");
        let failure = Failure::new(302, "text/plain", "").with_header(header::LOCATION, location);
        Stored::Failure(failure)
    }
}

/// `GET /storage/..`
pub async fn get(State(service): State<Arc<Service>>, request: HttpRequest) -> Response {
    let (parts, body) = request.into_parts();
    let sent = to_bytes(body, 10_000).await.unwrap_or_default();
    service.note(Request::new(&parts, &sent));
    if let Some(name) = meant_for_the_api(&parts.headers) {
        return refusal(StatusCode::BAD_REQUEST, &format!("{name} does not belong here"));
    }
    if parts.method != Method::GET || !sent.is_empty() {
        return refusal(StatusCode::BAD_REQUEST, "only GET without a body");
    }
    let address = parts.uri.path_and_query().map_or("", |address| address.as_str());
    match service.store().stored.get(address) {
        // The signature is in the query.
        None => refusal(StatusCode::FORBIDDEN, "SignatureDoesNotMatch"),
        Some(Stored::Content(content_type, content)) => {
            ([(header::CONTENT_TYPE, content_type.clone())], Body::from(content.clone()))
                .into_response()
        }
        Some(Stored::Failure(failure)) => failure.clone().into_response(),
    }
}

/// A header that is for the API alone.
fn meant_for_the_api(headers: &HeaderMap) -> Option<&HeaderName> {
    headers.keys().find(|name| {
        **name == header::AUTHORIZATION
            || **name == header::COOKIE
            || name.as_str().starts_with("x-extend-")
    })
}

fn refusal(status: StatusCode, why: &str) -> Response {
    let body = format!("<Error><Message>{why}</Message></Error>");
    (status, [(header::CONTENT_TYPE, "application/xml")], body).into_response()
}
