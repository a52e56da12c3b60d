//! Finer settings of an extraction.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AdvancedOptions {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_reasoning_insights_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advanced_multimodal_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citations_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citation_mode: Option<CitationMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub array_citation_strategy: Option<ArrayCitationStrategy>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub array_strategy: Option<ArrayStrategy>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chunking_options: Option<ChunkingOptions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excel_sheet_ranges: Option<Vec<Range>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excel_sheet_selection_strategy: Option<SheetSelection>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_ranges: Option<Vec<Range>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review_agent: Option<ReviewAgent>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_date_enabled: Option<bool>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CitationMode {
    Line,
    Word,
    Block,
    #[serde(other)]
    Other,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ArrayCitationStrategy {
    Item,
    Property,
    #[serde(other)]
    Other,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct ArrayStrategy {
    #[serde(rename = "type")]
    pub kind: ArrayStrategyType,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ArrayStrategyType {
    LargeArrayHeuristics,
    LargeArrayMaxContext,
    LargeArrayOverlapContext,
    #[serde(other)]
    Other,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ChunkingOptions {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chunking_strategy: Option<ChunkingStrategy>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_chunk_size: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chunk_selection_strategy: Option<ChunkSelection>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_semantic_chunking_rules: Option<String>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ChunkingStrategy {
    Standard,
    Semantic,
    Contextual,
    #[serde(other)]
    Other,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ChunkSelection {
    Intelligent,
    Confidence,
    TakeFirst,
    TakeLast,
    #[serde(other)]
    Other,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Range {
    pub start: i64,
    pub end: i64,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SheetSelection {
    Intelligent,
    All,
    First,
    Last,
    #[serde(other)]
    Other,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct ReviewAgent {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}
