//! The output of a run with a legacy config.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::config::{EnumOption, Field, FieldType};
use super::json::Insight;

pub type Output = HashMap<String, FieldResult>;

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct FieldResult {
    pub id: String,
    #[serde(rename = "type")]
    pub kind: FieldType,
    pub value: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema: Option<Vec<Field>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub insights: Option<Vec<Insight>>,
    pub references: Vec<Reference>,
    #[serde(skip_serializing_if = "Option::is_none", rename = "enum")]
    pub options: Option<Vec<EnumOption>>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Reference {
    pub id: String,
    pub field_name: String,
    pub page: f64,
    pub bounding_boxes: Vec<BoundingBox>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct BoundingBox {
    pub top: f64,
    pub left: f64,
    pub bottom: f64,
    pub right: f64,
}
