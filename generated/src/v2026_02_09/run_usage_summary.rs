//! `RunUsageSummary`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::value::kept::Kept;

/// Credits used up by a run, without a breakdown.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RunUsageSummary {
    /// Credits of this run alone. Always present.
    pub credits: f64,
    /// Credits of this run and of its child work, such as parsing. Given for runs saved on or after
    /// 14 May 2026, absent before.
    pub total_credits: Option<f64>,
    pub(super) kept: Kept,
}
