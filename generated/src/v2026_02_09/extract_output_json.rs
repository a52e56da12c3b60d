//! `ExtractOutputJson`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{ExtractOutputMetadata, JsonObject};
use crate::runtime::value::kept::Kept;

/// Result of a run with a JSON Schema config.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractOutputJson {
    /// The extracted data, in the shape that the schema of the config asks for.
    pub value: JsonObject,
    /// Confidence, citations and insights of the data. May be empty.
    pub metadata: ExtractOutputMetadata,
    pub(super) kept: Kept,
}
