//! `EnumOption`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::value::kept::Kept;

/// One allowed value of a field of type `enum`, as given in a result.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnumOption {
    /// The value. Always present.
    pub value: String,
    /// What the value means. Always present.
    pub description: String,
    pub(super) kept: Kept,
}
