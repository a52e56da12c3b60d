//! `WebhookEvent`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{BatchRunEvent, ExtractRunEvent, ExtractorEvent};
use crate::runtime::claims::unclaimed::UnclaimedValue;

/// Something that happened, as sent to a webhook endpoint; `eventType` tells which shape it
/// has.
///
/// Events of other types may come at any time, and a receiver keeps or ignores them, and
/// answers 200. Those of resources that are not described here are, as of October 2026,
/// `classify_run`, `split_run`, `parse_run`, `edit_run` and `form_detection_run`, each
/// `.processed` and `.failed`; `workflow_run`, `workflow`, `classifier` and `splitter`. There
/// is none for a run that was cancelled.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// An extract run has ended.
    ExtractRunEvent(Box<ExtractRunEvent>),
    /// A batch has ended.
    BatchRunEvent(BatchRunEvent),
    /// Something happened to an extractor or to one of its versions.
    ExtractorEvent(Box<ExtractorEvent>),
    /// A value of none of these branches, as it came.
    Unknown(UnclaimedValue),
}
