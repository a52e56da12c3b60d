//! The tables of the types in `processor_run_list_response`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ProcessorRunListResponse, ProcessorRunSummary};
use crate::runtime::types::record::record;

record! {
    ProcessorRunListResponse(ProcessorRunListResponseSlots): new(success: bool, processor_runs: Vec<ProcessorRunSummary>) {
        0 success: bool = "success", required argument;
        1 processor_runs: Vec<ProcessorRunSummary> = "processorRuns", required argument;
        2 next_page_token: String = "nextPageToken", optional none;
    }
}
