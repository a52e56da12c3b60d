//! The tables of the types in `extract_runs_create_request`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{
    ExtractConfigJson, ExtractRunsCreateRequest, ExtractorReference, FileInput,
    MultiFileRunPackage, RunMetadata,
};
use crate::runtime::types::record::record;

record! {
    ExtractRunsCreateRequest(ExtractRunsCreateRequestSlots): new() {
        0 extractor: Box<ExtractorReference> = "extractor", optional none;
        1 config: Box<ExtractConfigJson> = "config", optional none;
        2 file: FileInput = "file", optional none;
        3 package: MultiFileRunPackage = "package", optional none;
        4 priority: i64 = "priority", optional none;
        5 metadata: RunMetadata = "metadata", optional none;
    }
}
