//! The tables of the types in `extractor_version_summary`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{
    CreatedAt, CreatedBy, ExtractorVersionSummary, ExtractorVersionSummaryObject,
};
use crate::runtime::types::enumeration::open_enum;
use crate::runtime::types::record::record;

record! {
    ExtractorVersionSummary: builder ExtractorVersionSummaryBuilder {
        0 object: ExtractorVersionSummaryObject = "object", required tag;
        1 id: String = "id", required argument;
        2 description: String = "description", nullable none;
        3 version: String = "version", required argument;
        4 extractor_id: String = "extractorId", required argument;
        5 created_at: CreatedAt = "createdAt", required argument;
        6 created_by: CreatedBy = "createdBy", optional_nullable none;
    }
}

open_enum! {
    ExtractorVersionSummaryObject {
        ExtractorVersion = "extractor_version";
    }
}
