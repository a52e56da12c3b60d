//! `ExtractorsListResponse`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{ExtractRunsListResponseObject, ExtractorSummary};
use crate::runtime::value::kept::Kept;

/// One page of a list of extractors.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractorsListResponse {
    /// `object`
    pub object: ExtractRunsListResponseObject,
    /// The extractors of this page. Always present, may be empty.
    pub data: Vec<ExtractorSummary>,
    /// Token to ask for the next page with. Absent on the last page.
    pub next_page_token: Option<String>,
    pub(super) kept: Kept,
}
