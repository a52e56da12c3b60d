//! `ListFiles`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ApiError, FileSummary, FilesListResponse, SortDir};
use super::security::BEARER_AUTH;
use crate::runtime::http::table::{operation, paged};

/// List files
///
/// Returns the files page by page, by the time of their creation. A file in a list is a
/// summary; read it by its id for an address of its content.
///
/// There are more pages as long as an answer has `nextPageToken`.
///
/// `GET /files`
///
/// Always sent: `x-extend-api-version: 2026-02-09`.
///
/// Credentials: `bearerAuth`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListFiles {
    /// Only files whose name contains this text.
    ///
    /// Example: `"invoice"`.
    pub name_contains: Option<String>,
    /// Direction of the sorting, which is by the time of creation.
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
    ListFiles: GET "/files" as "listFiles", new() from() {
        name_contains: String = query "nameContains", optional none;
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
    answers: FilesListResponse {
        200 => json;
    }
    errors: ApiError {
        400 | 401 | 402 | 403 | 404 | 422 | 429 | 500 => json;
    }
    retryable: retryable
}

paged! {
    ListFiles of FileSummary: next_page_token, data next next_page_token;
}
