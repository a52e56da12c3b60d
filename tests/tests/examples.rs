//! Every payload in `tests/examples` does what a correct client does with it.

use conformance::{examples, json};
use extend_ai_types::{
    ApiError, ExtractConfig, ExtractOutput, ExtractRun, FailureReason, ProcessorRunStatus,
};
use serde_json::Value;

/// Decodes a run, and sees to it that it encodes to what it was.
fn run(name: &str) -> ExtractRun {
    let text = examples::text(name);
    let run: ExtractRun =
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
    let came: Value = serde_json::from_str(&text).expect("JSON");
    let goes = serde_json::to_value(&run).expect("a run encodes");
    assert_eq!(json::difference(&came, &goes), None, "{name}");
    for output in ["output", "initialOutput", "reviewedOutput"] {
        let value = |run: &Value| run[output]["value"].clone();
        assert!(json::same_order(&value(&came), &value(&goes)), "{name}: {output}.value");
    }
    run
}

/// The error of a run that does not decode.
fn error(name: &str) -> String {
    let decoded = serde_json::from_str::<ExtractRun>(&examples::text(name));
    decoded.map(|_| ()).expect_err(name).to_string()
}

fn is_json(output: Option<&ExtractOutput>) -> bool {
    matches!(output, Some(ExtractOutput::Json(_)))
}

fn is_legacy(output: Option<&ExtractOutput>) -> bool {
    matches!(output, Some(ExtractOutput::Legacy(_)))
}

#[test]
fn every_payload_is_tried() {
    // A new payload needs a test here.
    let names = examples::names();
    assert_eq!(names.len(), 39, "{names:?}");
}

#[test]
fn cancelled() {
    let run = run("cancelled.json");
    assert_eq!(run.status, ProcessorRunStatus::Cancelled);
    assert_eq!((run.output, run.failure_reason), (None, None));
}

#[test]
fn failed_for_a_documented_reason() {
    let ingestion = run("failed-FAILED_TO_PROCESS_FILE.json");
    assert_eq!(ingestion.failure_reason, Some(FailureReason::FailedToProcessFile));
    assert_eq!(ingestion.file, None);
    let credits = run("failed-OUT_OF_CREDITS.json");
    assert_eq!(credits.status, ProcessorRunStatus::Failed);
    assert_eq!(credits.failure_reason, Some(FailureReason::OutOfCredits));
    let schema = run("failed-SCHEMA_GENERATION_FAILED.json");
    assert_eq!(schema.failure_reason, Some(FailureReason::SchemaGenerationFailed));
    assert!(schema.config.as_json().expect("a JSON config").schema.is_none());
}

#[test]
fn failed_for_an_unknown_reason() {
    let reason = run("failed-unknown-reason.json").failure_reason.expect("a reason");
    assert!(!reason.is_known());
    assert!(matches!(&reason, FailureReason::Unknown(text) if text.as_str() == reason.as_str()));
}

#[test]
fn a_config_is_required() {
    let error = error("invalid-config-missing.json");
    assert!(error.starts_with("missing field `config`"), "{error}");
}

#[test]
fn a_wrong_type_deep_inside_is_named() {
    let error = error("invalid-deep-type.json");
    let path = "output.metadata.invoice_number.ocrConfidence: invalid type: string";
    assert!(error.starts_with(path), "{error}");
    assert!(error.contains(" at line "), "{error}");
}

#[test]
fn an_output_of_neither_shape_is_kept_and_says_why() {
    let run = run("invalid-output-neither-shape.json");
    let unknown = run.output.as_ref().and_then(ExtractOutput::as_unknown).expect("unknown");
    let reasons: Vec<String> = unknown.reasons().iter().map(ToString::to_string).collect();
    assert_eq!(
        reasons,
        ["not Json, because `metadata` is missing", "not Legacy, because `value.id` is missing",]
    );
}

#[test]
fn nullable_members_absent_and_null() {
    let absent = run("nullable-members-absent.json");
    let null = run("nullable-members-null.json");
    for run in [absent, null] {
        assert_eq!(run.output, None);
        assert_eq!(run.initial_output, None);
        assert_eq!(run.reviewed_output, None);
        assert_eq!(run.failure_reason, None);
        assert_eq!(run.failure_message, None);
        assert_eq!(run.metadata, None);
        assert_eq!(run.edits, None);
        assert_eq!(run.extractor, None);
        assert_eq!(run.extractor_version, None);
        assert_eq!(run.file, None);
        assert_eq!(run.parse_run_id, None);
        assert_eq!(run.usage, None);
    }
}

#[test]
fn optional_and_nullable_members_absent_and_null() {
    let confidences = |run: &ExtractRun| {
        let output = run.output.as_ref().and_then(ExtractOutput::as_json).expect("JSON");
        let entry = output.metadata.values().next().expect("an entry");
        (entry.ocr_confidence, entry.review_agent_score)
    };
    assert_eq!(confidences(&run("optional-nullable-absent.json")), (None, None));
    assert_eq!(confidences(&run("optional-nullable-null.json")), (Some(None), Some(None)));
}

#[test]
fn pending_and_processing() {
    assert_eq!(run("pending.json").status, ProcessorRunStatus::Pending);
    let processing = run("processing-all-null.json");
    assert_eq!(processing.status, ProcessorRunStatus::Processing);
    assert_eq!((processing.output, processing.usage), (None, None));
}

#[test]
fn configs() {
    let every = run("processed-config-every-option.json");
    let config = every.config.as_json().expect("a JSON config");
    assert!(config.advanced_options.is_some() && config.parse_config.is_some());
    let without = run("processed-config-without-schema.json");
    assert!(without.config.as_json().expect("a JSON config").schema.is_none());
    let inline = run("processed-inline-config.json");
    assert_eq!((inline.extractor, inline.extractor_version), (None, None));
    assert!(matches!(inline.config, ExtractConfig::Json(_)));
}

#[test]
fn json_outputs() {
    let deep = run("processed-json-deep.json");
    let output = deep.output.as_ref().and_then(ExtractOutput::as_json).expect("JSON");
    assert_eq!(output.value["vendor"]["name"], "Brennan & Sons Steelworks");
    let citations = output.metadata["vendor.name"].citations.as_ref().expect("citations");
    assert_eq!(citations[0].page.as_ref().map(|page| page.number), Some(1.0));
    assert!(is_json(run("processed-json-value-looks-like-field-result.json").output.as_ref()));
    let several = run("processed-multifile.json");
    let files = several.files.flatten().expect("files");
    assert_eq!(several.file, None);
    assert!(files.len() > 1);
}

#[test]
fn legacy_outputs() {
    let full = run("processed-legacy-full.json");
    assert!(is_legacy(full.output.as_ref()));
    let config = full.config.as_legacy().expect("a legacy config");
    assert!(config.fields.iter().any(|field| field.schema.is_some()));
    let names = run("processed-legacy-field-names-value-and-metadata.json");
    let output = names.output.as_ref().and_then(ExtractOutput::as_legacy).expect("legacy");
    assert_eq!(output.keys().collect::<Vec<_>>(), ["value", "metadata"]);
    assert_eq!(output["metadata"].value, "dated");
    let empty = run("processed-output-empty-object.json");
    let output = empty.output.as_ref().and_then(ExtractOutput::as_legacy).expect("legacy");
    assert!(output.is_empty());
}

#[test]
fn reviewed_outputs() {
    let reviewed = run("reviewed-edited-json.json");
    assert!(reviewed.reviewed && reviewed.edited);
    for output in [&reviewed.output, &reviewed.initial_output, &reviewed.reviewed_output] {
        assert!(is_json(output.as_ref()));
    }
    let edits = reviewed.edits.expect("edits");
    let values: Vec<_> = edits.values().flatten().map(|edit| &edit.original_value).collect();
    assert!(values.contains(&&Some(Value::Null)) && values.contains(&&None));
    let legacy = run("reviewed-edited-legacy.json");
    for output in [&legacy.output, &legacy.initial_output, &legacy.reviewed_output] {
        assert!(is_legacy(output.as_ref()));
    }
}

#[test]
fn an_unknown_status_is_neither_success_nor_failure() {
    let status = run("status-unknown-value.json").status;
    assert!(!status.is_known());
    assert_ne!(status, ProcessorRunStatus::Processed);
    assert_ne!(status, ProcessorRunStatus::Failed);
    assert_eq!(status, ProcessorRunStatus::from(status.as_str()));
}

#[test]
fn unknown_values_and_members_everywhere() {
    let values = run("unknown-enum-values-everywhere.json");
    let config = values.config.as_json().expect("a JSON config");
    let base = config.base_processor.as_ref().expect("a processor");
    assert_eq!((base.as_str(), base.is_known()), ("extraction_operator", true));
    let members = run("unknown-extra-members.json");
    assert!(!members.unknown_members().is_empty());
}

#[test]
fn texts_and_times_to_the_letter() {
    run("strings-unicode-escaped.json");
    let fractional = run("time-fractional.json");
    let came: Value = serde_json::from_str(&examples::text("time-fractional.json")).expect("JSON");
    assert_eq!(came["createdAt"], fractional.created_at.as_str());
    run("time-offset.json");
}

#[test]
fn error_bodies() {
    for (name, retryable, has_id) in [
        ("error-401-unauthorized.json", false, true),
        ("error-404-not-found.json", false, true),
        ("error-422-unprocessable.json", false, true),
        ("error-429-rate-limited.json", true, false),
        ("error-500-internal.json", true, true),
    ] {
        let text = examples::text(name);
        let error: ApiError =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!((error.retryable, error.request_id.is_some()), (retryable, has_id), "{name}");
        let came: Value = serde_json::from_str(&text).expect("JSON");
        let goes = serde_json::to_value(&error).expect("an error encodes");
        assert_eq!(json::difference(&came, &goes), None, "{name}");
    }
}

#[test]
fn bodies_that_are_no_api_error_are_an_error_of_the_decoder() {
    for name in ["error-arbitrary-json.json", "error-legacy-429.json"] {
        let decoded = serde_json::from_str::<ApiError>(&examples::text(name));
        assert!(decoded.is_err(), "{name}");
    }
    assert!(serde_json::from_str::<ApiError>(&examples::text("error-502-not-json.txt")).is_err());
}

#[test]
fn runs_of_the_previous_version_are_not_taken_for_runs() {
    for name in [
        "legacy-2025-04-21/processor-run-failed.json",
        "legacy-2025-04-21/processor-run-fields-array.json",
        "legacy-2025-04-21/processor-run-json-schema.json",
    ] {
        error(name);
    }
}

#[test]
fn the_payload_of_a_webhook_is_a_run() {
    for name in ["webhooks/extract_run.processed.json", "webhooks/extract_run.failed.json"] {
        let event: Value = serde_json::from_str(&examples::text(name)).expect("JSON");
        let run: ExtractRun = serde_json::from_value(event["payload"].clone())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        let goes = serde_json::to_value(&run).expect("a run encodes");
        assert_eq!(json::difference(&event["payload"], &goes), None, "{name}");
    }
    let event: Value =
        serde_json::from_str(&examples::text("webhooks/extract_run.processed.signed-url.json"))
            .expect("JSON");
    let error = serde_json::from_value::<ExtractRun>(event["payload"].clone()).map(|_| ());
    let error = error.expect_err("an address is no run").to_string();
    assert!(error.starts_with("object: "), "{error}");
}
