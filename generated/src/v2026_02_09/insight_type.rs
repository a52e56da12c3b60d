//! `InsightType`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::types::enumeration::UnknownValue;

/// Kind of an insight. The list is open.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsightType {
    /// `"reasoning"`: how the model came to the value.
    Reasoning,
    /// `"issue"`: something the review agent found doubtful.
    Issue,
    /// `"review_summary"`: sum of what the review agent found.
    ReviewSummary,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
