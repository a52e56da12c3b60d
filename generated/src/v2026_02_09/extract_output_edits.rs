//! `ExtractOutputEdits`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::value::kept::Kept;

/// What a review changed in one field. May be empty.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractOutputEdits {
    /// The value before the change; any JSON. May be null, which is not absent.
    pub original_value: Option<serde_json::Value>,
    /// The value after the change; any JSON. May be null, which is not absent.
    pub edited_value: Option<serde_json::Value>,
    /// Remark of the reviewer. May be absent.
    pub notes: Option<String>,
    /// Number of the page the change is about. May be absent.
    pub page: Option<f64>,
    /// Type of the field, an open string. May be absent.
    pub field_type: Option<String>,
    pub(super) kept: Kept,
}
