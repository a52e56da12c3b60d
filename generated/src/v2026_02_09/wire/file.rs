//! The tables of the types in `file`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{
    CreatedAt, File, FileContents, FileMetadata, FileSummaryObject, FileType, UpdatedAt,
};
use crate::runtime::types::text::Secret;
use crate::runtime::types::record::record;

record! {
    File: builder FileBuilder {
        0 object: FileSummaryObject = "object", required tag;
        1 id: String = "id", required argument;
        2 name: String = "name", required argument;
        3 r#type: FileType = "type", nullable none;
        4 presigned_url: Secret = "presignedUrl", optional_nullable none;
        5 parent_file_id: String = "parentFileId", nullable none;
        6 contents: FileContents = "contents", optional_nullable none;
        7 metadata: FileMetadata = "metadata", required argument;
        8 created_at: CreatedAt = "createdAt", required argument;
        9 updated_at: UpdatedAt = "updatedAt", required argument;
    }
}
