//! `FileFromUrlSettings`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::types::text::Secret;
use crate::runtime::value::kept::Kept;

/// How to open a file.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FileFromUrlSettings {
    /// Password of a protected PDF. May be absent.
    pub password: Option<Secret>,
    pub(super) kept: Kept,
}
