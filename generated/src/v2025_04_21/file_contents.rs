//! `FileContents`.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::value::kept::Kept;

/// What the parsing found in a file. Each may be absent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FileContents {
    /// The text of the file. May be absent.
    pub raw_text: Option<String>,
    /// The text of the file as Markdown. May be absent.
    pub markdown: Option<String>,
    /// The pages of the file, whose shape is not described. May be absent.
    pub pages: Option<Vec<serde_json::Value>>,
    /// The sheets of a workbook, whose shape is not described. May be absent.
    pub sheets: Option<Vec<serde_json::Value>>,
    pub(super) kept: Kept,
}
