//! `Extract`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ApiError, ExtractRequest, ExtractRun};
use super::security::BEARER_AUTH;
use crate::runtime::http::table::operation;

/// Extract and wait
///
/// Starts a run and answers when it has ended. It is meant for trials: after five minutes the
/// request fails, and the error does not say which run it was. For real work, create a run and
/// wait for its end.
///
/// A run that failed is answered with 200 here too.
///
/// `POST /extract`
///
/// Always sent: `x-extend-api-version: 2026-02-09`.
///
/// Credentials: `bearerAuth`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Extract {
    /// Id of the workspace to work in. Needed with an organization key, of no effect with a
    /// workspace key. Known since April 2026.
    pub x_extend_workspace_id: Option<String>,
    /// The body of the request.
    pub body: ExtractRequest,
}

operation! {
    Extract: POST "/extract" as "extract", new(body: ExtractRequest) from(ExtractRequest) {
        x_extend_workspace_id: String = header "x-extend-workspace-id", optional none;
    }
    always {
        header "x-extend-api-version" = "2026-02-09";
    }
    security required {
        BEARER_AUTH;
    }
    body body: ExtractRequest, required argument {
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
