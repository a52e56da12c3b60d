//! The tables of the types in `extractor_version`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{
    CreatedAt, CreatedBy, ExtractConfig, ExtractorVersion, ExtractorVersionObject,
};
use crate::runtime::types::enumeration::closed_enum;
use crate::runtime::types::record::record;

record! {
    ExtractorVersion: builder ExtractorVersionBuilder {
        0 object: ExtractorVersionObject = "object", required tag;
        1 id: String = "id", required argument;
        2 description: String = "description", nullable none;
        3 version: String = "version", required argument;
        4 config: ExtractConfig = "config", required argument;
        5 extractor_id: String = "extractorId", required argument;
        6 created_at: CreatedAt = "createdAt", required argument;
        7 created_by: CreatedBy = "createdBy", optional_nullable none;
    }
}

closed_enum! {
    ExtractorVersionObject {
        ExtractorVersion = "extractor_version";
    }
}
