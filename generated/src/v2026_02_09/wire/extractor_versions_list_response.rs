//! The tables of the types in `extractor_versions_list_response`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{
    ExtractRunsListResponseObject, ExtractorVersionSummary, ExtractorVersionsListResponse,
};
use crate::runtime::types::record::record;

record! {
    ExtractorVersionsListResponse(ExtractorVersionsListResponseSlots): new(data: Vec<ExtractorVersionSummary>) {
        0 object: ExtractRunsListResponseObject = "object", required tag;
        1 data: Vec<ExtractorVersionSummary> = "data", required argument;
        2 next_page_token: String = "nextPageToken", optional none;
    }
}
