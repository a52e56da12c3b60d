//! The tables of the types in `batch_run_event`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{BatchRunEvent, BatchRunEventPayload, BatchRunEventType};
use crate::runtime::types::record::record;

record! {
    BatchRunEvent(BatchRunEventSlots): new(event_id: String, event_type: BatchRunEventType, payload: BatchRunEventPayload) {
        0 event_id: String = "eventId", required argument;
        1 event_type: BatchRunEventType = "eventType", required argument;
        2 payload: BatchRunEventPayload = "payload", required argument;
    }
}
