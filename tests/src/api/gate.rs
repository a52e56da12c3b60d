//! What every request to the API must have: a key, the version, and a workspace where the key is of an organization.

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::{FromRequestParts, Request as HttpRequest, State};
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::errors::ApiError;
use super::failures::drain;
use super::log::Request;
use super::server::Service;

/// The key of a workspace.
pub const KEY: &str = "sk_workspace";
/// The key of an organization, with which every request names a workspace.
pub const ORGANIZATION_KEY: &str = "sk_organization";
/// The version of the API.
pub const VERSION: &str = "2026-02-09";

/// The workspace of [`KEY`].
const OWN_WORKSPACE: &str = "ws_own";
/// How large a body may be that is no form.
const LARGEST_BODY: usize = 10_000_000;

/// Notes a request, lets it fail if a test wants that, and lets it through if it has what is needed.
pub async fn gate(
    State(service): State<Arc<Service>>,
    request: HttpRequest,
    next: Next,
) -> Response {
    let (mut parts, body) = request.into_parts();
    // A form is read piece by piece, and not here.
    let (sent, body) = if is_form(&parts.headers) {
        (Vec::new(), body)
    } else {
        match to_bytes(body, LARGEST_BODY).await {
            Ok(bytes) => (bytes.to_vec(), Body::from(bytes)),
            Err(error) => return ApiError::invalid(error.to_string()).into_response(),
        }
    };
    let request = Request::new(&parts, &sent);
    let line = request.line();
    service.note(request);
    tokio::time::sleep(service.settings().delay).await;
    if let Some(failure) = service.failure(&line) {
        drain(body).await;
        return failure.into_response();
    }
    match workspace(&parts.headers) {
        Ok(workspace) => {
            parts.extensions.insert(Workspace(workspace));
            next.run(HttpRequest::from_parts(parts, body)).await
        }
        Err(error) => {
            drain(body).await;
            error.into_response()
        }
    }
}

fn is_form(headers: &HeaderMap) -> bool {
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    content_type.is_some_and(|content_type| content_type.starts_with("multipart/form-data"))
}

/// The workspace that the headers give access to.
fn workspace(headers: &HeaderMap) -> Result<String, ApiError> {
    let key = one(headers, &AUTHORIZATION)?.and_then(|value| value.strip_prefix("Bearer "));
    let named = one(headers, &HeaderName::from_static("x-extend-workspace-id"))?;
    let workspace = match (key, named) {
        // With a key of a workspace the header says nothing new.
        (Some(KEY), _) => OWN_WORKSPACE,
        (Some(ORGANIZATION_KEY), Some(named)) => named,
        (Some(ORGANIZATION_KEY), None) => {
            return Err(ApiError::invalid("The key is of an organization: name a workspace."));
        }
        (Some(_), _) => return Err(ApiError::unauthorized("The key is unknown.")),
        (None, _) => return Err(ApiError::unauthorized("Expected `Authorization: Bearer <key>`.")),
    };
    match one(headers, &HeaderName::from_static("x-extend-api-version"))? {
        Some(VERSION) => Ok(workspace.to_owned()),
        found => Err(ApiError::invalid(format!("Unknown x-extend-api-version: {found:?}."))),
    }
}

/// The value of a header that may not come twice.
fn one<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Result<Option<&'a str>, ApiError> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (None, _) => Ok(None),
        (Some(value), None) => {
            let text = value.to_str().map_err(|error| ApiError::invalid(error.to_string()))?;
            Ok(Some(text))
        }
        (Some(_), Some(_)) => Err(ApiError::invalid(format!("The header {name} comes twice."))),
    }
}

/// The workspace of a request that was let through.
#[derive(Clone)]
pub struct Workspace(pub String);

impl<S: Send + Sync> FromRequestParts<S> for Workspace {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, ApiError> {
        let workspace = parts.extensions.get::<Workspace>().cloned();
        workspace.ok_or_else(|| ApiError::unauthorized("The request was not let through."))
    }
}
