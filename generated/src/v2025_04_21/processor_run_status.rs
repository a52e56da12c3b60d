//! `ProcessorRunStatus`.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::types::enumeration::UnknownValue;

/// State of a run. The list is open.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProcessorRunStatus {
    /// `"PENDING"`: waiting to start. Known since October 2025.
    Pending,
    /// `"PROCESSING"`: under way.
    Processing,
    /// `"PROCESSED"`: ended well. Terminal.
    Processed,
    /// `"FAILED"`: ended with an error. Terminal.
    Failed,
    /// `"CANCELLED"`: stopped before it ended. Terminal. Known since June 2025.
    Cancelled,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
