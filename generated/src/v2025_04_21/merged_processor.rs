//! `MergedProcessor`.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::value::kept::Kept;

/// A processor whose result was merged into a run.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MergedProcessor {
    /// Id of the processor. Always present.
    pub processor_id: String,
    /// Id of the version of the processor. Always present.
    pub processor_version_id: String,
    /// Name of the processor. Always present.
    pub processor_name: String,
    pub(super) kept: Kept,
}
