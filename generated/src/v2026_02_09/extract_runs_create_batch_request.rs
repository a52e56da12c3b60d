//! `ExtractRunsCreateBatchRequest`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{ExtractRunsCreateBatchRequestInput, ExtractorReference};
use crate::runtime::value::kept::Kept;

/// What to extract from many files, each in a run of its own.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractRunsCreateBatchRequest {
    /// The extractor to use for every input.
    pub extractor: Box<ExtractorReference>,
    /// The inputs; each makes one run.
    ///
    /// Limits: 1 to 1000 items.
    pub inputs: Vec<ExtractRunsCreateBatchRequestInput>,
    /// Place among the runs that wait when the rate is limited, 1 to 100: lower goes first. May be
    /// absent.
    ///
    /// Limits: at least 1, at most 100.
    pub priority: Option<i64>,
    pub(super) kept: Kept,
}
