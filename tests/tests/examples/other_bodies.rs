//! Bodies that are no run: errors, runs of the previous version, events.

use conformance::examples;
use conformance::json::parse;
use conformance::round_trip::{comes_back, error};
use extend_ai_types::{ApiError, ExtractRun, ProcessorRunStatus};

#[test]
fn error_bodies() {
    for (name, code, retryable, has_id) in [
        ("error-401-unauthorized.json", "UNAUTHORIZED", false, true),
        ("error-404-not-found.json", "NOT_FOUND", false, true),
        ("error-422-unprocessable.json", "INVALID_REQUEST", false, true),
        ("error-429-rate-limited.json", "RATE_LIMIT_EXCEEDED", true, false),
        ("error-500-internal.json", "INTERNAL_ERROR", true, true),
        ("error-402-usage-blocked.json", "USAGE_BLOCKED", false, true),
        ("error-endpoint-removed.json", "ENDPOINT_REMOVED", false, true),
    ] {
        let error: ApiError = comes_back(&examples::text(name));
        assert_eq!((error.code.as_str(), error.retryable), (code, retryable), "{name}");
        assert_eq!(error.request_id.is_some(), has_id, "{name}");
    }
}

#[test]
fn an_error_names_the_run_that_goes_on() {
    let error: ApiError = comes_back(&examples::text("error-run-goes-on.json"));
    assert_eq!(error.run_id.as_deref(), Some("vr_2VbQ9sXm7LpR3yHcT5wKn"));
    let error: ApiError = comes_back(&examples::text("error-500-internal.json"));
    assert_eq!(error.run_id, None);
}

#[test]
fn bodies_that_are_no_api_error_are_an_error_of_the_decoder() {
    for (name, expected) in [
        ("error-arbitrary-json.json", "missing field `code`"),
        ("error-legacy-429.json", "missing field `code`"),
        ("error-502-not-json.txt", "expected value at line 1 column 1"),
    ] {
        let error = error::<ApiError>(&examples::text(name));
        assert!(error.starts_with(expected), "{name}: {error}");
    }
}

#[test]
fn runs_of_the_previous_version_are_not_taken_for_runs() {
    for name in [
        "legacy-2025-04-21/processor-run-failed.json",
        "legacy-2025-04-21/processor-run-fields-array.json",
        "legacy-2025-04-21/processor-run-json-schema.json",
    ] {
        let error = error::<ExtractRun>(&examples::text(name));
        assert!(error.starts_with("missing field `object`"), "{name}: {error}");
    }
}

#[test]
fn the_payload_of_a_webhook_is_a_run() {
    for (name, status) in [
        ("webhooks/extract_run.processed.json", ProcessorRunStatus::Processed),
        ("webhooks/extract_run.failed.json", ProcessorRunStatus::Failed),
    ] {
        let event = parse(&examples::text(name));
        let run: ExtractRun = comes_back(&event["payload"].to_string());
        assert_eq!(run.status, status, "{name}");
    }
}

#[test]
fn the_address_of_a_large_payload_is_no_run() {
    let event = parse(&examples::text("webhooks/extract_run.processed.signed-url.json"));
    let error = error::<ExtractRun>(&event["payload"].to_string());
    let expected = "object: invalid value: string \"signed_data_url\", expected \"extract_run\"";
    assert!(error.starts_with(expected), "{error}");
}
