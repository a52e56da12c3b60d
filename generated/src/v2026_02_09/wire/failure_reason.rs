//! The tables of the types in `failure_reason`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::FailureReason;
use crate::runtime::types::enumeration::open_enum;

open_enum! {
    FailureReason {
        Aborted = "ABORTED";
        InternalError = "INTERNAL_ERROR";
        FailedToProcessFile = "FAILED_TO_PROCESS_FILE";
        InvalidProcessor = "INVALID_PROCESSOR";
        InvalidConfiguration = "INVALID_CONFIGURATION";
        ParsingError = "PARSING_ERROR";
        PreProcessingFailure = "PRE_PROCESSING_FAILURE";
        PostProcessingFailure = "POST_PROCESSING_FAILURE";
        OutOfCredits = "OUT_OF_CREDITS";
        SchemaGenerationFailed = "SCHEMA_GENERATION_FAILED";
    }
}
