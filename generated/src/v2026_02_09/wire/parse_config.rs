//! The tables of the types in `parse_config`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{
    PageRangesItem, ParseConfig, ParseConfigAdvancedOptions,
    ParseConfigAdvancedOptionsEnrichmentFormat,
    ParseConfigAdvancedOptionsExcelParsingMode,
    ParseConfigAdvancedOptionsFormattingDetectionItem,
    ParseConfigAdvancedOptionsFormattingDetectionItemType,
    ParseConfigAdvancedOptionsImageConversionQuality,
    ParseConfigAdvancedOptionsReturnOcr, ParseConfigBlockOptions,
    ParseConfigBlockOptionsBarcodes, ParseConfigBlockOptionsFigures,
    ParseConfigBlockOptionsFormulas, ParseConfigBlockOptionsKeyValue,
    ParseConfigBlockOptionsTables, ParseConfigBlockOptionsTablesAgentic,
    ParseConfigBlockOptionsTablesTargetFormat, ParseConfigBlockOptionsText,
    ParseConfigChunkingStrategy, ParseConfigChunkingStrategyOptions,
    ParseConfigChunkingStrategyType, ParseConfigEngine, ParseConfigTarget,
};
use crate::runtime::types::enumeration::open_enum;
use crate::runtime::types::record::record;

record! {
    ParseConfig(ParseConfigSlots): new() {
        0 target: ParseConfigTarget = "target", optional none;
        1 chunking_strategy: ParseConfigChunkingStrategy = "chunkingStrategy", optional none;
        2 engine: ParseConfigEngine = "engine", optional none;
        3 engine_version: String = "engineVersion", optional none;
        4 block_options: ParseConfigBlockOptions = "blockOptions", optional none;
        5 advanced_options: ParseConfigAdvancedOptions = "advancedOptions", optional none;
    }
}

open_enum! {
    ParseConfigTarget {
        Markdown = "markdown";
        Spatial = "spatial";
    }
}

record! {
    ParseConfigChunkingStrategy(ParseConfigChunkingStrategySlots): new() {
        0 r#type: ParseConfigChunkingStrategyType = "type", optional none;
        1 options: ParseConfigChunkingStrategyOptions = "options", optional none;
    }
}

open_enum! {
    ParseConfigChunkingStrategyType {
        Page = "page";
        Document = "document";
        Section = "section";
    }
}

record! {
    ParseConfigChunkingStrategyOptions(ParseConfigChunkingStrategyOptionsSlots): new() {
        0 min_characters: i64 = "minCharacters", optional none;
        1 max_characters: i64 = "maxCharacters", optional none;
    }
}

open_enum! {
    ParseConfigEngine {
        ParsePerformance = "parse_performance";
        ParseLight = "parse_light";
        ParseAuto = "parse_auto";
    }
}

record! {
    ParseConfigBlockOptions(ParseConfigBlockOptionsSlots): new() {
        0 figures: ParseConfigBlockOptionsFigures = "figures", optional none;
        1 tables: ParseConfigBlockOptionsTables = "tables", optional none;
        2 text: ParseConfigBlockOptionsText = "text", optional none;
        3 key_value: ParseConfigBlockOptionsKeyValue = "keyValue", optional none;
        4 barcodes: ParseConfigBlockOptionsBarcodes = "barcodes", optional none;
        5 formulas: ParseConfigBlockOptionsFormulas = "formulas", optional none;
    }
}

record! {
    ParseConfigBlockOptionsFigures(ParseConfigBlockOptionsFiguresSlots): new() {
        0 enabled: bool = "enabled", optional none;
        1 figure_image_clipping_enabled: bool = "figureImageClippingEnabled", optional none;
        2 advanced_chart_extraction_enabled: bool = "advancedChartExtractionEnabled", optional none;
        3 custom_instructions: String = "customInstructions", optional none;
    }
}

record! {
    ParseConfigBlockOptionsTables(ParseConfigBlockOptionsTablesSlots): new() {
        0 enabled: bool = "enabled", optional none;
        1 target_format: ParseConfigBlockOptionsTablesTargetFormat = "targetFormat", optional none;
        2 table_header_continuation_enabled: bool = "tableHeaderContinuationEnabled", optional none;
        3 cell_blocks_enabled: bool = "cellBlocksEnabled", optional none;
        4 agentic: ParseConfigBlockOptionsTablesAgentic = "agentic", optional none;
    }
}

open_enum! {
    ParseConfigBlockOptionsTablesTargetFormat {
        Markdown = "markdown";
        Html = "html";
    }
}

record! {
    ParseConfigBlockOptionsTablesAgentic(ParseConfigBlockOptionsTablesAgenticSlots): new() {
        0 enabled: bool = "enabled", optional none;
        1 custom_instructions: String = "customInstructions", optional none;
    }
}

record! {
    ParseConfigBlockOptionsText(ParseConfigBlockOptionsTextSlots): new() {
        0 signature_detection_enabled: bool = "signatureDetectionEnabled", optional none;
        1 agentic: ParseConfigBlockOptionsTablesAgentic = "agentic", optional none;
    }
}

record! {
    ParseConfigBlockOptionsKeyValue(ParseConfigBlockOptionsKeyValueSlots): new() {
        0 blank_field_formatting_enabled: bool = "blankFieldFormattingEnabled", optional none;
    }
}

record! {
    ParseConfigBlockOptionsBarcodes(ParseConfigBlockOptionsBarcodesSlots): new() {
        0 image_clipping_enabled: bool = "imageClippingEnabled", optional none;
        1 reading_enabled: bool = "readingEnabled", optional none;
    }
}

record! {
    ParseConfigBlockOptionsFormulas(ParseConfigBlockOptionsFormulasSlots): new() {
        0 enabled: bool = "enabled", optional none;
    }
}

record! {
    ParseConfigAdvancedOptions(ParseConfigAdvancedOptionsSlots): new() {
        0 page_rotation_enabled: bool = "pageRotationEnabled", optional none;
        1 page_ranges: Vec<PageRangesItem> = "pageRanges", optional none;
        2 excel_parsing_mode: ParseConfigAdvancedOptionsExcelParsingMode = "excelParsingMode", optional none;
        3 excel_skip_hidden_content: bool = "excelSkipHiddenContent", optional none;
        4 excel_use_raw_cell_values: bool = "excelUseRawCellValues", optional none;
        5 excel_skip_calculation: bool = "excelSkipCalculation", optional none;
        6 always_convert_to_pdf: bool = "alwaysConvertToPdf", optional none;
        7 excel_include_cell_metadata: bool = "excelIncludeCellMetadata", optional none;
        8 excel_include_cell_formatting: bool = "excelIncludeCellFormatting", optional none;
        9 vertical_grouping_threshold: f64 = "verticalGroupingThreshold", optional none;
        10 return_ocr: ParseConfigAdvancedOptionsReturnOcr = "returnOcr", optional none;
        11 enrichment_format: ParseConfigAdvancedOptionsEnrichmentFormat = "enrichmentFormat", optional none;
        12 image_conversion_quality: ParseConfigAdvancedOptionsImageConversionQuality = "imageConversionQuality", optional none;
        13 formatting_detection: Vec<ParseConfigAdvancedOptionsFormattingDetectionItem> = "formattingDetection", optional none;
        14 agentic_ocr_enabled: bool = "agenticOcrEnabled", optional none;
    }
}

open_enum! {
    ParseConfigAdvancedOptionsExcelParsingMode {
        Basic = "basic";
        Advanced = "advanced";
    }
}

record! {
    ParseConfigAdvancedOptionsReturnOcr(ParseConfigAdvancedOptionsReturnOcrSlots): new() {
        0 words: bool = "words", optional none;
        1 lines: bool = "lines", optional none;
    }
}

open_enum! {
    ParseConfigAdvancedOptionsEnrichmentFormat {
        Xml = "xml";
        Bracket = "bracket";
    }
}

open_enum! {
    ParseConfigAdvancedOptionsImageConversionQuality {
        High = "high";
        Medium = "medium";
        Low = "low";
    }
}

record! {
    ParseConfigAdvancedOptionsFormattingDetectionItem(ParseConfigAdvancedOptionsFormattingDetectionItemSlots): new(r#type: ParseConfigAdvancedOptionsFormattingDetectionItemType) {
        0 r#type: ParseConfigAdvancedOptionsFormattingDetectionItemType = "type", required argument;
    }
}

open_enum! {
    ParseConfigAdvancedOptionsFormattingDetectionItemType {
        ChangeTracking = "change_tracking";
    }
}
