//! The tables of the types in `extractor_event_type`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::ExtractorEventType;
use crate::runtime::types::enumeration::open_enum;

open_enum! {
    ExtractorEventType {
        ExtractorCreated = "extractor.created";
        ExtractorUpdated = "extractor.updated";
        ExtractorDeleted = "extractor.deleted";
        ExtractorDraftUpdated = "extractor.draft.updated";
        ExtractorVersionPublished = "extractor.version.published";
    }
}
