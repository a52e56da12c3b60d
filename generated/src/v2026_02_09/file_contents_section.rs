//! `FileContentsSection`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::value::kept::Kept;

/// Parsed content of a section, over one page or several.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FileContentsSection {
    /// Number of the first page. Always present.
    pub start_page_number: i64,
    /// Number of the last page. Always present.
    pub end_page_number: i64,
    /// The content in Markdown. Always present.
    pub markdown: String,
    pub(super) kept: Kept,
}
