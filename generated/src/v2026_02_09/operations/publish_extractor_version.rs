//! `PublishExtractorVersion`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ApiError, ExtractorVersion, ExtractorVersionsCreateRequest};
use super::security::BEARER_AUTH;
use crate::runtime::http::table::operation;

/// Publish a version of an extractor
///
/// Makes a version of the draft, or of a config that is given in its place. What was published
/// never changes; workflows that use the extractor keep the version that they have.
///
/// `POST /extractors/{extractorId}/versions`
///
/// Always sent: `x-extend-api-version: 2026-02-09`.
///
/// Credentials: `bearerAuth`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PublishExtractorVersion {
    /// Id of the extractor that the versions belong to, `ex_...`.
    ///
    /// Example: `"ex_7Lq2VtGk9sWm4RzYb1NcD"`.
    pub extractor_id: String,
    /// Id of the workspace to work in. Needed with an organization key, of no effect with a
    /// workspace key. Known since April 2026.
    pub x_extend_workspace_id: Option<String>,
    /// The body of the request.
    pub body: ExtractorVersionsCreateRequest,
}

operation! {
    PublishExtractorVersion: POST "/extractors/{extractorId}/versions" as "publishExtractorVersion", new(extractor_id: String, body: ExtractorVersionsCreateRequest) from() {
        extractor_id: String = path "extractorId", required argument;
        x_extend_workspace_id: String = header "x-extend-workspace-id", optional none;
    }
    always {
        header "x-extend-api-version" = "2026-02-09";
    }
    security required {
        BEARER_AUTH;
    }
    body body: ExtractorVersionsCreateRequest, required argument {
        json "application/json";
    }
    answers: ExtractorVersion {
        200 => json;
    }
    errors: ApiError {
        400 | 401 | 402 | 403 | 404 | 422 | 429 | 500 => json;
    }
    retryable: retryable
}
