//! `MultiFileRunPackage`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::PackageFile;
use crate::runtime::value::kept::Kept;

/// Several files to extract from in one run.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MultiFileRunPackage {
    /// The files, in an order that the run keeps.
    ///
    /// Limits: at most 50 items.
    pub files: Vec<PackageFile>,
    pub(super) kept: Kept,
}
