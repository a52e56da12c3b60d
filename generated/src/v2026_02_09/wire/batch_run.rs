//! The tables of the types in `batch_run`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{BatchRun, BatchRunObject, BatchRunStatus, CreatedAt};
use crate::runtime::types::enumeration::closed_enum;
use crate::runtime::types::record::record;

record! {
    BatchRun: builder BatchRunBuilder {
        0 object: BatchRunObject = "object", required tag;
        1 id: String = "id", required argument;
        2 status: BatchRunStatus = "status", required argument;
        3 run_count: i64 = "runCount", required argument;
        4 created_at: CreatedAt = "createdAt", required argument;
    }
}

closed_enum! {
    BatchRunObject {
        BatchRun = "batch_run";
    }
}
