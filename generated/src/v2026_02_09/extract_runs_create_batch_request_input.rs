//! `ExtractRunsCreateBatchRequestInput`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{FileInput, RunMetadata};
use crate::runtime::value::kept::Kept;

/// One file of a batch.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractRunsCreateBatchRequestInput {
    /// The file to extract from.
    pub file: FileInput,
    /// Data of the caller's own, which the run gives back. May be absent.
    pub metadata: Option<RunMetadata>,
    pub(super) kept: Kept,
}
