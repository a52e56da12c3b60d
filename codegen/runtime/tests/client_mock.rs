//! Code that uses a client, tested without a server.

mod support;

use std::time::Duration;

use http::{Method, Response};
use openapi_crate_runtime::runtime::client::Client;
use openapi_crate_runtime::runtime::client::error::ClientError;
use openapi_crate_runtime::runtime::client::mock::Mock;
use openapi_crate_runtime::runtime::http::credentials::Credentials;
use openapi_crate_runtime::runtime::types::file::FileContent;
use openapi_crate_runtime::samples::files::{ReadFile, UploadFile, WatchRuns};
use openapi_crate_runtime::samples::{CreateRun, GetRun, NewRun, RunStatus};
use support::bounded;

fn client(mock: &Mock) -> Client {
    let credentials = Credentials::bearer("a key").expect("credentials");
    let client = Client::builder("http://runs.test/v1", credentials).transport(mock.clone());
    client.backoff(Duration::ZERO, Duration::ZERO).build().expect("a client")
}

const DONE: &str = r#"{"id":"exr_1","status":"DONE"}"#;

#[tokio::test]
async fn the_answers_of_a_row_come_in_turn_and_the_last_one_for_ever() {
    let mock = Mock::new();
    mock.on(Method::GET, "/v1/runs/{id}").answer(503, "").refuse().answer(200, DONE);
    let client = client(&mock);
    for _ in 0..2 {
        let run = bounded(client.send(GetRun::new("a/b"))).await.expect("a run");
        assert_eq!(run.status, RunStatus::Done);
    }
    assert_eq!(mock.requests().len(), 4);
    assert_eq!(mock.requests()[3].uri.path(), "/v1/runs/a%2Fb");
}

#[tokio::test]
async fn what_is_sent_is_recorded() {
    let mock = Mock::new();
    mock.on(Method::POST, "/v1/runs").answer(200, DONE);
    bounded(client(&mock).send(CreateRun::new(NewRun::new("file_1")))).await.expect("a run");
    let request = mock.requests().remove(0);
    assert_eq!(request.method, Method::POST);
    assert_eq!(request.uri, "http://runs.test/v1/runs");
    assert_eq!(request.headers["authorization"], "Bearer a key");
    assert_eq!(request.body, br#"{"file":"file_1"}"#);
    assert!(!format!("{request:?}").contains("a key"));
}

#[tokio::test]
async fn the_body_of_a_stream_is_recorded_whole() {
    let mock = Mock::new();
    mock.on(Method::POST, "/v1/files").answer(201, "");
    let file = FileContent::from_reader(&b"some bytes"[..], None);
    bounded(client(&mock).send(UploadFile::new(file))).await.expect("nothing");
    assert_eq!(mock.requests()[0].body, b"some bytes");
}

#[tokio::test]
async fn faults_are_those_of_a_wire() {
    let mock = Mock::new();
    mock.on(Method::GET, "/v1/runs/{id}").refuse().time_out();
    let client = client(&mock).with_retries(0);
    let refused = bounded(client.send(GetRun::new("1"))).await.expect_err("no run");
    assert!(refused.is_connect(), "{refused}");
    let late = bounded(client.send(GetRun::new("1"))).await.expect_err("no run");
    assert!(late.is_timeout(), "{late}");
}

#[tokio::test]
async fn a_request_that_is_not_in_the_table_is_an_error_that_says_what_is() {
    let mock = Mock::new();
    mock.on(Method::GET, "/v1/runs/{id}").answer(200, DONE);
    mock.on(Method::DELETE, "/v1/runs/{id}").answer(204, "");
    let sent = bounded(client(&mock).send(CreateRun::new(NewRun::new("file_1")))).await;
    assert_eq!(
        sent.expect_err("no run").to_string(),
        "no answer: no answer to POST /v1/runs: the mock expects GET /v1/runs/{id}, \
         DELETE /v1/runs/{id}",
    );
    mock.on(Method::POST, "/v1/runs");
    let sent = bounded(client(&mock).send(CreateRun::new(NewRun::new("file_1")))).await;
    assert_eq!(
        sent.expect_err("no run").to_string(),
        "no answer: the row of POST /v1/runs in the mock has no answer",
    );
}

#[tokio::test]
async fn a_template_has_no_slash_in_a_parameter() {
    let mock = Mock::new();
    mock.on(Method::GET, "/v1/files/{name}.{kind}").answer(200, "a text");
    let client = client(&mock).with_retries(0);
    bounded(client.send(ReadFile::new("a.b.txt"))).await.expect("bytes");
    for other in ["text", ".txt", "a."] {
        bounded(client.send(ReadFile::new(other))).await.expect_err(other);
    }
}

#[tokio::test]
async fn answers_may_be_streams() {
    let mock = Mock::new();
    mock.on(Method::GET, "/v1/files/{id}").answer(404, "").answer(200, "some bytes");
    let client = client(&mock);
    let missing = bounded(client.download(ReadFile::new("1"))).await.expect_err("no file");
    assert_eq!(missing.status().map(|status| status.as_u16()), Some(404));
    let mut file = bounded(client.download(ReadFile::new("1"))).await.expect("a file");
    assert_eq!(file.headers()["content-type"], "application/json");
    assert_eq!(file.body().length(), Some(10));
    let piece = file.body_mut().next().await.expect("a piece").expect("no fault");
    assert_eq!(piece, "some bytes");
    assert!(file.body_mut().next().await.is_none());

    let events = format!("data: {DONE}\nid: 7\n\ndata: oops\n\ndata: [DONE]\n\ndata: {DONE}\n\n");
    let stream = Response::builder().header("content-type", "text/event-stream; charset=utf-8");
    let answers = mock.on(Method::GET, "/v1/runs/events").answer(200, DONE);
    answers.respond(stream.body(events).expect("headers"));
    let other = bounded(client.events(WatchRuns::new())).await.expect_err("one run");
    assert!(matches!(other, ClientError::NoStream(_)), "{other}");
    let mut events = bounded(client.events(WatchRuns::new())).await.expect("events");
    let first = events.next().await.expect("an event").expect("a run");
    assert_eq!((first.data.status, first.id.as_deref()), (RunStatus::Done, Some("7")));
    events.next().await.expect("an event").expect_err("no run");
    assert!(events.next().await.is_none(), "the end has come");
    assert_eq!(mock.requests().last().expect("one").headers["accept"], "text/event-stream");
}
