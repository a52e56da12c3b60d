//! `ExtractorSummary`, and the types of its own parts.

// Generated from spec/2026-02-09.yaml by `cargo xtask codegen`. Do not edit: @generated

use super::{CreatedAt, UpdatedAt};
use crate::runtime::value::kept::Kept;

/// An extractor, in short.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExtractorSummary {
    /// Type tag, always `extractor`.
    pub object: ExtractorSummaryObject,
    /// Id of the extractor, `ex_...`. Always present.
    pub id: String,
    /// Display name. Always present.
    pub name: String,
    /// When the extractor was created. Always present.
    ///
    /// Example: `"2024-03-21T16:45:00Z"`.
    pub created_at: CreatedAt,
    /// When the extractor was last changed. Always present.
    ///
    /// Example: `"2024-03-21T16:45:00Z"`.
    pub updated_at: UpdatedAt,
    pub(super) kept: Kept,
}

/// Type tag, always `extractor`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ExtractorSummaryObject {
    /// `"extractor"`
    #[default]
    Extractor,
}
