//! `ProcessorRunStatus`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::types::enumeration::UnknownValue;

/// State of a run; extract, classify and split runs share the list. It is open.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProcessorRunStatus {
    /// `"PENDING"`: waiting to start. Known since April 2026.
    Pending,
    /// `"PROCESSING"`: under way.
    Processing,
    /// `"PROCESSED"`: ended well. Terminal.
    Processed,
    /// `"FAILED"`: ended with an error. Terminal.
    Failed,
    /// `"CANCELLED"`: stopped before it ended. Terminal.
    Cancelled,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
