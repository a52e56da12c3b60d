//! Operations and types as a generated crate has them, for the tests of this one.

pub mod bodies;
pub mod files;
pub mod secured;

use indexmap::IndexMap;

use crate::runtime::http::table::{created, operation, paged, waiting};
use crate::runtime::types::enumeration::{UnknownValue, open_enum};
use crate::runtime::types::record::record;
use crate::runtime::value::kept::Kept;

/// What has been asked for, and takes a while.
#[derive(Clone, PartialEq)]
pub struct Run {
    pub id: String,
    pub status: RunStatus,
    kept: Kept,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RunStatus {
    Pending,
    Done,
    Unknown(UnknownValue),
}

#[derive(Clone, PartialEq)]
pub struct RunPage {
    pub data: Vec<Run>,
    pub next: Option<Option<String>>,
    kept: Kept,
}

#[derive(Clone, PartialEq)]
pub struct NewRun {
    pub file: String,
    kept: Kept,
}

/// The body of an error.
#[derive(Clone, PartialEq)]
pub struct Problem {
    pub code: String,
    pub retryable: bool,
    kept: Kept,
}

record! {
    Run(RunSlots): new(id: String, status: RunStatus) {
        0 id: String = "id", required argument;
        1 status: RunStatus = "status", required argument;
    }
}

record! {
    RunPage(RunPageSlots): new(data: Vec<Run>) {
        0 data: Vec<Run> = "data", required argument;
        1 next: String = "next", optional_nullable none;
    }
}

record! {
    NewRun(NewRunSlots): new(file: String) {
        0 file: String = "file", required argument;
    }
}

record! {
    Problem(ProblemSlots): new(code: String, retryable: bool) {
        0 code: String = "code", required argument;
        1 retryable: bool = "retryable", required argument;
    }
}

open_enum! {
    RunStatus {
        Pending = "PENDING";
        Done = "DONE";
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct GetRun {
    pub id: String,
    pub workspace: Option<String>,
}

operation! {
    GetRun: GET "/runs/{id}" as "getRun", new(id: String) from(String, &str) {
        id: String = path "id", required argument;
        workspace: String = header "x-workspace", optional none;
    }
    always { header "x-api-version" = "2026-02-09"; }
    answers: Run { 200 => json; }
    errors: Problem { 400 | 404 | 408 | 422 | 429 | 500 => json; }
    retryable: retryable
}

waiting! { GetRun: status "PENDING"; }

#[derive(Clone, Debug, PartialEq)]
pub struct CreateRun {
    pub body: NewRun,
}

operation! {
    CreateRun: POST "/runs" as "createRun", new(body: NewRun) from() {
    }
    body body: NewRun, required argument { json "application/json"; }
    answers: Run { 200 | 201 => json; }
    errors: Problem { 400..=599 => json; }
    retryable: retryable
}

created! {
    GetRun by CreateRun {
        id: answer id;
        workspace: none;
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct CountRuns {}

operation! {
    CountRuns: GET "/runs/count" as "countRuns", new() from() {}
    answers: IndexMap<String, i64> { 200 => json; }
    errors: Problem { 400 => json; }
}

#[derive(Clone, Debug, PartialEq)]
pub struct DeleteRun {
    pub id: String,
}

operation! {
    DeleteRun: DELETE "/runs/{id}" as "deleteRun", new(id: String) from(&str) {
        id: String = path "id", required argument;
    }
    answers: () { 204 => empty; }
    errors: Problem { 404 => json; }
}

#[derive(Clone, Debug, PartialEq)]
pub struct ListRuns {
    pub page: Option<String>,
    pub tags: Option<Vec<String>>,
    pub kinds: Option<Vec<String>>,
    pub spaced: Option<Vec<String>>,
    pub piped: Option<Vec<String>>,
    pub filter: Option<serde_json::Map<String, serde_json::Value>>,
    pub limit: Option<i64>,
}

operation! {
    ListRuns: GET "/runs" as "listRuns", new() from() {
        page: String = query "page", optional none;
        tags: Vec<String> = query "tag" not_exploded, optional none;
        kinds: Vec<String> = query "kind", optional none;
        spaced: Vec<String> = query "spaced" space_delimited, optional none;
        piped: Vec<String> = query "piped" pipe_delimited, optional none;
        filter: serde_json::Map<String, serde_json::Value> = query "filter" deep_object, optional none;
        limit: i64 = query "limit", optional none;
    }
    answers: RunPage { 200 => json; }
    errors: Problem { 400 => json; }
}

paged! { ListRuns of Run: page, data next next; }
