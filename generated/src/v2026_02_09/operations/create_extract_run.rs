//! `CreateExtractRun`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ApiError, ExtractRun, ExtractRunsCreateRequest};
use super::security::BEARER_AUTH;
use crate::runtime::http::table::operation;

/// Create an extract run
///
/// Starts a run over one file, or over a package of files, and returns it at once, with
/// `status` `PENDING` or `PROCESSING`. The result comes later: by webhook, or by reading the
/// run until it ends.
///
/// What to extract is said by an `extractor` or by an inline `config`, not by both. With
/// neither, the server infers a schema.
///
/// `POST /extract_runs`
///
/// Always sent: `x-extend-api-version: 2026-02-09`.
///
/// Credentials: `bearerAuth`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateExtractRun {
    /// Id of the workspace to work in. Needed with an organization key, of no effect with a
    /// workspace key. Known since April 2026.
    pub x_extend_workspace_id: Option<String>,
    /// The body of the request.
    pub body: ExtractRunsCreateRequest,
}

operation! {
    CreateExtractRun: POST "/extract_runs" as "createExtractRun", new(body: ExtractRunsCreateRequest) from(ExtractRunsCreateRequest) {
        x_extend_workspace_id: String = header "x-extend-workspace-id", optional none;
    }
    always {
        header "x-extend-api-version" = "2026-02-09";
    }
    security required {
        BEARER_AUTH;
    }
    body body: ExtractRunsCreateRequest, required argument {
        json "application/json";
    }
    answers: ExtractRun {
        200 => json;
    }
    errors: ApiError {
        400 | 401 | 402 | 403 | 404 | 422 | 429 | 500 => json;
    }
    retryable: retryable
}
