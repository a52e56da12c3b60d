//! `FileSummary`, and the types of its own parts.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{CreatedAt, FileMetadata, FileType, UpdatedAt};
use crate::runtime::types::enumeration::UnknownValue;
use crate::runtime::value::kept::Kept;

/// A file, in short.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FileSummary {
    /// `object`
    pub object: FileSummaryObject,
    /// Id of the file, `file_...`. Always present.
    pub id: String,
    /// Name of the file. Always present.
    pub name: String,
    /// Kind of the file. Null if it could not be determined.
    pub r#type: Option<FileType>,
    /// Id of the file it was made from, `file_...`. Set for files made by a splitter, null
    /// otherwise.
    pub parent_file_id: Option<String>,
    /// What is known about the content. Always present, may be empty.
    pub metadata: FileMetadata,
    /// When the file was created. Always present.
    pub created_at: CreatedAt,
    /// When the file was last changed. Always present.
    pub updated_at: UpdatedAt,
    pub(super) kept: Kept,
}

/// Type tag, always `file`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileSummaryObject {
    /// `"file"`
    #[default]
    File,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
