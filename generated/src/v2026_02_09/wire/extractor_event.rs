//! The tables of the types in `extractor_event`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ExtractorEvent, ExtractorEventPayload, ExtractorEventType};
use crate::runtime::types::record::record;

record! {
    ExtractorEvent(ExtractorEventSlots): new(event_id: String, event_type: ExtractorEventType, payload: ExtractorEventPayload) {
        0 event_id: String = "eventId", required argument;
        1 event_type: ExtractorEventType = "eventType", required argument;
        2 payload: ExtractorEventPayload = "payload", required argument;
    }
}
