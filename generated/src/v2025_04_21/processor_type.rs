//! `ProcessorType`.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::types::enumeration::UnknownValue;

/// What a processor does. The list is open.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProcessorType {
    /// `"EXTRACT"`: takes structured data out of a file.
    Extract,
    /// `"CLASSIFY"`: tells what kind of document a file is.
    Classify,
    /// `"SPLITTER"`: cuts a file into documents.
    Splitter,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
