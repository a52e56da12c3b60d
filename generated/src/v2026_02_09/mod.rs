//! Extend API, extract runs, files and extractors, version 2026-02-09.
//!
//! Extract runs of the Extend API: start a run, one or many at a time, read, list, cancel and
//! delete runs, and hear of their end by webhook. With them the files that runs work on, and
//! the extractors that say what to extract, with their versions.
//!
//! The description covers API version `2026-02-09` in all vintages of its documentation, from
//! the one of February and March 2026 to the one of October 2026. A response of any vintage
//! fits these schemas. Members that came later are optional.
//!
//! How to read the schemas:
//!
//! - Every object may carry members that are not listed here.
//! - A list of strings written as `anyOf` of an enum and a plain string is open: other values
//!   may come. The `object` tags, `type` of `CreatedBy` and `eventType` of each event are
//!   closed.
//! - A member that is required and nullable is sent as `null` when there is nothing to say.
//! - Ranges are documentation. A reader is not meant to refuse a value outside of them.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

mod extract_run;
mod processor_run_status;
mod extract_output;
mod extract_output_json;
mod json_object;
mod extract_output_metadata;
mod extract_output_metadata_value;
mod citation;
mod citation_page;
mod polygon;
mod insight;
mod insight_type;
mod extract_output_legacy;
mod extraction_field_result;
mod extraction_field_type;
mod extraction_field;
mod enum_;
mod extraction_field_result_reference;
mod extraction_field_result_bounding_box;
mod enum_option;
mod failure_reason;
mod run_metadata;
mod extract_output_edits;
mod extract_config;
mod extract_config_json;
mod extract_advanced_options;
mod array_strategy;
mod extract_chunking_options;
mod excel_sheet_range;
mod page_ranges_item;
mod parse_config;
mod extract_config_legacy;
mod extractor_summary;
mod created_at;
mod updated_at;
mod extractor_version_summary;
mod created_by;
mod created_by_user;
mod created_by_api_key;
mod file_summary;
mod file_type;
mod file_metadata;
mod parent_split;
mod run_usage;
mod run_usage_breakdown_entry;
mod run_usage_breakdown_charge;
mod charge_unit;
mod extract_runs_list_response;
mod extract_run_summary;
mod run_usage_summary;
mod run_source;
mod sort_by;
mod sort_dir;
mod extract_runs_delete_response;
mod batch_run;
mod batch_run_status;
mod extract_runs_create_request;
mod extract_request;
mod extract_runs_create_batch_request;
mod extract_runs_create_batch_request_input;
mod extractor_reference;
mod extract_override_config_json;
mod file_input;
mod file_from_url;
mod file_from_url_settings;
mod file_from_id;
mod file_from_text;
mod multi_file_run_package;
mod package_file;
mod files_upload_request;
mod files_list_response;
mod files_delete_response;
mod file;
mod file_contents;
mod file_contents_page;
mod file_contents_section;
mod file_contents_sheet;
mod extractors_list_response;
mod extractors_create_request;
mod extractors_create_request_generate;
mod extractors_update_request;
mod extractor_versions_list_response;
mod extractor_versions_create_request;
mod release_type;
mod webhook_event;
mod extract_run_event;
mod extract_run_event_type;
mod extract_run_event_payload;
mod batch_run_event;
mod batch_run_event_type;
mod batch_run_event_payload;
mod extractor_event;
mod extractor_event_type;
mod extractor_event_payload;
mod signed_url_payload;
mod extractor;
mod extractor_version;
mod api_error;

#[cfg(feature = "http")]
pub mod operations;
#[cfg(feature = "client")]
pub mod client;
#[cfg(feature = "webhooks")]
pub mod webhooks;

mod wire;

pub use self::extract_run::{ExtractRun, ExtractRunObject};
pub use self::processor_run_status::ProcessorRunStatus;
pub use self::extract_output::ExtractOutput;
pub use self::extract_output_json::ExtractOutputJson;
pub use self::json_object::JsonObject;
pub use self::extract_output_metadata::ExtractOutputMetadata;
pub use self::extract_output_metadata_value::ExtractOutputMetadataValue;
pub use self::citation::Citation;
pub use self::citation_page::CitationPage;
pub use self::polygon::Polygon;
pub use self::insight::Insight;
pub use self::insight_type::InsightType;
pub use self::extract_output_legacy::ExtractOutputLegacy;
pub use self::extraction_field_result::ExtractionFieldResult;
pub use self::extraction_field_type::ExtractionFieldType;
pub use self::extraction_field::ExtractionField;
pub use self::enum_::Enum;
pub use self::extraction_field_result_reference::ExtractionFieldResultReference;
pub use self::extraction_field_result_bounding_box::ExtractionFieldResultBoundingBox;
pub use self::enum_option::EnumOption;
pub use self::failure_reason::FailureReason;
pub use self::run_metadata::RunMetadata;
pub use self::extract_output_edits::ExtractOutputEdits;
pub use self::extract_config::ExtractConfig;
pub use self::extract_config_json::{ExtractConfigJson, ExtractConfigJsonBaseProcessor};
pub use self::extract_advanced_options::{
    ExtractAdvancedOptions, ExtractAdvancedOptionsArrayCitationStrategy,
    ExtractAdvancedOptionsCitationMode,
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
    ParseConfig, ParseConfigAdvancedOptions, ParseConfigAdvancedOptionsEnrichmentFormat,
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
pub use self::extract_config_legacy::{
    ExtractConfigLegacy, ExtractConfigLegacyBaseProcessor,
};
pub use self::extractor_summary::{ExtractorSummary, ExtractorSummaryObject};
pub use self::created_at::CreatedAt;
pub use self::updated_at::UpdatedAt;
pub use self::extractor_version_summary::{
    ExtractorVersionSummary, ExtractorVersionSummaryObject,
};
pub use self::created_by::CreatedBy;
pub use self::created_by_user::{CreatedByUser, CreatedByUserType};
pub use self::created_by_api_key::{CreatedByApiKey, CreatedByApiKeyType};
pub use self::file_summary::{FileSummary, FileSummaryObject};
pub use self::file_type::FileType;
pub use self::file_metadata::FileMetadata;
pub use self::parent_split::ParentSplit;
pub use self::run_usage::RunUsage;
pub use self::run_usage_breakdown_entry::{
    RunUsageBreakdownEntry, RunUsageBreakdownEntryObject,
};
pub use self::run_usage_breakdown_charge::RunUsageBreakdownCharge;
pub use self::charge_unit::ChargeUnit;
pub use self::extract_runs_list_response::{
    ExtractRunsListResponse, ExtractRunsListResponseObject,
};
pub use self::extract_run_summary::{ExtractRunSummary, ExtractRunSummaryObject};
pub use self::run_usage_summary::RunUsageSummary;
pub use self::run_source::RunSource;
pub use self::sort_by::SortBy;
pub use self::sort_dir::SortDir;
pub use self::extract_runs_delete_response::ExtractRunsDeleteResponse;
pub use self::batch_run::{BatchRun, BatchRunObject};
pub use self::batch_run_status::BatchRunStatus;
pub use self::extract_runs_create_request::ExtractRunsCreateRequest;
pub use self::extract_request::ExtractRequest;
pub use self::extract_runs_create_batch_request::ExtractRunsCreateBatchRequest;
pub use self::extract_runs_create_batch_request_input::ExtractRunsCreateBatchRequestInput;
pub use self::extractor_reference::ExtractorReference;
pub use self::extract_override_config_json::ExtractOverrideConfigJson;
pub use self::file_input::FileInput;
pub use self::file_from_url::FileFromUrl;
pub use self::file_from_url_settings::FileFromUrlSettings;
pub use self::file_from_id::FileFromId;
pub use self::file_from_text::FileFromText;
pub use self::multi_file_run_package::MultiFileRunPackage;
pub use self::package_file::PackageFile;
pub use self::files_upload_request::FilesUploadRequest;
pub use self::files_list_response::FilesListResponse;
pub use self::files_delete_response::FilesDeleteResponse;
pub use self::file::File;
pub use self::file_contents::FileContents;
pub use self::file_contents_page::FileContentsPage;
pub use self::file_contents_section::FileContentsSection;
pub use self::file_contents_sheet::FileContentsSheet;
pub use self::extractors_list_response::ExtractorsListResponse;
pub use self::extractors_create_request::ExtractorsCreateRequest;
pub use self::extractors_create_request_generate::ExtractorsCreateRequestGenerate;
pub use self::extractors_update_request::ExtractorsUpdateRequest;
pub use self::extractor_versions_list_response::ExtractorVersionsListResponse;
pub use self::extractor_versions_create_request::ExtractorVersionsCreateRequest;
pub use self::release_type::ReleaseType;
pub use self::webhook_event::WebhookEvent;
pub use self::extract_run_event::ExtractRunEvent;
pub use self::extract_run_event_type::ExtractRunEventType;
pub use self::extract_run_event_payload::ExtractRunEventPayload;
pub use self::batch_run_event::BatchRunEvent;
pub use self::batch_run_event_type::BatchRunEventType;
pub use self::batch_run_event_payload::BatchRunEventPayload;
pub use self::extractor_event::ExtractorEvent;
pub use self::extractor_event_type::ExtractorEventType;
pub use self::extractor_event_payload::ExtractorEventPayload;
pub use self::signed_url_payload::{SignedUrlPayload, SignedUrlPayloadObject};
pub use self::extractor::{Extractor, ExtractorObject};
pub use self::extractor_version::{ExtractorVersion, ExtractorVersionObject};
pub use self::api_error::ApiError;
pub use self::wire::extract_run::ExtractRunBuilder;
pub use self::wire::extraction_field_result::ExtractionFieldResultBuilder;
pub use self::wire::extraction_field::ExtractionFieldBuilder;
pub use self::wire::extraction_field_result_reference::ExtractionFieldResultReferenceBuilder;
pub use self::wire::extraction_field_result_bounding_box::ExtractionFieldResultBoundingBoxBuilder;
pub use self::wire::extractor_summary::ExtractorSummaryBuilder;
pub use self::wire::extractor_version_summary::ExtractorVersionSummaryBuilder;
pub use self::wire::file_summary::FileSummaryBuilder;
pub use self::wire::parent_split::ParentSplitBuilder;
pub use self::wire::run_usage_breakdown_charge::RunUsageBreakdownChargeBuilder;
pub use self::wire::extract_run_summary::ExtractRunSummaryBuilder;
pub use self::wire::batch_run::BatchRunBuilder;
pub use self::wire::file::FileBuilder;
pub use self::wire::extractor::ExtractorBuilder;
pub use self::wire::extractor_version::ExtractorVersionBuilder;

/// The version of the API, as its description gives it.
pub const API_VERSION: &str = "2026-02-09";

/// The SHA-256 of the description that these types were generated from.
pub const SPEC_SHA256: &str = "d69fd53fe3bc2e99093442c0c693f57cf14eb6f84f4f3d024cf39ae1e0fe47aa";
