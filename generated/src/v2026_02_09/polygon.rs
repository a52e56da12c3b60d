//! `Polygon`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::value::kept::Kept;

/// One point of an outline, in spite of the name.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Polygon {
    /// Horizontal position. Always present.
    pub x: f64,
    /// Vertical position. Always present.
    pub y: f64,
    pub(super) kept: Kept,
}
