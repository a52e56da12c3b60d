//! `ExtractorVersionsListResponse`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{ExtractRunsListResponseObject, ExtractorVersionSummary};
use crate::runtime::value::kept::Kept;

/// One page of the list of an extractor's versions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractorVersionsListResponse {
    /// `object`
    pub object: ExtractRunsListResponseObject,
    /// The versions of this page. Always present, may be empty.
    pub data: Vec<ExtractorVersionSummary>,
    /// Token to ask for the next page with. Absent on the last page.
    pub next_page_token: Option<String>,
    pub(super) kept: Kept,
}
