//! `ExtractRunSummary`, and the types of its own parts.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{
    CreatedAt, ExtractorSummary, ExtractorVersionSummary, FailureReason, FileSummary,
    ProcessorRunStatus, RunMetadata, RunUsageSummary, UpdatedAt,
};
use crate::runtime::types::enumeration::UnknownValue;
use crate::runtime::value::kept::Kept;

/// An extract run in a list: the run without its outputs, edits and config. Its `object` is
/// that of a whole run, so the tag does not tell the two apart.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractRunSummary {
    /// Type tag, always `extract_run`.
    pub object: ExtractRunSummaryObject,
    /// Id of the run. Always present.
    ///
    /// Example: `"exr_Xj8mK2pL9nR4vT7qY5wZ"`.
    pub id: String,
    /// State of the run. Always present.
    pub status: ProcessorRunStatus,
    /// Code of the failure. Set when `status` is `FAILED`, null otherwise.
    pub failure_reason: Option<FailureReason>,
    /// Text about the failure. Set when `status` is `FAILED`, null otherwise.
    pub failure_message: Option<String>,
    /// Data of the caller's own, as given when the run was created. Null when none was given.
    pub metadata: Option<RunMetadata>,
    /// True once a person has reviewed the run. Always present.
    pub reviewed: bool,
    /// True if the review changed something in the result. Always present.
    pub edited: bool,
    /// The extractor that ran. Null when the run was given an inline config.
    pub extractor: Option<ExtractorSummary>,
    /// The version of the extractor that ran. Null when the run was given an inline config.
    pub extractor_version: Option<ExtractorVersionSummary>,
    /// The input file. Null for a run over several files, and when the file could not be reached or
    /// processed.
    pub file: Option<Box<FileSummary>>,
    /// The input files of a run over several files, in the order they were submitted; up to 50.
    /// Null for every other run. Known since July 2026 and absent before.
    pub files: Option<Option<Vec<FileSummary>>>,
    /// Id of the parse run behind this run, `pr_...`. Set when a parse run was made, null
    /// otherwise.
    pub parse_run_id: Option<String>,
    /// Address of the run's page in the dashboard. Always present.
    pub dashboard_url: String,
    /// Credits the run used up. Set when `status` is `PROCESSED`, null otherwise. Not given for
    /// runs made before 7 October 2025, nor for accounts with legacy billing.
    pub usage: Option<RunUsageSummary>,
    /// When the run was created. Always present.
    pub created_at: CreatedAt,
    /// When the run was last changed. Always present.
    pub updated_at: UpdatedAt,
    pub(super) kept: Kept,
}

/// The `object` of `ExtractRunSummary`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtractRunSummaryObject {
    /// `"extract_run"`
    #[default]
    ExtractRun,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
