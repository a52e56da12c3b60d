//! What a run costs.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Usage {
    pub credits: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_credits: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub breakdown: Option<Vec<Entry>>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Entry {
    pub object: RunKind,
    pub id: String,
    pub credits: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charges: Option<Vec<Charge>>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RunKind {
    ExtractRun,
    ClassifyRun,
    SplitRun,
    ParseRun,
    EditRun,
    FormDetectionRun,
    #[serde(other)]
    Other,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Charge {
    pub product: String,
    pub unit: String,
    pub quantity: f64,
    pub credits: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pages: Option<Vec<i64>>,
}
