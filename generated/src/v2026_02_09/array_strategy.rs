//! `ArrayStrategy`, and the types of its own parts.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::types::enumeration::UnknownValue;
use crate::runtime::value::kept::Kept;

/// How large arrays are handled.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ArrayStrategy {
    /// Name of the strategy. Always present. The list is open.
    pub r#type: ArrayStrategyType,
    pub(super) kept: Kept,
}

/// The `type` of `ArrayStrategy`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArrayStrategyType {
    /// `"large_array_heuristics"`
    LargeArrayHeuristics,
    /// `"large_array_max_context"`
    LargeArrayMaxContext,
    /// `"large_array_overlap_context"`
    LargeArrayOverlapContext,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
