//! `PageRangesItem`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::value::kept::Kept;

/// A range of pages.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PageRangesItem {
    /// First page. Always present.
    pub start: i64,
    /// Last page. Always present.
    pub end: i64,
    pub(super) kept: Kept,
}
