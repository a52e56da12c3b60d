//! The tables of the types in `extract_config_json`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{
    ExtractAdvancedOptions, ExtractConfigJson, ExtractConfigJsonBaseProcessor,
    JsonObject, ParseConfig,
};
use crate::runtime::types::enumeration::open_enum;
use crate::runtime::types::record::record;

record! {
    ExtractConfigJson(ExtractConfigJsonSlots): new() {
        0 base_processor: ExtractConfigJsonBaseProcessor = "baseProcessor", optional none;
        1 base_version: String = "baseVersion", optional none;
        2 extraction_rules: String = "extractionRules", optional none;
        3 schema: JsonObject = "schema", optional none;
        4 advanced_options: Box<ExtractAdvancedOptions> = "advancedOptions", optional none;
        5 parse_config: Box<ParseConfig> = "parseConfig", optional none;
    }
}

open_enum! {
    ExtractConfigJsonBaseProcessor {
        ExtractionPerformance = "extraction_performance";
        ExtractionLight = "extraction_light";
        ExtractionOperator = "extraction_operator";
    }
}
