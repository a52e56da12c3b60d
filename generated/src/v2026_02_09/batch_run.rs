//! `BatchRun`, and the types of its own parts.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{BatchRunStatus, CreatedAt};
use crate::runtime::value::kept::Kept;

/// Many runs that were created with one request.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchRun {
    /// Type tag, always `batch_run`.
    pub object: BatchRunObject,
    /// Id of the batch, `bpr_...`. Always present.
    ///
    /// Example: `"bpr_Xj8mK2pL9nR4vT7qY5wZ"`.
    pub id: String,
    /// State of the batch. Always present.
    pub status: BatchRunStatus,
    /// Number of runs in the batch. Always present.
    pub run_count: i64,
    /// When the batch was created. Always present.
    pub created_at: CreatedAt,
    pub(super) kept: Kept,
}

/// The `object` of `BatchRun`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum BatchRunObject {
    /// `"batch_run"`
    #[default]
    BatchRun,
}
