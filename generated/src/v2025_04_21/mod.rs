//! Extend API, processor runs, version 2025-04-21.
//!
//! Processor runs of the Extend API, as its version `2025-04-21` has them: read one, and list
//! them. The version before `2026-02-09`, in which extract runs took their place. Servers go on
//! answering these requests for the sake of older clients.
//!
//! Runs of extraction are described whole. Runs that classify or split have the same envelope;
//! of their config only the `type` is described, and of their output nothing.
//!
//! How to read the schemas:
//!
//! - Every object may carry members that are not listed here.
//! - A list of strings written as `anyOf` of an enum and a plain string is open: other values
//!   may come. `object` of a run and `type` of a config are closed.
//! - A member that has nothing to say is absent. The next version sends `null` there.
//! - Ranges are documentation. A reader is not meant to refuse a value outside of them.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

mod processor_run_get_response;
mod processor_run_list_response;
mod processor_run;
mod processor_run_summary;
mod merged_processor;
mod processor_run_status;
mod processor_type;
mod processor_output;
mod processor_output_json;
mod processor_output_fields;
mod processor_config;
mod processor_config_extract;
mod processor_config_classify;
mod processor_config_splitter;
mod extract_advanced_options;
mod array_strategy;
mod extract_chunking_options;
mod excel_sheet_range;
mod page_ranges_item;
mod parse_config;
mod json_object;
mod extract_output_metadata_value;
mod citation;
mod polygon;
mod insight;
mod insight_type;
mod extraction_field_result;
mod extraction_field_type;
mod extraction_field;
mod enum_;
mod extraction_field_result_reference;
mod extraction_field_result_bounding_box;
mod enum_option;
mod run_metadata;
mod extract_output_edits;
mod file;
mod file_contents;
mod file_type;
mod file_metadata;
mod parent_split;
mod run_usage;
mod created_at;
mod updated_at;
mod api_error;

#[cfg(feature = "http")]
pub mod operations;
#[cfg(feature = "client")]
pub mod client;

mod wire;

pub use self::processor_run_get_response::ProcessorRunGetResponse;
pub use self::processor_run_list_response::ProcessorRunListResponse;
pub use self::processor_run::{ProcessorRun, ProcessorRunObject};
pub use self::processor_run_summary::ProcessorRunSummary;
pub use self::merged_processor::MergedProcessor;
pub use self::processor_run_status::ProcessorRunStatus;
pub use self::processor_type::ProcessorType;
pub use self::processor_output::ProcessorOutput;
pub use self::processor_output_json::ProcessorOutputJson;
pub use self::processor_output_fields::ProcessorOutputFields;
pub use self::processor_config::ProcessorConfig;
pub use self::processor_config_extract::{
    ProcessorConfigExtract, ProcessorConfigExtractBaseProcessor,
    ProcessorConfigExtractType,
};
pub use self::processor_config_classify::{
    ProcessorConfigClassify, ProcessorConfigClassifyType,
};
pub use self::processor_config_splitter::{
    ProcessorConfigSplitter, ProcessorConfigSplitterType,
};
pub use self::extract_advanced_options::{
    ExtractAdvancedOptions, ExtractAdvancedOptionsArrayCitationStrategy,
    ExtractAdvancedOptionsExcelSheetSelectionStrategy, ExtractAdvancedOptionsReviewAgent,
};
pub use self::array_strategy::{ArrayStrategy, ArrayStrategyType};
pub use self::extract_chunking_options::{
    ExtractChunkingOptions, ExtractChunkingOptionsChunkSelectionStrategy,
    ExtractChunkingOptionsChunkingStrategy,
};
pub use self::excel_sheet_range::ExcelSheetRange;
pub use self::page_ranges_item::PageRangesItem;
pub use self::parse_config::{
    ParseConfig, ParseConfigAdvancedOptions, ParseConfigAdvancedOptionsReturnOcr,
    ParseConfigBlockOptions, ParseConfigBlockOptionsFigures,
    ParseConfigBlockOptionsTables, ParseConfigBlockOptionsTablesAgentic,
    ParseConfigBlockOptionsTablesTargetFormat, ParseConfigBlockOptionsText,
    ParseConfigChunkingStrategy, ParseConfigChunkingStrategyOptions,
    ParseConfigChunkingStrategyType, ParseConfigEngine, ParseConfigTarget,
};
pub use self::json_object::JsonObject;
pub use self::extract_output_metadata_value::ExtractOutputMetadataValue;
pub use self::citation::Citation;
pub use self::polygon::Polygon;
pub use self::insight::Insight;
pub use self::insight_type::InsightType;
pub use self::extraction_field_result::ExtractionFieldResult;
pub use self::extraction_field_type::ExtractionFieldType;
pub use self::extraction_field::ExtractionField;
pub use self::enum_::Enum;
pub use self::extraction_field_result_reference::ExtractionFieldResultReference;
pub use self::extraction_field_result_bounding_box::ExtractionFieldResultBoundingBox;
pub use self::enum_option::EnumOption;
pub use self::run_metadata::RunMetadata;
pub use self::extract_output_edits::ExtractOutputEdits;
pub use self::file::File;
pub use self::file_contents::FileContents;
pub use self::file_type::FileType;
pub use self::file_metadata::FileMetadata;
pub use self::parent_split::ParentSplit;
pub use self::run_usage::RunUsage;
pub use self::created_at::CreatedAt;
pub use self::updated_at::UpdatedAt;
pub use self::api_error::ApiError;
pub use self::wire::processor_run::ProcessorRunBuilder;
pub use self::wire::processor_run_summary::ProcessorRunSummaryBuilder;
pub use self::wire::extraction_field::ExtractionFieldBuilder;
pub use self::wire::extraction_field_result_reference::ExtractionFieldResultReferenceBuilder;
pub use self::wire::extraction_field_result_bounding_box::ExtractionFieldResultBoundingBoxBuilder;
pub use self::wire::file::FileBuilder;
pub use self::wire::parent_split::ParentSplitBuilder;

/// The version of the API, as its description gives it.
pub const API_VERSION: &str = "2025-04-21";

/// The SHA-256 of the description that these types were generated from.
pub const SPEC_SHA256: &str = "5bda81b8d3c5a23a0ff068f2374f67b5340377aa9a9020ea02df1b12a7479be9";
