//! Settings for the parsing of a file.

use serde::{Deserialize, Serialize};

use super::options::Range;

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ParseConfig {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<Target>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chunking_strategy: Option<Chunking>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub engine: Option<Engine>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub engine_version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_options: Option<BlockOptions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advanced_options: Option<ParseOptions>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    Markdown,
    Spatial,
    #[serde(other)]
    Other,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Engine {
    ParsePerformance,
    ParseLight,
    #[serde(other)]
    Other,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Chunking {
    #[serde(skip_serializing_if = "Option::is_none", rename = "type")]
    pub kind: Option<ChunkKind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<ChunkLimits>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ChunkKind {
    Page,
    Document,
    Section,
    #[serde(other)]
    Other,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ChunkLimits {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_characters: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_characters: Option<i64>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BlockOptions {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figures: Option<Figures>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tables: Option<Tables>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_value: Option<KeyValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub barcodes: Option<Barcodes>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formulas: Option<Formulas>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Figures {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figure_image_clipping_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advanced_chart_extraction_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_instructions: Option<String>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Tables {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_format: Option<TableFormat>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_header_continuation_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cell_blocks_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agentic: Option<Agentic>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TableFormat {
    Markdown,
    Html,
    #[serde(other)]
    Other,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Agentic {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_instructions: Option<String>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Text {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature_detection_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agentic: Option<Agentic>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct KeyValue {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blank_field_formatting_enabled: Option<bool>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Barcodes {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_clipping_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reading_enabled: Option<bool>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Formulas {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ParseOptions {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_rotation_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_ranges: Option<Vec<Range>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excel_parsing_mode: Option<ExcelMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excel_skip_hidden_content: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excel_use_raw_cell_values: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excel_skip_calculation: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub always_convert_to_pdf: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excel_include_cell_metadata: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excel_include_cell_formatting: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vertical_grouping_threshold: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_ocr: Option<ReturnOcr>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enrichment_format: Option<EnrichmentFormat>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_conversion_quality: Option<ImageQuality>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formatting_detection: Option<Vec<Formatting>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agentic_ocr_enabled: Option<bool>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ExcelMode {
    Basic,
    Advanced,
    #[serde(other)]
    Other,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct ReturnOcr {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<bool>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum EnrichmentFormat {
    Xml,
    Bracket,
    #[serde(other)]
    Other,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ImageQuality {
    High,
    Medium,
    Low,
    #[serde(other)]
    Other,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Formatting {
    #[serde(rename = "type")]
    pub kind: FormattingKind,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FormattingKind {
    ChangeTracking,
    #[serde(other)]
    Other,
}
