//! `ExtractOutputMetadataValue`.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::{Citation, Insight};
use crate::runtime::value::kept::Kept;

/// What is known about one extracted value.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractOutputMetadataValue {
    /// Confidence of the text recognition, 0 to 1. May be absent or null.
    ///
    /// Limits: at least 0, at most 1.
    pub ocr_confidence: Option<Option<f64>>,
    /// Confidence by token probability, 0 to 1. Null when there is none.
    ///
    /// Limits: at least 0, at most 1.
    pub logprobs_confidence: Option<f64>,
    /// Score of the review agent, 1 to 5, where 5 is best. Given when the review agent is enabled;
    /// null if this value got no score.
    ///
    /// Limits: at least 1, at most 5.
    pub review_agent_score: Option<Option<i64>>,
    /// Where the value was found. Given when citations are enabled. May be empty or absent.
    pub citations: Option<Vec<Citation>>,
    /// Remarks of the model about the value. May be absent.
    pub insights: Option<Vec<Insight>>,
    pub(super) kept: Kept,
}
