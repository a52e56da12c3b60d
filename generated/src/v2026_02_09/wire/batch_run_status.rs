//! The tables of the types in `batch_run_status`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::BatchRunStatus;
use crate::runtime::types::enumeration::open_enum;

open_enum! {
    BatchRunStatus {
        Pending = "PENDING";
        Processing = "PROCESSING";
        Processed = "PROCESSED";
        Failed = "FAILED";
        Cancelled = "CANCELLED";
    }
}
