//! `RunUsage`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::RunUsageBreakdownEntry;
use crate::runtime::value::kept::Kept;

/// Credits used up by a run.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RunUsage {
    /// Credits of this run alone. Always present.
    pub credits: f64,
    /// Credits of this run and of its child work, such as parsing. Given for runs saved on or after
    /// 14 May 2026, absent before.
    pub total_credits: Option<f64>,
    /// The credits, run by run. Given for runs saved on or after 14 May 2026, absent before and in
    /// lists of runs.
    pub breakdown: Option<Vec<RunUsageBreakdownEntry>>,
    pub(super) kept: Kept,
}
