//! `ListExtractorVersions`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{
    ApiError, ExtractorVersionSummary, ExtractorVersionsListResponse, SortDir,
};
use super::security::BEARER_AUTH;
use crate::runtime::http::table::{operation, paged};

/// List the versions of an extractor
///
/// Returns the versions page by page. A version in a list is a summary, without its config.
///
/// There are more pages as long as an answer has `nextPageToken`.
///
/// `GET /extractors/{extractorId}/versions`
///
/// Always sent: `x-extend-api-version: 2026-02-09`.
///
/// Credentials: `bearerAuth`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListExtractorVersions {
    /// Id of the extractor that the versions belong to, `ex_...`.
    ///
    /// Example: `"ex_7Lq2VtGk9sWm4RzYb1NcD"`.
    pub extractor_id: String,
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
    ListExtractorVersions: GET "/extractors/{extractorId}/versions" as "listExtractorVersions", new(extractor_id: String) from(String, &str) {
        extractor_id: String = path "extractorId", required argument;
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
    answers: ExtractorVersionsListResponse {
        200 => json;
    }
    errors: ApiError {
        400 | 401 | 402 | 403 | 404 | 422 | 429 | 500 => json;
    }
    retryable: retryable
}

paged! {
    ListExtractorVersions of ExtractorVersionSummary: next_page_token, data next next_page_token;
}
