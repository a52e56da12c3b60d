//! The events of webhooks.

use extend_ai_types::{
    BatchRunEventPayload, BatchRunEventType, BatchRunStatus, ExtractRunEventPayload,
    ExtractRunEventType, ExtractorEventPayload, ExtractorEventType, ProcessorRunStatus,
    WebhookEvent,
};
use serde_json::{Map, Value, json};

use super::{came, comes_back, payload};

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
        (BatchRunEventType::BatchParseRunProcessed, BatchRunStatus::Processed),
        (BatchRunEventType::BatchParseRunFailed, BatchRunStatus::Failed),
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
