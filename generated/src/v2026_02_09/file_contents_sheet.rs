//! `FileContentsSheet`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::value::kept::Kept;

/// Parsed content of a sheet.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FileContentsSheet {
    /// Name of the sheet. Always present.
    pub sheet_name: String,
    /// The cells as CSV. May be absent.
    pub raw_text: Option<String>,
    pub(super) kept: Kept,
}
