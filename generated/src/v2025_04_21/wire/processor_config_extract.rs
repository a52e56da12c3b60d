//! The tables of the types in `processor_config_extract`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `cargo xtask codegen`. Do not edit: @generated

use super::super::{
    ExtractAdvancedOptions, ExtractionField, JsonObject, ParseConfig,
    ProcessorConfigExtract, ProcessorConfigExtractBaseProcessor,
    ProcessorConfigExtractType,
};
use crate::runtime::enumeration::closed_enum;
use crate::runtime::enumeration::open_enum;
use crate::runtime::record::record;

record! {
    ProcessorConfigExtract(ProcessorConfigExtractSlots): new() {
        0 r#type: ProcessorConfigExtractType = "type" exact, required tag claimed;
        1 base_processor: ProcessorConfigExtractBaseProcessor = "baseProcessor", optional none claimed;
        2 base_version: String = "baseVersion", optional none claimed;
        3 extraction_rules: String = "extractionRules", optional none claimed;
        4 schema: JsonObject = "schema", optional none claimed;
        5 fields: Vec<ExtractionField> = "fields", optional none;
        6 advanced_options: ExtractAdvancedOptions = "advancedOptions" exact, optional none;
        7 parser: ParseConfig = "parser" exact, optional none;
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
