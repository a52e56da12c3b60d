//! A whole extraction, from a type to a value of it.

use std::time::Duration;

use conformance::api::{Api, End, ORGANIZATION_KEY};
use extend_ai_types::client::{Client, Schedule};
use extend_ai_types::extend::{Cited, Currency, Date, TypedRun};
use extend_ai_types::operations::{CancelExtractRun, CreateExtractRun, GetExtractRun};
use extend_ai_types::{
    ExtractConfigJson, ExtractRequest, ExtractRun, ExtractRunsCreateRequest, FileContent,
    FileFromId, FileInput, FilesUploadRequest,
};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::{builder, client, raw, taken};

#[derive(Debug, Deserialize, JsonSchema)]
struct Invoice {
    number: Cited<Option<String>>,
    due: Option<Date>,
    total: Currency,
    paid: Option<bool>,
    lines: Vec<Line>,
}

#[derive(Debug, Deserialize, JsonSchema)]
struct Line {
    sku: Option<String>,
    price: Cited<Option<f64>>,
    count: Option<i64>,
}

/// Uploads a file, and says what to extract from it.
async fn request(client: &Client) -> ExtractRunsCreateRequest {
    let content = FileContent::from_bytes(*b"%PDF-1.7").with_name("invoice.pdf");
    let file = client.upload_file(FilesUploadRequest::new(content)).await.expect("a file");
    let config = ExtractConfigJson::typed::<Invoice>().expect("a config");
    ExtractRunsCreateRequest::new().config(config).file(FileFromId::new(file.id))
}

async fn extract(client: &Client) -> ExtractRun {
    let wait = client.create_and_wait(CreateExtractRun::new(request(client).await));
    wait.schedule(often()).await.expect("an ended run")
}

fn often() -> Schedule {
    Schedule::growing(Duration::from_millis(1), Duration::from_millis(1))
}

#[tokio::test]
async fn from_a_type_to_a_value() {
    let api = Api::start().await;
    let run = TypedRun::<Invoice>::new(extract(&client(&api)).await);
    let invoice = run.value().expect("a value");
    assert_eq!(invoice.number.as_deref(), Some("number of the document"));
    assert_eq!(invoice.due.as_ref().map(ToString::to_string).as_deref(), Some("2026-02-09"));
    assert_eq!((invoice.total.amount, invoice.paid), (Some(1234.5), Some(true)));
    assert_eq!(invoice.lines.len(), 2);
    let price = &invoice.lines[1].price;
    assert_eq!((**price, price.path()), (Some(12.5), Some("lines[1].price")));
    assert_eq!(price.citations()[0].reference_text, Some(Some("12.5".to_owned())));
    assert_eq!(
        (&invoice.lines[0].sku, invoice.lines[0].count),
        (&Some("sku of the document".to_owned()), Some(7))
    );

    let lines: Vec<String> = api.requests().iter().map(|request| request.line()).collect();
    let get = format!("GET /extract_runs/{}", run.run().id);
    assert_eq!(lines, ["POST /files/upload", "POST /extract_runs", &get, &get]);
}

#[tokio::test]
async fn the_run_has_what_the_test_says() {
    let api = Api::start().await;
    api.set(|settings| {
        settings.extracts(json!({"number": null, "total": {"amount": 1.5, "iso_4217_currency_code": null}, "lines": []}));
    });
    let run = TypedRun::<Invoice>::new(extract(&client(&api)).await);
    let invoice = run.value().expect("a value");
    assert_eq!((invoice.number.as_deref(), invoice.total.amount), (None, Some(1.5)));
    assert_eq!(invoice.number.confidence(), Some(0.98));

    api.set(|settings| {
        settings.outputs(json!({"number": 1}), json!({"number": {"logprobsConfidence": 0.5}}));
    });
    let run = TypedRun::<Invoice>::new(extract(&client(&api)).await);
    let error = run.value().expect_err("no text").to_string();
    assert!(error.starts_with("output.value.number: invalid type"), "{error}");
}

/// The run shows one status after the other, and ends with one.
#[tokio::test]
async fn statuses_and_ends() {
    let api = Api::start().await;
    let client = client(&api);
    let unknown = || End::Other("ARCHIVED".to_owned());
    for (end, status, reason) in [
        (End::Processed, "PROCESSED", None),
        (End::failed("OUT_OF_CREDITS"), "FAILED", Some("OUT_OF_CREDITS")),
        (End::Cancelled, "CANCELLED", None),
        (unknown(), "ARCHIVED", None),
    ] {
        api.set(|settings| {
            settings.goes_through(&["PENDING", "PROCESSING", "CANCELLING"]).ends_with(end);
        });
        let mut shown = Vec::new();
        let create = CreateExtractRun::new(request(&client).await);
        let wait = client.create_and_wait(create).schedule(often());
        let run = wait.on_progress(|run| shown.push(run.status.to_string())).await;
        let run = run.expect("an ended run");
        assert_eq!(run.status.as_str(), status);
        assert_eq!(run.failure_reason.as_ref().map(|reason| reason.as_str()), reason);
        assert_eq!(run.output.is_some(), status == "PROCESSED");
        assert_eq!(run.usage.is_some(), status == "PROCESSED");
        assert_eq!(
            shown,
            ["PROCESSING", "CANCELLING"],
            "the first was in the answer to the creation"
        );
    }
}

#[tokio::test]
async fn only_what_is_processing_can_be_cancelled() {
    let api = Api::start().await;
    api.set(|settings| {
        settings.ends_at_poll(5).cancelling = vec!["CANCELLING".to_owned()];
    });
    let client = client(&api);
    let run = client.create_extract_run(request(&client).await).await.expect("a run");
    assert_eq!(run.status.as_str(), "PENDING");
    let error = client.cancel_extract_run(run.id.as_str()).await.expect_err("it is pending");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
    client.get_extract_run(run.id.as_str()).await.expect("a run");
    let cancelled = client.send(CancelExtractRun::new(&run.id)).await.expect("a run");
    assert_eq!(cancelled.status.as_str(), "CANCELLING");
    let wait = client.wait_for(GetExtractRun::new(&run.id)).schedule(often());
    assert_eq!(wait.await.expect("a run").status.as_str(), "CANCELLED");

    let deleted = client.delete_extract_run(run.id.as_str()).await.expect("it is there");
    assert_eq!(deleted.id, run.id);
    let error = client.get_extract_run(run.id.as_str()).await.expect_err("it is gone");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
}

#[tokio::test]
async fn in_one_request() {
    let api = Api::start().await;
    let client = client(&api);
    let config = ExtractConfigJson::typed::<Invoice>().expect("a config");
    let file: FileInput = serde_json::from_value(json!({"text": "1 bolt"})).expect("a file");
    let request = ExtractRequest::new().config(config).file(file);
    let run = TypedRun::<Invoice>::new(client.extract(request).await.expect("a run"));
    assert_eq!(run.run().status.as_str(), "PROCESSED");
    assert_eq!(run.run().file.as_ref().map(|file| file.name.as_str()), Some("text.txt"));
    run.value().expect("a value");
}

/// A run is in the workspace in which it was created, and nowhere else.
#[tokio::test]
async fn with_a_key_of_an_organization() {
    let api = Api::start().await;
    let client: Client = builder(&api, ORGANIZATION_KEY).build().expect("a client").into();
    let body: ExtractRunsCreateRequest =
        serde_json::from_value(json!({"file": {"text": "1 bolt"}})).expect("a request");
    let create = CreateExtractRun::new(body).x_extend_workspace_id("ws_1");
    let run = client.create_and_wait(create).schedule(often()).await.expect("an ended run");

    let error = client.get_extract_run(run.id.as_str()).await.expect_err("no workspace");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
    let elsewhere = GetExtractRun::new(&run.id).x_extend_workspace_id("ws_2");
    let error = client.send(elsewhere).await.expect_err("another workspace");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
}

/// Every member that the API always sends is there, and nothing else.
#[tokio::test]
async fn a_run_has_every_member() {
    let api = Api::start().await;
    let schema = json!({"type": "object", "properties": {"a": {"type": ["string", "null"]}}});
    let body = json!({"file": {"url": "https://a.example/x.pdf"}, "config": {"schema": schema}, "metadata": {"k": 1}});
    let run = taken(&api, "POST /extract", &body);
    let mut names: Vec<&String> = run.as_object().expect("a run").keys().collect();
    names.sort();
    let expected = "config createdAt dashboardUrl edited edits extractor extractorVersion failureMessage failureReason \
                    file files id initialOutput metadata object output parseRunId reviewed reviewedOutput status \
                    updatedAt usage";
    assert_eq!(names, expected.split_whitespace().collect::<Vec<_>>());
    assert_eq!(run["metadata"], json!({"k": 1}));
    assert_eq!(run["file"]["name"], "https://a.example/x.pdf");
    assert_eq!(run["output"]["value"], json!({"a": "a of the document"}));

    let (status, page) = raw(&api, "GET /extract_runs", &super::headers(), b"");
    assert_eq!(status, 200);
    let summary = &page["data"][0];
    for name in ["output", "initialOutput", "reviewedOutput", "edits", "config"] {
        assert!(summary.get(name).is_none(), "a list has summaries");
    }
    assert_eq!(summary["id"], run["id"]);
}
