//! Operations on runs.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use serde_json::{Value, json};

use super::body::{Json, NoBody};
use super::errors::ApiError;
use super::gate::Workspace;
use super::pages::page;
use super::query::Query;
use super::run::Run;
use super::run_request;
use super::server::{Service, json};

const CANCELLABLE: &str = "PROCESSING";
const SOURCE: &str = "API";
const SOURCE_OF_BATCHES: &str = "BATCH_PROCESSOR_RUN";

/// `POST /extract_runs`
pub async fn create(
    State(service): State<Arc<Service>>,
    Workspace(workspace): Workspace,
    query: Query,
    Json(body): Json,
) -> Result<Response, ApiError> {
    query.only(&[])?;
    let members = ["extractor", "config", "file", "package", "priority", "metadata"];
    let (mut store, settings) = (service.store(), service.settings());
    let run = run_request::run(&body, &members, &workspace, &mut store, &settings)?;
    Ok(json(&store.runs.add(run).json()))
}

/// `POST /extract`: the answer is the run that has ended. There is no `priority`.
pub async fn extract(
    State(service): State<Arc<Service>>,
    Workspace(workspace): Workspace,
    query: Query,
    Json(body): Json,
) -> Result<Response, ApiError> {
    query.only(&[])?;
    let members = ["extractor", "config", "file", "package", "metadata"];
    let (mut store, settings) = (service.store(), service.settings());
    let mut run = run_request::run(&body, &members, &workspace, &mut store, &settings)?;
    run.finish();
    Ok(json(&store.runs.add(run).json()))
}

/// `GET /extract_runs/{id}`: a run goes on each time that it is asked for. One of a batch goes on with that.
pub async fn get(
    State(service): State<Arc<Service>>,
    Workspace(workspace): Workspace,
    Path(id): Path<String>,
    query: Query,
    _: NoBody,
) -> Result<Response, ApiError> {
    query.only(&[])?;
    let mut store = service.store();
    let run = store.runs.get_mut(&workspace, &id)?;
    if run.batch.is_none() {
        run.proceed();
    }
    Ok(json(&run.json()))
}

/// `POST /extract_runs/{id}/cancel`
pub async fn cancel(
    State(service): State<Arc<Service>>,
    Workspace(workspace): Workspace,
    Path(id): Path<String>,
    query: Query,
    _: NoBody,
) -> Result<Response, ApiError> {
    query.only(&[])?;
    let (mut store, settings) = (service.store(), service.settings());
    let run = store.runs.get_mut(&workspace, &id)?;
    if run.status() != CANCELLABLE {
        let message =
            format!("Only a run in PROCESSING can be cancelled, not in {}.", run.status());
        return Err(ApiError::invalid(message));
    }
    run.cancel(&settings.cancelling);
    Ok(json(&run.json()))
}

/// `DELETE /extract_runs/{id}`
pub async fn delete(
    State(service): State<Arc<Service>>,
    Workspace(workspace): Workspace,
    Path(id): Path<String>,
    query: Query,
    _: NoBody,
) -> Result<Response, ApiError> {
    query.only(&[])?;
    let run = service.store().runs.remove(&workspace, &id)?;
    Ok(json(&json!({"id": run.id})))
}

/// `GET /extract_runs`
pub async fn list(
    State(service): State<Arc<Service>>,
    Workspace(workspace): Workspace,
    query: Query,
    _: NoBody,
) -> Result<Response, ApiError> {
    query.only(&[
        "status",
        "extractorId",
        "batchId",
        "sourceId",
        "source",
        "fileNameContains",
        "sortBy",
        "sortDir",
        "nextPageToken",
        "maxPageSize",
    ])?;
    // Both times of a run are the same here.
    query.choice("sortBy", &["updatedAt", "createdAt"])?;
    let ascending = query.choice("sortDir", &["asc", "desc"])? == Some("asc");
    let store = service.store();
    let runs = store.runs.of(&workspace).into_iter().filter(|run| is_asked_for(run, &query));
    let mut runs: Vec<Value> = runs.map(Run::summary).collect();
    if !ascending {
        runs.reverse();
    }
    Ok(json(&page(runs, &query, &service.settings())?))
}

fn is_asked_for(run: &Run, query: &Query) -> bool {
    let is =
        |name: &str, value: Option<&str>| query.get(name).is_none_or(|asked| value == Some(asked));
    let source = if run.batch.is_some() { SOURCE_OF_BATCHES } else { SOURCE };
    let has_name = |text: &str| {
        let mut names = run.job.files.iter().filter_map(|file| file["name"].as_str());
        names.any(|name| name.contains(text))
    };
    is("status", Some(run.status()))
        && is("extractorId", run.extractor["id"].as_str())
        && is("batchId", run.batch.as_deref())
        && is("sourceId", run.batch.as_deref())
        && is("source", Some(source))
        && query.get("fileNameContains").is_none_or(has_name)
}
