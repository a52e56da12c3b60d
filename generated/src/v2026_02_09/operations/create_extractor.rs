//! `CreateExtractor`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ApiError, Extractor, ExtractorsCreateRequest};
use super::security::BEARER_AUTH;
use crate::runtime::http::table::operation;

/// Create an extractor
///
/// Creates an extractor with a draft: with the given config, with that of another extractor, or
/// with one that the server makes from samples. With neither the draft is empty.
///
/// The draft is not published. The server adds to a schema what it asks of every one: all
/// properties in `required`, and `additionalProperties: false` on every object.
///
/// `POST /extractors`
///
/// Always sent: `x-extend-api-version: 2026-02-09`.
///
/// Credentials: `bearerAuth`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateExtractor {
    /// Id of the workspace to work in. Needed with an organization key, of no effect with a
    /// workspace key. Known since April 2026.
    pub x_extend_workspace_id: Option<String>,
    /// The body of the request.
    pub body: ExtractorsCreateRequest,
}

operation! {
    CreateExtractor: POST "/extractors" as "createExtractor", new(body: ExtractorsCreateRequest) from(ExtractorsCreateRequest) {
        x_extend_workspace_id: String = header "x-extend-workspace-id", optional none;
    }
    always {
        header "x-extend-api-version" = "2026-02-09";
    }
    security required {
        BEARER_AUTH;
    }
    body body: ExtractorsCreateRequest, required argument {
        json "application/json";
    }
    answers: Extractor {
        200 => json;
    }
    errors: ApiError {
        400 | 401 | 402 | 403 | 404 | 422 | 429 | 500 => json;
    }
    retryable: retryable
}
