//! The tables of the types in `processor_output_json`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use indexmap::IndexMap;

use super::super::{ExtractOutputMetadataValue, JsonObject, ProcessorOutputJson};
use crate::runtime::types::record::record;

record! {
    ProcessorOutputJson(ProcessorOutputJsonSlots): new(value: JsonObject, metadata: IndexMap<String, ExtractOutputMetadataValue>) {
        0 value: JsonObject = "value", required argument;
        1 metadata: IndexMap<String, ExtractOutputMetadataValue> = "metadata", required argument;
    }
}
