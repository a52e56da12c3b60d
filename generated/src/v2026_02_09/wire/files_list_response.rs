//! The tables of the types in `files_list_response`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ExtractRunsListResponseObject, FileSummary, FilesListResponse};
use crate::runtime::types::record::record;

record! {
    FilesListResponse(FilesListResponseSlots): new(data: Vec<FileSummary>) {
        0 object: ExtractRunsListResponseObject = "object", required tag;
        1 data: Vec<FileSummary> = "data", required argument;
        2 next_page_token: String = "nextPageToken", optional none;
    }
}
