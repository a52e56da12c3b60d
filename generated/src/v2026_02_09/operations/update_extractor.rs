//! `UpdateExtractor`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ApiError, Extractor, ExtractorsUpdateRequest};
use super::security::BEARER_AUTH;
use crate::runtime::http::table::operation;

/// Update an extractor
///
/// Changes the name of an extractor, its draft, or both. Published versions stay as they are.
///
/// Whether a config of which parts are absent is laid over that of the draft or takes its place
/// is not documented: send a whole one.
///
/// `POST /extractors/{id}`
///
/// Always sent: `x-extend-api-version: 2026-02-09`.
///
/// Credentials: `bearerAuth`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateExtractor {
    /// Id of the extractor, `ex_...`.
    ///
    /// Example: `"ex_7Lq2VtGk9sWm4RzYb1NcD"`.
    pub id: String,
    /// Id of the workspace to work in. Needed with an organization key, of no effect with a
    /// workspace key. Known since April 2026.
    pub x_extend_workspace_id: Option<String>,
    /// The body of the request.
    pub body: ExtractorsUpdateRequest,
}

operation! {
    UpdateExtractor: POST "/extractors/{id}" as "updateExtractor", new(id: String, body: ExtractorsUpdateRequest) from() {
        id: String = path "id", required argument;
        x_extend_workspace_id: String = header "x-extend-workspace-id", optional none;
    }
    always {
        header "x-extend-api-version" = "2026-02-09";
    }
    security required {
        BEARER_AUTH;
    }
    body body: ExtractorsUpdateRequest, required argument {
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
