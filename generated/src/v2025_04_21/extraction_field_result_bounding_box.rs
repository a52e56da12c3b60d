//! `ExtractionFieldResultBoundingBox`.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::value::kept::Kept;

/// A box around a piece of text on a page.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractionFieldResultBoundingBox {
    /// Position of the upper edge. Always present.
    pub top: f64,
    /// Position of the left edge. Always present.
    pub left: f64,
    /// Position of the lower edge. Always present.
    pub bottom: f64,
    /// Position of the right edge. Always present.
    pub right: f64,
    pub(super) kept: Kept,
}
