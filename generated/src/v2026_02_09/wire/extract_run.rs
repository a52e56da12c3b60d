//! The tables of the types in `extract_run`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `cargo xtask codegen`. Do not edit: @generated

use indexmap::IndexMap;

use super::super::{
    CreatedAt, ExtractConfig, ExtractOutput, ExtractOutputEdits, ExtractRun,
    ExtractRunObject, ExtractorSummary, ExtractorVersionSummary, FailureReason,
    FileSummary, ProcessorRunStatus, RunMetadata, RunUsage, UpdatedAt,
};
use crate::runtime::enumeration::closed_enum;
use crate::runtime::record::record;

record! {
    ExtractRun: builder ExtractRunBuilder {
        0 object: ExtractRunObject = "object" exact, required tag claimed;
        1 id: String = "id", required argument claimed;
        2 status: ProcessorRunStatus = "status", required argument claimed;
        3 output: ExtractOutput = "output", nullable none;
        4 initial_output: ExtractOutput = "initialOutput", nullable none;
        5 reviewed_output: ExtractOutput = "reviewedOutput", nullable none;
        6 failure_reason: FailureReason = "failureReason", nullable none claimed;
        7 failure_message: String = "failureMessage", nullable none claimed;
        8 metadata: RunMetadata = "metadata", nullable none claimed;
        9 reviewed: bool = "reviewed" exact, required argument claimed;
        10 edited: bool = "edited" exact, required argument claimed;
        11 edits: IndexMap<String, Option<ExtractOutputEdits>> = "edits", nullable none;
        12 config: ExtractConfig = "config", required argument;
        13 extractor: ExtractorSummary = "extractor" exact, nullable none;
        14 extractor_version: ExtractorVersionSummary = "extractorVersion" exact, nullable none;
        15 file: FileSummary = "file" exact, nullable none;
        16 files: Vec<FileSummary> = "files", optional_nullable none;
        17 parse_run_id: String = "parseRunId", nullable none claimed;
        18 dashboard_url: String = "dashboardUrl", required argument claimed;
        19 usage: RunUsage = "usage" exact, nullable none;
        20 created_at: CreatedAt = "createdAt", required argument claimed;
        21 updated_at: UpdatedAt = "updatedAt", required argument claimed;
    }
}

closed_enum! {
    ExtractRunObject {
        ExtractRun = "extract_run";
    }
}
