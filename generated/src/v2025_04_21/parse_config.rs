//! `ParseConfig`, and the types of its own parts.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::PageRangesItem;
use crate::runtime::types::enumeration::UnknownValue;
use crate::runtime::value::kept::Kept;

/// Settings for the parsing of the file. Each may be absent at every depth, save where
/// required; what then holds depends on the engine.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParseConfig {
    /// Form of the parsed text. May be absent. The list is open.
    pub target: Option<ParseConfigTarget>,
    /// How the parsed document is cut. May be absent.
    pub chunking_strategy: Option<ParseConfigChunkingStrategy>,
    /// The parse engine. May be absent. The list is open.
    pub engine: Option<ParseConfigEngine>,
    /// Settings for each kind of block. May be absent.
    pub block_options: Option<ParseConfigBlockOptions>,
    /// Finer settings of the parsing. May be absent.
    pub advanced_options: Option<ParseConfigAdvancedOptions>,
    pub(super) kept: Kept,
}

/// The `target` of `ParseConfig`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseConfigTarget {
    /// `"markdown"`
    Markdown,
    /// `"spatial"`
    Spatial,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}

/// The `chunkingStrategy` of `ParseConfig`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParseConfigChunkingStrategy {
    /// Unit of cutting; `section` does not go with the target `spatial`. May be absent. The list is
    /// open.
    pub r#type: Option<ParseConfigChunkingStrategyType>,
    /// Bounds for the size of a chunk. May be absent.
    pub options: Option<ParseConfigChunkingStrategyOptions>,
    pub(super) kept: Kept,
}

/// The `type` of `ParseConfigChunkingStrategy`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseConfigChunkingStrategyType {
    /// `"page"`
    Page,
    /// `"document"`
    Document,
    /// `"section"`
    Section,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}

/// The `options` of `ParseConfigChunkingStrategy`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParseConfigChunkingStrategyOptions {
    /// Least number of characters in a chunk. May be absent.
    pub min_characters: Option<i64>,
    /// Greatest number of characters in a chunk. May be absent.
    pub max_characters: Option<i64>,
    pub(super) kept: Kept,
}

/// The `engine` of `ParseConfig`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseConfigEngine {
    /// `"parse_performance"`
    ParsePerformance,
    /// `"parse_light"`
    ParseLight,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}

/// The `blockOptions` of `ParseConfig`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParseConfigBlockOptions {
    /// Settings for figures. May be absent.
    pub figures: Option<ParseConfigBlockOptionsFigures>,
    /// Settings for tables. May be absent.
    pub tables: Option<ParseConfigBlockOptionsTables>,
    /// Settings for text. May be absent.
    pub text: Option<ParseConfigBlockOptionsText>,
    pub(super) kept: Kept,
}

/// The `figures` of `ParseConfigBlockOptions`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParseConfigBlockOptionsFigures {
    /// Whether figures are handled. May be absent.
    pub enabled: Option<bool>,
    /// Whether an image of each figure is cut out. May be absent.
    pub figure_image_clipping_enabled: Option<bool>,
    pub(super) kept: Kept,
}

/// The `tables` of `ParseConfigBlockOptions`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParseConfigBlockOptionsTables {
    /// Whether tables are handled. May be absent.
    pub enabled: Option<bool>,
    /// Form of a parsed table. May be absent. The list is open.
    pub target_format: Option<ParseConfigBlockOptionsTablesTargetFormat>,
    /// Whether the header of a table is carried on to its later parts. May be absent.
    pub table_header_continuation_enabled: Option<bool>,
    /// Whether cells are given as blocks of their own. May be absent.
    pub cell_blocks_enabled: Option<bool>,
    /// Settings of the agentic pass over tables. May be absent.
    pub agentic: Option<ParseConfigBlockOptionsTablesAgentic>,
    pub(super) kept: Kept,
}

/// The `targetFormat` of `ParseConfigBlockOptionsTables`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseConfigBlockOptionsTablesTargetFormat {
    /// `"markdown"`
    Markdown,
    /// `"html"`
    Html,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}

/// `#/components/schemas/ParseConfig/properties/blockOptions/properties/tables/properties/agentic`
/// of the description, and one other place.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParseConfigBlockOptionsTablesAgentic {
    /// Whether the pass is made. May be absent.
    pub enabled: Option<bool>,
    /// Instructions of the caller for the pass. May be absent.
    pub custom_instructions: Option<String>,
    pub(super) kept: Kept,
}

/// The `text` of `ParseConfigBlockOptions`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParseConfigBlockOptionsText {
    /// Whether signatures are looked for. May be absent.
    pub signature_detection_enabled: Option<bool>,
    /// Settings of the agentic pass over text. May be absent.
    pub agentic: Option<ParseConfigBlockOptionsTablesAgentic>,
    pub(super) kept: Kept,
}

/// The `advancedOptions` of `ParseConfig`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParseConfigAdvancedOptions {
    /// Whether the rotation of pages is handled. May be absent.
    pub page_rotation_enabled: Option<bool>,
    /// Whether agentic text recognition is on. May be absent. The next version has it no more.
    pub agentic_ocr_enabled: Option<bool>,
    /// Pages to parse. May be absent.
    pub page_ranges: Option<Vec<PageRangesItem>>,
    /// Threshold for grouping lines vertically, 0.1 to 5.0; 1.0 when absent. Of effect with the
    /// target `spatial` only.
    ///
    /// Limits: at least 0.1, at most 5.0.
    pub vertical_grouping_threshold: Option<f64>,
    /// Which results of the text recognition are returned. May be absent.
    pub return_ocr: Option<ParseConfigAdvancedOptionsReturnOcr>,
    pub(super) kept: Kept,
}

/// The `returnOcr` of `ParseConfigAdvancedOptions`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParseConfigAdvancedOptionsReturnOcr {
    /// Whether single words are returned. May be absent.
    pub words: Option<bool>,
    pub(super) kept: Kept,
}
