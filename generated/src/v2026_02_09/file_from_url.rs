//! `FileFromUrl`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::FileFromUrlSettings;
use crate::runtime::value::kept::Kept;

/// A file that the server fetches.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FileFromUrl {
    /// Address to fetch the file from. A signed address that is valid for 5 to 15 minutes is the
    /// usual choice.
    pub url: String,
    /// Name for the file. Taken from the address when absent.
    pub name: Option<String>,
    /// How to open the file. May be absent.
    pub settings: Option<FileFromUrlSettings>,
    pub(super) kept: Kept,
}
