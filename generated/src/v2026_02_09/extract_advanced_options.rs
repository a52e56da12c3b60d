//! `ExtractAdvancedOptions`, and the types of its own parts.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{ArrayStrategy, ExcelSheetRange, ExtractChunkingOptions, PageRangesItem};
use crate::runtime::types::enumeration::UnknownValue;
use crate::runtime::value::kept::Kept;

/// Finer settings of the extraction. Each may be absent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractAdvancedOptions {
    /// Whether the model adds insights about its reasoning. May be absent.
    pub model_reasoning_insights_enabled: Option<bool>,
    /// Whether advanced multimodal features are on. May be absent.
    pub advanced_multimodal_enabled: Option<bool>,
    /// Whether citations are given. May be absent.
    pub citations_enabled: Option<bool>,
    /// How fine citations are; `line` when absent. The list is open. Known since May 2026.
    pub citation_mode: Option<ExtractAdvancedOptionsCitationMode>,
    /// Whether an array is cited once for each item, or once for each property of an item. May be
    /// absent. The list is open.
    pub array_citation_strategy: Option<ExtractAdvancedOptionsArrayCitationStrategy>,
    /// How large arrays are handled. May be absent.
    pub array_strategy: Option<ArrayStrategy>,
    /// How the document is cut into chunks. May be absent.
    pub chunking_options: Option<ExtractChunkingOptions>,
    /// Sheets of a workbook to work on. May be absent.
    pub excel_sheet_ranges: Option<Vec<ExcelSheetRange>>,
    /// How sheets of a workbook are chosen. May be absent. The list is open.
    pub excel_sheet_selection_strategy: Option<
        ExtractAdvancedOptionsExcelSheetSelectionStrategy,
    >,
    /// Pages to work on. May be absent.
    pub page_ranges: Option<Vec<PageRangesItem>>,
    /// Settings of the review agent, a second pass that scores the result. May be absent.
    pub review_agent: Option<ExtractAdvancedOptionsReviewAgent>,
    /// Whether the model is told the date of the day; false when absent. Known since May 2026.
    pub current_date_enabled: Option<bool>,
    pub(super) kept: Kept,
}

/// The `citationMode` of `ExtractAdvancedOptions`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtractAdvancedOptionsCitationMode {
    /// `"line"`
    Line,
    /// `"word"`
    Word,
    /// `"block"`
    Block,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}

/// The `arrayCitationStrategy` of `ExtractAdvancedOptions`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtractAdvancedOptionsArrayCitationStrategy {
    /// `"item"`
    Item,
    /// `"property"`
    Property,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}

/// The `excelSheetSelectionStrategy` of `ExtractAdvancedOptions`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtractAdvancedOptionsExcelSheetSelectionStrategy {
    /// `"intelligent"`
    Intelligent,
    /// `"all"`
    All,
    /// `"first"`
    First,
    /// `"last"`
    Last,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}

/// The `reviewAgent` of `ExtractAdvancedOptions`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractAdvancedOptionsReviewAgent {
    /// Whether the review agent runs. May be absent.
    pub enabled: Option<bool>,
    pub(super) kept: Kept,
}
