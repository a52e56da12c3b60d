//! `File`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{
    CreatedAt, FileContents, FileMetadata, FileSummaryObject, FileType, UpdatedAt,
};
use crate::runtime::types::text::Secret;
use crate::runtime::value::kept::Kept;

/// A file. Its `object` is that of a summary too, so the tag does not tell the two apart.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// `object`
    pub object: FileSummaryObject,
    /// Id of the file, `file_...`. Always present.
    pub id: String,
    /// Name of the file. Always present.
    pub name: String,
    /// Kind of the file. Null if it could not be determined.
    pub r#type: Option<FileType>,
    /// Address of the content, valid for 15 minutes. It is fetched without the API key, and whoever
    /// has it can read the file. Given when a file is read by its id; null or absent elsewhere.
    pub presigned_url: Option<Option<Secret>>,
    /// Id of the file it was made from, `file_...`. Set for files made by a splitter, null
    /// otherwise.
    pub parent_file_id: Option<String>,
    /// Parsed content. Given when a file that was parsed is read by its id and the content is asked
    /// for; null or absent elsewhere.
    ///
    /// Deprecated by the API.
    pub contents: Option<Option<FileContents>>,
    /// What is known about the content. Always present, may be empty.
    pub metadata: FileMetadata,
    /// When the file was created. Always present.
    pub created_at: CreatedAt,
    /// When the file was last changed. Always present.
    pub updated_at: UpdatedAt,
    pub(super) kept: Kept,
}
