//! `ListProcessorRuns`.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{
    ApiError, ProcessorRunListResponse, ProcessorRunSummary, ProcessorType,
};
use super::security::BEARER_AUTH;
use crate::runtime::http::table::{operation, paged};

/// List processor runs
///
/// Returns the runs page by page. A run in a list is a summary, without outputs, edits and
/// config; read it by its id for the rest.
///
/// There are more pages as long as an answer has `nextPageToken`.
///
/// `GET /processor_runs`
///
/// Always sent: `x-extend-api-version: 2025-04-21`.
///
/// Credentials: `bearerAuth`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListProcessorRuns {
    /// Only runs of processors of this type.
    pub processor_type: Option<ProcessorType>,
    /// Only runs of this processor.
    ///
    /// Example: `"dp_BMdfqyWM3sTZzvCnA3f"`.
    pub processor_id: Option<String>,
    /// Where to go on: `nextPageToken` of the page before. The other parameters are to stay as they
    /// were.
    pub next_page_token: Option<String>,
    /// Id of the workspace to work in, for a key of an organization. Known since April 2026.
    pub x_extend_workspace_id: Option<String>,
}

operation! {
    ListProcessorRuns: GET "/processor_runs" as "listProcessorRuns", new() from() {
        processor_type: ProcessorType = query "processorType", optional none;
        processor_id: String = query "processorId", optional none;
        next_page_token: String = query "nextPageToken", optional none;
        x_extend_workspace_id: String = header "x-extend-workspace-id", optional none;
    }
    always {
        header "x-extend-api-version" = "2025-04-21";
    }
    security required {
        BEARER_AUTH;
    }
    answers: ProcessorRunListResponse {
        200 => json;
    }
    errors: ApiError {
        _ => json;
    }
    retryable: retryable
}

paged! {
    ListProcessorRuns of ProcessorRunSummary: next_page_token, processor_runs next next_page_token;
}
