//! `FilesListResponse`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{ExtractRunsListResponseObject, FileSummary};
use crate::runtime::value::kept::Kept;

/// One page of a list of files.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FilesListResponse {
    /// `object`
    pub object: ExtractRunsListResponseObject,
    /// The files of this page. Always present, may be empty.
    pub data: Vec<FileSummary>,
    /// Token to ask for the next page with. Absent on the last page.
    pub next_page_token: Option<String>,
    pub(super) kept: Kept,
}
