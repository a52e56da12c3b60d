//! `ProcessorConfigExtract`, and the types of its own parts.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::{ExtractAdvancedOptions, ExtractionField, JsonObject, ParseConfig};
use crate::runtime::types::enumeration::UnknownValue;
use crate::runtime::value::kept::Kept;

/// Configuration of an extraction, with a JSON Schema or with a list of fields, not with both.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProcessorConfigExtract {
    /// Type tag, always `EXTRACT`.
    pub r#type: ProcessorConfigExtractType,
    /// Family of the model. May be absent. The list is open.
    pub base_processor: Option<ProcessorConfigExtractBaseProcessor>,
    /// Pinned version of the base processor, such as `3.4.0`; goes with `baseProcessor`. May be
    /// absent.
    pub base_version: Option<String>,
    /// Rules for the extraction in plain language. May be absent.
    pub extraction_rules: Option<String>,
    /// What to extract, in a subset of JSON Schema. Not together with `fields`.
    pub schema: Option<JsonObject>,
    /// What to extract, field by field. Not together with `schema`.
    pub fields: Option<Vec<ExtractionField>>,
    /// Finer settings of the extraction. May be absent.
    pub advanced_options: Option<Box<ExtractAdvancedOptions>>,
    /// Settings for the parsing of the file, called `parseConfig` in the next version. Known since
    /// August 2025, and may be absent.
    pub parser: Option<Box<ParseConfig>>,
    pub(super) kept: Kept,
}

/// The `type` of `ProcessorConfigExtract`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ProcessorConfigExtractType {
    /// `"EXTRACT"`
    #[default]
    Extract,
}

/// The `baseProcessor` of `ProcessorConfigExtract`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProcessorConfigExtractBaseProcessor {
    /// `"extraction_performance"`
    ExtractionPerformance,
    /// `"extraction_light"`
    ExtractionLight,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
