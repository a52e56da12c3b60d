//! The tables of the types in `extractors_update_request`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ExtractConfigJson, ExtractorsUpdateRequest};
use crate::runtime::types::record::record;

record! {
    ExtractorsUpdateRequest(ExtractorsUpdateRequestSlots): new() {
        0 name: String = "name", optional none;
        1 config: Box<ExtractConfigJson> = "config", optional none;
    }
}
