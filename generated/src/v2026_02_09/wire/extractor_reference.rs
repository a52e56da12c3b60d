//! The tables of the types in `extractor_reference`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ExtractOverrideConfigJson, ExtractorReference};
use crate::runtime::types::record::record;

record! {
    ExtractorReference(ExtractorReferenceSlots): new(id: String) {
        0 id: String = "id", required argument;
        1 version: String = "version", optional none;
        2 override_config: Box<ExtractOverrideConfigJson> = "overrideConfig", optional none;
    }
}
