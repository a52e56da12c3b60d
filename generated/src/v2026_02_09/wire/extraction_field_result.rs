//! The tables of the types in `extraction_field_result`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{
    EnumOption, ExtractionField, ExtractionFieldResult, ExtractionFieldResultReference,
    ExtractionFieldType, Insight,
};
use crate::runtime::types::record::record;

record! {
    ExtractionFieldResult: builder ExtractionFieldResultBuilder {
        0 id: String = "id", required argument;
        1 r#type: ExtractionFieldType = "type", required argument;
        2 value: serde_json::Value = "value", required argument;
        3 confidence: f64 = "confidence", optional none;
        4 schema: Vec<ExtractionField> = "schema", optional none;
        5 insights: Vec<Insight> = "insights", optional none;
        6 references: Vec<ExtractionFieldResultReference> = "references", required argument;
        7 r#enum: Vec<EnumOption> = "enum", optional none;
    }
}
