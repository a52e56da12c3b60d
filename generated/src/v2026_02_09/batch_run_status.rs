//! `BatchRunStatus`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::types::enumeration::UnknownValue;

/// State of a batch. The list is open.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchRunStatus {
    /// `"PENDING"`: waiting to start.
    Pending,
    /// `"PROCESSING"`: under way.
    Processing,
    /// `"PROCESSED"`: all its runs have ended, well or not. Terminal.
    Processed,
    /// `"FAILED"`: the batch itself failed. Terminal.
    Failed,
    /// `"CANCELLED"`: stopped before it ended. Terminal.
    Cancelled,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
