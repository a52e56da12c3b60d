//! The tables of the types in `extractors_create_request`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{
    ExtractConfigJson, ExtractorsCreateRequest, ExtractorsCreateRequestGenerate,
};
use crate::runtime::types::record::record;

record! {
    ExtractorsCreateRequest(ExtractorsCreateRequestSlots): new(name: String) {
        0 name: String = "name", required argument;
        1 config: Box<ExtractConfigJson> = "config", optional none;
        2 clone_extractor_id: String = "cloneExtractorId", optional none;
        3 generate: ExtractorsCreateRequestGenerate = "generate", optional none;
    }
}
