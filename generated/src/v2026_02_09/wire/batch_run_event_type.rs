//! The tables of the types in `batch_run_event_type`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::BatchRunEventType;
use crate::runtime::types::enumeration::open_enum;

open_enum! {
    BatchRunEventType {
        BatchProcessorRunProcessed = "batch_processor_run.processed";
        BatchProcessorRunFailed = "batch_processor_run.failed";
        BatchParseRunProcessed = "batch_parse_run.processed";
        BatchParseRunFailed = "batch_parse_run.failed";
    }
}
