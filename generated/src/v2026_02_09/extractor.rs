//! `Extractor`, and the types of its own parts.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{CreatedAt, ExtractorVersion, UpdatedAt};
use crate::runtime::value::kept::Kept;

/// An extractor, with its draft.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Extractor {
    /// Type tag, always `extractor`.
    pub object: ExtractorObject,
    /// Id of the extractor, `ex_...`. Always present.
    pub id: String,
    /// Display name. Always present.
    pub name: String,
    /// When the extractor was created. Always present.
    pub created_at: CreatedAt,
    /// When the extractor was last changed. Always present.
    pub updated_at: UpdatedAt,
    /// The version that is being worked on. Always present.
    pub draft_version: Box<ExtractorVersion>,
    pub(super) kept: Kept,
}

/// The `object` of `Extractor`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ExtractorObject {
    /// `"extractor"`
    #[default]
    Extractor,
}
