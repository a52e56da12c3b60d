//! `CreateExtractRunBatch`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ApiError, BatchRun, ExtractRunsCreateBatchRequest};
use super::security::BEARER_AUTH;
use crate::runtime::http::table::operation;

/// Create a batch of extract runs
///
/// Starts one run for each of up to 1,000 inputs, all with the same extractor, and returns the
/// batch at once. An inline config is not possible here. Its runs wait behind single runs,
/// unless `priority` says otherwise.
///
/// The end of the batch is told by webhook, or seen by reading the batch. The runs are found by
/// listing with `batchId`.
///
/// `POST /extract_runs/batch`
///
/// Always sent: `x-extend-api-version: 2026-02-09`.
///
/// Credentials: `bearerAuth`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateExtractRunBatch {
    /// Id of the workspace to work in. Needed with an organization key, of no effect with a
    /// workspace key. Known since April 2026.
    pub x_extend_workspace_id: Option<String>,
    /// The body of the request.
    pub body: ExtractRunsCreateBatchRequest,
}

operation! {
    CreateExtractRunBatch: POST "/extract_runs/batch" as "createExtractRunBatch", new(body: ExtractRunsCreateBatchRequest) from(ExtractRunsCreateBatchRequest) {
        x_extend_workspace_id: String = header "x-extend-workspace-id", optional none;
    }
    always {
        header "x-extend-api-version" = "2026-02-09";
    }
    security required {
        BEARER_AUTH;
    }
    body body: ExtractRunsCreateBatchRequest, required argument {
        json "application/json";
    }
    answers: BatchRun {
        200 => json;
    }
    errors: ApiError {
        400 | 401 | 402 | 403 | 404 | 422 | 429 | 500 => json;
    }
    retryable: retryable
}
