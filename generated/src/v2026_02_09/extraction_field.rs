//! `ExtractionField`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{Enum, ExtractionFieldType};
use crate::runtime::value::kept::Kept;

/// A field of a legacy config. Fields nest.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractionField {
    /// Id of the field. Always present.
    pub id: String,
    /// Name of the field. Always present.
    pub name: String,
    /// Type of the field. Always present.
    pub r#type: ExtractionFieldType,
    /// What the field holds. Always present, may be an empty string.
    pub description: String,
    /// Nested fields, a list and not a JSON Schema. Given for the types `array`, `object` and
    /// `signature`.
    pub schema: Option<Vec<ExtractionField>>,
    /// The allowed values. Given for type `enum`.
    pub r#enum: Option<Vec<Enum>>,
    pub(super) kept: Kept,
}
