//! The tables of the types in `extract_runs_list_response`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{
    ExtractRunSummary, ExtractRunsListResponse, ExtractRunsListResponseObject,
};
use crate::runtime::types::enumeration::open_enum;
use crate::runtime::types::record::record;

record! {
    ExtractRunsListResponse(ExtractRunsListResponseSlots): new(data: Vec<ExtractRunSummary>) {
        0 object: ExtractRunsListResponseObject = "object", required tag;
        1 data: Vec<ExtractRunSummary> = "data", required argument;
        2 next_page_token: String = "nextPageToken", optional none;
    }
}

open_enum! {
    ExtractRunsListResponseObject {
        List = "list";
    }
}
