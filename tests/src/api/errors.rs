//! Errors in the form of the API: `{"code": .., "message": .., "retryable": .., "requestId": .., "docUrl": ..}`.

use std::sync::atomic::{AtomicU64, Ordering};

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;

use super::schema_rules::Broken;

/// An error of the API.
#[derive(Debug)]
pub struct ApiError {
    status: StatusCode,
    code: &'static str,
    message: String,
    doc_url: Option<&'static str>,
}

impl ApiError {
    fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        ApiError { status, code, message: message.into(), doc_url: None }
    }

    /// What was asked is wrong.
    pub fn invalid(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "INVALID_REQUEST", message)
    }

    pub fn unauthorized(message: impl Into<String>) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "UNAUTHORIZED", message)
    }

    /// There is none of this kind with this id, in this workspace.
    pub fn not_found(kind: &str, id: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, "NOT_FOUND", format!("There is no {kind} {id:?}."))
    }

    pub fn method(method: &str) -> Self {
        let message = format!("The path does not have the method {method}.");
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "INVALID_REQUEST", message)
    }
}

impl From<Broken> for ApiError {
    fn from(broken: Broken) -> Self {
        let mut error = Self::invalid(broken.to_string());
        error.doc_url = Some("https://docs.extend.ai/2026-02-09/product/extraction/schema");
        error
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        static COUNT: AtomicU64 = AtomicU64::new(1);
        let id = format!("req_{:08}", COUNT.fetch_add(1, Ordering::Relaxed));
        let mut body = json!({
            "code": self.code, "message": self.message, "retryable": false, "requestId": id,
        });
        if let Some(url) = self.doc_url {
            body["docUrl"] = url.into();
        }
        let headers = [
            (header::CONTENT_TYPE.as_str(), "application/json"),
            ("x-extend-request-id", id.as_str()),
        ];
        (self.status, headers, body.to_string()).into_response()
    }
}
