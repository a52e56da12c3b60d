//! `ProcessorRunGetResponse`.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::ProcessorRun;
use crate::runtime::value::kept::Kept;

/// A processor run in its envelope.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProcessorRunGetResponse {
    /// True if the request succeeded; it says nothing of the run. Always present.
    pub success: bool,
    /// The run. Always present.
    pub processor_run: Box<ProcessorRun>,
    pub(super) kept: Kept,
}
