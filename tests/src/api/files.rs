//! Operations on files. The content of an upload is counted and hashed as it comes; only a small one is kept.

use std::sync::Arc;

use axum::extract::multipart::{Field, Multipart, MultipartError, MultipartRejection};
use axum::extract::{Path, State};
use axum::response::Response;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::body::NoBody;
use super::errors::ApiError;
use super::gate::Workspace;
use super::pages::page;
use super::query::Query;
use super::server::{Service, json};
use super::storage::Stored;
use super::store::{Item, Store, id};
use super::webhooks::hex;

/// What was uploaded, as it was received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// The file name of the part.
    pub name: String,
    /// The content type of the part, if it had one.
    pub content_type: Option<String>,
    /// The number of bytes.
    pub size: u64,
    /// SHA-256 of the bytes, in hex.
    pub sha256: String,
    /// The bytes, if they are few.
    pub content: Option<Vec<u8>>,
    /// The part `password`.
    pub password: Option<String>,
}

/// A file that was uploaded.
pub struct File {
    id: String,
    workspace: String,
    created_at: String,
    pub upload: Upload,
    converted: bool,
}

impl Item for File {
    const KIND: &'static str = "file";

    fn id(&self) -> &str {
        &self.id
    }

    fn workspace(&self) -> &str {
        &self.workspace
    }

    fn created_at(&self) -> &str {
        &self.created_at
    }
}

impl File {
    /// The file as it is in lists and runs.
    pub fn summary(&self) -> Value {
        let kind = match type_of(&self.upload.name) {
            None => self.upload.content_type.as_deref().and_then(type_of_media),
            kind => kind,
        };
        // Word files are made PDF without being asked.
        let pdf = self.converted || kind == Some("DOCX");
        json!({
            "object": "file",
            "id": self.id,
            "name": self.upload.name,
            "type": if pdf { Some("PDF") } else { kind },
            "parentFileId": null,
            "metadata": {},
            "createdAt": self.created_at,
            "updatedAt": self.created_at,
        })
    }

    /// The file with the members that are not in lists.
    fn json(&self, address: Option<&str>) -> Value {
        let mut file = self.summary();
        file["presignedUrl"] = address.into();
        file["contents"] = Value::Null;
        file
    }
}

/// The type of a file with this name.
pub fn type_of(name: &str) -> Option<&'static str> {
    let (_, extension) = name.rsplit_once('.')?;
    Some(match extension.to_ascii_lowercase().as_str() {
        "pdf" | "ppt" | "pptx" => "PDF",
        "csv" => "CSV",
        "png" | "jpg" | "jpeg" | "tiff" | "tif" | "gif" | "bmp" | "webp" | "heic" | "heif" => "IMG",
        "txt" | "md" => "TXT",
        "doc" | "docx" => "DOCX",
        "xls" | "xlsx" => "EXCEL",
        "xml" => "XML",
        "html" => "HTML",
        _ => return None,
    })
}

fn type_of_media(content_type: &str) -> Option<&'static str> {
    Some(match content_type {
        "application/pdf" => "PDF",
        "text/csv" => "CSV",
        "text/plain" => "TXT",
        "text/html" => "HTML",
        "application/xml" | "text/xml" => "XML",
        image if image.starts_with("image/") => "IMG",
        _ => return None,
    })
}

/// Adds a file to the store.
pub fn add(store: &mut Store, workspace: &str, upload: Upload, converted: bool) -> Value {
    let (workspace, created_at) = (workspace.to_owned(), store.now());
    store.files.add(File { id: id("file"), workspace, created_at, upload, converted }).json(None)
}

/// `POST /files/upload`
pub async fn upload(
    State(service): State<Arc<Service>>,
    Workspace(workspace): Workspace,
    query: Query,
    form: Result<Multipart, MultipartRejection>,
) -> Result<Response, ApiError> {
    query.only(&["convertToPdf"])?;
    let converted = query.flag("convertToPdf")?;
    let mut form = form.map_err(|error| ApiError::invalid(error.to_string()))?;
    let (mut file, mut password) = (None, None);
    while let Some(part) = form.next_field().await.map_err(faulty)? {
        match part.name() {
            Some("file") if file.is_none() => {
                file = Some(received(part, service.settings().largest_kept).await?);
            }
            Some("password") if password.is_none() => {
                password = Some(part.text().await.map_err(faulty)?);
            }
            other => {
                return Err(ApiError::invalid(format!(
                    "There is no such part, or not twice: {other:?}."
                )));
            }
        }
    }
    let file = file.ok_or_else(|| ApiError::invalid("The part `file` is missing."))?;
    Ok(json(&add(&mut service.store(), &workspace, Upload { password, ..file }, converted)))
}

/// Reads a file piece by piece.
async fn received(mut part: Field<'_>, largest_kept: u64) -> Result<Upload, ApiError> {
    let name = part.file_name().map(str::to_owned);
    let name = name.ok_or_else(|| ApiError::invalid("The part `file` has no file name."))?;
    let content_type = part.content_type().map(str::to_owned);
    let (mut size, mut hash, mut content) = (0, Sha256::new(), Some(Vec::new()));
    while let Some(piece) = part.chunk().await.map_err(faulty)? {
        size += piece.len() as u64;
        hash.update(&piece);
        content = content.filter(|_| size <= largest_kept);
        if let Some(content) = &mut content {
            content.extend_from_slice(&piece);
        }
    }
    Ok(Upload { name, content_type, size, sha256: hex(&hash.finalize()), content, password: None })
}

fn faulty(error: MultipartError) -> ApiError {
    ApiError::invalid(format!("The form is faulty: {}", error.body_text()))
}

/// `GET /files/{id}`, with an address at which the content is, if it was kept.
pub async fn get(
    State(service): State<Arc<Service>>,
    Workspace(workspace): Workspace,
    Path(id): Path<String>,
    query: Query,
    _: NoBody,
) -> Result<Response, ApiError> {
    let flags = ["rawText", "markdown", "html"];
    query.only(&flags)?;
    flags.iter().try_for_each(|name| query.flag(name).map(drop))?;
    let Upload { content, content_type, .. } =
        service.store().files.get(&workspace, &id)?.upload.clone();
    let content_type = content_type.as_deref().unwrap_or("application/octet-stream");
    let address = service.put(Stored::content(content_type, content.unwrap_or_default()));
    Ok(json(&service.store().files.get(&workspace, &id)?.json(Some(&address))))
}

/// `DELETE /files/{id}`. Runs that name the file stay.
pub async fn delete(
    State(service): State<Arc<Service>>,
    Workspace(workspace): Workspace,
    Path(id): Path<String>,
    query: Query,
    _: NoBody,
) -> Result<Response, ApiError> {
    query.only(&[])?;
    let file = service.store().files.remove(&workspace, &id)?;
    Ok(json(&json!({"id": file.id})))
}

/// `GET /files`, by the time of creation.
pub async fn list(
    State(service): State<Arc<Service>>,
    Workspace(workspace): Workspace,
    query: Query,
    _: NoBody,
) -> Result<Response, ApiError> {
    query.only(&["nameContains", "sortDir", "nextPageToken", "maxPageSize"])?;
    let ascending = query.choice("sortDir", &["asc", "desc"])? == Some("asc");
    let store = service.store();
    let part = query.get("nameContains").unwrap_or_default();
    let files = store.files.of(&workspace).into_iter();
    let mut files: Vec<Value> =
        files.filter(|file| file.upload.name.contains(part)).map(File::summary).collect();
    if !ascending {
        files.reverse();
    }
    Ok(json(&page(files, &query, &service.settings())?))
}
