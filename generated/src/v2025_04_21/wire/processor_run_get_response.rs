//! The tables of the types in `processor_run_get_response`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ProcessorRun, ProcessorRunGetResponse};
use crate::runtime::types::record::record;

record! {
    ProcessorRunGetResponse(ProcessorRunGetResponseSlots): new(success: bool, processor_run: Box<ProcessorRun>) {
        0 success: bool = "success", required argument;
        1 processor_run: Box<ProcessorRun> = "processorRun", required argument;
    }
}
