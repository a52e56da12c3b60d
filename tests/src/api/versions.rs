//! Operations on the versions of extractors, and what a version is.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use serde_json::{Value, json};

use super::body::{Json, NoBody};
use super::config;
use super::errors::ApiError;
use super::gate::Workspace;
use super::members::{Members, wrong};
use super::pages::page;
use super::query::Query;
use super::server::{Service, json};
use super::store::id;

/// A draft, or what was published.
pub struct Version {
    pub id: String,
    /// `draft`, or a number such as `1.0`.
    pub number: String,
    pub config: Value,
    extractor: String,
    description: Value,
    created_at: String,
}

impl Version {
    pub fn new(
        number: &str,
        extractor: &str,
        config: Value,
        description: Value,
        created_at: String,
    ) -> Self {
        let (number, extractor) = (number.to_owned(), extractor.to_owned());
        Version { id: id("exv"), number, config, extractor, description, created_at }
    }

    /// The version as it is in lists and runs.
    pub fn summary(&self) -> Value {
        json!({
            "object": "extractor_version",
            "id": self.id,
            "description": self.description,
            "version": self.number,
            "extractorId": self.extractor,
            "createdAt": self.created_at,
            "createdBy": {"type": "api_key", "name": "tests"},
        })
    }

    pub fn json(&self) -> Value {
        let mut version = self.summary();
        version["config"] = self.config.clone();
        version
    }

    /// The number after this one; after a draft, that of the first version.
    fn next(&self, major: bool) -> String {
        let (first, second) = self.number.split_once('.').unwrap_or(("0", "0"));
        let number = |text: &str| text.parse::<u32>().unwrap_or_default();
        if major {
            format!("{}.0", number(first) + 1)
        } else {
            format!("{first}.{}", number(second) + 1)
        }
    }
}

/// `POST /extractors/{extractorId}/versions`: publishes the draft, or a config in its place.
pub async fn publish(
    State(service): State<Arc<Service>>,
    Workspace(workspace): Workspace,
    Path(id): Path<String>,
    query: Query,
    Json(body): Json,
) -> Result<Response, ApiError> {
    query.only(&[])?;
    let request = Members::of(&body, "", &["releaseType", "description", "config"])?;
    let major = match request.required("releaseType", request.text("releaseType")?)? {
        "major" => true,
        "minor" => false,
        _ => return Err(wrong("major or minor", "releaseType")),
    };
    let description = request.text("description")?.into();
    let config = match request.object("config")? {
        Some(config) => Some(config::checked(config, "config")?),
        None => None,
    };
    let mut store = service.store();
    let now = store.now();
    let extractor = store.extractors.get_mut(&workspace, &id)?;
    let config = config.unwrap_or_else(|| extractor.versions[0].config.clone());
    let number = extractor.version("latest")?.next(major);
    let version = Version::new(&number, &id, config, description, now);
    let answer = json(&version.json());
    extractor.versions.push(version);
    Ok(answer)
}

/// `GET /extractors/{extractorId}/versions`, by the time of creation.
pub async fn list(
    State(service): State<Arc<Service>>,
    Workspace(workspace): Workspace,
    Path(id): Path<String>,
    query: Query,
    _: NoBody,
) -> Result<Response, ApiError> {
    query.only(&["sortDir", "nextPageToken", "maxPageSize"])?;
    let ascending = query.choice("sortDir", &["asc", "desc"])? == Some("asc");
    let store = service.store();
    let versions = store.extractors.get(&workspace, &id)?.versions.iter();
    let mut versions: Vec<Value> = versions.map(Version::summary).collect();
    if !ascending {
        versions.reverse();
    }
    Ok(json(&page(versions, &query, &service.settings())?))
}

/// `GET /extractors/{extractorId}/versions/{versionId}`
pub async fn get(
    State(service): State<Arc<Service>>,
    Workspace(workspace): Workspace,
    Path((id, version)): Path<(String, String)>,
    query: Query,
    _: NoBody,
) -> Result<Response, ApiError> {
    query.only(&[])?;
    let store = service.store();
    Ok(json(&store.extractors.get(&workspace, &id)?.version(&version)?.json()))
}
