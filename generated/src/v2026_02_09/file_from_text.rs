//! `FileFromText`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::value::kept::Kept;

/// Raw text, of which the server makes a text file.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FileFromText {
    /// The text.
    pub text: String,
    /// Name for the file. Made up when absent.
    pub name: Option<String>,
    pub(super) kept: Kept,
}
