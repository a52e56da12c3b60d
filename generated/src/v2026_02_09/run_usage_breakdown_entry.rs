//! `RunUsageBreakdownEntry`, and the types of its own parts.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::RunUsageBreakdownCharge;
use crate::runtime::types::enumeration::UnknownValue;
use crate::runtime::value::kept::Kept;

/// Credits of one run in the breakdown.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RunUsageBreakdownEntry {
    /// Kind of the run. Always present. The list is open; `form_detection_run` is known since July
    /// 2026\.
    pub object: RunUsageBreakdownEntryObject,
    /// Id of the run. Always present.
    pub id: String,
    /// Credits of the run. Always present.
    pub credits: f64,
    /// The single charges; they add up to `credits`. Given for runs saved on or after 10 June 2026,
    /// absent before.
    pub charges: Option<Vec<RunUsageBreakdownCharge>>,
    pub(super) kept: Kept,
}

/// The `object` of `RunUsageBreakdownEntry`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RunUsageBreakdownEntryObject {
    /// `"extract_run"`
    ExtractRun,
    /// `"classify_run"`
    ClassifyRun,
    /// `"split_run"`
    SplitRun,
    /// `"parse_run"`
    ParseRun,
    /// `"edit_run"`
    EditRun,
    /// `"form_detection_run"`
    FormDetectionRun,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
