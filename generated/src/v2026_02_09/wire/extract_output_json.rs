//! The tables of the types in `extract_output_json`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ExtractOutputJson, ExtractOutputMetadata, JsonObject};
use crate::runtime::types::record::record;

record! {
    ExtractOutputJson(ExtractOutputJsonSlots): new(value: JsonObject, metadata: ExtractOutputMetadata) {
        0 value: JsonObject = "value", required argument;
        1 metadata: ExtractOutputMetadata = "metadata", required argument;
    }
}
