//! The tables of the types in `extractor`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `cargo xtask codegen`. Do not edit: @generated

use super::super::{CreatedAt, Extractor, ExtractorObject, ExtractorVersion, UpdatedAt};
use crate::runtime::enumeration::closed_enum;
use crate::runtime::record::record;

record! {
    Extractor: builder ExtractorBuilder {
        0 object: ExtractorObject = "object" exact, required tag claimed;
        1 id: String = "id", required argument claimed;
        2 name: String = "name", required argument claimed;
        3 created_at: CreatedAt = "createdAt", required argument claimed;
        4 updated_at: UpdatedAt = "updatedAt", required argument claimed;
        5 draft_version: ExtractorVersion = "draftVersion" exact, required argument;
    }
}

closed_enum! {
    ExtractorObject {
        Extractor = "extractor";
    }
}
