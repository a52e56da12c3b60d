//! `Insight`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::InsightType;
use crate::runtime::value::kept::Kept;

/// A remark of the model or of the review agent about a value.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Insight {
    /// Kind of the remark. Always present.
    pub r#type: InsightType,
    /// Text of the remark. Always present.
    pub content: String,
    pub(super) kept: Kept,
}
