//! `ParentSplit`.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::value::kept::Kept;

/// The part of a parent file that became a file of its own.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParentSplit {
    /// Id of the split. Always present.
    pub id: String,
    /// Type given to the part. Always present.
    pub r#type: String,
    /// Identifier given to the part. Always present.
    pub identifier: String,
    /// First page of the part in the parent file. Always present.
    pub start_page: i64,
    /// Last page of the part in the parent file. Always present.
    pub end_page: i64,
    pub(super) kept: Kept,
}
