//! What the server was asked.

use axum::http::HeaderMap;
use axum::http::request::Parts;
use serde_json::Value;

/// A request as it was received, wrong ones included.
#[derive(Clone, Debug)]
pub struct Request {
    pub method: String,
    /// The path as it was sent: percent-encoded.
    pub path: String,
    /// The query as it was sent, without `?`. Empty if there is none.
    pub query: String,
    pub headers: HeaderMap,
    /// The body. Of a form it is empty: an [`Upload`](super::Upload) has what was in it.
    pub body: Vec<u8>,
}

impl Request {
    pub(super) fn new(parts: &Parts, body: &[u8]) -> Self {
        Request {
            method: parts.method.to_string(),
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            headers: parts.headers.clone(),
            body: body.to_vec(),
        }
    }

    /// Method and path: `GET /files`.
    pub fn line(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// A header that is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body as JSON; null if it is none.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}
