//! `ExtractRunsListResponse`, and the types of its own parts.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::ExtractRunSummary;
use crate::runtime::types::enumeration::UnknownValue;
use crate::runtime::value::kept::Kept;

/// One page of a list of extract runs.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractRunsListResponse {
    /// `object`
    pub object: ExtractRunsListResponseObject,
    /// The runs of this page. Always present, may be empty.
    pub data: Vec<ExtractRunSummary>,
    /// Token to ask for the next page with. Absent on the last page.
    pub next_page_token: Option<String>,
    pub(super) kept: Kept,
}

/// Type tag, always `list`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtractRunsListResponseObject {
    /// `"list"`
    #[default]
    List,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
