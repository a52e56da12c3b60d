//! `ExtractionFieldType`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::types::enumeration::UnknownValue;

/// Type of a field of a legacy config. The list is open.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtractionFieldType {
    /// `"string"`
    String,
    /// `"number"`
    Number,
    /// `"currency"`
    Currency,
    /// `"boolean"`
    Boolean,
    /// `"date"`
    Date,
    /// `"array"`
    Array,
    /// `"enum"`
    Enum,
    /// `"object"`
    Object,
    /// `"signature"`
    Signature,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
