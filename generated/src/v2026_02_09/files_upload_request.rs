//! `FilesUploadRequest`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::types::file::FileContent;
use crate::runtime::types::text::Secret;
use crate::runtime::value::kept::Kept;

/// A file to upload, as the parts of a form.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FilesUploadRequest {
    /// The content. The part has a file name, which becomes the name of the file, and a media type.
    pub file: FileContent,
    /// Password of a protected PDF. May be absent.
    pub password: Option<Secret>,
    pub(super) kept: Kept,
}
