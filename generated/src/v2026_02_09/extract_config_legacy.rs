//! `ExtractConfigLegacy`, and the types of its own parts.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{ExtractAdvancedOptions, ExtractionField, ParseConfig};
use crate::runtime::types::enumeration::UnknownValue;
use crate::runtime::value::kept::Kept;

/// Configuration with a list of fields. Only on runs that were created with it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractConfigLegacy {
    /// Family of the model; `extraction_performance` when absent. The list is open.
    /// `extraction_operator` does not go with a list of fields.
    pub base_processor: Option<ExtractConfigLegacyBaseProcessor>,
    /// Pinned version of the base processor, such as `4.8.0`. The newest stable one when absent.
    pub base_version: Option<String>,
    /// Rules for the extraction in plain language. May be absent.
    pub extraction_rules: Option<String>,
    /// The fields to extract. Always present; its presence marks this shape.
    pub fields: Vec<ExtractionField>,
    /// Finer settings of the extraction. May be absent.
    pub advanced_options: Option<Box<ExtractAdvancedOptions>>,
    /// Settings for the parsing of the file. May be absent.
    pub parse_config: Option<Box<ParseConfig>>,
    pub(super) kept: Kept,
}

/// The `baseProcessor` of `ExtractConfigLegacy`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtractConfigLegacyBaseProcessor {
    /// `"extraction_performance"`
    ExtractionPerformance,
    /// `"extraction_light"`
    ExtractionLight,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
