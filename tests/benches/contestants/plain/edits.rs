//! What a review changed.

use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Edit {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_value: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edited_value: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_type: Option<String>,
}
