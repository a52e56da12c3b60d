//! `ExtractAdvancedOptions`, and the types of its own parts.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::{ArrayStrategy, ExcelSheetRange, ExtractChunkingOptions, PageRangesItem};
use crate::runtime::types::enumeration::UnknownValue;
use crate::runtime::value::kept::Kept;

/// Finer settings of the extraction. Each may be absent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractAdvancedOptions {
    /// Kind of the document. The next version has it no more.
    pub document_kind: Option<String>,
    /// Definitions of key terms. The next version has it no more.
    pub key_definitions: Option<String>,
    /// Whether the model adds insights about its reasoning. May be absent.
    pub model_reasoning_insights_enabled: Option<bool>,
    /// Whether advanced multimodal features are on. May be absent.
    pub advanced_multimodal_enabled: Option<bool>,
    /// Whether citations are given. May be absent.
    pub citations_enabled: Option<bool>,
    /// Whether figures are parsed in an advanced way. The next version has it no more.
    pub advanced_figure_parsing_enabled: Option<bool>,
    /// Whether a review assistant runs. Known in May 2025 only.
    pub auto_review_assistant_enabled: Option<bool>,
    /// Most pages to work on. The next version has it no more.
    pub fixed_page_limit: Option<i64>,
    /// Whether an array is cited once for each item, or once for each property of an item. The list
    /// is open. May be absent.
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
    pub(super) kept: Kept,
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
