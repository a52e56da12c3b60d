//! `FilesDeleteResponse`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::value::kept::Kept;

/// What is left of a deleted file.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FilesDeleteResponse {
    /// Id of the deleted file. Always present.
    pub id: String,
    pub(super) kept: Kept,
}
