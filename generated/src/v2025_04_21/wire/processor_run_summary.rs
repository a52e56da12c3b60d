//! The tables of the types in `processor_run_summary`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{
    CreatedAt, ProcessorRunStatus, ProcessorRunSummary, ProcessorType, RunUsage,
    UpdatedAt,
};
use crate::runtime::types::record::record;

record! {
    ProcessorRunSummary: builder ProcessorRunSummaryBuilder {
        0 id: String = "id", required argument;
        1 status: ProcessorRunStatus = "status", required argument;
        2 processor_id: String = "processorId", required argument;
        3 processor_name: String = "processorName", required argument;
        4 processor_version_id: String = "processorVersionId", required argument;
        5 r#type: ProcessorType = "type", optional none;
        6 created_at: CreatedAt = "createdAt", required argument;
        7 updated_at: UpdatedAt = "updatedAt", required argument;
        8 usage: RunUsage = "usage", optional none;
    }
}
