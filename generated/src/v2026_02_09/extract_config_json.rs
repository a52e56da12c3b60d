//! `ExtractConfigJson`, and the types of its own parts.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{ExtractAdvancedOptions, JsonObject, ParseConfig};
use crate::runtime::types::enumeration::UnknownValue;
use crate::runtime::value::kept::Kept;

/// Configuration with a JSON Schema.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractConfigJson {
    /// Family of the model. May be absent. The list is open.
    ///
    /// `extraction_operator` is an agent, known since August 2026. It works on single files only,
    /// and manages `reviewAgent`, `modelReasoningInsightsEnabled`, `advancedMultimodalEnabled`,
    /// `arrayStrategy` and `chunkingOptions` by itself: what is sent of these is kept in the
    /// extractor and has no effect, so that the config in a run may differ from it.
    pub base_processor: Option<ExtractConfigJsonBaseProcessor>,
    /// Pinned version of the base processor, such as `4.8.0`, or `0.2.0` of the operator. The
    /// newest stable one when absent.
    pub base_version: Option<String>,
    /// Rules for the extraction in plain language. They also guide the server when it infers a
    /// schema. May be absent.
    pub extraction_rules: Option<String>,
    /// What to extract, in a subset of JSON Schema. Always given in the first vintage; since June
    /// 2026 it may be absent, and the server infers one.
    pub schema: Option<JsonObject>,
    /// Finer settings of the extraction. May be absent.
    pub advanced_options: Option<Box<ExtractAdvancedOptions>>,
    /// Settings for the parsing of the file. May be absent.
    pub parse_config: Option<Box<ParseConfig>>,
    pub(super) kept: Kept,
}

/// The `baseProcessor` of `ExtractConfigJson`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtractConfigJsonBaseProcessor {
    /// `"extraction_performance"`
    ExtractionPerformance,
    /// `"extraction_light"`
    ExtractionLight,
    /// `"extraction_operator"`
    ExtractionOperator,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
