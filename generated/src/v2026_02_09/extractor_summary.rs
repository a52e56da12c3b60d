//! `ExtractorSummary`, and the types of its own parts.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{CreatedAt, UpdatedAt};
use crate::runtime::types::enumeration::UnknownValue;
use crate::runtime::value::kept::Kept;

/// An extractor, in short.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractorSummary {
    /// Type tag, always `extractor`.
    pub object: ExtractorSummaryObject,
    /// Id of the extractor, `ex_...`. Always present.
    pub id: String,
    /// Display name. Always present.
    pub name: String,
    /// When the extractor was created. Always present.
    pub created_at: CreatedAt,
    /// When the extractor was last changed. Always present.
    pub updated_at: UpdatedAt,
    pub(super) kept: Kept,
}

/// The `object` of `ExtractorSummary`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtractorSummaryObject {
    /// `"extractor"`
    #[default]
    Extractor,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
