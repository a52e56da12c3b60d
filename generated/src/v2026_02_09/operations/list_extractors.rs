//! `ListExtractors`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ApiError, ExtractorSummary, ExtractorsListResponse, SortBy, SortDir};
use super::security::BEARER_AUTH;
use crate::runtime::http::table::{operation, paged};

/// List extractors
///
/// Returns the extractors page by page. An extractor in a list is a summary, without its draft;
/// read it by its id for that.
///
/// There are more pages as long as an answer has `nextPageToken`.
///
/// `GET /extractors`
///
/// Always sent: `x-extend-api-version: 2026-02-09`.
///
/// Credentials: `bearerAuth`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListExtractors {
    /// Time that the list is sorted by.
    pub sort_by: Option<SortBy>,
    /// Direction of the sorting.
    pub sort_dir: Option<SortDir>,
    /// Where to go on: `nextPageToken` of the page before. The other parameters are to stay as they
    /// were; with others the pages may not fit together.
    pub next_page_token: Option<String>,
    /// Most items to give in one page. A page may have fewer, also before the last.
    pub max_page_size: Option<i64>,
    /// Id of the workspace to work in. Needed with an organization key, of no effect with a
    /// workspace key. Known since April 2026.
    pub x_extend_workspace_id: Option<String>,
}

operation! {
    ListExtractors: GET "/extractors" as "listExtractors", new() from() {
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
    answers: ExtractorsListResponse {
        200 => json;
    }
    errors: ApiError {
        400 | 401 | 402 | 403 | 404 | 422 | 429 | 500 => json;
    }
    retryable: retryable
}

paged! {
    ListExtractors of ExtractorSummary: next_page_token, data next next_page_token;
}
