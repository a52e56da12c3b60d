//! Operations on extractors, and what an extractor is.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use serde_json::{Map, Value, json};

use super::body::{Json, NoBody};
use super::config;
use super::errors::ApiError;
use super::gate::Workspace;
use super::inputs;
use super::members::{Members, wrong};
use super::pages::page;
use super::query::Query;
use super::server::{Service, json};
use super::store::{Item, Store, id};
use super::versions::Version;

/// An extractor that was created.
pub struct Extractor {
    pub id: String,
    workspace: String,
    pub name: String,
    created_at: String,
    pub updated_at: String,
    /// The draft, and then what was published, the oldest first.
    pub versions: Vec<Version>,
}

impl Item for Extractor {
    const KIND: &'static str = "extractor";

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

impl Extractor {
    /// The extractor as it is in lists and runs.
    pub fn summary(&self) -> Value {
        json!({
            "object": "extractor",
            "id": self.id,
            "name": self.name,
            "createdAt": self.created_at,
            "updatedAt": self.updated_at,
        })
    }

    pub fn json(&self) -> Value {
        let mut extractor = self.summary();
        extractor["draftVersion"] = self.versions[0].json();
        extractor
    }

    /// The version of a name: `draft`, `latest` (the draft, if none is published), a number, or an id.
    pub fn version(&self, name: &str) -> Result<&Version, ApiError> {
        let version = match name {
            "latest" => self.versions.last(),
            name => {
                self.versions.iter().find(|version| version.number == name || version.id == name)
            }
        };
        version.ok_or_else(|| ApiError::not_found("extractor version", name))
    }
}

/// `POST /extractors`
pub async fn create(
    State(service): State<Arc<Service>>,
    Workspace(workspace): Workspace,
    query: Query,
    Json(body): Json,
) -> Result<Response, ApiError> {
    query.only(&[])?;
    let request = Members::of(&body, "", &["name", "config", "cloneExtractorId", "generate"])?;
    let name = request.required("name", request.text("name")?)?.to_owned();
    let mut store = service.store();
    let sources =
        ["config", "cloneExtractorId", "generate"].map(|name| request.get(name).is_some());
    if sources.into_iter().filter(|given| *given).count() > 1 {
        return Err(ApiError::invalid(
            "config, cloneExtractorId and generate are mutually exclusive.",
        ));
    }
    let config = if let Some(inline) = request.object("config")? {
        config::checked(inline, "config")?
    } else if let Some(id) = request.text("cloneExtractorId")? {
        store.extractors.get(&workspace, id)?.versions[0].config.clone()
    } else if let Some(samples) = request.object("generate")? {
        generated(samples, &workspace, &mut store)?
    } else {
        Value::Object(Map::new())
    };
    let (id, now) = (id("ex"), store.now());
    let draft = Version::new("draft", &id, config, Value::Null, now.clone());
    let extractor = Extractor {
        id,
        workspace,
        name,
        created_at: now.clone(),
        updated_at: now,
        versions: vec![draft],
    };
    Ok(json(&store.extractors.add(extractor).json()))
}

/// The config that is made of samples.
fn generated(
    samples: &Map<String, Value>,
    workspace: &str,
    store: &mut Store,
) -> Result<Value, ApiError> {
    let samples = Members::of(samples, "generate", &["files", "instructions"])?;
    let files = samples.required("files", samples.array("files")?)?;
    inputs::list(files, "generate.files", 5, workspace, store)?;
    let instructions = samples.text("instructions")?.unwrap_or_default();
    if instructions.chars().count() > 2_500 {
        return Err(wrong("at most 2,500 characters", "generate.instructions"));
    }
    let schema = json!({"type": "object", "properties": {"title": {"type": ["string", "null"]}}});
    let config = Map::from_iter([("schema".to_owned(), schema)]);
    config::checked(&config, "config")
}

/// `GET /extractors`, by default the one that was changed last first.
pub async fn list(
    State(service): State<Arc<Service>>,
    Workspace(workspace): Workspace,
    query: Query,
    _: NoBody,
) -> Result<Response, ApiError> {
    query.only(&["nextPageToken", "maxPageSize", "sortBy", "sortDir"])?;
    let by_creation = query.choice("sortBy", &["updatedAt", "createdAt"])? == Some("createdAt");
    let ascending = query.choice("sortDir", &["asc", "desc"])? == Some("asc");
    let store = service.store();
    let mut extractors = store.extractors.of(&workspace);
    if !by_creation {
        extractors.sort_by(|one, other| one.updated_at.cmp(&other.updated_at));
    }
    if !ascending {
        extractors.reverse();
    }
    let extractors = extractors.into_iter().map(Extractor::summary).collect();
    Ok(json(&page(extractors, &query, &service.settings())?))
}

/// `GET /extractors/{id}`
pub async fn get(
    State(service): State<Arc<Service>>,
    Workspace(workspace): Workspace,
    Path(id): Path<String>,
    query: Query,
    _: NoBody,
) -> Result<Response, ApiError> {
    query.only(&[])?;
    Ok(json(&service.store().extractors.get(&workspace, &id)?.json()))
}

/// `POST /extractors/{id}`: a config takes the place of the draft's as a whole.
pub async fn update(
    State(service): State<Arc<Service>>,
    Workspace(workspace): Workspace,
    Path(id): Path<String>,
    query: Query,
    Json(body): Json,
) -> Result<Response, ApiError> {
    query.only(&[])?;
    let request = Members::of(&body, "", &["name", "config"])?;
    let name = request.text("name")?;
    let config = match request.object("config")? {
        Some(config) => Some(config::checked(config, "config")?),
        None => None,
    };
    let mut store = service.store();
    let now = store.now();
    let extractor = store.extractors.get_mut(&workspace, &id)?;
    if let Some(name) = name {
        name.clone_into(&mut extractor.name);
    }
    if let Some(config) = config {
        extractor.versions[0].config = config;
    }
    extractor.updated_at = now;
    Ok(json(&extractor.json()))
}
