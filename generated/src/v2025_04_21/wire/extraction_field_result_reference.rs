//! The tables of the types in `extraction_field_result_reference`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ExtractionFieldResultBoundingBox, ExtractionFieldResultReference};
use crate::runtime::types::record::record;

record! {
    ExtractionFieldResultReference: builder ExtractionFieldResultReferenceBuilder {
        0 id: String = "id", required argument;
        1 field_name: String = "fieldName", required argument;
        2 page: f64 = "page", required argument;
        3 bounding_boxes: Vec<ExtractionFieldResultBoundingBox> = "boundingBoxes", required argument;
    }
}
