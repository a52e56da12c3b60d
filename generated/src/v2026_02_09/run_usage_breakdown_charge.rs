//! `RunUsageBreakdownCharge`.

// Generated from spec/2026-02-09.yaml by `cargo xtask codegen`. Do not edit: @generated

use crate::runtime::value::kept::Kept;

/// One charge of a run.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunUsageBreakdownCharge {
    /// Name of what is charged for. Always present.
    pub product: String,
    /// Unit of the quantity, such as page or cell. Always present.
    pub unit: String,
    /// Number of units. Always present.
    pub quantity: f64,
    /// Credits charged. Always present.
    pub credits: f64,
    /// Numbers of the charged pages, counted from 1. May be absent.
    pub pages: Option<Vec<i64>>,
    pub(super) kept: Kept,
}
