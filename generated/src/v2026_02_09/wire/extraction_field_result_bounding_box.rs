//! The tables of the types in `extraction_field_result_bounding_box`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::ExtractionFieldResultBoundingBox;
use crate::runtime::types::record::record;

record! {
    ExtractionFieldResultBoundingBox: builder ExtractionFieldResultBoundingBoxBuilder {
        0 top: f64 = "top", required argument;
        1 left: f64 = "left", required argument;
        2 bottom: f64 = "bottom", required argument;
        3 right: f64 = "right", required argument;
    }
}
