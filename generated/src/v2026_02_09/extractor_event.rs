//! `ExtractorEvent`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{ExtractorEventPayload, ExtractorEventType};
use crate::runtime::value::kept::Kept;

/// Something happened to an extractor or to one of its versions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractorEvent {
    /// Id of the event. Always present.
    pub event_id: String,
    /// What happened. Always present.
    pub event_type: ExtractorEventType,
    /// The extractor or the version, or an address to fetch it from. Always present.
    pub payload: ExtractorEventPayload,
    pub(super) kept: Kept,
}
