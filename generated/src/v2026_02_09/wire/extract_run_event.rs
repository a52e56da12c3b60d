//! The tables of the types in `extract_run_event`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ExtractRunEvent, ExtractRunEventPayload, ExtractRunEventType};
use crate::runtime::types::record::record;

record! {
    ExtractRunEvent(ExtractRunEventSlots): new(event_id: String, event_type: ExtractRunEventType, payload: ExtractRunEventPayload) {
        0 event_id: String = "eventId", required argument;
        1 event_type: ExtractRunEventType = "eventType", required argument;
        2 payload: ExtractRunEventPayload = "payload", required argument;
    }
}
