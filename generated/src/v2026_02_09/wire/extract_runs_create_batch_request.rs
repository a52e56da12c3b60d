//! The tables of the types in `extract_runs_create_batch_request`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{
    ExtractRunsCreateBatchRequest, ExtractRunsCreateBatchRequestInput, ExtractorReference,
};
use crate::runtime::types::record::record;

record! {
    ExtractRunsCreateBatchRequest(ExtractRunsCreateBatchRequestSlots): new(extractor: Box<ExtractorReference>, inputs: Vec<ExtractRunsCreateBatchRequestInput>) {
        0 extractor: Box<ExtractorReference> = "extractor", required argument;
        1 inputs: Vec<ExtractRunsCreateBatchRequestInput> = "inputs", required argument;
        2 priority: i64 = "priority", optional none;
    }
}
