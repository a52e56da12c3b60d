//! `ExtractionFieldResult`.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::{
    EnumOption, ExtractionField, ExtractionFieldResultReference, ExtractionFieldType,
    Insight,
};
use crate::runtime::value::kept::Kept;

/// Result of one field of a list of fields.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractionFieldResult {
    /// Id of the field. Always present.
    pub id: String,
    /// Type of the field. Always present.
    pub r#type: ExtractionFieldType,
    /// The extracted value. Null when nothing was found; older runs may lack it. By type:
    ///
    /// - `string`, `date`, `enum`: a string.
    /// - `number`: a number.
    /// - `boolean`: a boolean.
    /// - `currency`: an object with `amount` and `iso_4217_currency_code`, both nullable.
    /// - `signature`: an object with `printed_name`, `signature_date`, `is_signed` and
    ///   `title_or_role`, all nullable.
    /// - `array`: an array of objects, each from field name to raw value.
    /// - `object`: an object.
    pub value: Option<serde_json::Value>,
    /// Confidence in the value, 0 to 1. May be absent.
    ///
    /// Limits: at least 0, at most 1.
    pub confidence: Option<f64>,
    /// Nested fields, for the types that have them. May be absent.
    pub schema: Option<Vec<ExtractionField>>,
    /// Remarks of the model about the value. May be absent.
    pub insights: Option<Vec<Insight>>,
    /// Where the value was found. Always present, may be empty.
    pub references: Vec<ExtractionFieldResultReference>,
    /// The allowed values. Given for type `enum` only.
    pub r#enum: Option<Vec<EnumOption>>,
    pub(super) kept: Kept,
}
