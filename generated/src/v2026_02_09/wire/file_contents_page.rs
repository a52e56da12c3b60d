//! The tables of the types in `file_contents_page`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::FileContentsPage;
use crate::runtime::types::record::record;

record! {
    FileContentsPage(FileContentsPageSlots): new(page_number: i64) {
        0 page_number: i64 = "pageNumber", required argument;
        1 page_height: f64 = "pageHeight", optional none;
        2 page_width: f64 = "pageWidth", optional none;
        3 markdown: String = "markdown", optional none;
        4 html: String = "html", optional none;
    }
}
