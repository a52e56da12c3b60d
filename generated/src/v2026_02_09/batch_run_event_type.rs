//! `BatchRunEventType`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::types::enumeration::UnknownValue;

/// What happened to a batch.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchRunEventType {
    /// `"batch_processor_run.processed"`: all its runs have ended.
    BatchProcessorRunProcessed,
    /// `"batch_processor_run.failed"`: the batch itself failed.
    BatchProcessorRunFailed,
    /// `"batch_parse_run.processed"`: all runs of a batch that parses have ended.
    BatchParseRunProcessed,
    /// `"batch_parse_run.failed"`: a batch that parses failed.
    BatchParseRunFailed,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
