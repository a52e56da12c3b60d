//! The tables of the types in `parse_config`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{
    PageRangesItem, ParseConfig, ParseConfigAdvancedOptions,
    ParseConfigAdvancedOptionsReturnOcr, ParseConfigBlockOptions,
    ParseConfigBlockOptionsFigures, ParseConfigBlockOptionsTables,
    ParseConfigBlockOptionsTablesAgentic, ParseConfigBlockOptionsTablesTargetFormat,
    ParseConfigBlockOptionsText, ParseConfigChunkingStrategy,
    ParseConfigChunkingStrategyOptions, ParseConfigChunkingStrategyType,
    ParseConfigEngine, ParseConfigTarget,
};
use crate::runtime::types::enumeration::open_enum;
use crate::runtime::types::record::record;

record! {
    ParseConfig(ParseConfigSlots): new() {
        0 target: ParseConfigTarget = "target", optional none;
        1 chunking_strategy: ParseConfigChunkingStrategy = "chunkingStrategy", optional none;
        2 engine: ParseConfigEngine = "engine", optional none;
        3 block_options: ParseConfigBlockOptions = "blockOptions", optional none;
        4 advanced_options: ParseConfigAdvancedOptions = "advancedOptions", optional none;
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
    }
}

record! {
    ParseConfigBlockOptions(ParseConfigBlockOptionsSlots): new() {
        0 figures: ParseConfigBlockOptionsFigures = "figures", optional none;
        1 tables: ParseConfigBlockOptionsTables = "tables", optional none;
        2 text: ParseConfigBlockOptionsText = "text", optional none;
    }
}

record! {
    ParseConfigBlockOptionsFigures(ParseConfigBlockOptionsFiguresSlots): new() {
        0 enabled: bool = "enabled", optional none;
        1 figure_image_clipping_enabled: bool = "figureImageClippingEnabled", optional none;
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
    ParseConfigAdvancedOptions(ParseConfigAdvancedOptionsSlots): new() {
        0 page_rotation_enabled: bool = "pageRotationEnabled", optional none;
        1 agentic_ocr_enabled: bool = "agenticOcrEnabled", optional none;
        2 page_ranges: Vec<PageRangesItem> = "pageRanges", optional none;
        3 vertical_grouping_threshold: f64 = "verticalGroupingThreshold", optional none;
        4 return_ocr: ParseConfigAdvancedOptionsReturnOcr = "returnOcr", optional none;
    }
}

record! {
    ParseConfigAdvancedOptionsReturnOcr(ParseConfigAdvancedOptionsReturnOcrSlots): new() {
        0 words: bool = "words", optional none;
    }
}
