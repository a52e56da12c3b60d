//! The tables of the types in `file_contents`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{
    FileContents, FileContentsPage, FileContentsSection, FileContentsSheet,
};
use crate::runtime::types::record::record;

record! {
    FileContents(FileContentsSlots): new() {
        0 raw_text: String = "rawText", optional none;
        1 pages: Vec<FileContentsPage> = "pages", optional none;
        2 sections: Vec<FileContentsSection> = "sections", optional none;
        3 sheets: Vec<FileContentsSheet> = "sheets", optional none;
    }
}
