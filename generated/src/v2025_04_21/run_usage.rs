//! `RunUsage`.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::value::kept::Kept;

/// Credits used up.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RunUsage {
    /// Number of credits. Always present.
    pub credits: f64,
    pub(super) kept: Kept,
}
