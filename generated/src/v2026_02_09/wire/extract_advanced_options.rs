//! The tables of the types in `extract_advanced_options`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{
    ArrayStrategy, ExcelSheetRange, ExtractAdvancedOptions,
    ExtractAdvancedOptionsArrayCitationStrategy, ExtractAdvancedOptionsCitationMode,
    ExtractAdvancedOptionsExcelSheetSelectionStrategy, ExtractAdvancedOptionsReviewAgent,
    ExtractChunkingOptions, PageRangesItem,
};
use crate::runtime::types::enumeration::open_enum;
use crate::runtime::types::record::record;

record! {
    ExtractAdvancedOptions(ExtractAdvancedOptionsSlots): new() {
        0 model_reasoning_insights_enabled: bool = "modelReasoningInsightsEnabled", optional none;
        1 advanced_multimodal_enabled: bool = "advancedMultimodalEnabled", optional none;
        2 citations_enabled: bool = "citationsEnabled", optional none;
        3 citation_mode: ExtractAdvancedOptionsCitationMode = "citationMode", optional none;
        4 array_citation_strategy: ExtractAdvancedOptionsArrayCitationStrategy = "arrayCitationStrategy", optional none;
        5 array_strategy: ArrayStrategy = "arrayStrategy", optional none;
        6 chunking_options: ExtractChunkingOptions = "chunkingOptions", optional none;
        7 excel_sheet_ranges: Vec<ExcelSheetRange> = "excelSheetRanges", optional none;
        8 excel_sheet_selection_strategy: ExtractAdvancedOptionsExcelSheetSelectionStrategy = "excelSheetSelectionStrategy", optional none;
        9 page_ranges: Vec<PageRangesItem> = "pageRanges", optional none;
        10 review_agent: ExtractAdvancedOptionsReviewAgent = "reviewAgent", optional none;
        11 current_date_enabled: bool = "currentDateEnabled", optional none;
    }
}

open_enum! {
    ExtractAdvancedOptionsCitationMode {
        Line = "line";
        Word = "word";
        Block = "block";
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
