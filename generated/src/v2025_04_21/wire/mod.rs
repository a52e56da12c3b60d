//! The tables from which the types are read and written, one for each.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

pub mod processor_run_get_response;
pub mod processor_run_list_response;
pub mod processor_run;
pub mod processor_run_summary;
pub mod merged_processor;
pub mod processor_run_status;
pub mod processor_type;
pub mod processor_output;
pub mod processor_output_json;
pub mod processor_output_fields;
pub mod processor_config;
pub mod processor_config_extract;
pub mod processor_config_classify;
pub mod processor_config_splitter;
pub mod extract_advanced_options;
pub mod array_strategy;
pub mod extract_chunking_options;
pub mod excel_sheet_range;
pub mod page_ranges_item;
pub mod parse_config;
pub mod extract_output_metadata_value;
pub mod citation;
pub mod polygon;
pub mod insight;
pub mod insight_type;
pub mod extraction_field_result;
pub mod extraction_field_type;
pub mod extraction_field;
pub mod enum_;
pub mod extraction_field_result_reference;
pub mod extraction_field_result_bounding_box;
pub mod enum_option;
pub mod extract_output_edits;
pub mod file;
pub mod file_contents;
pub mod file_type;
pub mod file_metadata;
pub mod parent_split;
pub mod run_usage;
pub mod api_error;
