//! The tables of the types in `extract_output_metadata_value`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{Citation, ExtractOutputMetadataValue, Insight};
use crate::runtime::types::record::record;

record! {
    ExtractOutputMetadataValue(ExtractOutputMetadataValueSlots): new() {
        0 ocr_confidence: f64 = "ocrConfidence", optional_nullable none;
        1 logprobs_confidence: f64 = "logprobsConfidence", nullable none;
        2 review_agent_score: i64 = "reviewAgentScore", optional_nullable none;
        3 citations: Vec<Citation> = "citations", optional none;
        4 insights: Vec<Insight> = "insights", optional none;
    }
}
