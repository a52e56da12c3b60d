//! `FileFromId`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::value::kept::Kept;

/// A file that was uploaded before.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FileFromId {
    /// Id of the file, `file_...`.
    ///
    /// Example: `"file_9RkP3sVx6TnQ2wLmYb8Hc"`.
    pub id: String,
    pub(super) kept: Kept,
}
