//! The tables of the types in `file_contents_section`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::FileContentsSection;
use crate::runtime::types::record::record;

record! {
    FileContentsSection(FileContentsSectionSlots): new(start_page_number: i64, end_page_number: i64, markdown: String) {
        0 start_page_number: i64 = "startPageNumber", required argument;
        1 end_page_number: i64 = "endPageNumber", required argument;
        2 markdown: String = "markdown", required argument;
    }
}
