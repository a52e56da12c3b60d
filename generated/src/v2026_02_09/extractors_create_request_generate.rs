//! `ExtractorsCreateRequestGenerate`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::PackageFile;
use crate::runtime::value::kept::Kept;

/// Samples of which the server makes a schema, which is then in the draft.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractorsCreateRequestGenerate {
    /// The samples, up to 5.
    ///
    /// Limits: 1 to 5 items.
    pub files: Vec<PackageFile>,
    /// What to look for, in plain language, up to 2,500 characters. May be absent.
    ///
    /// Limits: at most 2500 characters.
    pub instructions: Option<String>,
    pub(super) kept: Kept,
}
