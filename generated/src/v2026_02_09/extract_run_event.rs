//! `ExtractRunEvent`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{ExtractRunEventPayload, ExtractRunEventType};
use crate::runtime::value::kept::Kept;

/// An extract run has ended.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractRunEvent {
    /// Id of the event. Always present.
    pub event_id: String,
    /// What happened. Always present.
    pub event_type: ExtractRunEventType,
    /// The run, or an address to fetch it from. Always present.
    pub payload: ExtractRunEventPayload,
    pub(super) kept: Kept,
}
