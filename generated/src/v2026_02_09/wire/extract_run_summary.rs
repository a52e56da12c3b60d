//! The tables of the types in `extract_run_summary`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{
    CreatedAt, ExtractRunSummary, ExtractRunSummaryObject, ExtractorSummary,
    ExtractorVersionSummary, FailureReason, FileSummary, ProcessorRunStatus, RunMetadata,
    RunUsageSummary, UpdatedAt,
};
use crate::runtime::types::enumeration::open_enum;
use crate::runtime::types::record::record;

record! {
    ExtractRunSummary: builder ExtractRunSummaryBuilder {
        0 object: ExtractRunSummaryObject = "object", required tag;
        1 id: String = "id", required argument;
        2 status: ProcessorRunStatus = "status", required argument;
        3 failure_reason: FailureReason = "failureReason", nullable none;
        4 failure_message: String = "failureMessage", nullable none;
        5 metadata: RunMetadata = "metadata", nullable none;
        6 reviewed: bool = "reviewed", required argument;
        7 edited: bool = "edited", required argument;
        8 extractor: ExtractorSummary = "extractor", nullable none;
        9 extractor_version: ExtractorVersionSummary = "extractorVersion", nullable none;
        10 file: Box<FileSummary> = "file", nullable none;
        11 files: Vec<FileSummary> = "files", optional_nullable none;
        12 parse_run_id: String = "parseRunId", nullable none;
        13 dashboard_url: String = "dashboardUrl", required argument;
        14 usage: RunUsageSummary = "usage", nullable none;
        15 created_at: CreatedAt = "createdAt", required argument;
        16 updated_at: UpdatedAt = "updatedAt", required argument;
    }
}

open_enum! {
    ExtractRunSummaryObject {
        ExtractRun = "extract_run";
    }
}
