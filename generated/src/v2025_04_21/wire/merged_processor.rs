//! The tables of the types in `merged_processor`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::MergedProcessor;
use crate::runtime::types::record::record;

record! {
    MergedProcessor(MergedProcessorSlots): new(processor_id: String, processor_version_id: String, processor_name: String) {
        0 processor_id: String = "processorId", required argument;
        1 processor_version_id: String = "processorVersionId", required argument;
        2 processor_name: String = "processorName", required argument;
    }
}
