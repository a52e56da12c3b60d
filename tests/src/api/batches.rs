//! Batches: many runs with one extractor.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use serde_json::{Value, json};

use super::body::{Json, NoBody};
use super::errors::ApiError;
use super::gate::Workspace;
use super::inputs;
use super::members::{Members, wrong};
use super::query::Query;
use super::run::{Job, Run};
use super::run_request;
use super::server::{Service, json};
use super::store::{Item, id};

/// The most inputs of a batch.
const MOST: usize = 1_000;

/// A batch that was created.
pub struct Batch {
    id: String,
    workspace: String,
    created_at: String,
    /// Its runs, in the order of the inputs.
    runs: Vec<String>,
    statuses: Vec<String>,
    /// How many of the statuses it has gone through.
    passed: usize,
    end: String,
}

impl Item for Batch {
    const KIND: &'static str = "batch run";

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

impl Batch {
    pub fn json(&self) -> Value {
        json!({
            "object": "batch_run",
            "id": self.id,
            "status": self.statuses.get(self.passed).unwrap_or(&self.end),
            "runCount": self.runs.len(),
            "createdAt": self.created_at,
        })
    }

    /// Goes on to the next status, and says how many of the runs have ended by then.
    fn proceed(&mut self) -> usize {
        self.passed = (self.passed + 1).min(self.statuses.len());
        if self.passed < self.statuses.len() {
            self.runs.len() * self.passed / self.statuses.len()
        } else {
            self.runs.len()
        }
    }
}

/// `POST /extract_runs/batch`
pub async fn create(
    State(service): State<Arc<Service>>,
    Workspace(workspace): Workspace,
    query: Query,
    Json(body): Json,
) -> Result<Response, ApiError> {
    query.only(&[])?;
    let request = Members::of(&body, "", &["extractor", "inputs", "priority"])?;
    request.integer("priority")?;
    let reference = request.required("extractor", request.object("extractor")?)?;
    let inputs = request.required("inputs", request.array("inputs")?)?;
    if !(1..=MOST).contains(&inputs.len()) {
        return Err(wrong("from 1 to 1,000 inputs", "inputs"));
    }
    let (mut store, settings) = (service.store(), service.settings());
    let used = run_request::extractor(reference, &workspace, &store)?;
    let batch = id("bpr");
    let mut runs = Vec::new();
    for (index, input) in inputs.iter().enumerate() {
        let path = format!("inputs[{index}]");
        let input = Members::of_value(input, &path, &["file", "metadata"])?;
        let file = input.required("file", input.get("file"))?;
        let file = inputs::file(file, &format!("{path}.file"), true, &workspace, &mut store)?;
        let metadata = inputs::metadata(input, &path)?;
        let job = Job { files: vec![file], config: used.config.clone(), metadata, index };
        let mut run = Run::new(job, &workspace, store.now(), &settings);
        run.batch = Some(batch.clone());
        run.extractor = used.extractor.clone();
        run.extractor_version = used.version.clone();
        runs.push(run);
    }
    // Nothing is created of a request with a fault.
    let ids = runs.iter().map(|run| run.id.clone()).collect();
    for run in runs {
        store.runs.add(run);
    }
    let batch = Batch {
        id: batch,
        workspace,
        created_at: store.now(),
        runs: ids,
        statuses: settings.batch_statuses.clone(),
        passed: 0,
        end: settings.batch_end.clone(),
    };
    Ok(json(&store.batches.add(batch).json()))
}

/// `GET /batch_runs/{id}`: a batch goes on each time that it is asked for, and its runs do with it.
pub async fn get(
    State(service): State<Arc<Service>>,
    Workspace(workspace): Workspace,
    Path(id): Path<String>,
    query: Query,
    _: NoBody,
) -> Result<Response, ApiError> {
    query.only(&[])?;
    let mut store = service.store();
    let batch = store.batches.get_mut(&workspace, &id)?;
    let ended = batch.proceed();
    let (json_of_batch, runs) = (batch.json(), batch.runs.clone());
    for (place, run) in runs.iter().enumerate() {
        // A run may have been deleted.
        match store.runs.get_mut(&workspace, run) {
            Ok(run) if place < ended => run.finish(),
            Ok(run) => run.begin(),
            Err(_) => {}
        }
    }
    Ok(json(&json_of_batch))
}
