//! The tables of the types in `file_contents`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::FileContents;
use crate::runtime::types::record::record;

record! {
    FileContents(FileContentsSlots): new() {
        0 raw_text: String = "rawText", optional none;
        1 markdown: String = "markdown", optional none;
        2 pages: Vec<serde_json::Value> = "pages", optional none;
        3 sheets: Vec<serde_json::Value> = "sheets", optional none;
    }
}
