//! `RunUsageBreakdownCharge`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::ChargeUnit;
use crate::runtime::value::kept::Kept;

/// One charge of a run.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RunUsageBreakdownCharge {
    /// Name of what is charged for, an open string. Always present. Seen are:
    ///
    /// - the processor: `extraction_performance`, `extraction_light`, `extraction_agent` (of
    ///
    /// the operator), `parse_light`;
    ///
    /// - what is added to it: `review_agent`, `large_array_max_context`,
    ///   `extraction_schema_groups`, `priority_parsing`, `agentic_text_correction`,
    ///   `agentic_table_correction`, `advanced_excel_parsing`;
    /// - `agent_usage`: what the model of the operator cost, in `usd`.
    pub product: String,
    /// Unit of the quantity. Always present.
    pub unit: ChargeUnit,
    /// Number of units, a fraction where the unit is money. Credits for one unit are `credits`
    /// divided by it. Always present.
    pub quantity: f64,
    /// Credits charged. Always present.
    pub credits: f64,
    /// Numbers of the charged pages, counted from 1. Given for what is added to single pages, such
    /// as `agentic_text_correction`; absent elsewhere.
    pub pages: Option<Vec<i64>>,
    pub(super) kept: Kept,
}
