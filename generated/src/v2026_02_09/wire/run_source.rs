//! The tables of the types in `run_source`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::RunSource;
use crate::runtime::types::enumeration::open_enum;

open_enum! {
    RunSource {
        Admin = "ADMIN";
        BatchProcessorRun = "BATCH_PROCESSOR_RUN";
        Playground = "PLAYGROUND";
        WorkflowConfiguration = "WORKFLOW_CONFIGURATION";
        WorkflowRun = "WORKFLOW_RUN";
        Studio = "STUDIO";
        Api = "API";
    }
}
