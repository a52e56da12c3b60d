//! A run in plain structs with serde's derive, as a careful person would write them who knows which
//! shape will come: no union, `HashMap`, enums whose other values are dropped, unknown members
//! dropped. They have every member that the description has.

mod config;
mod edits;
mod json;
mod legacy;
mod summaries;
mod usage;

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use self::edits::Edit;
use self::summaries::{Extractor, ExtractorVersion, File};
use self::usage::Usage;

/// A run whose config and output have the JSON shape.
pub type JsonRun = Run<json::Output, config::JsonConfig>;
/// A run whose config and output have the legacy shape.
pub type LegacyRun = Run<legacy::Output, config::LegacyConfig>;

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Run<Output, Config> {
    pub object: String,
    pub id: String,
    pub status: Status,
    pub output: Option<Output>,
    pub initial_output: Option<Output>,
    pub reviewed_output: Option<Output>,
    pub failure_reason: Option<FailureReason>,
    pub failure_message: Option<String>,
    pub metadata: Option<HashMap<String, Value>>,
    pub reviewed: bool,
    pub edited: bool,
    pub edits: Option<HashMap<String, Option<Edit>>>,
    pub config: Config,
    pub extractor: Option<Extractor>,
    pub extractor_version: Option<ExtractorVersion>,
    pub file: Option<File>,
    pub files: Option<Vec<File>>,
    pub parse_run_id: Option<String>,
    pub dashboard_url: String,
    pub usage: Option<Usage>,
    pub created_at: String,
    pub updated_at: String,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Status {
    Pending,
    Processing,
    Processed,
    Failed,
    Cancelled,
    #[serde(other)]
    Other,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FailureReason {
    Aborted,
    InternalError,
    FailedToProcessFile,
    InvalidProcessor,
    InvalidConfiguration,
    ParsingError,
    PreProcessingFailure,
    PostProcessingFailure,
    OutOfCredits,
    SchemaGenerationFailed,
    #[serde(other)]
    Other,
}
