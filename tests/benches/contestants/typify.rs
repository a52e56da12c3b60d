//! What typify makes of the schemas; see `codegen/tests/properties/typify_baseline.rs`.

// Generated from spec/2026-02-09.yaml by typify. Do not edit: @generated

///Body of an error response. It is the standard body, but a server may answer with another one, or with none.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ApiError {
    ///Code for programs, an open string. Always present. Seen are, not to be retried, `INVALID_REQUEST`, `UNAUTHORIZED`, `NOT_FOUND`, `USAGE_BLOCKED` (no credits are left) and `ENDPOINT_REMOVED` (the message names what has taken its place); to be retried, `RATE_LIMIT_EXCEEDED` and `INTERNAL_ERROR`.
    pub code: ::std::string::String,
    ///Address of a page about the error. Sent for validation errors; absent from older responses.
    #[serde(rename = "docUrl", skip_serializing_if = "::std::option::Option::is_none")]
    pub doc_url: ::std::option::Option<::std::string::String>,
    ///Text for developers; its wording may change. Always present.
    pub message: ::std::string::String,
    ///Id of the request, `req_...`, to quote to support. May be absent.
    #[serde(
        rename = "requestId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub request_id: ::std::option::Option<::std::string::String>,
    ///True if the same request may be tried again, with growing pauses; false if the cause must be mended first. Always present.
    pub retryable: bool,
    ///Id of a run that goes on although the request failed, so that it is to be read and not created again. Sent when a verification is waited for too long; not known of an extraction. Known since October 2026 and absent before.
    #[serde(rename = "runId", skip_serializing_if = "::std::option::Option::is_none")]
    pub run_id: ::std::option::Option<::std::string::String>,
}
///How large arrays are handled.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ArrayStrategy {
    ///Name of the strategy. Always present. The list is open.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
}
///Many runs that were created with one request.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct BatchRun {
    ///When the batch was created. Always present.
    #[serde(rename = "createdAt")]
    pub created_at: CreatedAt,
    ///Id of the batch, `bpr_...`. Always present.
    pub id: ::std::string::String,
    ///Type tag, always `batch_run`.
    pub object: BatchRunObject,
    ///Number of runs in the batch. Always present.
    #[serde(rename = "runCount")]
    pub run_count: i64,
    ///State of the batch. Always present.
    pub status: BatchRunStatus,
}
///A batch has ended.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct BatchRunEvent {
    ///Id of the event. Always present.
    #[serde(rename = "eventId")]
    pub event_id: ::std::string::String,
    ///What happened. Always present.
    #[serde(rename = "eventType")]
    pub event_type: BatchRunEventType,
    ///The batch, or an address to fetch it from. Always present.
    pub payload: BatchRunEventPayload,
}
///A batch, or where to fetch it; `object` tells which.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum BatchRunEventPayload {
    BatchRun(BatchRun),
    SignedUrlPayload(SignedUrlPayload),
}
impl ::std::convert::From<BatchRun> for BatchRunEventPayload {
    fn from(value: BatchRun) -> Self {
        Self::BatchRun(value)
    }
}
impl ::std::convert::From<SignedUrlPayload> for BatchRunEventPayload {
    fn from(value: SignedUrlPayload) -> Self {
        Self::SignedUrlPayload(value)
    }
}
/**What happened to a batch.

- `batch_processor_run.processed`: all its runs have ended.
- `batch_processor_run.failed`: the batch itself failed.
- `batch_parse_run.processed`: all runs of a batch that parses have ended.
- `batch_parse_run.failed`: a batch that parses failed.*/
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum BatchRunEventType {
    #[serde(rename = "batch_processor_run.processed")]
    BatchProcessorRunProcessed,
    #[serde(rename = "batch_processor_run.failed")]
    BatchProcessorRunFailed,
    #[serde(rename = "batch_parse_run.processed")]
    BatchParseRunProcessed,
    #[serde(rename = "batch_parse_run.failed")]
    BatchParseRunFailed,
}
impl ::std::fmt::Display for BatchRunEventType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::BatchProcessorRunProcessed => {
                f.write_str("batch_processor_run.processed")
            }
            Self::BatchProcessorRunFailed => f.write_str("batch_processor_run.failed"),
            Self::BatchParseRunProcessed => f.write_str("batch_parse_run.processed"),
            Self::BatchParseRunFailed => f.write_str("batch_parse_run.failed"),
        }
    }
}
impl ::std::str::FromStr for BatchRunEventType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "batch_processor_run.processed" => Ok(Self::BatchProcessorRunProcessed),
            "batch_processor_run.failed" => Ok(Self::BatchProcessorRunFailed),
            "batch_parse_run.processed" => Ok(Self::BatchParseRunProcessed),
            "batch_parse_run.failed" => Ok(Self::BatchParseRunFailed),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for BatchRunEventType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for BatchRunEventType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Type tag, always `batch_run`.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum BatchRunObject {
    #[serde(rename = "batch_run")]
    BatchRun,
}
impl ::std::fmt::Display for BatchRunObject {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::BatchRun => f.write_str("batch_run"),
        }
    }
}
impl ::std::str::FromStr for BatchRunObject {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "batch_run" => Ok(Self::BatchRun),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for BatchRunObject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for BatchRunObject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/**State of a batch. The list is open.

- `PENDING`: waiting to start.
- `PROCESSING`: under way.
- `PROCESSED`: all its runs have ended, well or not. Terminal.
- `FAILED`: the batch itself failed. Terminal.
- `CANCELLED`: stopped before it ended. Terminal.*/
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(transparent)]
pub struct BatchRunStatus(pub ::std::string::String);
impl ::std::ops::Deref for BatchRunStatus {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<BatchRunStatus> for ::std::string::String {
    fn from(value: BatchRunStatus) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::string::String> for BatchRunStatus {
    fn from(value: ::std::string::String) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for BatchRunStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for BatchRunStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
    }
}
/**Unit of what is charged for. The list is open.

- `page`: a page.
- `cell`: a cell of a workbook.
- `usd`: an amount of money in US dollars. Known since October 2026.*/
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(transparent)]
pub struct ChargeUnit(pub ::std::string::String);
impl ::std::ops::Deref for ChargeUnit {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<ChargeUnit> for ::std::string::String {
    fn from(value: ChargeUnit) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::string::String> for ChargeUnit {
    fn from(value: ::std::string::String) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for ChargeUnit {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for ChargeUnit {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
    }
}
///A place in a file that backs an extracted value. Of a PDF, an image or a Word file it is a page with a polygon; of an Excel or CSV file a sheet with `cellRange`, where the cell is known. Each member may be absent, and both of `polygon` and `cellRange` may.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Citation {
    ///The cited cell, or range of cells, of an Excel or CSV file, such as `B7` or `A2:C9`. How it is written is not documented beyond that. Known since October 2026 and absent before.
    #[serde(
        rename = "cellRange",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub cell_range: ::std::option::Option<::std::string::String>,
    ///Id of the cited file: the id of `file`, or of one of `files`. Known since July 2026 and absent before.
    #[serde(rename = "fileId", skip_serializing_if = "::std::option::Option::is_none")]
    pub file_id: ::std::option::Option<::std::string::String>,
    ///The page. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub page: ::std::option::Option<CitationPage>,
    ///Corner points of the outline around the cited text. Absent where `cellRange` says the place; may be absent elsewhere.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub polygon: ::std::vec::Vec<Polygon>,
    #[serde(
        rename = "referenceText",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reference_text: ::std::option::Option<::std::string::String>,
}
///A page that is cited, or a sheet of a workbook.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CitationPage {
    ///Height of the page in points. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub height: ::std::option::Option<f64>,
    ///Number of the page, counted from 1; of an Excel file the place of the sheet, counted from 1; of a CSV file 1. Always present.
    pub number: f64,
    ///Width of the page in points. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub width: ::std::option::Option<f64>,
}
///Time of creation, RFC 3339 in UTC. Whole seconds with `Z` are usual; fractions and offsets are not ruled out.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(transparent)]
pub struct CreatedAt(pub ::std::string::String);
impl ::std::ops::Deref for CreatedAt {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<CreatedAt> for ::std::string::String {
    fn from(value: CreatedAt) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::string::String> for CreatedAt {
    fn from(value: ::std::string::String) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for CreatedAt {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for CreatedAt {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
    }
}
///Who made a resource; `type` tells which shape it has. It names a person, so that it is not for logs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum CreatedBy {
    User(CreatedByUser),
    ApiKey(CreatedByApiKey),
}
impl ::std::convert::From<CreatedByUser> for CreatedBy {
    fn from(value: CreatedByUser) -> Self {
        Self::User(value)
    }
}
impl ::std::convert::From<CreatedByApiKey> for CreatedBy {
    fn from(value: CreatedByApiKey) -> Self {
        Self::ApiKey(value)
    }
}
///Made with an API key.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CreatedByApiKey {
    ///Name of the key. Always present.
    pub name: ::std::string::String,
    ///Type tag, always `api_key`.
    #[serde(rename = "type")]
    pub type_: CreatedByApiKeyType,
}
///Type tag, always `api_key`.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum CreatedByApiKeyType {
    #[serde(rename = "api_key")]
    ApiKey,
}
impl ::std::fmt::Display for CreatedByApiKeyType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::ApiKey => f.write_str("api_key"),
        }
    }
}
impl ::std::str::FromStr for CreatedByApiKeyType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "api_key" => Ok(Self::ApiKey),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for CreatedByApiKeyType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CreatedByApiKeyType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Made by a person, in the dashboard.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CreatedByUser {
    ///Mail address of the person. Always present.
    pub email: ::std::string::String,
    ///Type tag, always `user`.
    #[serde(rename = "type")]
    pub type_: CreatedByUserType,
}
///Type tag, always `user`.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum CreatedByUserType {
    #[serde(rename = "user")]
    User,
}
impl ::std::fmt::Display for CreatedByUserType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::User => f.write_str("user"),
        }
    }
}
impl ::std::str::FromStr for CreatedByUserType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "user" => Ok(Self::User),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for CreatedByUserType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CreatedByUserType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///One allowed value of a field of type `enum`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Enum {
    ///What the value means. Always present.
    pub description: ::std::string::String,
    ///The value. Always present.
    pub value: ::std::string::String,
}
///One allowed value of a field of type `enum`, as given in a result.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct EnumOption {
    ///What the value means. Always present.
    pub description: ::std::string::String,
    ///The value. Always present.
    pub value: ::std::string::String,
}
///A range of sheets of a workbook.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ExcelSheetRange {
    ///Index of the last sheet, counted from 0 and not less than `start`. Always present.
    pub end: i64,
    ///Index of the first sheet, counted from 0. Always present.
    pub start: i64,
}
///Finer settings of the extraction. Each may be absent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ExtractAdvancedOptions {
    ///Whether advanced multimodal features are on. May be absent.
    #[serde(
        rename = "advancedMultimodalEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub advanced_multimodal_enabled: ::std::option::Option<bool>,
    ///Whether an array is cited once for each item, or once for each property of an item. May be absent. The list is open.
    #[serde(
        rename = "arrayCitationStrategy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub array_citation_strategy: ::std::option::Option<::std::string::String>,
    ///How large arrays are handled. May be absent.
    #[serde(
        rename = "arrayStrategy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub array_strategy: ::std::option::Option<ArrayStrategy>,
    ///How the document is cut into chunks. May be absent.
    #[serde(
        rename = "chunkingOptions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub chunking_options: ::std::option::Option<ExtractChunkingOptions>,
    ///How fine citations are; `line` when absent. The list is open. Known since May 2026.
    #[serde(
        rename = "citationMode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub citation_mode: ::std::option::Option<::std::string::String>,
    ///Whether citations are given. May be absent.
    #[serde(
        rename = "citationsEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub citations_enabled: ::std::option::Option<bool>,
    ///Whether the model is told the date of the day; false when absent. Known since May 2026.
    #[serde(
        rename = "currentDateEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub current_date_enabled: ::std::option::Option<bool>,
    ///Sheets of a workbook to work on. May be absent.
    #[serde(
        rename = "excelSheetRanges",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub excel_sheet_ranges: ::std::vec::Vec<ExcelSheetRange>,
    ///How sheets of a workbook are chosen. May be absent. The list is open.
    #[serde(
        rename = "excelSheetSelectionStrategy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub excel_sheet_selection_strategy: ::std::option::Option<::std::string::String>,
    ///Whether the model adds insights about its reasoning. May be absent.
    #[serde(
        rename = "modelReasoningInsightsEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub model_reasoning_insights_enabled: ::std::option::Option<bool>,
    ///Pages to work on. May be absent.
    #[serde(
        rename = "pageRanges",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub page_ranges: ::std::vec::Vec<PageRangesItem>,
    #[serde(
        rename = "reviewAgent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub review_agent: ::std::option::Option<ExtractAdvancedOptionsReviewAgent>,
}
///Settings of the review agent, a second pass that scores the result. May be absent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ExtractAdvancedOptionsReviewAgent {
    ///Whether the review agent runs. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
}
///How the document is cut into chunks for the extraction. Each may be absent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ExtractChunkingOptions {
    ///How one value is chosen when several chunks give one. May be absent. The list is open.
    #[serde(
        rename = "chunkSelectionStrategy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub chunk_selection_strategy: ::std::option::Option<::std::string::String>,
    ///Way of cutting. May be absent. The list is open.
    #[serde(
        rename = "chunkingStrategy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub chunking_strategy: ::std::option::Option<::std::string::String>,
    ///Rules of the caller's own for semantic chunking. May be absent.
    #[serde(
        rename = "customSemanticChunkingRules",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub custom_semantic_chunking_rules: ::std::option::Option<::std::string::String>,
    ///Number of pages in a chunk. May be absent.
    #[serde(
        rename = "pageChunkSize",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub page_chunk_size: ::std::option::Option<i64>,
}
/**The configuration of a run, in one of two shapes. No member names the shape.

- Legacy: it has a member `fields` that is an array.
- JSON: everything else. This shape has no required member, so test for legacy first.

Every run created through this API version has the JSON shape. The legacy shape comes back
for runs that were created with it.*/
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum ExtractConfig {
    Json(ExtractConfigJson),
    Legacy(ExtractConfigLegacy),
}
impl ::std::convert::From<ExtractConfigJson> for ExtractConfig {
    fn from(value: ExtractConfigJson) -> Self {
        Self::Json(value)
    }
}
impl ::std::convert::From<ExtractConfigLegacy> for ExtractConfig {
    fn from(value: ExtractConfigLegacy) -> Self {
        Self::Legacy(value)
    }
}
///Configuration with a JSON Schema.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ExtractConfigJson {
    ///Finer settings of the extraction. May be absent.
    #[serde(
        rename = "advancedOptions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub advanced_options: ::std::option::Option<ExtractAdvancedOptions>,
    /**Family of the model. May be absent. The list is open.

`extraction_operator` is an agent, known since August 2026. It works on single files
only, and manages `reviewAgent`, `modelReasoningInsightsEnabled`,
`advancedMultimodalEnabled`, `arrayStrategy` and `chunkingOptions` by itself: what is
sent of these is kept in the extractor and has no effect, so that the config in a run
may differ from it.*/
    #[serde(
        rename = "baseProcessor",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub base_processor: ::std::option::Option<::std::string::String>,
    ///Pinned version of the base processor, such as `4.8.0`, or `0.2.0` of the operator. The newest stable one when absent.
    #[serde(
        rename = "baseVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub base_version: ::std::option::Option<::std::string::String>,
    ///Rules for the extraction in plain language. They also guide the server when it infers a schema. May be absent.
    #[serde(
        rename = "extractionRules",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub extraction_rules: ::std::option::Option<::std::string::String>,
    ///Settings for the parsing of the file. May be absent.
    #[serde(
        rename = "parseConfig",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parse_config: ::std::option::Option<ParseConfig>,
    ///What to extract, in a subset of JSON Schema. Always given in the first vintage; since June 2026 it may be absent, and the server infers one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub schema: ::std::option::Option<JsonObject>,
}
///Configuration with a list of fields. Only on runs that were created with it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ExtractConfigLegacy {
    ///Finer settings of the extraction. May be absent.
    #[serde(
        rename = "advancedOptions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub advanced_options: ::std::option::Option<ExtractAdvancedOptions>,
    ///Family of the model; `extraction_performance` when absent. The list is open. `extraction_operator` does not go with a list of fields.
    #[serde(
        rename = "baseProcessor",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub base_processor: ::std::option::Option<::std::string::String>,
    ///Pinned version of the base processor, such as `4.8.0`. The newest stable one when absent.
    #[serde(
        rename = "baseVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub base_version: ::std::option::Option<::std::string::String>,
    ///Rules for the extraction in plain language. May be absent.
    #[serde(
        rename = "extractionRules",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub extraction_rules: ::std::option::Option<::std::string::String>,
    ///The fields to extract. Always present; its presence marks this shape.
    pub fields: ::std::vec::Vec<ExtractionField>,
    ///Settings for the parsing of the file. May be absent.
    #[serde(
        rename = "parseConfig",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parse_config: ::std::option::Option<ParseConfig>,
}
/**The result of a run, in one of two shapes. No member on the wire names the shape.

- JSON: `value` is an object, and `metadata` is an object whose every entry is an object.
- Legacy: otherwise, if every entry is an object with string `id`, string `type` and array
  `references`. An empty object is an empty legacy result.

The legacy shape comes only from runs that were created with a legacy config.*/
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum ExtractOutput {
    Json(ExtractOutputJson),
    Legacy(ExtractOutputLegacy),
}
impl ::std::convert::From<ExtractOutputJson> for ExtractOutput {
    fn from(value: ExtractOutputJson) -> Self {
        Self::Json(value)
    }
}
impl ::std::convert::From<ExtractOutputLegacy> for ExtractOutput {
    fn from(value: ExtractOutputLegacy) -> Self {
        Self::Legacy(value)
    }
}
///What a review changed in one field. May be empty.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ExtractOutputEdits {
    ///The value after the change; any JSON. May be null, which is not absent.
    #[serde(
        rename = "editedValue",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub edited_value: ::std::option::Option<::serde_json::Value>,
    ///Type of the field, an open string. May be absent.
    #[serde(
        rename = "fieldType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub field_type: ::std::option::Option<::std::string::String>,
    ///Remark of the reviewer. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub notes: ::std::option::Option<::std::string::String>,
    ///The value before the change; any JSON. May be null, which is not absent.
    #[serde(
        rename = "originalValue",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub original_value: ::std::option::Option<::serde_json::Value>,
    ///Number of the page the change is about. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub page: ::std::option::Option<f64>,
}
///Result of a run with a JSON Schema config.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ExtractOutputJson {
    ///Confidence, citations and insights of the data. May be empty.
    pub metadata: ExtractOutputMetadata,
    ///The extracted data, in the shape that the schema of the config asks for.
    pub value: JsonObject,
}
///Result of a run with a legacy config. A key is the name of a field, or its id where names are not unique; any string is possible, `value` and `metadata` too.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct ExtractOutputLegacy(
    pub ::std::collections::HashMap<::std::string::String, ExtractionFieldResult>,
);
impl ::std::ops::Deref for ExtractOutputLegacy {
    type Target = ::std::collections::HashMap<
        ::std::string::String,
        ExtractionFieldResult,
    >;
    fn deref(
        &self,
    ) -> &::std::collections::HashMap<::std::string::String, ExtractionFieldResult> {
        &self.0
    }
}
impl ::std::convert::From<ExtractOutputLegacy>
for ::std::collections::HashMap<::std::string::String, ExtractionFieldResult> {
    fn from(value: ExtractOutputLegacy) -> Self {
        value.0
    }
}
impl ::std::convert::From<
    ::std::collections::HashMap<::std::string::String, ExtractionFieldResult>,
> for ExtractOutputLegacy {
    fn from(
        value: ::std::collections::HashMap<::std::string::String, ExtractionFieldResult>,
    ) -> Self {
        Self(value)
    }
}
///What is known about each extracted value. A key is a path into `value`, such as `vendor.name`, `line_items`, `line_items[0]` or `line_items[0].description`. Arrays have entries for the whole, for each item and for each member of an item. A path may have no entry.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct ExtractOutputMetadata(
    pub ::std::collections::HashMap<::std::string::String, ExtractOutputMetadataValue>,
);
impl ::std::ops::Deref for ExtractOutputMetadata {
    type Target = ::std::collections::HashMap<
        ::std::string::String,
        ExtractOutputMetadataValue,
    >;
    fn deref(
        &self,
    ) -> &::std::collections::HashMap<
        ::std::string::String,
        ExtractOutputMetadataValue,
    > {
        &self.0
    }
}
impl ::std::convert::From<ExtractOutputMetadata>
for ::std::collections::HashMap<::std::string::String, ExtractOutputMetadataValue> {
    fn from(value: ExtractOutputMetadata) -> Self {
        value.0
    }
}
impl ::std::convert::From<
    ::std::collections::HashMap<::std::string::String, ExtractOutputMetadataValue>,
> for ExtractOutputMetadata {
    fn from(
        value: ::std::collections::HashMap<
            ::std::string::String,
            ExtractOutputMetadataValue,
        >,
    ) -> Self {
        Self(value)
    }
}
///What is known about one extracted value.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ExtractOutputMetadataValue {
    ///Where the value was found. Given when citations are enabled. May be empty or absent.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub citations: ::std::vec::Vec<Citation>,
    ///Remarks of the model about the value. May be absent.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub insights: ::std::vec::Vec<Insight>,
    #[serde(
        rename = "logprobsConfidence",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub logprobs_confidence: ::std::option::Option<f64>,
    #[serde(
        rename = "ocrConfidence",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub ocr_confidence: ::std::option::Option<f64>,
    #[serde(
        rename = "reviewAgentScore",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub review_agent_score: ::std::option::Option<::std::num::NonZeroU64>,
}
///Settings that are laid over those of an extractor. They have the members of a JSON config, each of which may be absent; what is absent stays as the extractor has it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct ExtractOverrideConfigJson(pub ExtractConfigJson);
impl ::std::ops::Deref for ExtractOverrideConfigJson {
    type Target = ExtractConfigJson;
    fn deref(&self) -> &ExtractConfigJson {
        &self.0
    }
}
impl ::std::convert::From<ExtractOverrideConfigJson> for ExtractConfigJson {
    fn from(value: ExtractOverrideConfigJson) -> Self {
        value.0
    }
}
impl ::std::convert::From<ExtractConfigJson> for ExtractOverrideConfigJson {
    fn from(value: ExtractConfigJson) -> Self {
        Self(value)
    }
}
///What to extract, and from what, when the answer is waited for. One of `file` and `package` must be given; of `extractor` and `config` at most one may be.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ExtractRequest {
    ///An inline configuration, which has the JSON shape only. Not together with `extractor`. With neither, the server infers a schema.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub config: ::std::option::Option<ExtractConfigJson>,
    ///The extractor to use. Not together with `config`. With neither, the server infers a schema.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub extractor: ::std::option::Option<ExtractorReference>,
    ///The file to extract from. Not together with `package`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub file: ::std::option::Option<FileInput>,
    ///Data of the caller's own, which the run gives back. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<RunMetadata>,
    ///Several files to extract from in one run. Not together with `file`. Known since July 2026.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub package: ::std::option::Option<MultiFileRunPackage>,
}
///One run of an extractor, or of an inline config, over a file or several files.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ExtractRun {
    ///The configuration the run worked with. Always present, never null.
    pub config: ExtractConfig,
    ///When the run was created. Always present.
    #[serde(rename = "createdAt")]
    pub created_at: CreatedAt,
    ///Address of the run's page in the dashboard. Always present.
    #[serde(rename = "dashboardUrl")]
    pub dashboard_url: ::std::string::String,
    ///True if the review changed something in the result. Always present.
    pub edited: bool,
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub edits: ::std::option::Option<
        ::std::collections::HashMap<
            ::std::string::String,
            ::std::option::Option<ExtractOutputEdits>,
        >,
    >,
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub extractor: ::std::option::Option<ExtractorSummary>,
    #[serde(
        rename = "extractorVersion",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub extractor_version: ::std::option::Option<ExtractorVersionSummary>,
    #[serde(
        rename = "failureMessage",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub failure_message: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "failureReason",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub failure_reason: ::std::option::Option<FailureReason>,
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub file: ::std::option::Option<FileSummary>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub files: ::std::option::Option<::std::vec::Vec<FileSummary>>,
    ///Id of the run. Always present.
    pub id: ::std::string::String,
    #[serde(
        rename = "initialOutput",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub initial_output: ::std::option::Option<ExtractOutput>,
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub metadata: ::std::option::Option<RunMetadata>,
    ///Type tag, always `extract_run`.
    pub object: ExtractRunObject,
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub output: ::std::option::Option<ExtractOutput>,
    #[serde(
        rename = "parseRunId",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub parse_run_id: ::std::option::Option<::std::string::String>,
    ///True once a person has reviewed the run. Always present.
    pub reviewed: bool,
    #[serde(
        rename = "reviewedOutput",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub reviewed_output: ::std::option::Option<ExtractOutput>,
    ///State of the run. Always present.
    pub status: ProcessorRunStatus,
    ///When the run was last changed. Always present.
    #[serde(rename = "updatedAt")]
    pub updated_at: UpdatedAt,
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub usage: ::std::option::Option<RunUsage>,
}
///An extract run has ended.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ExtractRunEvent {
    ///Id of the event. Always present.
    #[serde(rename = "eventId")]
    pub event_id: ::std::string::String,
    ///What happened. Always present.
    #[serde(rename = "eventType")]
    pub event_type: ExtractRunEventType,
    ///The run, or an address to fetch it from. Always present.
    pub payload: ExtractRunEventPayload,
}
///An extract run, or where to fetch it; `object` tells which.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum ExtractRunEventPayload {
    ExtractRun(ExtractRun),
    SignedUrlPayload(SignedUrlPayload),
}
impl ::std::convert::From<ExtractRun> for ExtractRunEventPayload {
    fn from(value: ExtractRun) -> Self {
        Self::ExtractRun(value)
    }
}
impl ::std::convert::From<SignedUrlPayload> for ExtractRunEventPayload {
    fn from(value: SignedUrlPayload) -> Self {
        Self::SignedUrlPayload(value)
    }
}
/**What happened to an extract run.

- `extract_run.processed`: it ended well.
- `extract_run.failed`: it ended with an error.*/
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ExtractRunEventType {
    #[serde(rename = "extract_run.processed")]
    ExtractRunProcessed,
    #[serde(rename = "extract_run.failed")]
    ExtractRunFailed,
}
impl ::std::fmt::Display for ExtractRunEventType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::ExtractRunProcessed => f.write_str("extract_run.processed"),
            Self::ExtractRunFailed => f.write_str("extract_run.failed"),
        }
    }
}
impl ::std::str::FromStr for ExtractRunEventType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "extract_run.processed" => Ok(Self::ExtractRunProcessed),
            "extract_run.failed" => Ok(Self::ExtractRunFailed),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ExtractRunEventType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ExtractRunEventType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Type tag, always `extract_run`.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ExtractRunObject {
    #[serde(rename = "extract_run")]
    ExtractRun,
}
impl ::std::fmt::Display for ExtractRunObject {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::ExtractRun => f.write_str("extract_run"),
        }
    }
}
impl ::std::str::FromStr for ExtractRunObject {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "extract_run" => Ok(Self::ExtractRun),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ExtractRunObject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ExtractRunObject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///An extract run in a list: the run without its outputs, edits and config. Its `object` is that of a whole run, so the tag does not tell the two apart.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ExtractRunSummary {
    ///When the run was created. Always present.
    #[serde(rename = "createdAt")]
    pub created_at: CreatedAt,
    ///Address of the run's page in the dashboard. Always present.
    #[serde(rename = "dashboardUrl")]
    pub dashboard_url: ::std::string::String,
    ///True if the review changed something in the result. Always present.
    pub edited: bool,
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub extractor: ::std::option::Option<ExtractorSummary>,
    #[serde(
        rename = "extractorVersion",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub extractor_version: ::std::option::Option<ExtractorVersionSummary>,
    #[serde(
        rename = "failureMessage",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub failure_message: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "failureReason",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub failure_reason: ::std::option::Option<FailureReason>,
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub file: ::std::option::Option<FileSummary>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub files: ::std::option::Option<::std::vec::Vec<FileSummary>>,
    ///Id of the run. Always present.
    pub id: ::std::string::String,
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub metadata: ::std::option::Option<RunMetadata>,
    ///Type tag, always `extract_run`.
    pub object: ExtractRunSummaryObject,
    #[serde(
        rename = "parseRunId",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub parse_run_id: ::std::option::Option<::std::string::String>,
    ///True once a person has reviewed the run. Always present.
    pub reviewed: bool,
    ///State of the run. Always present.
    pub status: ProcessorRunStatus,
    ///When the run was last changed. Always present.
    #[serde(rename = "updatedAt")]
    pub updated_at: UpdatedAt,
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub usage: ::std::option::Option<RunUsageSummary>,
}
///Type tag, always `extract_run`.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ExtractRunSummaryObject {
    #[serde(rename = "extract_run")]
    ExtractRun,
}
impl ::std::fmt::Display for ExtractRunSummaryObject {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::ExtractRun => f.write_str("extract_run"),
        }
    }
}
impl ::std::str::FromStr for ExtractRunSummaryObject {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "extract_run" => Ok(Self::ExtractRun),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ExtractRunSummaryObject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ExtractRunSummaryObject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///What to extract from many files, each in a run of its own.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ExtractRunsCreateBatchRequest {
    ///The extractor to use for every input.
    pub extractor: ExtractorReference,
    ///The inputs; each makes one run.
    pub inputs: ::std::vec::Vec<ExtractRunsCreateBatchRequestInput>,
    ///Place among the runs that wait when the rate is limited, 1 to 100: lower goes first. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub priority: ::std::option::Option<::std::num::NonZeroU64>,
}
///One file of a batch.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ExtractRunsCreateBatchRequestInput {
    ///The file to extract from.
    pub file: FileInput,
    ///Data of the caller's own, which the run gives back. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<RunMetadata>,
}
///What to extract, and from what. One of `file` and `package` must be given; of `extractor` and `config` at most one may be.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ExtractRunsCreateRequest {
    ///An inline configuration, which has the JSON shape only. Not together with `extractor`. With neither, the server infers a schema.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub config: ::std::option::Option<ExtractConfigJson>,
    ///The extractor to use. Not together with `config`. With neither, the server infers a schema.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub extractor: ::std::option::Option<ExtractorReference>,
    ///The file to extract from. Not together with `package`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub file: ::std::option::Option<FileInput>,
    ///Data of the caller's own, which the run gives back. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<RunMetadata>,
    ///Several files to extract from in one run. Not together with `file`. Known since July 2026.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub package: ::std::option::Option<MultiFileRunPackage>,
    ///Place among the runs that wait when the rate is limited, 1 to 100: lower goes first. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub priority: ::std::option::Option<::std::num::NonZeroU64>,
}
///What is left of a deleted run.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ExtractRunsDeleteResponse {
    ///Id of the deleted run. Always present.
    pub id: ::std::string::String,
}
///One page of a list of extract runs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ExtractRunsListResponse {
    ///The runs of this page. Always present, may be empty.
    pub data: ::std::vec::Vec<ExtractRunSummary>,
    ///Token to ask for the next page with. Absent on the last page.
    #[serde(
        rename = "nextPageToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub next_page_token: ::std::option::Option<::std::string::String>,
    ///Type tag, always `list`.
    pub object: ExtractRunsListResponseObject,
}
///Type tag, always `list`.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ExtractRunsListResponseObject {
    #[serde(rename = "list")]
    List,
}
impl ::std::fmt::Display for ExtractRunsListResponseObject {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::List => f.write_str("list"),
        }
    }
}
impl ::std::str::FromStr for ExtractRunsListResponseObject {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "list" => Ok(Self::List),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ExtractRunsListResponseObject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ExtractRunsListResponseObject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A field of a legacy config. Fields nest.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ExtractionField {
    ///What the field holds. Always present, may be an empty string.
    pub description: ::std::string::String,
    ///The allowed values. Given for type `enum`.
    #[serde(rename = "enum", default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub enum_: ::std::vec::Vec<Enum>,
    ///Id of the field. Always present.
    pub id: ::std::string::String,
    ///Name of the field. Always present.
    pub name: ::std::string::String,
    ///Nested fields, a list and not a JSON Schema. Given for the types `array`, `object` and `signature`.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub schema: ::std::vec::Vec<ExtractionField>,
    ///Type of the field. Always present.
    #[serde(rename = "type")]
    pub type_: ExtractionFieldType,
}
///Result of one field of a legacy config.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ExtractionFieldResult {
    ///Confidence in the value, 0 to 1. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub confidence: ::std::option::Option<f64>,
    ///The allowed values. Given for type `enum` only.
    #[serde(rename = "enum", default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub enum_: ::std::vec::Vec<EnumOption>,
    ///Id of the field. Always present.
    pub id: ::std::string::String,
    ///Remarks of the model about the value. May be absent.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub insights: ::std::vec::Vec<Insight>,
    ///Where the value was found. Always present, may be empty.
    pub references: ::std::vec::Vec<ExtractionFieldResultReference>,
    ///Nested fields, for the types that have them. May be absent.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub schema: ::std::vec::Vec<ExtractionField>,
    ///Type of the field. Always present.
    #[serde(rename = "type")]
    pub type_: ExtractionFieldType,
    /**The extracted value. Always present, and null when nothing was found. By type:

- `string`, `date`, `enum`: a string.
- `number`: a number.
- `boolean`: a boolean.
- `currency`: an object with `amount` and `iso_4217_currency_code`, both nullable.
- `signature`: an object with `printed_name`, `signature_date`, `is_signed` and
  `title_or_role`, all nullable.
- `array`: an array of objects, each from field name to raw value.
- `object`: an object.*/
    pub value: ::serde_json::Value,
}
///A box around a piece of text on a page.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ExtractionFieldResultBoundingBox {
    ///Position of the lower edge. Always present.
    pub bottom: f64,
    ///Position of the left edge. Always present.
    pub left: f64,
    ///Position of the right edge. Always present.
    pub right: f64,
    ///Position of the upper edge. Always present.
    pub top: f64,
}
///A place in the file where a value was found.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ExtractionFieldResultReference {
    ///Boxes around the text on the page. Always present, may be empty.
    #[serde(rename = "boundingBoxes")]
    pub bounding_boxes: ::std::vec::Vec<ExtractionFieldResultBoundingBox>,
    ///Name of the field. Always present.
    #[serde(rename = "fieldName")]
    pub field_name: ::std::string::String,
    ///Id of the field; inside an array, the index of the row as a string.
    pub id: ::std::string::String,
    ///Number of the page, counted from 1. Always present.
    pub page: f64,
}
///Type of a field of a legacy config. The list is open.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(transparent)]
pub struct ExtractionFieldType(pub ::std::string::String);
impl ::std::ops::Deref for ExtractionFieldType {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<ExtractionFieldType> for ::std::string::String {
    fn from(value: ExtractionFieldType) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::string::String> for ExtractionFieldType {
    fn from(value: ::std::string::String) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for ExtractionFieldType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for ExtractionFieldType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
    }
}
///An extractor, with its draft.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Extractor {
    ///When the extractor was created. Always present.
    #[serde(rename = "createdAt")]
    pub created_at: CreatedAt,
    ///The version that is being worked on. Always present.
    #[serde(rename = "draftVersion")]
    pub draft_version: ExtractorVersion,
    ///Id of the extractor, `ex_...`. Always present.
    pub id: ::std::string::String,
    ///Display name. Always present.
    pub name: ::std::string::String,
    ///Type tag, always `extractor`.
    pub object: ExtractorObject,
    ///When the extractor was last changed. Always present.
    #[serde(rename = "updatedAt")]
    pub updated_at: UpdatedAt,
}
///Something happened to an extractor or to one of its versions.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ExtractorEvent {
    ///Id of the event. Always present.
    #[serde(rename = "eventId")]
    pub event_id: ::std::string::String,
    ///What happened. Always present.
    #[serde(rename = "eventType")]
    pub event_type: ExtractorEventType,
    ///The extractor or the version, or an address to fetch it from. Always present.
    pub payload: ExtractorEventPayload,
}
///An extractor, a version of one, or where to fetch it; `object` tells which.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum ExtractorEventPayload {
    Extractor(Extractor),
    ExtractorVersion(ExtractorVersion),
    SignedUrlPayload(SignedUrlPayload),
}
impl ::std::convert::From<Extractor> for ExtractorEventPayload {
    fn from(value: Extractor) -> Self {
        Self::Extractor(value)
    }
}
impl ::std::convert::From<ExtractorVersion> for ExtractorEventPayload {
    fn from(value: ExtractorVersion) -> Self {
        Self::ExtractorVersion(value)
    }
}
impl ::std::convert::From<SignedUrlPayload> for ExtractorEventPayload {
    fn from(value: SignedUrlPayload) -> Self {
        Self::SignedUrlPayload(value)
    }
}
/**What happened to an extractor.

- `extractor.created`: it was created.
- `extractor.updated`: it was changed.
- `extractor.deleted`: it was deleted.
- `extractor.draft.updated`: its draft was changed.
- `extractor.version.published`: a version of it was published.*/
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ExtractorEventType {
    #[serde(rename = "extractor.created")]
    ExtractorCreated,
    #[serde(rename = "extractor.updated")]
    ExtractorUpdated,
    #[serde(rename = "extractor.deleted")]
    ExtractorDeleted,
    #[serde(rename = "extractor.draft.updated")]
    ExtractorDraftUpdated,
    #[serde(rename = "extractor.version.published")]
    ExtractorVersionPublished,
}
impl ::std::fmt::Display for ExtractorEventType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::ExtractorCreated => f.write_str("extractor.created"),
            Self::ExtractorUpdated => f.write_str("extractor.updated"),
            Self::ExtractorDeleted => f.write_str("extractor.deleted"),
            Self::ExtractorDraftUpdated => f.write_str("extractor.draft.updated"),
            Self::ExtractorVersionPublished => f.write_str("extractor.version.published"),
        }
    }
}
impl ::std::str::FromStr for ExtractorEventType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "extractor.created" => Ok(Self::ExtractorCreated),
            "extractor.updated" => Ok(Self::ExtractorUpdated),
            "extractor.deleted" => Ok(Self::ExtractorDeleted),
            "extractor.draft.updated" => Ok(Self::ExtractorDraftUpdated),
            "extractor.version.published" => Ok(Self::ExtractorVersionPublished),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ExtractorEventType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ExtractorEventType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Type tag, always `extractor`.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ExtractorObject {
    #[serde(rename = "extractor")]
    Extractor,
}
impl ::std::fmt::Display for ExtractorObject {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Extractor => f.write_str("extractor"),
        }
    }
}
impl ::std::str::FromStr for ExtractorObject {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "extractor" => Ok(Self::Extractor),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ExtractorObject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ExtractorObject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A saved extractor to use, and what to do otherwise than it says.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ExtractorReference {
    ///Id of the extractor, `ex_...`.
    pub id: ::std::string::String,
    ///Settings that take the place of those that the extractor has saved. May be absent.
    #[serde(
        rename = "overrideConfig",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub override_config: ::std::option::Option<ExtractOverrideConfigJson>,
    ///Version to use: a number such as `2.1`, `draft`, or `latest` for the one that was published last (the draft if none was). The latest when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
}
///An extractor, in short.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ExtractorSummary {
    ///When the extractor was created. Always present.
    #[serde(rename = "createdAt")]
    pub created_at: CreatedAt,
    ///Id of the extractor, `ex_...`. Always present.
    pub id: ::std::string::String,
    ///Display name. Always present.
    pub name: ::std::string::String,
    ///Type tag, always `extractor`.
    pub object: ExtractorSummaryObject,
    ///When the extractor was last changed. Always present.
    #[serde(rename = "updatedAt")]
    pub updated_at: UpdatedAt,
}
///Type tag, always `extractor`.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ExtractorSummaryObject {
    #[serde(rename = "extractor")]
    Extractor,
}
impl ::std::fmt::Display for ExtractorSummaryObject {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Extractor => f.write_str("extractor"),
        }
    }
}
impl ::std::str::FromStr for ExtractorSummaryObject {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "extractor" => Ok(Self::Extractor),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ExtractorSummaryObject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ExtractorSummaryObject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A version of an extractor, with its configuration.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ExtractorVersion {
    ///The configuration of the version. Always present, never null.
    pub config: ExtractConfig,
    ///When the version was created. Always present.
    #[serde(rename = "createdAt")]
    pub created_at: CreatedAt,
    #[serde(
        rename = "createdBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_by: ::std::option::Option<CreatedBy>,
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub description: ::std::option::Option<::std::string::String>,
    ///Id of the extractor it belongs to, `ex_...`. Always present.
    #[serde(rename = "extractorId")]
    pub extractor_id: ::std::string::String,
    ///Id of the version, `exv_...`. Always present.
    pub id: ::std::string::String,
    ///Type tag, always `extractor_version`.
    pub object: ExtractorVersionObject,
    ///Label of the version, such as `1.0` or `2.1`, or `draft`. Always present.
    pub version: ::std::string::String,
}
///Type tag, always `extractor_version`.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ExtractorVersionObject {
    #[serde(rename = "extractor_version")]
    ExtractorVersion,
}
impl ::std::fmt::Display for ExtractorVersionObject {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::ExtractorVersion => f.write_str("extractor_version"),
        }
    }
}
impl ::std::str::FromStr for ExtractorVersionObject {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "extractor_version" => Ok(Self::ExtractorVersion),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ExtractorVersionObject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ExtractorVersionObject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A version of an extractor, in short.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ExtractorVersionSummary {
    ///When the version was created. Always present.
    #[serde(rename = "createdAt")]
    pub created_at: CreatedAt,
    #[serde(
        rename = "createdBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_by: ::std::option::Option<CreatedBy>,
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub description: ::std::option::Option<::std::string::String>,
    ///Id of the extractor it belongs to, `ex_...`. Always present.
    #[serde(rename = "extractorId")]
    pub extractor_id: ::std::string::String,
    ///Id of the version, `exv_...`. Always present.
    pub id: ::std::string::String,
    ///Type tag, always `extractor_version`.
    pub object: ExtractorVersionSummaryObject,
    ///Label of the version, such as `1.0` or `2.1`, or `draft`. Always present.
    pub version: ::std::string::String,
}
///Type tag, always `extractor_version`.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ExtractorVersionSummaryObject {
    #[serde(rename = "extractor_version")]
    ExtractorVersion,
}
impl ::std::fmt::Display for ExtractorVersionSummaryObject {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::ExtractorVersion => f.write_str("extractor_version"),
        }
    }
}
impl ::std::str::FromStr for ExtractorVersionSummaryObject {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "extractor_version" => Ok(Self::ExtractorVersion),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ExtractorVersionSummaryObject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ExtractorVersionSummaryObject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A version to publish.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ExtractorVersionsCreateRequest {
    ///The configuration to publish in the place of the draft. It has the JSON shape only. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub config: ::std::option::Option<ExtractConfigJson>,
    ///Note about the version. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///Which number of the version is raised.
    #[serde(rename = "releaseType")]
    pub release_type: ReleaseType,
}
///One page of the list of an extractor's versions.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ExtractorVersionsListResponse {
    ///The versions of this page. Always present, may be empty.
    pub data: ::std::vec::Vec<ExtractorVersionSummary>,
    ///Token to ask for the next page with. Absent on the last page.
    #[serde(
        rename = "nextPageToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub next_page_token: ::std::option::Option<::std::string::String>,
    ///Type tag, always `list`.
    pub object: ExtractorVersionsListResponseObject,
}
///Type tag, always `list`.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ExtractorVersionsListResponseObject {
    #[serde(rename = "list")]
    List,
}
impl ::std::fmt::Display for ExtractorVersionsListResponseObject {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::List => f.write_str("list"),
        }
    }
}
impl ::std::str::FromStr for ExtractorVersionsListResponseObject {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "list" => Ok(Self::List),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ExtractorVersionsListResponseObject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for ExtractorVersionsListResponseObject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///An extractor to create. Of `config`, `cloneExtractorId` and `generate` at most one may be given; with none the draft is empty.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ExtractorsCreateRequest {
    ///Id of an extractor whose config is taken over, `ex_...`. May be absent.
    #[serde(
        rename = "cloneExtractorId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub clone_extractor_id: ::std::option::Option<::std::string::String>,
    ///The configuration of the draft, which has the JSON shape only. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub config: ::std::option::Option<ExtractConfigJson>,
    ///What to make a schema of. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub generate: ::std::option::Option<ExtractorsCreateRequestGenerate>,
    ///Display name.
    pub name: ::std::string::String,
}
///Samples of which the server makes a schema, which is then in the draft.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ExtractorsCreateRequestGenerate {
    ///The samples, up to 5.
    pub files: ::std::vec::Vec<PackageFile>,
    ///What to look for, in plain language, up to 2,500 characters. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instructions: ::std::option::Option<ExtractorsCreateRequestGenerateInstructions>,
}
///What to look for, in plain language, up to 2,500 characters. May be absent.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct ExtractorsCreateRequestGenerateInstructions(::std::string::String);
impl ::std::ops::Deref for ExtractorsCreateRequestGenerateInstructions {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<ExtractorsCreateRequestGenerateInstructions>
for ::std::string::String {
    fn from(value: ExtractorsCreateRequestGenerateInstructions) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for ExtractorsCreateRequestGenerateInstructions {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 2500usize {
            return Err("longer than 2500 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for ExtractorsCreateRequestGenerateInstructions {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for ExtractorsCreateRequestGenerateInstructions {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for ExtractorsCreateRequestGenerateInstructions {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///One page of a list of extractors.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ExtractorsListResponse {
    ///The extractors of this page. Always present, may be empty.
    pub data: ::std::vec::Vec<ExtractorSummary>,
    ///Token to ask for the next page with. Absent on the last page.
    #[serde(
        rename = "nextPageToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub next_page_token: ::std::option::Option<::std::string::String>,
    ///Type tag, always `list`.
    pub object: ExtractorsListResponseObject,
}
///Type tag, always `list`.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ExtractorsListResponseObject {
    #[serde(rename = "list")]
    List,
}
impl ::std::fmt::Display for ExtractorsListResponseObject {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::List => f.write_str("list"),
        }
    }
}
impl ::std::str::FromStr for ExtractorsListResponseObject {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "list" => Ok(Self::List),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ExtractorsListResponseObject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ExtractorsListResponseObject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///What to change of an extractor. What is absent stays as it is.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ExtractorsUpdateRequest {
    ///The configuration of the draft, which has the JSON shape only. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub config: ::std::option::Option<ExtractConfigJson>,
    ///Display name. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
/**Code of a failure. The list is open; new codes are announced to come.

- `ABORTED`: a user stopped the run.
- `INTERNAL_ERROR`: something went wrong on the server.
- `FAILED_TO_PROCESS_FILE`: the file could not be read or reached, or its text could not be
  recognized.
- `INVALID_PROCESSOR`: the configuration of the processor is not valid.
- `INVALID_CONFIGURATION`: the configuration does not go with the chosen model.
- `PARSING_ERROR`: what the extraction returned could not be parsed.
- `PRE_PROCESSING_FAILURE`: a step before the extraction failed, such as the chunking.
- `POST_PROCESSING_FAILURE`: a step after the extraction failed.
- `OUT_OF_CREDITS`: too few credits for the run.
- `SCHEMA_GENERATION_FAILED`: no schema was given and none could be inferred. Known since
  June 2026.*/
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(transparent)]
pub struct FailureReason(pub ::std::string::String);
impl ::std::ops::Deref for FailureReason {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<FailureReason> for ::std::string::String {
    fn from(value: FailureReason) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::string::String> for FailureReason {
    fn from(value: ::std::string::String) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for FailureReason {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for FailureReason {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
    }
}
///A file. Its `object` is that of a summary too, so the tag does not tell the two apart.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct File {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub contents: ::std::option::Option<FileContents>,
    ///When the file was created. Always present.
    #[serde(rename = "createdAt")]
    pub created_at: CreatedAt,
    ///Id of the file, `file_...`. Always present.
    pub id: ::std::string::String,
    ///What is known about the content. Always present, may be empty.
    pub metadata: FileMetadata,
    ///Name of the file. Always present.
    pub name: ::std::string::String,
    ///Type tag, always `file`.
    pub object: FileObject,
    #[serde(
        rename = "parentFileId",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub parent_file_id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "presignedUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub presigned_url: ::std::option::Option<::std::string::String>,
    #[serde(rename = "type", deserialize_with = "::std::option::Option::deserialize")]
    pub type_: ::std::option::Option<FileType>,
    ///When the file was last changed. Always present.
    #[serde(rename = "updatedAt")]
    pub updated_at: UpdatedAt,
}
///Parsed content of a file. What there is depends on its kind.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct FileContents {
    ///The pages. Empty for kinds of files that have none. May be absent.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub pages: ::std::vec::Vec<FileContentsPage>,
    ///The text of the file. Not given for Excel.
    #[serde(rename = "rawText", skip_serializing_if = "::std::option::Option::is_none")]
    pub raw_text: ::std::option::Option<::std::string::String>,
    ///The sections of a PDF or an image. May be absent.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub sections: ::std::vec::Vec<FileContentsSection>,
    ///The sheets of an Excel file. May be absent.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub sheets: ::std::vec::Vec<FileContentsSheet>,
}
///Parsed content of a page.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FileContentsPage {
    ///The content in HTML. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub html: ::std::option::Option<::std::string::String>,
    ///The content in Markdown. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub markdown: ::std::option::Option<::std::string::String>,
    ///Height of the page. May be absent.
    #[serde(
        rename = "pageHeight",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub page_height: ::std::option::Option<f64>,
    ///Number of the page. Always present.
    #[serde(rename = "pageNumber")]
    pub page_number: i64,
    ///Width of the page. May be absent.
    #[serde(
        rename = "pageWidth",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub page_width: ::std::option::Option<f64>,
}
///Parsed content of a section, over one page or several.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FileContentsSection {
    ///Number of the last page. Always present.
    #[serde(rename = "endPageNumber")]
    pub end_page_number: i64,
    ///The content in Markdown. Always present.
    pub markdown: ::std::string::String,
    ///Number of the first page. Always present.
    #[serde(rename = "startPageNumber")]
    pub start_page_number: i64,
}
///Parsed content of a sheet.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FileContentsSheet {
    ///The cells as CSV. May be absent.
    #[serde(rename = "rawText", skip_serializing_if = "::std::option::Option::is_none")]
    pub raw_text: ::std::option::Option<::std::string::String>,
    ///Name of the sheet. Always present.
    #[serde(rename = "sheetName")]
    pub sheet_name: ::std::string::String,
}
///A file that was uploaded before.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FileFromId {
    ///Id of the file, `file_...`.
    pub id: ::std::string::String,
}
///Raw text, of which the server makes a text file.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FileFromText {
    ///Name for the file. Made up when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///The text.
    pub text: ::std::string::String,
}
///A file that the server fetches.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FileFromUrl {
    ///Name for the file. Taken from the address when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///How to open the file. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub settings: ::std::option::Option<FileFromUrlSettings>,
    ///Address to fetch the file from. A signed address that is valid for 5 to 15 minutes is the usual choice.
    pub url: ::std::string::String,
}
///How to open a file.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct FileFromUrlSettings {
    ///Password of a protected PDF. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<::std::string::String>,
}
/**A file to extract from, in one of three shapes. Which one it is, is told by the member that
each requires and the others do not have: `url`, `id` or `text`. Exactly one is given.*/
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum FileInput {
    Url(FileFromUrl),
    Id(FileFromId),
    Text(FileFromText),
}
impl ::std::convert::From<FileFromUrl> for FileInput {
    fn from(value: FileFromUrl) -> Self {
        Self::Url(value)
    }
}
impl ::std::convert::From<FileFromId> for FileInput {
    fn from(value: FileFromId) -> Self {
        Self::Id(value)
    }
}
impl ::std::convert::From<FileFromText> for FileInput {
    fn from(value: FileFromText) -> Self {
        Self::Text(value)
    }
}
///What is known about the content of a file. May be empty.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct FileMetadata {
    ///Number of pages. Given for PDF and DOCX files only.
    #[serde(
        rename = "pageCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub page_count: ::std::option::Option<f64>,
    ///The split that the file came out of. Given for derived files only.
    #[serde(
        rename = "parentSplit",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_split: ::std::option::Option<ParentSplit>,
}
///Type tag, always `file`.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum FileObject {
    #[serde(rename = "file")]
    File,
}
impl ::std::fmt::Display for FileObject {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::File => f.write_str("file"),
        }
    }
}
impl ::std::str::FromStr for FileObject {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "file" => Ok(Self::File),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for FileObject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for FileObject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A file, in short.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FileSummary {
    ///When the file was created. Always present.
    #[serde(rename = "createdAt")]
    pub created_at: CreatedAt,
    ///Id of the file, `file_...`. Always present.
    pub id: ::std::string::String,
    ///What is known about the content. Always present, may be empty.
    pub metadata: FileMetadata,
    ///Name of the file. Always present.
    pub name: ::std::string::String,
    ///Type tag, always `file`.
    pub object: FileSummaryObject,
    #[serde(
        rename = "parentFileId",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub parent_file_id: ::std::option::Option<::std::string::String>,
    #[serde(rename = "type", deserialize_with = "::std::option::Option::deserialize")]
    pub type_: ::std::option::Option<FileType>,
    ///When the file was last changed. Always present.
    #[serde(rename = "updatedAt")]
    pub updated_at: UpdatedAt,
}
///Type tag, always `file`.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum FileSummaryObject {
    #[serde(rename = "file")]
    File,
}
impl ::std::fmt::Display for FileSummaryObject {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::File => f.write_str("file"),
        }
    }
}
impl ::std::str::FromStr for FileSummaryObject {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "file" => Ok(Self::File),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for FileSummaryObject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for FileSummaryObject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Kind of a file. The list is open.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(transparent)]
pub struct FileType(pub ::std::string::String);
impl ::std::ops::Deref for FileType {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<FileType> for ::std::string::String {
    fn from(value: FileType) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::string::String> for FileType {
    fn from(value: ::std::string::String) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for FileType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for FileType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
    }
}
///What is left of a deleted file.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FilesDeleteResponse {
    ///Id of the deleted file. Always present.
    pub id: ::std::string::String,
}
///One page of a list of files.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FilesListResponse {
    ///The files of this page. Always present, may be empty.
    pub data: ::std::vec::Vec<FileSummary>,
    ///Token to ask for the next page with. Absent on the last page.
    #[serde(
        rename = "nextPageToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub next_page_token: ::std::option::Option<::std::string::String>,
    ///Type tag, always `list`.
    pub object: FilesListResponseObject,
}
///Type tag, always `list`.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum FilesListResponseObject {
    #[serde(rename = "list")]
    List,
}
impl ::std::fmt::Display for FilesListResponseObject {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::List => f.write_str("list"),
        }
    }
}
impl ::std::str::FromStr for FilesListResponseObject {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "list" => Ok(Self::List),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for FilesListResponseObject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for FilesListResponseObject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A file to upload, as the parts of a form.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FilesUploadRequest {
    ///The content. The part has a file name, which becomes the name of the file, and a media type.
    pub file: ::std::string::String,
    ///Password of a protected PDF. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<::std::string::String>,
}
///A remark of the model or of the review agent about a value.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Insight {
    ///Text of the remark. Always present.
    pub content: ::std::string::String,
    ///Kind of the remark. Always present.
    #[serde(rename = "type")]
    pub type_: InsightType,
}
/**Kind of an insight. The list is open.

- `reasoning`: how the model came to the value.
- `issue`: something the review agent found doubtful.
- `review_summary`: sum of what the review agent found.*/
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(transparent)]
pub struct InsightType(pub ::std::string::String);
impl ::std::ops::Deref for InsightType {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<InsightType> for ::std::string::String {
    fn from(value: InsightType) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::string::String> for InsightType {
    fn from(value: ::std::string::String) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for InsightType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for InsightType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
    }
}
///Any JSON object.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct JsonObject(pub ::serde_json::Map<::std::string::String, ::serde_json::Value>);
impl ::std::ops::Deref for JsonObject {
    type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
        &self.0
    }
}
impl ::std::convert::From<JsonObject>
for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
    fn from(value: JsonObject) -> Self {
        value.0
    }
}
impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
for JsonObject {
    fn from(
        value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ) -> Self {
        Self(value)
    }
}
///Several files to extract from in one run.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct MultiFileRunPackage {
    ///The files, in an order that the run keeps.
    pub files: ::std::vec::Vec<PackageFile>,
}
/**A file of a package, or a sample to make a schema from, in one of two shapes, told by the
member that each requires and the other does not have: `url` or `id`. Raw text is not
possible.*/
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum PackageFile {
    Url(FileFromUrl),
    Id(FileFromId),
}
impl ::std::convert::From<FileFromUrl> for PackageFile {
    fn from(value: FileFromUrl) -> Self {
        Self::Url(value)
    }
}
impl ::std::convert::From<FileFromId> for PackageFile {
    fn from(value: FileFromId) -> Self {
        Self::Id(value)
    }
}
///A range of pages.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PageRangesItem {
    ///Last page. Always present.
    pub end: i64,
    ///First page. Always present.
    pub start: i64,
}
///The part of a parent file that became a file of its own.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ParentSplit {
    ///Last page of the part in the parent file. Always present.
    #[serde(rename = "endPage")]
    pub end_page: i64,
    ///Id of the split. Always present.
    pub id: ::std::string::String,
    ///Identifier given to the part. Always present.
    pub identifier: ::std::string::String,
    ///First page of the part in the parent file. Always present.
    #[serde(rename = "startPage")]
    pub start_page: i64,
    ///Type given to the part. Always present.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
}
///Settings for the parsing of the file. Each may be absent at every depth, save where required; what then holds depends on the engine and its version.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ParseConfig {
    #[serde(
        rename = "advancedOptions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub advanced_options: ::std::option::Option<ParseConfigAdvancedOptions>,
    #[serde(
        rename = "blockOptions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub block_options: ::std::option::Option<ParseConfigBlockOptions>,
    #[serde(
        rename = "chunkingStrategy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub chunking_strategy: ::std::option::Option<ParseConfigChunkingStrategy>,
    ///The parse engine; `parse_performance` when absent. The list is open. `parse_auto`, known since August 2026, chooses between the two for each page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub engine: ::std::option::Option<::std::string::String>,
    ///Version of the engine, or `latest`. May be absent.
    #[serde(
        rename = "engineVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub engine_version: ::std::option::Option<::std::string::String>,
    ///Form of the parsed text. May be absent. The list is open.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub target: ::std::option::Option<::std::string::String>,
}
///Finer settings of the parsing. May be absent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ParseConfigAdvancedOptions {
    ///Whether agentic text recognition was on. Occurs only in stored configs of older runs.
    #[serde(
        rename = "agenticOcrEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub agentic_ocr_enabled: ::std::option::Option<bool>,
    ///Whether each file is made a PDF first. Known since March 2026.
    #[serde(
        rename = "alwaysConvertToPdf",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub always_convert_to_pdf: ::std::option::Option<bool>,
    ///Format of enrichments in the parsed text. The list is open. Known since April 2026.
    #[serde(
        rename = "enrichmentFormat",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub enrichment_format: ::std::option::Option<::std::string::String>,
    ///Whether the formatting of cells is added. Known since July 2026.
    #[serde(
        rename = "excelIncludeCellFormatting",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub excel_include_cell_formatting: ::std::option::Option<bool>,
    ///Whether metadata of cells is added. Known since July 2026.
    #[serde(
        rename = "excelIncludeCellMetadata",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub excel_include_cell_metadata: ::std::option::Option<bool>,
    ///How workbooks are parsed. May be absent. The list is open.
    #[serde(
        rename = "excelParsingMode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub excel_parsing_mode: ::std::option::Option<::std::string::String>,
    ///Whether calculation of the workbook is skipped. Known since March 2026.
    #[serde(
        rename = "excelSkipCalculation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub excel_skip_calculation: ::std::option::Option<bool>,
    ///Whether hidden content of a workbook is left out. May be absent.
    #[serde(
        rename = "excelSkipHiddenContent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub excel_skip_hidden_content: ::std::option::Option<bool>,
    ///Whether cells are read raw instead of as formatted. Known since March 2026.
    #[serde(
        rename = "excelUseRawCellValues",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub excel_use_raw_cell_values: ::std::option::Option<bool>,
    ///Kinds of formatting to look for. Known since April 2026.
    #[serde(
        rename = "formattingDetection",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub formatting_detection: ::std::vec::Vec<
        ParseConfigAdvancedOptionsFormattingDetectionItem,
    >,
    ///Quality of the conversion to images. The list is open. Known since April 2026.
    #[serde(
        rename = "imageConversionQuality",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub image_conversion_quality: ::std::option::Option<::std::string::String>,
    ///Pages to parse. May be absent.
    #[serde(
        rename = "pageRanges",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub page_ranges: ::std::vec::Vec<PageRangesItem>,
    ///Whether the rotation of pages is handled. May be absent.
    #[serde(
        rename = "pageRotationEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub page_rotation_enabled: ::std::option::Option<bool>,
    #[serde(
        rename = "returnOcr",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub return_ocr: ::std::option::Option<ParseConfigAdvancedOptionsReturnOcr>,
    ///Threshold for grouping lines vertically, 0.1 to 5.0; 1.0 when absent. Of effect with the target `spatial` only.
    #[serde(
        rename = "verticalGroupingThreshold",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub vertical_grouping_threshold: ::std::option::Option<f64>,
}
///One kind of formatting to look for.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ParseConfigAdvancedOptionsFormattingDetectionItem {
    ///Name of the kind. Always present. The list is open.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
}
///Which results of the text recognition are returned. May be absent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ParseConfigAdvancedOptionsReturnOcr {
    ///Whether lines are returned, whatever `words` says; false when absent. Known since October 2026.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lines: ::std::option::Option<bool>,
    ///Whether single words are returned; false when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub words: ::std::option::Option<bool>,
}
///Settings for each kind of block. May be absent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ParseConfigBlockOptions {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub barcodes: ::std::option::Option<ParseConfigBlockOptionsBarcodes>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub figures: ::std::option::Option<ParseConfigBlockOptionsFigures>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub formulas: ::std::option::Option<ParseConfigBlockOptionsFormulas>,
    #[serde(rename = "keyValue", skip_serializing_if = "::std::option::Option::is_none")]
    pub key_value: ::std::option::Option<ParseConfigBlockOptionsKeyValue>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tables: ::std::option::Option<ParseConfigBlockOptionsTables>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<ParseConfigBlockOptionsText>,
}
///Settings for barcodes. Known since April 2026.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ParseConfigBlockOptionsBarcodes {
    ///Whether an image of each barcode is cut out. May be absent.
    #[serde(
        rename = "imageClippingEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub image_clipping_enabled: ::std::option::Option<bool>,
    ///Whether barcodes are read. May be absent.
    #[serde(
        rename = "readingEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reading_enabled: ::std::option::Option<bool>,
}
///Settings for figures. May be absent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ParseConfigBlockOptionsFigures {
    ///Whether charts go through advanced extraction. Known since April 2026.
    #[serde(
        rename = "advancedChartExtractionEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub advanced_chart_extraction_enabled: ::std::option::Option<bool>,
    ///Instructions of the caller for figures, up to 2,000 characters. Of effect only when `enabled` is true. Known since June 2026.
    #[serde(
        rename = "customInstructions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub custom_instructions: ::std::option::Option<
        ParseConfigBlockOptionsFiguresCustomInstructions,
    >,
    ///Whether figures are handled. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
    ///Whether an image of each figure is cut out. May be absent.
    #[serde(
        rename = "figureImageClippingEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub figure_image_clipping_enabled: ::std::option::Option<bool>,
}
///Instructions of the caller for figures, up to 2,000 characters. Of effect only when `enabled` is true. Known since June 2026.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct ParseConfigBlockOptionsFiguresCustomInstructions(::std::string::String);
impl ::std::ops::Deref for ParseConfigBlockOptionsFiguresCustomInstructions {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<ParseConfigBlockOptionsFiguresCustomInstructions>
for ::std::string::String {
    fn from(value: ParseConfigBlockOptionsFiguresCustomInstructions) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for ParseConfigBlockOptionsFiguresCustomInstructions {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 2000usize {
            return Err("longer than 2000 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for ParseConfigBlockOptionsFiguresCustomInstructions {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for ParseConfigBlockOptionsFiguresCustomInstructions {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de>
for ParseConfigBlockOptionsFiguresCustomInstructions {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///Settings for formulas. Known since April 2026.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ParseConfigBlockOptionsFormulas {
    ///Whether formulas are handled. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
}
///Settings for pairs of key and value. Known since April 2026.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ParseConfigBlockOptionsKeyValue {
    ///Whether blank fields are formatted. May be absent.
    #[serde(
        rename = "blankFieldFormattingEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub blank_field_formatting_enabled: ::std::option::Option<bool>,
}
///Settings for tables. May be absent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ParseConfigBlockOptionsTables {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub agentic: ::std::option::Option<ParseConfigBlockOptionsTablesAgentic>,
    ///Whether cells are given as blocks of their own. Of effect only with version 1.0.1 of `parse_performance`. May be absent.
    #[serde(
        rename = "cellBlocksEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub cell_blocks_enabled: ::std::option::Option<bool>,
    ///Has no effect any more. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
    ///Whether the header of a table is carried on to its later parts. May be absent.
    #[serde(
        rename = "tableHeaderContinuationEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub table_header_continuation_enabled: ::std::option::Option<bool>,
    ///Form of a parsed table. May be absent. The list is open.
    #[serde(
        rename = "targetFormat",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub target_format: ::std::option::Option<::std::string::String>,
}
///Settings of the agentic pass over tables. May be absent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ParseConfigBlockOptionsTablesAgentic {
    ///Instructions of the caller for the pass. May be absent.
    #[serde(
        rename = "customInstructions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub custom_instructions: ::std::option::Option<::std::string::String>,
    ///Whether the pass is made. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
}
///Settings for text. May be absent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ParseConfigBlockOptionsText {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub agentic: ::std::option::Option<ParseConfigBlockOptionsTextAgentic>,
    ///Whether signatures are looked for. May be absent.
    #[serde(
        rename = "signatureDetectionEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub signature_detection_enabled: ::std::option::Option<bool>,
}
///Settings of the agentic pass over text. May be absent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ParseConfigBlockOptionsTextAgentic {
    ///Instructions of the caller for the pass. May be absent.
    #[serde(
        rename = "customInstructions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub custom_instructions: ::std::option::Option<::std::string::String>,
    ///Whether the pass is made. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
}
///How the parsed document is cut. May be absent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ParseConfigChunkingStrategy {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub options: ::std::option::Option<ParseConfigChunkingStrategyOptions>,
    ///Unit of cutting; `section` does not go with the target `spatial`. May be absent. The list is open.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
///Bounds for the size of a chunk. May be absent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ParseConfigChunkingStrategyOptions {
    ///Greatest number of characters in a chunk. May be absent.
    #[serde(
        rename = "maxCharacters",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub max_characters: ::std::option::Option<i64>,
    ///Least number of characters in a chunk. May be absent.
    #[serde(
        rename = "minCharacters",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub min_characters: ::std::option::Option<i64>,
}
///One point of an outline, in spite of the name.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Polygon {
    ///Horizontal position. Always present.
    pub x: f64,
    ///Vertical position. Always present.
    pub y: f64,
}
/**State of a run; extract, classify and split runs share the list. It is open.

- `PENDING`: waiting to start. Known since April 2026.
- `PROCESSING`: under way.
- `PROCESSED`: ended well. Terminal.
- `FAILED`: ended with an error. Terminal.
- `CANCELLED`: stopped before it ended. Terminal.*/
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(transparent)]
pub struct ProcessorRunStatus(pub ::std::string::String);
impl ::std::ops::Deref for ProcessorRunStatus {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<ProcessorRunStatus> for ::std::string::String {
    fn from(value: ProcessorRunStatus) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::string::String> for ProcessorRunStatus {
    fn from(value: ::std::string::String) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for ProcessorRunStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for ProcessorRunStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
    }
}
/**Which number of a version is raised. The list is open.

- `major`: the first, as from `1.2` to `2.0`.
- `minor`: the second, as from `1.2` to `1.3`.*/
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(transparent)]
pub struct ReleaseType(pub ::std::string::String);
impl ::std::ops::Deref for ReleaseType {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<ReleaseType> for ::std::string::String {
    fn from(value: ReleaseType) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::string::String> for ReleaseType {
    fn from(value: ::std::string::String) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for ReleaseType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for ReleaseType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
    }
}
///Free data of the caller, at most 10 KB. One key has a meaning to the server: `extend:usage_tags`, an array of strings made of letters, digits, `-` and `_`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct RunMetadata(
    pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
);
impl ::std::ops::Deref for RunMetadata {
    type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
        &self.0
    }
}
impl ::std::convert::From<RunMetadata>
for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
    fn from(value: RunMetadata) -> Self {
        value.0
    }
}
impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
for RunMetadata {
    fn from(
        value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ) -> Self {
        Self(value)
    }
}
/**What created a run. The list is open.

- `ADMIN`: an administrator.
- `BATCH_PROCESSOR_RUN`: a batch.
- `PLAYGROUND`: the playground of the dashboard.
- `WORKFLOW_CONFIGURATION`: the configuration of a workflow.
- `WORKFLOW_RUN`: a run of a workflow.
- `STUDIO`: the studio of the dashboard.
- `API`: a request to the API.*/
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(transparent)]
pub struct RunSource(pub ::std::string::String);
impl ::std::ops::Deref for RunSource {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<RunSource> for ::std::string::String {
    fn from(value: RunSource) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::string::String> for RunSource {
    fn from(value: ::std::string::String) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for RunSource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for RunSource {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
    }
}
///Credits used up by a run.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RunUsage {
    ///The credits, run by run. Given for runs saved on or after 14 May 2026, absent before and in lists of runs.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub breakdown: ::std::vec::Vec<RunUsageBreakdownEntry>,
    ///Credits of this run alone. Always present.
    pub credits: f64,
    ///Credits of this run and of its child work, such as parsing. Given for runs saved on or after 14 May 2026, absent before.
    #[serde(
        rename = "totalCredits",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_credits: ::std::option::Option<f64>,
}
///One charge of a run.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RunUsageBreakdownCharge {
    ///Credits charged. Always present.
    pub credits: f64,
    ///Numbers of the charged pages, counted from 1. Given for what is added to single pages, such as `agentic_text_correction`; absent elsewhere.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub pages: ::std::vec::Vec<i64>,
    /**Name of what is charged for, an open string. Always present. Seen are:

- the processor: `extraction_performance`, `extraction_light`, `extraction_agent` (of
the
  operator), `parse_light`;
- what is added to it: `review_agent`, `large_array_max_context`,
  `extraction_schema_groups`, `priority_parsing`, `agentic_text_correction`,
  `agentic_table_correction`, `advanced_excel_parsing`;
- `agent_usage`: what the model of the operator cost, in `usd`.*/
    pub product: ::std::string::String,
    ///Number of units, a fraction where the unit is money. Credits for one unit are `credits` divided by it. Always present.
    pub quantity: f64,
    ///Unit of the quantity. Always present.
    pub unit: ChargeUnit,
}
///Credits of one run in the breakdown.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RunUsageBreakdownEntry {
    ///The single charges; they add up to `credits`. Given for runs saved on or after 10 June 2026, absent before.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub charges: ::std::vec::Vec<RunUsageBreakdownCharge>,
    ///Credits of the run. Always present.
    pub credits: f64,
    ///Id of the run. Always present.
    pub id: ::std::string::String,
    ///Kind of the run. Always present. The list is open; `form_detection_run` is known since July 2026.
    pub object: ::std::string::String,
}
///Credits used up by a run, without a breakdown.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RunUsageSummary {
    ///Credits of this run alone. Always present.
    pub credits: f64,
    ///Credits of this run and of its child work, such as parsing. Given for runs saved on or after 14 May 2026, absent before.
    #[serde(
        rename = "totalCredits",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_credits: ::std::option::Option<f64>,
}
///What is sent in the place of a payload, when the endpoint is set up so: for every event, or for those whose payload is larger than a threshold.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SignedUrlPayload {
    ///Address to fetch the payload from, valid for one hour. Whoever has it can read the payload. Always present.
    pub data: ::std::string::String,
    ///Id of what the payload is about. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    ///Data of the caller's own, as given when the run was created. May be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<RunMetadata>,
    ///Type tag, always `signed_data_url`.
    pub object: SignedUrlPayloadObject,
}
///Type tag, always `signed_data_url`.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum SignedUrlPayloadObject {
    #[serde(rename = "signed_data_url")]
    SignedDataUrl,
}
impl ::std::fmt::Display for SignedUrlPayloadObject {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::SignedDataUrl => f.write_str("signed_data_url"),
        }
    }
}
impl ::std::str::FromStr for SignedUrlPayloadObject {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "signed_data_url" => Ok(Self::SignedDataUrl),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for SignedUrlPayloadObject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for SignedUrlPayloadObject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/**Time that a list is sorted by. The list of values is open.

- `updatedAt`: the time of the last change.
- `createdAt`: the time of creation.*/
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(transparent)]
pub struct SortBy(pub ::std::string::String);
impl ::std::ops::Deref for SortBy {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<SortBy> for ::std::string::String {
    fn from(value: SortBy) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::string::String> for SortBy {
    fn from(value: ::std::string::String) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for SortBy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for SortBy {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
    }
}
/**Direction of a sorted list. The list of values is open.

- `asc`: the earliest first.
- `desc`: the latest first.*/
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(transparent)]
pub struct SortDir(pub ::std::string::String);
impl ::std::ops::Deref for SortDir {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<SortDir> for ::std::string::String {
    fn from(value: SortDir) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::string::String> for SortDir {
    fn from(value: ::std::string::String) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for SortDir {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for SortDir {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
    }
}
///Time of the last change, RFC 3339 in UTC. Whole seconds with `Z` are usual; fractions and offsets are not ruled out.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(transparent)]
pub struct UpdatedAt(pub ::std::string::String);
impl ::std::ops::Deref for UpdatedAt {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<UpdatedAt> for ::std::string::String {
    fn from(value: UpdatedAt) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::string::String> for UpdatedAt {
    fn from(value: ::std::string::String) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for UpdatedAt {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for UpdatedAt {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
    }
}
/**Something that happened, as sent to a webhook endpoint; `eventType` tells which shape it
has.

Events of other types may come at any time, and a receiver keeps or ignores them, and
answers 200. Those of resources that are not described here are, as of October 2026,
`classify_run`, `split_run`, `parse_run`, `edit_run` and `form_detection_run`, each
`.processed` and `.failed`; `workflow_run`, `workflow`, `classifier` and `splitter`. There
is none for a run that was cancelled.*/
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum WebhookEvent {
    ExtractRunEvent(ExtractRunEvent),
    BatchRunEvent(BatchRunEvent),
    ExtractorEvent(ExtractorEvent),
}
impl ::std::convert::From<ExtractRunEvent> for WebhookEvent {
    fn from(value: ExtractRunEvent) -> Self {
        Self::ExtractRunEvent(value)
    }
}
impl ::std::convert::From<BatchRunEvent> for WebhookEvent {
    fn from(value: BatchRunEvent) -> Self {
        Self::BatchRunEvent(value)
    }
}
impl ::std::convert::From<ExtractorEvent> for WebhookEvent {
    fn from(value: ExtractorEvent) -> Self {
        Self::ExtractorEvent(value)
    }
}
/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
