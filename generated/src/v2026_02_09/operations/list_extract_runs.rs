//! `ListExtractRuns`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{
    ApiError, ExtractRunSummary, ExtractRunsListResponse, ProcessorRunStatus, RunSource,
    SortBy, SortDir,
};
use super::security::BEARER_AUTH;
use crate::runtime::http::table::{operation, paged};

/// List extract runs
///
/// Returns the runs page by page. A run in a list is a summary, without outputs, edits and
/// config; read it by its id for the rest.
///
/// There are more pages as long as an answer has `nextPageToken`.
///
/// `GET /extract_runs`
///
/// Always sent: `x-extend-api-version: 2026-02-09`.
///
/// Credentials: `bearerAuth`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListExtractRuns {
    /// Only runs in this state.
    pub status: Option<ProcessorRunStatus>,
    /// Only runs of this extractor.
    ///
    /// Example: `"ex_7Lq2VtGk9sWm4RzYb1NcD"`.
    pub extractor_id: Option<String>,
    /// Only runs of this batch, `bpr_...`.
    ///
    /// Example: `"bpr_Xj8mK2pL9nR4vT7qY5wZ"`.
    pub batch_id: Option<String>,
    /// Only runs that this created: the id of a workflow run, for example.
    pub source_id: Option<String>,
    /// Only runs that were created in this way.
    pub source: Option<RunSource>,
    /// Only runs over a file whose name contains this text.
    ///
    /// Example: `"invoice"`.
    pub file_name_contains: Option<String>,
    /// Time that the list is sorted by.
    pub sort_by: Option<SortBy>,
    /// Direction of the sorting.
    pub sort_dir: Option<SortDir>,
    /// Where to go on: `nextPageToken` of the page before. The other parameters are to stay as they
    /// were; with others the pages may not fit together.
    pub next_page_token: Option<String>,
    /// Most runs to give in one page. A page may have fewer.
    pub max_page_size: Option<i64>,
    /// Id of the workspace to work in. Needed with an organization key, of no effect with a
    /// workspace key. Known since April 2026.
    pub x_extend_workspace_id: Option<String>,
}

operation! {
    ListExtractRuns: GET "/extract_runs" as "listExtractRuns", new() from() {
        status: ProcessorRunStatus = query "status", optional none;
        extractor_id: String = query "extractorId", optional none;
        batch_id: String = query "batchId", optional none;
        source_id: String = query "sourceId", optional none;
        source: RunSource = query "source", optional none;
        file_name_contains: String = query "fileNameContains", optional none;
        sort_by: SortBy = query "sortBy", optional none;
        sort_dir: SortDir = query "sortDir", optional none;
        next_page_token: String = query "nextPageToken", optional none;
        max_page_size: i64 = query "maxPageSize", optional none;
        x_extend_workspace_id: String = header "x-extend-workspace-id", optional none;
    }
    always {
        header "x-extend-api-version" = "2026-02-09";
    }
    security required {
        BEARER_AUTH;
    }
    answers: ExtractRunsListResponse {
        200 => json;
    }
    errors: ApiError {
        400 | 401 | 402 | 403 | 404 | 422 | 429 | 500 => json;
    }
    retryable: retryable
}

paged! {
    ListExtractRuns of ExtractRunSummary: next_page_token, data next next_page_token;
}
