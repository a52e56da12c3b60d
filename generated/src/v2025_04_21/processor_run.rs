//! `ProcessorRun`, and the types of its own parts.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use indexmap::IndexMap;

use super::{
    ExtractOutputEdits, File, MergedProcessor, ProcessorConfig, ProcessorOutput,
    ProcessorRunStatus, ProcessorType, RunMetadata, RunUsage,
};
use crate::runtime::types::enumeration::UnknownValue;
use crate::runtime::value::kept::Kept;

/// One run of a processor over a file.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProcessorRun {
    /// Type tag, always `document_processor_run`.
    pub object: ProcessorRunObject,
    /// Id of the run. Always present.
    ///
    /// Example: `"dpr_Zk9mNP12Qw4yTv8BdR3H"`.
    pub id: String,
    /// Id of the processor, `dp_...` or, for newer ones, `ex_...`. Always present.
    pub processor_id: String,
    /// Id of the version of the processor, `dpv_...` or, for newer ones, `exv_...`. Always present.
    pub processor_version_id: String,
    /// Name of the processor. Always present.
    pub processor_name: String,
    /// State of the run. Always present.
    pub status: ProcessorRunStatus,
    /// The result to use: the reviewed one if there is one, else the initial one. Always present;
    /// an empty object or null as long as there is no result.
    pub output: Option<ProcessorOutput>,
    /// Code of the failure, an open string. Absent from a run that has not failed.
    pub failure_reason: Option<String>,
    /// Text about the failure. Absent from a run that has not failed.
    pub failure_message: Option<String>,
    /// Data of the caller's own, as given when the run was created. Absent when none was given.
    pub metadata: Option<RunMetadata>,
    /// True once a person has reviewed the run. Always present.
    pub reviewed: bool,
    /// True if the review changed something in the result. Always present.
    pub edited: bool,
    /// What the review changed, by the path or name of the field. Always present, empty when
    /// nothing was changed.
    pub edits: IndexMap<String, ExtractOutputEdits>,
    /// Type of the processor. Always present.
    pub r#type: ProcessorType,
    /// The configuration the run worked with. Always present.
    pub config: ProcessorConfig,
    /// The result as it was before review. May be there before any review, as soon as there is a
    /// result.
    pub initial_output: Option<ProcessorOutput>,
    /// The result as the review left it. Absent from a run that was not reviewed.
    pub reviewed_output: Option<ProcessorOutput>,
    /// The input files. Always present.
    pub files: Vec<File>,
    /// The processors whose results a merging step of a workflow put together in this run. Always
    /// present, and empty for every other run.
    pub merged_processors: Vec<MergedProcessor>,
    /// Address of the run's page in the dashboard. Always present.
    pub url: String,
    /// Credits the run used up, without those of the parsing. Known since October 2025, and may be
    /// absent.
    pub usage: Option<RunUsage>,
    pub(super) kept: Kept,
}

/// The `object` of `ProcessorRun`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProcessorRunObject {
    /// `"document_processor_run"`
    #[default]
    DocumentProcessorRun,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
