//! `GetBatchRun`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ApiError, BatchRun};
use super::security::BEARER_AUTH;
use crate::runtime::http::table::{created, operation, waiting};

/// Get a batch run
///
/// Returns the state of a batch. Its runs are found by listing extract runs with `batchId`.
///
/// `GET /batch_runs/{id}`
///
/// Always sent: `x-extend-api-version: 2026-02-09`.
///
/// Credentials: `bearerAuth`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetBatchRun {
    /// Id of the batch, `bpr_...`.
    ///
    /// Example: `"bpr_Xj8mK2pL9nR4vT7qY5wZ"`.
    pub id: String,
    /// Id of the workspace to work in. Needed with an organization key, of no effect with a
    /// workspace key. Known since April 2026.
    pub x_extend_workspace_id: Option<String>,
}

operation! {
    GetBatchRun: GET "/batch_runs/{id}" as "getBatchRun", new(id: String) from(String, &str) {
        id: String = path "id", required argument;
        x_extend_workspace_id: String = header "x-extend-workspace-id", optional none;
    }
    always {
        header "x-extend-api-version" = "2026-02-09";
    }
    security required {
        BEARER_AUTH;
    }
    answers: BatchRun {
        200 => json;
    }
    errors: ApiError {
        400 | 401 | 402 | 403 | 404 | 422 | 429 | 500 => json;
    }
    retryable: retryable
}

waiting! {
    GetBatchRun: status "PENDING" | "PROCESSING";
}

created! {
    GetBatchRun by super::CreateExtractRunBatch {
        id: answer id;
        x_extend_workspace_id: request x_extend_workspace_id;
    }
}
