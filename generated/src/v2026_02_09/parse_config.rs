//! `ParseConfig`, and the types of its own parts.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::PageRangesItem;
use crate::runtime::types::enumeration::UnknownValue;
use crate::runtime::value::kept::Kept;

/// Settings for the parsing of the file. Each may be absent at every depth, save where
/// required; what then holds depends on the engine and its version.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParseConfig {
    /// Form of the parsed text. May be absent. The list is open.
    pub target: Option<ParseConfigTarget>,
    /// How the parsed document is cut. May be absent.
    pub chunking_strategy: Option<ParseConfigChunkingStrategy>,
    /// The parse engine; `parse_performance` when absent. The list is open. `parse_auto`, known
    /// since August 2026, chooses between the two for each page.
    pub engine: Option<ParseConfigEngine>,
    /// Version of the engine, or `latest`. May be absent.
    pub engine_version: Option<String>,
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
    /// `"parse_auto"`
    ParseAuto,
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
    /// Settings for pairs of key and value. Known since April 2026.
    pub key_value: Option<ParseConfigBlockOptionsKeyValue>,
    /// Settings for barcodes. Known since April 2026.
    pub barcodes: Option<ParseConfigBlockOptionsBarcodes>,
    /// Settings for formulas. Known since April 2026.
    pub formulas: Option<ParseConfigBlockOptionsFormulas>,
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
    /// Whether charts go through advanced extraction. Known since April 2026.
    pub advanced_chart_extraction_enabled: Option<bool>,
    /// Instructions of the caller for figures, up to 2,000 characters. Of effect only when
    /// `enabled` is true. Known since June 2026.
    ///
    /// Limits: at most 2000 characters.
    pub custom_instructions: Option<String>,
    pub(super) kept: Kept,
}

/// The `tables` of `ParseConfigBlockOptions`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParseConfigBlockOptionsTables {
    /// Has no effect any more. May be absent.
    ///
    /// Deprecated by the API.
    pub enabled: Option<bool>,
    /// Form of a parsed table. May be absent. The list is open.
    pub target_format: Option<ParseConfigBlockOptionsTablesTargetFormat>,
    /// Whether the header of a table is carried on to its later parts. May be absent.
    pub table_header_continuation_enabled: Option<bool>,
    /// Whether cells are given as blocks of their own. Of effect only with version 1.0.1 of
    /// `parse_performance`. May be absent.
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

/// The `keyValue` of `ParseConfigBlockOptions`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParseConfigBlockOptionsKeyValue {
    /// Whether blank fields are formatted. May be absent.
    pub blank_field_formatting_enabled: Option<bool>,
    pub(super) kept: Kept,
}

/// The `barcodes` of `ParseConfigBlockOptions`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParseConfigBlockOptionsBarcodes {
    /// Whether an image of each barcode is cut out. May be absent.
    pub image_clipping_enabled: Option<bool>,
    /// Whether barcodes are read. May be absent.
    pub reading_enabled: Option<bool>,
    pub(super) kept: Kept,
}

/// The `formulas` of `ParseConfigBlockOptions`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParseConfigBlockOptionsFormulas {
    /// Whether formulas are handled. May be absent.
    pub enabled: Option<bool>,
    pub(super) kept: Kept,
}

/// The `advancedOptions` of `ParseConfig`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParseConfigAdvancedOptions {
    /// Whether the rotation of pages is handled. May be absent.
    pub page_rotation_enabled: Option<bool>,
    /// Pages to parse. May be absent.
    pub page_ranges: Option<Vec<PageRangesItem>>,
    /// How workbooks are parsed. May be absent. The list is open.
    pub excel_parsing_mode: Option<ParseConfigAdvancedOptionsExcelParsingMode>,
    /// Whether hidden content of a workbook is left out. May be absent.
    pub excel_skip_hidden_content: Option<bool>,
    /// Whether cells are read raw instead of as formatted. Known since March 2026.
    pub excel_use_raw_cell_values: Option<bool>,
    /// Whether calculation of the workbook is skipped. Known since March 2026.
    pub excel_skip_calculation: Option<bool>,
    /// Whether each file is made a PDF first. Known since March 2026.
    pub always_convert_to_pdf: Option<bool>,
    /// Whether metadata of cells is added. Known since July 2026.
    pub excel_include_cell_metadata: Option<bool>,
    /// Whether the formatting of cells is added. Known since July 2026.
    pub excel_include_cell_formatting: Option<bool>,
    /// Threshold for grouping lines vertically, 0.1 to 5.0; 1.0 when absent. Of effect with the
    /// target `spatial` only.
    ///
    /// Limits: at least 0.1, at most 5.0.
    pub vertical_grouping_threshold: Option<f64>,
    /// Which results of the text recognition are returned. May be absent.
    pub return_ocr: Option<ParseConfigAdvancedOptionsReturnOcr>,
    /// Format of enrichments in the parsed text. The list is open. Known since April 2026.
    pub enrichment_format: Option<ParseConfigAdvancedOptionsEnrichmentFormat>,
    /// Quality of the conversion to images. The list is open. Known since April 2026.
    pub image_conversion_quality: Option<
        ParseConfigAdvancedOptionsImageConversionQuality,
    >,
    /// Kinds of formatting to look for. Known since April 2026.
    pub formatting_detection: Option<
        Vec<ParseConfigAdvancedOptionsFormattingDetectionItem>,
    >,
    /// Whether agentic text recognition was on. Occurs only in stored configs of older runs.
    pub agentic_ocr_enabled: Option<bool>,
    pub(super) kept: Kept,
}

/// The `excelParsingMode` of `ParseConfigAdvancedOptions`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseConfigAdvancedOptionsExcelParsingMode {
    /// `"basic"`
    Basic,
    /// `"advanced"`
    Advanced,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}

/// The `returnOcr` of `ParseConfigAdvancedOptions`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParseConfigAdvancedOptionsReturnOcr {
    /// Whether single words are returned; false when absent.
    pub words: Option<bool>,
    /// Whether lines are returned, whatever `words` says; false when absent. Known since October
    /// 2026\.
    pub lines: Option<bool>,
    pub(super) kept: Kept,
}

/// The `enrichmentFormat` of `ParseConfigAdvancedOptions`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseConfigAdvancedOptionsEnrichmentFormat {
    /// `"xml"`
    Xml,
    /// `"bracket"`
    Bracket,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}

/// The `imageConversionQuality` of `ParseConfigAdvancedOptions`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseConfigAdvancedOptionsImageConversionQuality {
    /// `"high"`
    High,
    /// `"medium"`
    Medium,
    /// `"low"`
    Low,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}

/// One kind of formatting to look for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParseConfigAdvancedOptionsFormattingDetectionItem {
    /// Name of the kind. Always present. The list is open.
    pub r#type: ParseConfigAdvancedOptionsFormattingDetectionItemType,
    pub(super) kept: Kept,
}

/// The `type` of `ParseConfigAdvancedOptionsFormattingDetectionItem`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseConfigAdvancedOptionsFormattingDetectionItemType {
    /// `"change_tracking"`
    ChangeTracking,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
