//! The tables of the types in `extract_run`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use indexmap::IndexMap;

use super::super::{
    CreatedAt, ExtractConfig, ExtractOutput, ExtractOutputEdits, ExtractRun,
    ExtractRunObject, ExtractorSummary, ExtractorVersionSummary, FailureReason,
    FileSummary, ProcessorRunStatus, RunMetadata, RunUsage, UpdatedAt,
};
use crate::runtime::types::enumeration::closed_enum;
use crate::runtime::types::record::record;

record! {
    ExtractRun: builder ExtractRunBuilder {
        0 object: ExtractRunObject = "object", required tag;
        1 id: String = "id", required argument;
        2 status: ProcessorRunStatus = "status", required argument;
        3 output: ExtractOutput = "output", nullable none;
        4 initial_output: ExtractOutput = "initialOutput", nullable none;
        5 reviewed_output: ExtractOutput = "reviewedOutput", nullable none;
        6 failure_reason: FailureReason = "failureReason", nullable none;
        7 failure_message: String = "failureMessage", nullable none;
        8 metadata: RunMetadata = "metadata", nullable none;
        9 reviewed: bool = "reviewed", required argument;
        10 edited: bool = "edited", required argument;
        11 edits: IndexMap<String, Option<ExtractOutputEdits>> = "edits", nullable none;
        12 config: ExtractConfig = "config", required argument;
        13 extractor: ExtractorSummary = "extractor", nullable none;
        14 extractor_version: ExtractorVersionSummary = "extractorVersion", nullable none;
        15 file: Box<FileSummary> = "file", nullable none;
        16 files: Vec<FileSummary> = "files", optional_nullable none;
        17 parse_run_id: String = "parseRunId", nullable none;
        18 dashboard_url: String = "dashboardUrl", required argument;
        19 usage: RunUsage = "usage", nullable none;
        20 created_at: CreatedAt = "createdAt", required argument;
        21 updated_at: UpdatedAt = "updatedAt", required argument;
    }
}

closed_enum! {
    ExtractRunObject {
        ExtractRun = "extract_run";
    }
}
