//! `UploadFile`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ApiError, File, FilesUploadRequest};
use super::security::BEARER_AUTH;
use crate::runtime::http::table::operation;

/// Upload a file
///
/// Sends a file, which runs can then name by its id. Word and PowerPoint files are made PDF
/// without being asked.
///
/// The name of the part `file` is kept as the name of the file; with its media type it tells
/// what kind of file it is. An upload that is repeated makes a second file with an id of its
/// own.
///
/// `POST /files/upload`
///
/// Always sent: `x-extend-api-version: 2026-02-09`.
///
/// Credentials: `bearerAuth`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadFile {
    /// Whether to keep the file as a PDF: one in JPEG, PNG, TIFF, GIF, BMP, WebP, HEIC or HEIF, of
    /// Word, PowerPoint or Excel, or in HTML. False when absent.
    pub convert_to_pdf: Option<bool>,
    /// Id of the workspace to work in. Needed with an organization key, of no effect with a
    /// workspace key. Known since April 2026.
    pub x_extend_workspace_id: Option<String>,
    /// The body of the request.
    pub body: FilesUploadRequest,
}

operation! {
    UploadFile: POST "/files/upload" as "uploadFile", new(body: FilesUploadRequest) from(FilesUploadRequest) {
        convert_to_pdf: bool = query "convertToPdf", optional none;
        x_extend_workspace_id: String = header "x-extend-workspace-id", optional none;
    }
    always {
        header "x-extend-api-version" = "2026-02-09";
    }
    security required {
        BEARER_AUTH;
    }
    body body: FilesUploadRequest, required argument {
        multipart "multipart/form-data";
    }
    answers: File {
        200 => json;
    }
    errors: ApiError {
        400 | 401 | 402 | 403 | 404 | 422 | 429 | 500 => json;
    }
    retryable: retryable
}
