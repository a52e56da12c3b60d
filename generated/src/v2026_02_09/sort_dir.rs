//! `SortDir`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::types::enumeration::UnknownValue;

/// Direction of a sorted list. The list of values is open.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortDir {
    /// `"asc"`: the earliest first.
    Asc,
    /// `"desc"`: the latest first.
    Desc,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
