//! The tables of the types in `file`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{
    CreatedAt, File, FileContents, FileMetadata, FileType, RunUsage, UpdatedAt,
};
use crate::runtime::types::record::record;

record! {
    File: builder FileBuilder {
        0 object: String = "object", required argument;
        1 id: String = "id", required argument;
        2 name: String = "name", required argument;
        3 r#type: FileType = "type", optional none;
        4 presigned_url: String = "presignedUrl", optional none;
        5 parent_file_id: String = "parentFileId", optional none;
        6 contents: FileContents = "contents", optional none;
        7 metadata: FileMetadata = "metadata", required argument;
        8 created_at: CreatedAt = "createdAt", required argument;
        9 updated_at: UpdatedAt = "updatedAt", required argument;
        10 usage: RunUsage = "usage", optional none;
    }
}
