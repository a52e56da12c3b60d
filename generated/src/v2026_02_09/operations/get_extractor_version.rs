//! `GetExtractorVersion`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ApiError, ExtractorVersion};
use super::security::BEARER_AUTH;
use crate::runtime::http::table::operation;

/// Get a version of an extractor
///
/// Returns a version of an extractor, with its config.
///
/// `GET /extractors/{extractorId}/versions/{versionId}`
///
/// Always sent: `x-extend-api-version: 2026-02-09`.
///
/// Credentials: `bearerAuth`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetExtractorVersion {
    /// Id of the extractor that the versions belong to, `ex_...`.
    ///
    /// Example: `"ex_7Lq2VtGk9sWm4RzYb1NcD"`.
    pub extractor_id: String,
    /// The version: its id, its number such as `1.0`, `draft`, or `latest` for the one that was
    /// published last (the draft if none was).
    ///
    /// Example: `"latest"`.
    pub version_id: String,
    /// Id of the workspace to work in. Needed with an organization key, of no effect with a
    /// workspace key. Known since April 2026.
    pub x_extend_workspace_id: Option<String>,
}

operation! {
    GetExtractorVersion: GET "/extractors/{extractorId}/versions/{versionId}" as "getExtractorVersion", new(extractor_id: String, version_id: String) from() {
        extractor_id: String = path "extractorId", required argument;
        version_id: String = path "versionId", required argument;
        x_extend_workspace_id: String = header "x-extend-workspace-id", optional none;
    }
    always {
        header "x-extend-api-version" = "2026-02-09";
    }
    security required {
        BEARER_AUTH;
    }
    answers: ExtractorVersion {
        200 => json;
    }
    errors: ApiError {
        400 | 401 | 402 | 403 | 404 | 422 | 429 | 500 => json;
    }
    retryable: retryable
}
