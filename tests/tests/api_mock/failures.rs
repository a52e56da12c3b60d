//! Failures that a test asks for.

use std::time::{Duration, Instant};

use conformance::api::{Api, Failure};
use extend_ai_types::client::{Client, CreateError, Schedule};
use extend_ai_types::operations::CreateExtractRun;
use extend_ai_types::{ExtractRun, ExtractRunsCreateRequest, FileContent, FilesUploadRequest};
use serde_json::json;

use super::client;

fn request() -> ExtractRunsCreateRequest {
    serde_json::from_value(json!({"file": {"text": "a"}})).expect("a request")
}

async fn create_and_wait(client: &Client) -> Result<ExtractRun, CreateError<CreateExtractRun>> {
    let short = Duration::from_millis(1);
    let wait = client.create_and_wait(CreateExtractRun::new(request()));
    wait.schedule(Schedule::growing(short, short)).await
}

#[tokio::test]
async fn a_wait_outlives_what_passes() {
    let api = Api::start().await;
    let polls = "GET /extract_runs/";
    api.fail(polls, [Failure::bad_gateway(), Failure::rate_limit(Some(0))]);
    create_and_wait(&client(&api)).await.expect("an ended run");
    assert_eq!(api.requests_to(polls).len(), 4, "two that failed, and two");
    api.fail(polls, [Failure::internal(), Failure::broken_connection()]);
    create_and_wait(&client(&api)).await.expect("an ended run");
}

#[tokio::test]
async fn a_creation_is_not_repeated() {
    let api = Api::start().await;
    let creation = "POST /extract_runs";
    for failure in [Failure::internal(), Failure::bad_gateway(), Failure::usage_blocked()] {
        let before = api.requests_to(creation).len();
        api.fail(creation, [failure]);
        create_and_wait(&client(&api)).await.expect_err("no run");
        assert_eq!(api.requests_to(creation).len(), before + 1);
    }
    // Unless the caller wants that.
    api.fail(creation, [Failure::rate_limit(Some(0))]);
    let client = client(&api).with_retry_non_idempotent(true);
    create_and_wait(&client).await.expect("an ended run");
}

#[tokio::test]
async fn a_creation_that_is_refused_for_its_rate_is_repeated() {
    let api = Api::start().await;
    api.fail("POST /extract_runs", [Failure::rate_limit(Some(0))]);
    create_and_wait(&client(&api)).await.expect("an ended run");
}

#[tokio::test]
async fn retry_after_is_kept() {
    let api = Api::start().await;
    api.fail("GET", [Failure::rate_limit(Some(1))]);
    let begun = Instant::now();
    client(&api).list_files(extend_ai_types::operations::ListFiles::new()).await.expect("a page");
    assert!(begun.elapsed() >= Duration::from_secs(1));
}

#[tokio::test]
async fn errors_of_the_api_and_others() {
    let api = Api::start().await;
    api.fail("POST", [Failure::usage_blocked()]);
    let error = client(&api).create_extract_run(request()).await.expect_err("no run");
    let error = error.api().and_then(|error| error.documented());
    let error = error.expect("an error in the form of the API");
    assert_eq!((error.code.as_str(), error.retryable), ("USAGE_BLOCKED", false));

    api.fail("POST", [Failure::bad_gateway()]);
    let error = client(&api).create_extract_run(request()).await.expect_err("no run");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(502));

    api.fail("POST", [Failure::broken_connection()]);
    let error = client(&api).create_extract_run(request()).await.expect_err("no run");
    assert!(error.api().is_none(), "{error}");
}

/// An upload that fails is answered once it was read.
#[tokio::test]
async fn an_upload_that_fails() {
    let api = Api::start().await;
    api.fail("POST /files/upload", [Failure::internal()]);
    let content = FileContent::from_bytes(vec![b'x'; 3_000_000]).with_name("a.pdf");
    let error = client(&api).upload_file(FilesUploadRequest::new(content)).await;
    assert_eq!(error.expect_err("no file").status().map(|status| status.as_u16()), Some(500));
}

#[tokio::test]
async fn every_response_takes_its_time() {
    let api = Api::start().await;
    api.set(|settings| settings.delay = Duration::from_millis(60));
    let begun = Instant::now();
    create_and_wait(&client(&api)).await.expect("an ended run");
    assert!(begun.elapsed() >= Duration::from_millis(180), "three requests");
}
