//! `FileMetadata`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::ParentSplit;
use crate::runtime::value::kept::Kept;

/// What is known about the content of a file. May be empty.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FileMetadata {
    /// Number of pages. Given for PDF and DOCX files only.
    pub page_count: Option<f64>,
    /// The split that the file came out of. Given for derived files only.
    pub parent_split: Option<ParentSplit>,
    pub(super) kept: Kept,
}
