//! `GetFile`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ApiError, File};
use super::security::BEARER_AUTH;
use crate::runtime::http::table::operation;

/// Get a file
///
/// Returns a file, with an address from which its content is to be had for 15 minutes.
///
/// `rawText`, `markdown` and `html` ask for parsed content, in `contents`. They are deprecated,
/// and without effect for files that were parsed by versions above 2: parse runs have taken
/// their place.
///
/// `GET /files/{id}`
///
/// Always sent: `x-extend-api-version: 2026-02-09`.
///
/// Credentials: `bearerAuth`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetFile {
    /// Id of the file, `file_...`.
    ///
    /// Example: `"file_9RkP3sVx6TnQ2wLmYb8Hc"`.
    pub id: String,
    /// Whether to give the text of the file.
    ///
    /// Deprecated by the API.
    pub raw_text: Option<bool>,
    /// Whether to give the content in Markdown. For PDF, for images, and for Word files that were
    /// made PDF.
    ///
    /// Deprecated by the API.
    pub markdown: Option<bool>,
    /// Whether to give the content in HTML. For Word files.
    ///
    /// Deprecated by the API.
    pub html: Option<bool>,
    /// Id of the workspace to work in. Needed with an organization key, of no effect with a
    /// workspace key. Known since April 2026.
    pub x_extend_workspace_id: Option<String>,
}

operation! {
    GetFile: GET "/files/{id}" as "getFile", new(id: String) from(String, &str) {
        id: String = path "id", required argument;
        raw_text: bool = query "rawText", optional none;
        markdown: bool = query "markdown", optional none;
        html: bool = query "html", optional none;
        x_extend_workspace_id: String = header "x-extend-workspace-id", optional none;
    }
    always {
        header "x-extend-api-version" = "2026-02-09";
    }
    security required {
        BEARER_AUTH;
    }
    answers: File {
        200 => json;
    }
    errors: ApiError {
        400 | 401 | 402 | 403 | 404 | 422 | 429 | 500 => json;
    }
    retryable: retryable
}
