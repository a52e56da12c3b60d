//! `SortBy`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::types::enumeration::UnknownValue;

/// Time that a list is sorted by. The list of values is open.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortBy {
    /// `"updatedAt"`: the time of the last change.
    UpdatedAt,
    /// `"createdAt"`: the time of creation.
    CreatedAt,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
