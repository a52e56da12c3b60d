//! The tables of the types in `extractors_list_response`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{
    ExtractRunsListResponseObject, ExtractorSummary, ExtractorsListResponse,
};
use crate::runtime::types::record::record;

record! {
    ExtractorsListResponse(ExtractorsListResponseSlots): new(data: Vec<ExtractorSummary>) {
        0 object: ExtractRunsListResponseObject = "object", required tag;
        1 data: Vec<ExtractorSummary> = "data", required argument;
        2 next_page_token: String = "nextPageToken", optional none;
    }
}
