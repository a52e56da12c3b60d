//! `CancelExtractRun`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ApiError, ExtractRun};
use super::security::BEARER_AUTH;
use crate::runtime::http::table::operation;

/// Cancel an extract run
///
/// Stops a run. Only a run whose `status` is `PROCESSING` can be cancelled.
///
/// `POST /extract_runs/{id}/cancel`
///
/// Always sent: `x-extend-api-version: 2026-02-09`.
///
/// Credentials: `bearerAuth`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CancelExtractRun {
    /// Id of the run. Runs made through this API version have ids that begin with `exr_`; older
    /// ones may begin otherwise, with `dpr_` for example. No pattern is promised.
    ///
    /// Example: `"exr_Xj8mK2pL9nR4vT7qY5wZ"`.
    pub id: String,
    /// Id of the workspace to work in. Needed with an organization key, of no effect with a
    /// workspace key. Known since April 2026.
    pub x_extend_workspace_id: Option<String>,
}

operation! {
    CancelExtractRun: POST "/extract_runs/{id}/cancel" as "cancelExtractRun", new(id: String) from(String, &str) {
        id: String = path "id", required argument;
        x_extend_workspace_id: String = header "x-extend-workspace-id", optional none;
    }
    always {
        header "x-extend-api-version" = "2026-02-09";
    }
    security required {
        BEARER_AUTH;
    }
    answers: ExtractRun {
        200 => json;
    }
    errors: ApiError {
        400 | 401 | 402 | 403 | 404 | 422 | 429 | 500 => json;
    }
    retryable: retryable
}
