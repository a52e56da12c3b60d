//! Operations on files and streams, and one that is paid for.

use super::{NewRun, Problem, Run};
use crate::runtime::http::table::{download, operation, streamed};
use crate::runtime::types::file::FileContent;

#[derive(Clone, Debug, PartialEq)]
pub struct UploadFile {
    pub body: FileContent,
}

operation! {
    UploadFile: POST "/files" as "uploadFile", new(body: FileContent) from() {}
    body body: FileContent, required argument { bytes "application/octet-stream"; }
    answers: () { 201 => empty; }
    errors: Problem { 400 => json; }
}

#[derive(Clone, Debug, PartialEq)]
pub struct ReadFile {
    pub id: String,
}

operation! {
    ReadFile: GET "/files/{id}" as "readFile", new(id: String) from(&str) {
        id: String = path "id", required argument;
    }
    answers: Vec<u8> { 200 => bytes "application/octet-stream"; }
    errors: Problem { 404 => json; }
}

download! { ReadFile: 200 => bytes; }

/// Searches runs by a body: `QUERY` is safe, as `GET` is (OpenAPI 3.2, "Path Item Object").
#[derive(Clone, Debug, PartialEq)]
pub struct QueryRuns {
    pub body: String,
}

operation! {
    QueryRuns: QUERY "/runs" as "queryRuns", new(body: String) from(&str) {}
    body body: String, required argument { json "application/json"; }
    answers: Run { 200 => json; }
    errors: Problem { 400 => json; }
}

#[derive(Clone, Debug, PartialEq)]
pub struct WatchRuns {}

operation! {
    WatchRuns: GET "/runs/events" as "watchRuns", new() from() {}
    answers: Run { 200 => json; }
    errors: Problem { 404 => json; }
}

streamed! { WatchRuns of Run: 200 => Events json "text/event-stream" until "[DONE]"; }

#[derive(Clone, Debug, PartialEq)]
pub struct PayRun {
    pub key: Option<String>,
    pub body: NewRun,
}

operation! {
    PayRun: POST "/payments" as "payRun", new(body: NewRun) from() {
        key: String = header "Idempotency-Key", optional none;
    }
    body body: NewRun, required argument { json "application/json"; }
    answers: Run { 200 => json; }
    errors: Problem { 400 => json; }
    retryable: retryable
    idempotency_key: "Idempotency-Key"
}

/// One of whose key the description says nothing but that it is a header.
#[derive(Clone, Debug, PartialEq)]
pub struct RefundRun {
    pub key: Option<String>,
    pub body: NewRun,
}

operation! {
    RefundRun: POST "/refunds" as "refundRun", new(body: NewRun) from() {
        key: String = header "Idempotency-Key", optional none;
    }
    body body: NewRun, required argument { json "application/json"; }
    answers: Run { 200 => json; 303 => json; }
    errors: Problem { 400 => json; }
}
