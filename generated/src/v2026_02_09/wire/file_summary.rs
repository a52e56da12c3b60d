//! The tables of the types in `file_summary`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{
    CreatedAt, FileMetadata, FileSummary, FileSummaryObject, FileType, UpdatedAt,
};
use crate::runtime::types::enumeration::open_enum;
use crate::runtime::types::record::record;

record! {
    FileSummary: builder FileSummaryBuilder {
        0 object: FileSummaryObject = "object", required tag;
        1 id: String = "id", required argument;
        2 name: String = "name", required argument;
        3 r#type: FileType = "type", nullable none;
        4 parent_file_id: String = "parentFileId", nullable none;
        5 metadata: FileMetadata = "metadata", required argument;
        6 created_at: CreatedAt = "createdAt", required argument;
        7 updated_at: UpdatedAt = "updatedAt", required argument;
    }
}

open_enum! {
    FileSummaryObject {
        File = "file";
    }
}
