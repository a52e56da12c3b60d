//! `DeleteFile`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ApiError, FilesDeleteResponse};
use super::security::BEARER_AUTH;
use crate::runtime::http::table::operation;

/// Delete a file
///
/// Deletes a file and all data that belongs to it, for good. Runs that worked on it stay.
///
/// `DELETE /files/{id}`
///
/// Always sent: `x-extend-api-version: 2026-02-09`.
///
/// Credentials: `bearerAuth`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteFile {
    /// Id of the file, `file_...`.
    ///
    /// Example: `"file_9RkP3sVx6TnQ2wLmYb8Hc"`.
    pub id: String,
    /// Id of the workspace to work in. Needed with an organization key, of no effect with a
    /// workspace key. Known since April 2026.
    pub x_extend_workspace_id: Option<String>,
}

operation! {
    DeleteFile: DELETE "/files/{id}" as "deleteFile", new(id: String) from(String, &str) {
        id: String = path "id", required argument;
        x_extend_workspace_id: String = header "x-extend-workspace-id", optional none;
    }
    always {
        header "x-extend-api-version" = "2026-02-09";
    }
    security required {
        BEARER_AUTH;
    }
    answers: FilesDeleteResponse {
        200 => json;
    }
    errors: ApiError {
        400 | 401 | 402 | 403 | 404 | 422 | 429 | 500 => json;
    }
    retryable: retryable
}
