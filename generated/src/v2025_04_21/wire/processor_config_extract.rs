//! The tables of the types in `processor_config_extract`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{
    ExtractAdvancedOptions, ExtractionField, JsonObject, ParseConfig,
    ProcessorConfigExtract, ProcessorConfigExtractBaseProcessor,
    ProcessorConfigExtractType,
};
use crate::runtime::types::enumeration::closed_enum;
use crate::runtime::types::enumeration::open_enum;
use crate::runtime::types::record::record;

record! {
    ProcessorConfigExtract(ProcessorConfigExtractSlots): new() {
        0 r#type: ProcessorConfigExtractType = "type", required tag;
        1 base_processor: ProcessorConfigExtractBaseProcessor = "baseProcessor", optional none;
        2 base_version: String = "baseVersion", optional none;
        3 extraction_rules: String = "extractionRules", optional none;
        4 schema: JsonObject = "schema", optional none;
        5 fields: Vec<ExtractionField> = "fields", optional none;
        6 advanced_options: Box<ExtractAdvancedOptions> = "advancedOptions", optional none;
        7 parser: Box<ParseConfig> = "parser", optional none;
    }
}

closed_enum! {
    ProcessorConfigExtractType {
        Extract = "EXTRACT";
    }
}

open_enum! {
    ProcessorConfigExtractBaseProcessor {
        ExtractionPerformance = "extraction_performance";
        ExtractionLight = "extraction_light";
    }
}
