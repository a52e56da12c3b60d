//! `ExtractorEventType`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::types::enumeration::UnknownValue;

/// What happened to an extractor.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtractorEventType {
    /// `"extractor.created"`: it was created.
    ExtractorCreated,
    /// `"extractor.updated"`: it was changed.
    ExtractorUpdated,
    /// `"extractor.deleted"`: it was deleted.
    ExtractorDeleted,
    /// `"extractor.draft.updated"`: its draft was changed.
    ExtractorDraftUpdated,
    /// `"extractor.version.published"`: a version of it was published.
    ExtractorVersionPublished,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
