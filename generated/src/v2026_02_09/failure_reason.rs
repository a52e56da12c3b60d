//! `FailureReason`.

// Generated from spec/2026-02-09.yaml by `cargo xtask codegen`. Do not edit: @generated

use crate::runtime::enumeration::UnknownValue;

/// Code of a failure. The list is open; new codes are announced to come.
///
/// - `ABORTED`: a user stopped the run.
/// - `INTERNAL_ERROR`: something went wrong on the server.
/// - `FAILED_TO_PROCESS_FILE`: the file could not be read or reached, or its text could not be
///   recognized.
/// - `INVALID_PROCESSOR`: the configuration of the processor is not valid.
/// - `INVALID_CONFIGURATION`: the configuration does not go with the chosen model.
/// - `PARSING_ERROR`: what the extraction returned could not be parsed.
/// - `PRE_PROCESSING_FAILURE`: a step before the extraction failed, such as the chunking.
/// - `POST_PROCESSING_FAILURE`: a step after the extraction failed.
/// - `OUT_OF_CREDITS`: too few credits for the run.
/// - `SCHEMA_GENERATION_FAILED`: no schema was given and none could be inferred. Known since
///   June 2026.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailureReason {
    /// `"ABORTED"`
    Aborted,
    /// `"INTERNAL_ERROR"`
    InternalError,
    /// `"FAILED_TO_PROCESS_FILE"`
    FailedToProcessFile,
    /// `"INVALID_PROCESSOR"`
    InvalidProcessor,
    /// `"INVALID_CONFIGURATION"`
    InvalidConfiguration,
    /// `"PARSING_ERROR"`
    ParsingError,
    /// `"PRE_PROCESSING_FAILURE"`
    PreProcessingFailure,
    /// `"POST_PROCESSING_FAILURE"`
    PostProcessingFailure,
    /// `"OUT_OF_CREDITS"`
    OutOfCredits,
    /// `"SCHEMA_GENERATION_FAILED"`
    SchemaGenerationFailed,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
