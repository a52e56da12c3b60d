//! `ExtractRunEventType`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::types::enumeration::UnknownValue;

/// What happened to an extract run.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtractRunEventType {
    /// `"extract_run.processed"`: it ended well.
    ExtractRunProcessed,
    /// `"extract_run.failed"`: it ended with an error.
    ExtractRunFailed,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
