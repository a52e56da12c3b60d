//! `ExcelSheetRange`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::value::kept::Kept;

/// A range of sheets of a workbook.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExcelSheetRange {
    /// Index of the first sheet, counted from 0. Always present.
    pub start: i64,
    /// Index of the last sheet, counted from 0 and not less than `start`. Always present.
    pub end: i64,
    pub(super) kept: Kept,
}
