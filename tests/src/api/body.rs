//! The body of a request: a JSON object, or nothing.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::header::CONTENT_TYPE;
use serde_json::{Map, Value};

use super::errors::ApiError;

/// A body that is a JSON object, and says so.
pub struct Json(pub Map<String, Value>);

impl<S: Send + Sync> FromRequest<S> for Json {
    type Rejection = ApiError;

    async fn from_request(request: Request, state: &S) -> Result<Self, ApiError> {
        let content_type =
            request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let media_type = content_type.unwrap_or_default().split(';').next().unwrap_or_default();
        if !media_type.trim().eq_ignore_ascii_case("application/json") {
            return Err(ApiError::invalid(format!(
                "Expected a content type of application/json, found {content_type:?}."
            )));
        }
        match serde_json::from_slice(&bytes(request, state).await?) {
            Ok(Value::Object(object)) => Ok(Json(object)),
            Ok(_) => Err(ApiError::invalid("Expected a JSON object as the body.")),
            Err(error) => Err(ApiError::invalid(format!("The body is no JSON: {error}."))),
        }
    }
}

/// No body.
pub struct NoBody;

impl<S: Send + Sync> FromRequest<S> for NoBody {
    type Rejection = ApiError;

    async fn from_request(request: Request, state: &S) -> Result<Self, ApiError> {
        if bytes(request, state).await?.is_empty() {
            Ok(NoBody)
        } else {
            Err(ApiError::invalid("The operation has no body."))
        }
    }
}

async fn bytes<S: Send + Sync>(request: Request, state: &S) -> Result<Bytes, ApiError> {
    let bytes = Bytes::from_request(request, state).await;
    bytes.map_err(|error| ApiError::invalid(error.to_string()))
}
