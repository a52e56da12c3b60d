//! The tables of the types in `extract_run_event_type`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::ExtractRunEventType;
use crate::runtime::types::enumeration::open_enum;

open_enum! {
    ExtractRunEventType {
        ExtractRunProcessed = "extract_run.processed";
        ExtractRunFailed = "extract_run.failed";
    }
}
