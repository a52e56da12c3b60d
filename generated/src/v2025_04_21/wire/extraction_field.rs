//! The tables of the types in `extraction_field`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{Enum, ExtractionField, ExtractionFieldType};
use crate::runtime::types::record::record;

record! {
    ExtractionField: builder ExtractionFieldBuilder {
        0 id: String = "id", required argument;
        1 name: String = "name", required argument;
        2 r#type: ExtractionFieldType = "type", required argument;
        3 description: String = "description", required argument;
        4 schema: Vec<ExtractionField> = "schema", optional none;
        5 r#enum: Vec<Enum> = "enum", optional none;
    }
}
