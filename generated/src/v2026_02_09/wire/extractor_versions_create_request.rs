//! The tables of the types in `extractor_versions_create_request`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ExtractConfigJson, ExtractorVersionsCreateRequest, ReleaseType};
use crate::runtime::types::record::record;

record! {
    ExtractorVersionsCreateRequest(ExtractorVersionsCreateRequestSlots): new(release_type: ReleaseType) {
        0 release_type: ReleaseType = "releaseType", required argument;
        1 description: String = "description", optional none;
        2 config: Box<ExtractConfigJson> = "config", optional none;
    }
}
