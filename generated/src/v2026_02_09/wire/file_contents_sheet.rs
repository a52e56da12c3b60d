//! The tables of the types in `file_contents_sheet`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::FileContentsSheet;
use crate::runtime::types::record::record;

record! {
    FileContentsSheet(FileContentsSheetSlots): new(sheet_name: String) {
        0 sheet_name: String = "sheetName", required argument;
        1 raw_text: String = "rawText", optional none;
    }
}
