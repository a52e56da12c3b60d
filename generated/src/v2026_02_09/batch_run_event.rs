//! `BatchRunEvent`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{BatchRunEventPayload, BatchRunEventType};
use crate::runtime::value::kept::Kept;

/// A batch has ended.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchRunEvent {
    /// Id of the event. Always present.
    pub event_id: String,
    /// What happened. Always present.
    pub event_type: BatchRunEventType,
    /// The batch, or an address to fetch it from. Always present.
    pub payload: BatchRunEventPayload,
    pub(super) kept: Kept,
}
