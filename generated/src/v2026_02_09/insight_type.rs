//! `InsightType`.

// Generated from spec/2026-02-09.yaml by `cargo xtask codegen`. Do not edit: @generated

use crate::runtime::enumeration::UnknownValue;

/// Kind of an insight. The list is open.
///
/// - `reasoning`: how the model came to the value.
/// - `issue`: something the review agent found doubtful.
/// - `review_summary`: sum of what the review agent found.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsightType {
    /// `"reasoning"`
    Reasoning,
    /// `"issue"`
    Issue,
    /// `"review_summary"`
    ReviewSummary,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
