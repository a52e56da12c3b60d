//! The tables of the types in `extract_output_edits`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::ExtractOutputEdits;
use crate::runtime::types::record::record;

record! {
    ExtractOutputEdits(ExtractOutputEditsSlots): new() {
        0 original_value: serde_json::Value = "originalValue", optional_any none;
        1 edited_value: serde_json::Value = "editedValue", optional_any none;
        2 notes: String = "notes", optional none;
        3 page: f64 = "page", optional none;
        4 field_type: String = "fieldType", optional none;
    }
}
