//! The tables of the types in `file_from_text`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::FileFromText;
use crate::runtime::types::record::record;

record! {
    FileFromText(FileFromTextSlots): new(text: String) {
        0 text: String = "text", required argument;
        1 name: String = "name", optional none;
    }
}
