//! The resources that a run names.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Extractor {
    pub object: String,
    pub id: String,
    pub name: String,
    pub created_at: String,
    pub updated_at: String,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ExtractorVersion {
    pub object: String,
    pub id: String,
    pub description: Option<String>,
    pub version: String,
    pub extractor_id: String,
    pub created_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<CreatedBy>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum CreatedBy {
    User { email: String },
    ApiKey { name: String },
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct File {
    pub object: String,
    pub id: String,
    pub name: String,
    #[serde(rename = "type")]
    pub kind: Option<FileType>,
    pub parent_file_id: Option<String>,
    pub metadata: FileMetadata,
    pub created_at: String,
    pub updated_at: String,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum FileType {
    Pdf,
    Csv,
    Img,
    Txt,
    Docx,
    Excel,
    Xml,
    Html,
    #[serde(other)]
    Other,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FileMetadata {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_count: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_split: Option<ParentSplit>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ParentSplit {
    pub id: String,
    #[serde(rename = "type")]
    pub kind: String,
    pub identifier: String,
    pub start_page: i64,
    pub end_page: i64,
}
