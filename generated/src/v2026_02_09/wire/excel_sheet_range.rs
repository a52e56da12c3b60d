//! The tables of the types in `excel_sheet_range`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::ExcelSheetRange;
use crate::runtime::types::record::record;

record! {
    ExcelSheetRange(ExcelSheetRangeSlots): new(start: i64, end: i64) {
        0 start: i64 = "start", required argument;
        1 end: i64 = "end", required argument;
    }
}
