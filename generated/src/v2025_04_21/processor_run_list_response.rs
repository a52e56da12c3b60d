//! `ProcessorRunListResponse`.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::ProcessorRunSummary;
use crate::runtime::value::kept::Kept;

/// One page of a list of processor runs.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProcessorRunListResponse {
    /// True if the request succeeded. Always present.
    pub success: bool,
    /// The runs of this page. Always present, may be empty.
    pub processor_runs: Vec<ProcessorRunSummary>,
    /// Token to ask for the next page with. Absent on the last page.
    pub next_page_token: Option<String>,
    pub(super) kept: Kept,
}
