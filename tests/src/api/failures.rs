//! What can go wrong between a client and the API, when a test says so.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_core::Stream;
use serde_json::json;

/// A response in the place of the one that the API would give.
#[derive(Clone, Debug)]
pub struct Failure {
    status: StatusCode,
    headers: Vec<(HeaderName, HeaderValue)>,
    /// No body: the connection breaks within it.
    body: Option<String>,
}

impl Failure {
    /// A response with any status and body.
    ///
    /// # Panics
    ///
    /// If there is no such status.
    pub fn new(status: u16, content_type: &'static str, body: impl Into<String>) -> Self {
        let content_type = (header::CONTENT_TYPE, HeaderValue::from_static(content_type));
        let status = StatusCode::from_u16(status).expect("a status");
        Failure { status, headers: vec![content_type], body: Some(body.into()) }
    }

    fn of_the_api(status: u16, code: &str, message: &str, retryable: bool) -> Self {
        let body = json!({"code": code, "message": message, "retryable": retryable});
        Self::new(status, "application/json", body.to_string())
    }

    /// 429, which may say after how many seconds to come again. As documented, without `requestId`.
    pub fn rate_limit(retry_after: Option<u64>) -> Self {
        let failure = Self::of_the_api(429, "RATE_LIMIT_EXCEEDED", "Rate limit reached.", true);
        match retry_after {
            Some(seconds) => failure.with_header(header::RETRY_AFTER, seconds.into()),
            None => failure,
        }
    }

    /// 500 in the form of the API.
    pub fn internal() -> Self {
        Self::of_the_api(500, "INTERNAL_ERROR", "Something went wrong.", true)
    }

    /// 402: no credits are left.
    pub fn usage_blocked() -> Self {
        Self::of_the_api(402, "USAGE_BLOCKED", "No credits are left.", false)
    }

    /// 502 of something between, whose body is no JSON.
    pub fn bad_gateway() -> Self {
        Self::new(502, "text/html", "<html><h1>502 Bad Gateway</h1></html>")
    }

    /// 200, and the connection breaks before the body is whole.
    pub fn broken_connection() -> Self {
        Failure { body: None, ..Self::new(200, "application/json", "") }
    }

    /// The same failure with one more header.
    #[must_use]
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.push((name, value));
        self
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let body = self.body.map_or_else(|| Body::from_stream(Broken(false)), Body::from);
        let mut response = (self.status, body).into_response();
        for (name, value) in self.headers {
            response.headers_mut().insert(name, value);
        }
        response
    }
}

/// Some bytes, and then none and no end.
struct Broken(bool);

impl Stream for Broken {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let begun = std::mem::replace(&mut self.0, true);
        Poll::Ready(Some(if begun {
            Err(std::io::ErrorKind::ConnectionReset.into())
        } else {
            Ok(Bytes::from_static(b"{\"object\":"))
        }))
    }
}

/// Failures that wait for a request that begins with `GET /files`, say.
#[derive(Default)]
pub struct Failures(Vec<(String, Failure)>);

impl Failures {
    pub fn add(&mut self, beginning: &str, failure: Failure) {
        self.0.push((beginning.to_owned(), failure));
    }

    /// The first failure that waits for this request, once.
    pub fn take(&mut self, request: &str) -> Option<Failure> {
        let place = self.0.iter().position(|(beginning, _)| request.starts_with(beginning))?;
        Some(self.0.remove(place).1)
    }
}

/// Reads a body to its end and keeps nothing: a client that is not done with sending may not see a response.
pub async fn drain(body: Body) {
    let mut pieces = body.into_data_stream();
    while let Some(Ok(_)) = poll_fn(|context| Pin::new(&mut pieces).poll_next(context)).await {}
}
