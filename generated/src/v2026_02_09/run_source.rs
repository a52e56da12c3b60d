//! `RunSource`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::types::enumeration::UnknownValue;

/// What created a run. The list is open.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RunSource {
    /// `"ADMIN"`: an administrator.
    Admin,
    /// `"BATCH_PROCESSOR_RUN"`: a batch.
    BatchProcessorRun,
    /// `"PLAYGROUND"`: the playground of the dashboard.
    Playground,
    /// `"WORKFLOW_CONFIGURATION"`: the configuration of a workflow.
    WorkflowConfiguration,
    /// `"WORKFLOW_RUN"`: a run of a workflow.
    WorkflowRun,
    /// `"STUDIO"`: the studio of the dashboard.
    Studio,
    /// `"API"`: a request to the API.
    Api,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
