//! The tables of the types in `processor_run_status`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::ProcessorRunStatus;
use crate::runtime::types::enumeration::open_enum;

open_enum! {
    ProcessorRunStatus {
        Pending = "PENDING";
        Processing = "PROCESSING";
        Processed = "PROCESSED";
        Failed = "FAILED";
        Cancelled = "CANCELLED";
    }
}
