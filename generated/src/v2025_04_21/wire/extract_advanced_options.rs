//! The tables of the types in `extract_advanced_options`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{
    ArrayStrategy, ExcelSheetRange, ExtractAdvancedOptions,
    ExtractAdvancedOptionsArrayCitationStrategy,
    ExtractAdvancedOptionsExcelSheetSelectionStrategy, ExtractAdvancedOptionsReviewAgent,
    ExtractChunkingOptions, PageRangesItem,
};
use crate::runtime::types::enumeration::open_enum;
use crate::runtime::types::record::record;

record! {
    ExtractAdvancedOptions(ExtractAdvancedOptionsSlots): new() {
        0 document_kind: String = "documentKind", optional none;
        1 key_definitions: String = "keyDefinitions", optional none;
        2 model_reasoning_insights_enabled: bool = "modelReasoningInsightsEnabled", optional none;
        3 advanced_multimodal_enabled: bool = "advancedMultimodalEnabled", optional none;
        4 citations_enabled: bool = "citationsEnabled", optional none;
        5 advanced_figure_parsing_enabled: bool = "advancedFigureParsingEnabled", optional none;
        6 auto_review_assistant_enabled: bool = "autoReviewAssistantEnabled", optional none;
        7 fixed_page_limit: i64 = "fixedPageLimit", optional none;
        8 array_citation_strategy: ExtractAdvancedOptionsArrayCitationStrategy = "arrayCitationStrategy", optional none;
        9 array_strategy: ArrayStrategy = "arrayStrategy", optional none;
        10 chunking_options: ExtractChunkingOptions = "chunkingOptions", optional none;
        11 excel_sheet_ranges: Vec<ExcelSheetRange> = "excelSheetRanges", optional none;
        12 excel_sheet_selection_strategy: ExtractAdvancedOptionsExcelSheetSelectionStrategy = "excelSheetSelectionStrategy", optional none;
        13 page_ranges: Vec<PageRangesItem> = "pageRanges", optional none;
        14 review_agent: ExtractAdvancedOptionsReviewAgent = "reviewAgent", optional none;
    }
}

open_enum! {
    ExtractAdvancedOptionsArrayCitationStrategy {
        Item = "item";
        Property = "property";
    }
}

open_enum! {
    ExtractAdvancedOptionsExcelSheetSelectionStrategy {
        Intelligent = "intelligent";
        All = "all";
        First = "first";
        Last = "last";
    }
}

record! {
    ExtractAdvancedOptionsReviewAgent(ExtractAdvancedOptionsReviewAgentSlots): new() {
        0 enabled: bool = "enabled", optional none;
    }
}
