//! `FailureReason`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::types::enumeration::UnknownValue;

/// Code of a failure. The list is open; new codes are announced to come.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailureReason {
    /// `"ABORTED"`: a user stopped the run.
    Aborted,
    /// `"INTERNAL_ERROR"`: something went wrong on the server.
    InternalError,
    /// `"FAILED_TO_PROCESS_FILE"`: the file could not be read or reached, or its text could not be
    /// recognized.
    FailedToProcessFile,
    /// `"INVALID_PROCESSOR"`: the configuration of the processor is not valid.
    InvalidProcessor,
    /// `"INVALID_CONFIGURATION"`: the configuration does not go with the chosen model.
    InvalidConfiguration,
    /// `"PARSING_ERROR"`: what the extraction returned could not be parsed.
    ParsingError,
    /// `"PRE_PROCESSING_FAILURE"`: a step before the extraction failed, such as the chunking.
    PreProcessingFailure,
    /// `"POST_PROCESSING_FAILURE"`: a step after the extraction failed.
    PostProcessingFailure,
    /// `"OUT_OF_CREDITS"`: too few credits for the run.
    OutOfCredits,
    /// `"SCHEMA_GENERATION_FAILED"`: no schema was given and none could be inferred. Known since
    /// June 2026.
    SchemaGenerationFailed,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
