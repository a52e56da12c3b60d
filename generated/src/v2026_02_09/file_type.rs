//! `FileType`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::types::enumeration::UnknownValue;

/// Kind of a file. The list is open.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileType {
    /// `"PDF"`
    Pdf,
    /// `"CSV"`
    Csv,
    /// `"IMG"`
    Img,
    /// `"TXT"`
    Txt,
    /// `"DOCX"`
    Docx,
    /// `"EXCEL"`
    Excel,
    /// `"XML"`
    Xml,
    /// `"HTML"`
    Html,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
