//! `ProcessorOutputJson`.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use indexmap::IndexMap;

use super::{ExtractOutputMetadataValue, JsonObject};
use crate::runtime::value::kept::Kept;

/// Result of an extraction with a JSON Schema.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProcessorOutputJson {
    /// The extracted data, in the shape that the schema of the config asks for.
    pub value: JsonObject,
    /// What is known about each extracted value, by its path in `value`, such as `vendor.name` or
    /// `line_items[0].description`. May be empty.
    pub metadata: IndexMap<String, ExtractOutputMetadataValue>,
    pub(super) kept: Kept,
}
