//! `ReleaseType`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::types::enumeration::UnknownValue;

/// Which number of a version is raised. The list is open.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReleaseType {
    /// `"major"`: the first, as from `1.2` to `2.0`.
    Major,
    /// `"minor"`: the second, as from `1.2` to `1.3`.
    Minor,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
