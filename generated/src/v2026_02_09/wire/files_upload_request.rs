//! The tables of the types in `files_upload_request`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::FilesUploadRequest;
use crate::runtime::types::file::FileContent;
use crate::runtime::types::text::Secret;
use crate::runtime::types::record::record;

record! {
    FilesUploadRequest(FilesUploadRequestSlots): new(file: FileContent) {
        0 file: FileContent = "file", required argument;
        1 password: Secret = "password", optional none;
    }
}
