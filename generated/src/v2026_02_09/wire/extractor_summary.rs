//! The tables of the types in `extractor_summary`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{CreatedAt, ExtractorSummary, ExtractorSummaryObject, UpdatedAt};
use crate::runtime::types::enumeration::open_enum;
use crate::runtime::types::record::record;

record! {
    ExtractorSummary: builder ExtractorSummaryBuilder {
        0 object: ExtractorSummaryObject = "object", required tag;
        1 id: String = "id", required argument;
        2 name: String = "name", required argument;
        3 created_at: CreatedAt = "createdAt", required argument;
        4 updated_at: UpdatedAt = "updatedAt", required argument;
    }
}

open_enum! {
    ExtractorSummaryObject {
        Extractor = "extractor";
    }
}
