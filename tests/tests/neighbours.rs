//! What stands beside a run: lists, batches, requests, and the events of webhooks. Each payload in
//! `tests/examples/neighbours` decodes, is what it is meant to be, and comes back as it came.

use conformance::{examples, json};
use extend_ai_types::{
    BatchRun, BatchRunEventPayload, BatchRunEventType, BatchRunStatus, ExtractConfigJson,
    ExtractOverrideConfigJson, ExtractRequest, ExtractRun, ExtractRunEventPayload,
    ExtractRunEventType, ExtractRunSummary, ExtractRunsCreateBatchRequest,
    ExtractRunsCreateBatchRequestInput, ExtractRunsCreateRequest, ExtractRunsDeleteResponse,
    ExtractRunsListResponse, ExtractorEventPayload, ExtractorEventType, ExtractorReference,
    FailureReason, FileFromId, FileFromText, FileFromUrl, FileFromUrlSettings, FileInput,
    MultiFileRunPackage, PackageFile, ProcessorRunStatus, RunSource, SortBy, SortDir, WebhookEvent,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

fn came(name: &str) -> Value {
    serde_json::from_str(&examples::text(&format!("neighbours/{name}.json"))).expect("JSON")
}

/// Decodes a text, and sees to it that it encodes to what it was.
fn comes_back<T: DeserializeOwned + Serialize>(text: &str) -> T {
    let value: T = serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    let goes = serde_json::to_value(&value).expect("what was decoded encodes");
    let came: Value = serde_json::from_str(text).expect("JSON");
    assert_eq!(json::difference(&came, &goes), None, "{text}");
    value
}

fn payload<T: DeserializeOwned + Serialize>(name: &str) -> T {
    comes_back(&examples::text(&format!("neighbours/{name}.json")))
}

#[test]
fn a_page_of_a_list() {
    let page: ExtractRunsListResponse = payload("list-page");
    assert_eq!(page.next_page_token.as_deref(), Some("xK9mLPqRtN3v==:zWvUxYjM4nKp/Q+CNk="));
    let [processed, failed, package, tomorrow] = &page.data[..] else { panic!("four runs") };
    assert_eq!(processed.usage.as_ref().map(|usage| usage.credits), Some(2.0));
    assert_eq!(processed.usage.as_ref().and_then(|usage| usage.total_credits), Some(5.5));
    assert_eq!(failed.failure_reason, Some(FailureReason::OutOfCredits));
    assert_eq!(package.file, None);
    assert_eq!(package.files.iter().flatten().flatten().count(), 2);
    assert_eq!(tomorrow.status.as_str(), "RETRYING");
    assert!(!tomorrow.status.is_known());
    assert_eq!(tomorrow.unknown_members()["rank"], 3);
}

#[test]
fn the_last_page_of_a_list() {
    let page: ExtractRunsListResponse = payload("list-last-page");
    assert_eq!(page.next_page_token, None);
    // Before July 2026 nobody knew of runs over several files.
    assert_eq!(page.data[0].files, None);
    let null: ExtractRunsListResponse =
        comes_back(r#"{"object":"list","data":[],"nextPageToken":null}"#);
    assert_eq!(null.next_page_token, None);
    let empty: ExtractRunsListResponse =
        comes_back(r#"{"object":"list","data":[],"nextPageToken":""}"#);
    assert_eq!(empty.next_page_token.as_deref(), Some(""));
}

#[test]
fn a_summary_is_no_run_although_its_tag_says_so() {
    let summary = came("list-page")["data"][0].clone();
    let error = serde_json::from_value::<ExtractRun>(summary).map(|_| ()).expect_err("no config");
    assert!(error.to_string().starts_with("missing field `config`"), "{error}");
    // The other way round nothing is lost: what a summary lacks is kept as unknown.
    let run: Value = serde_json::from_str(&examples::text("pending.json")).expect("JSON");
    let summary: ExtractRunSummary = comes_back(&run.to_string());
    assert!(summary.unknown_members().contains_key("config"));
}

#[test]
fn an_error_in_a_list_names_the_item() {
    let mut page = came("list-page");
    page["data"][2]["usage"]["credits"] = "many".into();
    let decoded = serde_json::from_str::<ExtractRunsListResponse>(&page.to_string());
    let error = decoded.map(|_| ()).expect_err("credits are a number").to_string();
    assert!(error.starts_with("data[2].usage.credits: invalid type: string"), "{error}");
}

#[test]
fn a_batch() {
    let batch: BatchRun = payload("batch-run");
    assert_eq!((batch.status, batch.run_count), (BatchRunStatus::Processing, 240));
    let mut tomorrow = came("batch-run");
    tomorrow["status"] = "PARTLY_PROCESSED".into();
    let batch: BatchRun = comes_back(&tomorrow.to_string());
    assert!(!batch.status.is_known());
}

#[test]
fn a_deleted_run() {
    let deleted: ExtractRunsDeleteResponse = payload("deleted");
    assert_eq!(deleted.id, "exr_3mVx8QpT5nLk2WsRz7YbH");
}

#[test]
fn values_of_the_query_are_open() {
    assert_eq!(RunSource::from("WORKFLOW_RUN"), RunSource::WorkflowRun);
    assert_eq!(SortBy::from("updatedAt"), SortBy::UpdatedAt);
    assert_eq!(SortDir::from("desc"), SortDir::Desc);
    assert_eq!(RunSource::from("MAIL").as_str(), "MAIL");
    assert!(!SortBy::from("name").is_known() && !SortDir::from("random").is_known());
}

/// A request that was made in Rust is the payload, and the payload is that request.
fn is_request<T>(name: &str, made: &T)
where
    T: DeserializeOwned + Serialize + PartialEq + std::fmt::Debug,
{
    let goes = serde_json::to_value(made).expect("a request encodes");
    assert_eq!(json::difference(&came(name), &goes), None, "{name}");
    assert_eq!(payload::<T>(name), *made, "{name}");
}

fn object(value: Value) -> Map<String, Value> {
    value.as_object().expect("an object").clone()
}

const EXTRACTOR: &str = "ex_7Lq2VtGk9sWm4RzYb1NcD";

#[test]
fn a_run_over_a_file_from_an_address() {
    let rules = ExtractOverrideConfigJson::new().extraction_rules("Dates are European.");
    let extractor = ExtractorReference::new(EXTRACTOR).version("2.1").override_config(rules);
    let file = FileFromUrl::new("https://files.example.com/inv%2020417.pdf?sig=a%2Bb")
        .name("inv-20417.pdf")
        .settings(FileFromUrlSettings::new().password("open sesame"));
    let request = ExtractRunsCreateRequest::new().extractor(extractor).file(file);
    is_request("create-from-url", &request);
}

#[test]
fn a_run_over_a_file_by_its_id() {
    let config = &came("create-from-id")["config"]["schema"];
    let config = ExtractConfigJson::new()
        .base_processor("extraction_performance")
        .schema(object(config.clone()));
    let request = ExtractRunsCreateRequest::new()
        .config(config)
        .file(FileFromId::new("file_9RkP3sVx6TnQ2wLmYb8Hc"))
        .priority(10)
        .metadata(object(json!({ "customerId": "cust_204" })));
    is_request("create-from-id", &request);
}

#[test]
fn a_run_over_raw_text() {
    let file = FileFromText::new("Invoice A-1\ntotal 12.50 €").name("a-1.txt");
    is_request("create-from-text", &ExtractRunsCreateRequest::new().file(file));
}

#[test]
fn a_run_over_a_package() {
    let files = vec![
        PackageFile::from(FileFromUrl::new("https://files.example.com/contract.pdf")),
        PackageFile::from(FileFromId::new("file_Lm2")),
    ];
    let request = ExtractRunsCreateRequest::new()
        .extractor(ExtractorReference::new(EXTRACTOR))
        .package(MultiFileRunPackage::new(files));
    is_request("create-package", &request);
}

#[test]
fn an_extraction_that_is_waited_for() {
    let request = ExtractRequest::new()
        .extractor(ExtractorReference::new(EXTRACTOR).version("latest"))
        .file(FileFromUrl::new("https://files.example.com/a.pdf"))
        .metadata(Map::new());
    is_request("extract", &request);
}

#[test]
fn a_batch_of_runs() {
    let input = |file: FileInput| ExtractRunsCreateBatchRequestInput::new(file);
    let inputs = vec![
        input(FileFromUrl::new("https://files.example.com/1.pdf").into())
            .metadata(object(json!({ "row": 1 }))),
        input(FileFromId::new("file_Lm1").into()),
        input(FileFromText::new("Invoice A-2").into()),
    ];
    let extractor = ExtractorReference::new(EXTRACTOR).version("draft");
    let request = ExtractRunsCreateBatchRequest::new(extractor, inputs).priority(90);
    is_request("create-batch", &request);
}

#[test]
fn the_file_of_a_request_is_told_by_what_it_must_have() {
    let file = |text: &str| comes_back::<FileInput>(text);
    assert!(file(r#"{"name":"a.pdf","url":"https://a.example"}"#).as_file_from_url().is_some());
    assert!(file(r#"{"id":"file_1"}"#).as_file_from_id().is_some());
    assert!(file(r#"{"name":"a.txt","text":""}"#).as_file_from_text().is_some());
    for neither in [r#"{"name":"a.pdf"}"#, r#"{"url":null}"#, r#"{"path":"/tmp/a"}"#, "{}"] {
        assert!(file(neither).as_unknown().is_some(), "{neither}");
    }
    // Nothing of a file that is two at once is lost, whichever it is taken for.
    assert!(file(r#"{"url":"https://a.example","text":"a","x":1}"#).as_unknown().is_none());
    // A package has no raw text.
    let text: PackageFile = comes_back(r#"{"text":"a"}"#);
    assert!(text.as_unknown().is_some());
}

#[test]
fn events_of_runs() {
    for (kind, status) in [
        (ExtractRunEventType::ExtractRunProcessed, ProcessorRunStatus::Processed),
        (ExtractRunEventType::ExtractRunFailed, ProcessorRunStatus::Failed),
    ] {
        let event: WebhookEvent = payload(&format!("event-{}", kind.as_str()));
        let event = event.into_extract_run_event().expect("an event of a run");
        assert_eq!(event.event_type, kind);
        let run = event.payload.as_extract_run().expect("a run");
        assert_eq!(run.status, status);
        assert!(run.config.as_json().is_some());
    }
}

#[test]
fn events_of_batches() {
    for (kind, status) in [
        (BatchRunEventType::BatchProcessorRunProcessed, BatchRunStatus::Processed),
        (BatchRunEventType::BatchProcessorRunFailed, BatchRunStatus::Failed),
    ] {
        let event: WebhookEvent = payload(&format!("event-{}", kind.as_str()));
        let event = event.into_batch_run_event().expect("an event of a batch");
        assert_eq!(event.event_type, kind);
        assert_eq!(event.payload.as_batch_run().expect("a batch").status, status);
    }
}

#[test]
fn events_of_extractors() {
    for kind in [
        ExtractorEventType::ExtractorCreated,
        ExtractorEventType::ExtractorUpdated,
        ExtractorEventType::ExtractorDeleted,
        ExtractorEventType::ExtractorDraftUpdated,
    ] {
        let event: WebhookEvent = payload(&format!("event-{}", kind.as_str()));
        let event = event.into_extractor_event().expect("an event of an extractor");
        assert_eq!(event.event_type, kind);
        let extractor = event.payload.as_extractor().expect("an extractor");
        assert_eq!(extractor.draft_version.version, "draft");
        assert!(extractor.draft_version.config.as_json().is_some());
    }
    let event: WebhookEvent = payload("event-extractor.version.published");
    let event = event.into_extractor_event().expect("an event of an extractor");
    assert_eq!(event.event_type, ExtractorEventType::ExtractorVersionPublished);
    let version = event.payload.as_extractor_version().expect("a version");
    assert!(version.config.as_legacy().is_some());
}

/// An endpoint, and not the type of an event, decides whether payloads are sent by address.
#[test]
fn any_payload_may_be_an_address() {
    let event: WebhookEvent = payload("event-extract_run.processed.signed-url");
    let event = event.into_extract_run_event().expect("an event of a run");
    let ExtractRunEventPayload::SignedDataUrl(signed) = event.payload else { panic!("an address") };
    assert_eq!(signed.data, "https://storage.example.com/payload?sig=abc");
    assert_eq!(signed.id.as_deref(), Some("exr_3mVx8QpT5nLk2WsRz7YbH"));

    let event: WebhookEvent = payload("event-batch_processor_run.processed.signed-url");
    let event = event.into_batch_run_event().expect("an event of a batch");
    assert!(matches!(event.payload, BatchRunEventPayload::SignedDataUrl(_)));

    let mut event = came("event-extractor.created");
    event["payload"] = came("event-extract_run.processed.signed-url")["payload"].clone();
    let event: WebhookEvent = comes_back(&event.to_string());
    let event = event.into_extractor_event().expect("an event of an extractor");
    assert!(matches!(event.payload, ExtractorEventPayload::SignedDataUrl(_)));
}

#[test]
fn an_event_of_an_unknown_type_is_kept() {
    let event: WebhookEvent = payload("event-of-another-resource");
    let unknown = event.as_unknown().expect("an unknown event");
    assert_eq!(unknown.reasons().len(), 3);
    for kind in ["extract_run.cancelled", "extractor.renamed", ""] {
        let mut event = came("event-extract_run.processed");
        event["eventType"] = kind.into();
        let event: WebhookEvent = comes_back(&event.to_string());
        assert!(event.as_unknown().is_some(), "{kind}");
    }
}

#[test]
fn a_payload_of_an_unknown_kind_is_kept() {
    let event: WebhookEvent = payload("event-with-another-payload");
    let event = event.into_extract_run_event().expect("an event of a run");
    assert!(event.payload.as_unknown().is_some());
    // The documentation shows the address of a payload without its tag.
    let mut event = came("event-extract_run.processed");
    event["payload"] = json!({ "data": "https://storage.example.com/payload?sig=abc" });
    let event: WebhookEvent = comes_back(&event.to_string());
    let event = event.into_extract_run_event().expect("an event of a run");
    assert!(event.payload.as_unknown().is_some());
}

#[test]
fn a_known_event_with_a_fault_is_an_error_that_names_the_place() {
    let fault = |change: &dyn Fn(&mut Value)| {
        let mut event = came("event-extract_run.processed");
        change(&mut event);
        let decoded = serde_json::from_str::<WebhookEvent>(&event.to_string());
        decoded.map(|_| ()).expect_err("a fault").to_string()
    };
    let without_config = fault(&|event| {
        event["payload"].as_object_mut().expect("a run").remove("config");
    });
    assert!(without_config.starts_with("payload: missing field `config`"), "{without_config}");
    let bad_credits = fault(&|event| event["payload"]["reviewed"] = "no".into());
    assert!(bad_credits.starts_with("payload.reviewed: invalid type: string"), "{bad_credits}");
}

#[test]
fn the_type_of_an_event_may_come_last() {
    for name in ["event-extract_run.failed", "event-extractor.version.published"] {
        let event = came(name);
        let members = event.as_object().expect("an event").iter().rev();
        let turned: Map<String, Value> =
            members.map(|(name, value)| (name.clone(), value.clone())).collect();
        assert!(turned.keys().next().is_some_and(|first| first == "payload"));
        let text = Value::Object(turned).to_string();
        assert_eq!(comes_back::<WebhookEvent>(&text), payload(name), "{name}");
    }
}
