//! `ExtractionFieldResultReference`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::ExtractionFieldResultBoundingBox;
use crate::runtime::value::kept::Kept;

/// A place in the file where a value was found.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractionFieldResultReference {
    /// Id of the field; inside an array, the index of the row as a string.
    pub id: String,
    /// Name of the field. Always present.
    pub field_name: String,
    /// Number of the page, counted from 1. Always present.
    pub page: f64,
    /// Boxes around the text on the page. Always present, may be empty.
    pub bounding_boxes: Vec<ExtractionFieldResultBoundingBox>,
    pub(super) kept: Kept,
}
