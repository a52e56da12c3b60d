//! `FileContents`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{FileContentsPage, FileContentsSection, FileContentsSheet};
use crate::runtime::value::kept::Kept;

/// Parsed content of a file. What there is depends on its kind.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FileContents {
    /// The text of the file. Not given for Excel.
    pub raw_text: Option<String>,
    /// The pages. Empty for kinds of files that have none. May be absent.
    pub pages: Option<Vec<FileContentsPage>>,
    /// The sections of a PDF or an image. May be absent.
    pub sections: Option<Vec<FileContentsSection>>,
    /// The sheets of an Excel file. May be absent.
    pub sheets: Option<Vec<FileContentsSheet>>,
    pub(super) kept: Kept,
}
