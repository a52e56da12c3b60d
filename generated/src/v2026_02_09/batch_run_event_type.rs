//! `BatchRunEventType`.

// Generated from spec/2026-02-09.yaml by `cargo xtask codegen`. Do not edit: @generated

use crate::runtime::types::enumeration::UnknownValue;

/// What happened to a batch.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchRunEventType {
    /// `"batch_processor_run.processed"`: it ended well.
    BatchProcessorRunProcessed,
    /// `"batch_processor_run.failed"`: it ended with an error.
    BatchProcessorRunFailed,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
