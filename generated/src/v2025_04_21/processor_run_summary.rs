//! `ProcessorRunSummary`.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::{CreatedAt, ProcessorRunStatus, ProcessorType, RunUsage, UpdatedAt};
use crate::runtime::value::kept::Kept;

/// A processor run in a list. It has no `object`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProcessorRunSummary {
    /// Id of the run. Always present.
    ///
    /// Example: `"dpr_Zk9mNP12Qw4yTv8BdR3H"`.
    pub id: String,
    /// State of the run. Always present.
    pub status: ProcessorRunStatus,
    /// Id of the processor. Always present.
    pub processor_id: String,
    /// Name of the processor. Always present.
    pub processor_name: String,
    /// Id of the version of the processor. Always present.
    pub processor_version_id: String,
    /// Type of the processor. May be absent.
    pub r#type: Option<ProcessorType>,
    /// When the run was created. Always present.
    pub created_at: CreatedAt,
    /// When the run was last changed. Always present.
    pub updated_at: UpdatedAt,
    /// Credits the run used up. May be absent.
    pub usage: Option<RunUsage>,
    pub(super) kept: Kept,
}
