//! `GetProcessorRun`.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ApiError, ProcessorRunGetResponse};
use super::security::BEARER_AUTH;
use crate::runtime::http::table::operation;

/// Get a processor run
///
/// Returns one run: its state, its outputs, and the corrections of a reviewer.
///
/// Starting a run does not wait for it to end, so a caller without webhooks asks for the run
/// again and again until `status` is `PROCESSED`, `FAILED` or `CANCELLED`. A run that failed is
/// still answered with 200.
///
/// `GET /processor_runs/{id}`
///
/// Always sent: `x-extend-api-version: 2025-04-21`.
///
/// Credentials: `bearerAuth`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetProcessorRun {
    /// Id of the run: `dpr_...` when this version was current, `exr_...` for newer runs. No pattern
    /// is promised.
    ///
    /// Example: `"dpr_Zk9mNP12Qw4yTv8BdR3H"`.
    pub id: String,
    /// Id of the workspace to work in, for a key of an organization. Known since April 2026.
    pub x_extend_workspace_id: Option<String>,
}

operation! {
    GetProcessorRun: GET "/processor_runs/{id}" as "getProcessorRun", new(id: String) from(String, &str) {
        id: String = path "id", required argument;
        x_extend_workspace_id: String = header "x-extend-workspace-id", optional none;
    }
    always {
        header "x-extend-api-version" = "2025-04-21";
    }
    security required {
        BEARER_AUTH;
    }
    answers: ProcessorRunGetResponse {
        200 => json;
    }
    errors: ApiError {
        400 | 401 | 404 => json;
        _ => json;
    }
    retryable: retryable
}
