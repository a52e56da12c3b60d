//! `File`.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::{CreatedAt, FileContents, FileMetadata, FileType, RunUsage, UpdatedAt};
use crate::runtime::value::kept::Kept;

/// A file.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// Type tag. Seen is `file`. Always present.
    pub object: String,
    /// Id of the file, `file_...`. Always present.
    pub id: String,
    /// Name of the file. Always present.
    pub name: String,
    /// Kind of the file. May be absent.
    pub r#type: Option<FileType>,
    /// Address to fetch the file from. Whoever has it can read the file. May be absent.
    pub presigned_url: Option<String>,
    /// Id of the file it was made from. May be absent.
    pub parent_file_id: Option<String>,
    /// What the parsing found in the file. May be absent.
    pub contents: Option<FileContents>,
    /// What is known about the content. Always present, may be empty.
    pub metadata: FileMetadata,
    /// When the file was created. Always present.
    pub created_at: CreatedAt,
    /// When the file was last changed. Always present.
    pub updated_at: UpdatedAt,
    /// Credits used up for the file. May be absent.
    pub usage: Option<RunUsage>,
    pub(super) kept: Kept,
}
