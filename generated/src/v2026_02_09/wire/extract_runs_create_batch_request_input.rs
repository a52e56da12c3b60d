//! The tables of the types in `extract_runs_create_batch_request_input`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ExtractRunsCreateBatchRequestInput, FileInput, RunMetadata};
use crate::runtime::types::record::record;

record! {
    ExtractRunsCreateBatchRequestInput(ExtractRunsCreateBatchRequestInputSlots): new(file: FileInput) {
        0 file: FileInput = "file", required argument;
        1 metadata: RunMetadata = "metadata", optional none;
    }
}
