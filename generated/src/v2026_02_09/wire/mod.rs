//! What the types need to be read and written: a table of each, beside its declaration.

// Generated from spec/2026-02-09.yaml by `cargo xtask codegen`. Do not edit: @generated

pub mod extract_run;
pub mod processor_run_status;
pub mod extract_output;
pub mod extract_output_json;
pub mod extract_output_metadata;
pub mod extract_output_metadata_value;
pub mod citation;
pub mod citation_page;
pub mod polygon;
pub mod insight;
pub mod insight_type;
pub mod extract_output_legacy;
pub mod extraction_field_result;
pub mod extraction_field_type;
pub mod extraction_field;
pub mod enum_;
pub mod extraction_field_result_reference;
pub mod extraction_field_result_bounding_box;
pub mod enum_option;
pub mod failure_reason;
pub mod extract_output_edits;
pub mod extract_config;
pub mod extract_config_json;
pub mod extract_advanced_options;
pub mod array_strategy;
pub mod extract_chunking_options;
pub mod excel_sheet_range;
pub mod page_ranges_item;
pub mod parse_config;
pub mod extract_config_legacy;
pub mod extractor_summary;
pub mod extractor_version_summary;
pub mod created_by;
pub mod created_by_user;
pub mod created_by_api_key;
pub mod file_summary;
pub mod file_type;
pub mod file_metadata;
pub mod parent_split;
pub mod run_usage;
pub mod run_usage_breakdown_entry;
pub mod run_usage_breakdown_charge;
pub mod api_error;
