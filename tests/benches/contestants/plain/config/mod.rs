//! The two shapes of a config, and the fields of the legacy one.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use self::options::AdvancedOptions;
use self::parsing::ParseConfig;

mod options;
mod parsing;

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct JsonConfig {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_processor: Option<BaseProcessor>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extraction_rules: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advanced_options: Option<AdvancedOptions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parse_config: Option<ParseConfig>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LegacyConfig {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_processor: Option<BaseProcessor>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extraction_rules: Option<String>,
    pub fields: Vec<Field>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advanced_options: Option<AdvancedOptions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parse_config: Option<ParseConfig>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BaseProcessor {
    ExtractionPerformance,
    ExtractionLight,
    ExtractionOperator,
    #[serde(other)]
    Other,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Field {
    pub id: String,
    pub name: String,
    #[serde(rename = "type")]
    pub kind: FieldType,
    pub description: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema: Option<Vec<Field>>,
    #[serde(skip_serializing_if = "Option::is_none", rename = "enum")]
    pub options: Option<Vec<EnumOption>>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldType {
    String,
    Number,
    Currency,
    Boolean,
    Date,
    Array,
    Enum,
    Object,
    Signature,
    #[serde(other)]
    Other,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct EnumOption {
    pub value: String,
    pub description: String,
}
