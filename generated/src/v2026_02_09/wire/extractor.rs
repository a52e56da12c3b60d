//! The tables of the types in `extractor`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{CreatedAt, Extractor, ExtractorObject, ExtractorVersion, UpdatedAt};
use crate::runtime::types::enumeration::closed_enum;
use crate::runtime::types::record::record;

record! {
    Extractor: builder ExtractorBuilder {
        0 object: ExtractorObject = "object", required tag;
        1 id: String = "id", required argument;
        2 name: String = "name", required argument;
        3 created_at: CreatedAt = "createdAt", required argument;
        4 updated_at: UpdatedAt = "updatedAt", required argument;
        5 draft_version: Box<ExtractorVersion> = "draftVersion", required argument;
    }
}

closed_enum! {
    ExtractorObject {
        Extractor = "extractor";
    }
}
