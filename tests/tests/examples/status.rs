//! The states of a run, and why one failed.

use extend_ai_types::{FailureReason, ProcessorRunStatus};
use serde_json::Value;

use super::{json_output, legacy_output, run};

#[test]
fn cancelled() {
    let run = run("cancelled.json");
    assert_eq!(run.status, ProcessorRunStatus::Cancelled);
    assert_eq!((run.output, run.failure_reason), (None, None));
}

#[test]
fn failed_for_a_documented_reason() {
    let ingestion = run("failed-FAILED_TO_PROCESS_FILE.json");
    assert_eq!(ingestion.status, ProcessorRunStatus::Failed);
    assert_eq!(ingestion.failure_reason, Some(FailureReason::FailedToProcessFile));
    assert_eq!(ingestion.file, None);
    let credits = run("failed-OUT_OF_CREDITS.json");
    assert_eq!(credits.status, ProcessorRunStatus::Failed);
    assert_eq!(credits.failure_reason, Some(FailureReason::OutOfCredits));
    let schema = run("failed-SCHEMA_GENERATION_FAILED.json");
    assert_eq!(schema.failure_reason, Some(FailureReason::SchemaGenerationFailed));
    assert_eq!(schema.config.as_json().expect("a JSON config").schema, None);
}

#[test]
fn failed_for_an_unknown_reason() {
    let reason = run("failed-unknown-reason.json").failure_reason.expect("a reason");
    assert!(!reason.is_known());
    assert_eq!(reason.as_str(), "MODEL_OVERLOADED");
    assert!(matches!(&reason, FailureReason::Unknown(text) if text.as_str() == "MODEL_OVERLOADED"));
}

#[test]
fn pending_and_processing() {
    assert_eq!(run("pending.json").status, ProcessorRunStatus::Pending);
    let processing = run("processing-all-null.json");
    assert_eq!(processing.status, ProcessorRunStatus::Processing);
    assert_eq!((&processing.output, &processing.initial_output), (&None, &None));
    assert_eq!((&processing.reviewed_output, &processing.failure_reason), (&None, &None));
    assert_eq!((&processing.failure_message, &processing.usage), (&None, &None));
    assert_eq!(processing.parse_run_id, None);
}

#[test]
fn an_unknown_status_is_neither_success_nor_failure() {
    let status = run("status-unknown-value.json").status;
    assert_eq!((status.as_str(), status.is_known()), ("NEEDS_RERUN", false));
    assert_ne!(status, ProcessorRunStatus::Processed);
    assert_ne!(status, ProcessorRunStatus::Failed);
    assert_eq!(status, ProcessorRunStatus::from("NEEDS_RERUN"));
}

#[test]
fn reviewed_outputs() {
    let reviewed = run("reviewed-edited-json.json");
    assert!(reviewed.reviewed && reviewed.edited);
    for output in [&reviewed.output, &reviewed.initial_output, &reviewed.reviewed_output] {
        json_output(output);
    }
    let edits = reviewed.edits.expect("edits");
    let values: Vec<_> = edits.values().flatten().map(|edit| &edit.original_value).collect();
    assert!(values.contains(&&Some(Value::Null)) && values.contains(&&None));
    let legacy = run("reviewed-edited-legacy.json");
    for output in [&legacy.output, &legacy.initial_output, &legacy.reviewed_output] {
        legacy_output(output);
    }
}
