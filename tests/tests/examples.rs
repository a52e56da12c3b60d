//! Every payload in `tests/examples` does what its line in INDEX.md says.

use std::path::PathBuf;

use conformance::examples::{self, Sort};
use conformance::json::parse;
use conformance::round_trip::{comes_back, error};
use extend_ai_types::{
    ApiError, ExtractConfig, ExtractOutput, ExtractRun, FailureReason, InsightType,
    ProcessorRunStatus,
};
use serde_json::{Value, json};

/// A run that decodes and encodes to what it was.
fn run(name: &str) -> ExtractRun {
    comes_back(&examples::run(name))
}

fn json_output(output: &Option<ExtractOutput>) -> &extend_ai_types::ExtractOutputJson {
    output.as_ref().and_then(ExtractOutput::as_json).expect("a JSON output")
}

fn legacy_output(output: &Option<ExtractOutput>) -> &extend_ai_types::ExtractOutputLegacy {
    output.as_ref().and_then(ExtractOutput::as_legacy).expect("a legacy output")
}

#[test]
fn every_payload_has_a_test_here() {
    let tests = include_str!("examples.rs");
    let index = examples::text("INDEX.md");
    let names = examples::names();
    assert!(names.len() >= 45, "{names:?}");
    for name in names {
        assert!(tests.contains(&format!("\"{name}\"")), "{name} has no test in examples.rs");
        assert!(index.contains(&format!("| {name} |")), "{name} has no line in INDEX.md");
    }
}

/// Payloads that were made after the copies are tried by their names alone.
#[test]
fn payloads_beside_the_checkout() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/examples");
    if !folder.is_dir() {
        println!("skipped: there is no folder of payloads beside the checkout");
        return;
    }
    for name in examples::names_in(&folder) {
        let text = examples::read(&folder.join(&name));
        match Sort::of(&name) {
            Sort::Run if text.contains("1e400") && !conformance::json::knows_literals() => {
                assert!(error::<ExtractRun>(&text).contains(" at line "), "{name}");
            }
            Sort::Run => {
                comes_back::<ExtractRun>(&text);
            }
            Sort::Invalid => {
                let decoded = serde_json::from_str::<ExtractRun>(&text);
                let unknown = |run: ExtractRun| {
                    run.output.is_some_and(|output| output.as_unknown().is_some())
                };
                assert!(!decoded.is_ok_and(|run| !unknown(run)), "{name}");
            }
            Sort::Error | Sort::Previous => {
                error::<ExtractRun>(&text);
            }
            Sort::Webhook => {
                let payload = &parse(&text)["payload"];
                let decoded = serde_json::from_value::<ExtractRun>(payload.clone());
                assert_eq!(decoded.is_ok(), payload["object"] == "extract_run", "{name}");
            }
        }
    }
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
fn a_config_is_required() {
    let error = error::<ExtractRun>(&examples::text("invalid-config-missing.json"));
    assert!(error.starts_with("missing field `config` at line "), "{error}");
}

#[test]
fn a_wrong_type_deep_inside_is_named() {
    let text = examples::text("invalid-deep-type.json");
    let error = error::<ExtractRun>(&text);
    let path = "output.metadata.invoice_number.ocrConfidence: invalid type: string \"high\"";
    assert!(error.starts_with(path), "{error}");
    if conformance::json::knows_literals() {
        // A number looks like an object then, and a union reads it whole before it looks inside.
        return;
    }
    let line = 1 + text.lines().position(|line| line.contains("\"high\"")).expect("the line");
    assert!(error.contains(&format!(" at line {line} column ")), "{error}");
}

#[test]
fn an_output_of_neither_shape_is_kept_and_says_why() {
    let run = run("invalid-output-neither-shape.json");
    let unknown = run.output.as_ref().and_then(ExtractOutput::as_unknown).expect("unknown");
    let came = parse(&examples::text("invalid-output-neither-shape.json"));
    assert_eq!(unknown.value(), &came["output"]);
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
    assert_eq!((absent.files.clone(), null.files.clone()), (None, Some(None)));
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
        let entry = json_output(&run.output).metadata.values().next().expect("an entry");
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
    assert_eq!((&processing.output, &processing.initial_output), (&None, &None));
    assert_eq!((&processing.reviewed_output, &processing.failure_reason), (&None, &None));
    assert_eq!((&processing.failure_message, &processing.usage), (&None, &None));
    assert_eq!(processing.parse_run_id, None);
}

#[test]
fn a_config_with_every_option_has_no_unknown_member() {
    let run = run("processed-config-every-option.json");
    let config = run.config.as_json().expect("a JSON config");
    let parse = config.parse_config.as_ref().expect("parse options");
    let blocks = parse.block_options.as_ref().expect("block options");
    let advanced = parse.advanced_options.as_ref().expect("advanced parse options");
    let options = config.advanced_options.as_ref().expect("advanced options");
    for unknown in [
        config.unknown_members(),
        parse.unknown_members(),
        blocks.unknown_members(),
        advanced.unknown_members(),
        options.unknown_members(),
    ] {
        assert!(unknown.is_empty(), "{unknown:?}");
    }
    assert_eq!(options.current_date_enabled, Some(true));
    assert!(blocks.formulas.is_some() && blocks.barcodes.is_some() && blocks.key_value.is_some());
}

#[test]
fn configs_without_a_schema_and_inline() {
    let without = run("processed-config-without-schema.json");
    assert_eq!(without.config.as_json().expect("a JSON config").schema, None);
    let inline = run("processed-inline-config.json");
    assert_eq!((inline.extractor, inline.extractor_version), (None, None));
    assert!(matches!(inline.config, ExtractConfig::Json(_)));
}

#[test]
fn a_deep_json_output() {
    let run = run("processed-json-deep.json");
    assert!(run.config.as_json().is_some());
    let output = json_output(&run.output);
    assert_eq!(output.value["vendor"]["name"], "Brennan & Sons Steelworks");
    let citations = output.metadata["vendor.name"].citations.as_ref().expect("citations");
    assert_eq!(citations[0].page.as_ref().map(|page| page.number), Some(1.0));
    let insights = output.metadata.values().filter_map(|entry| entry.insights.as_ref()).flatten();
    let types: Vec<&InsightType> = insights.map(|insight| &insight.r#type).collect();
    for expected in [InsightType::Reasoning, InsightType::Issue, InsightType::ReviewSummary] {
        assert!(types.contains(&&expected), "{types:?}");
    }
}

#[test]
fn json_data_that_looks_like_a_field_result() {
    let run = run("processed-json-value-looks-like-field-result.json");
    let output = json_output(&run.output);
    assert!(output.value.contains_key("references"));
    assert!(output.metadata.contains_key("id") && output.metadata.contains_key("type"));
}

#[test]
fn several_files() {
    let run = run("processed-multifile.json");
    assert_eq!(run.file, None);
    let files = run.files.as_ref().and_then(Option::as_ref).expect("files");
    let ids: Vec<&str> = files.iter().map(|file| file.id.as_str()).collect();
    assert!(ids.len() > 1);
    let citations = json_output(&run.output).metadata["invoice_number"].citations.as_ref();
    let cited = citations.expect("citations")[0].file_id.as_deref().expect("a file");
    assert!(ids.contains(&cited), "{cited} is none of {ids:?}");
}

#[test]
fn a_legacy_run_with_every_type_of_field() {
    let run = run("processed-legacy-full.json");
    let output = legacy_output(&run.output);
    let types: Vec<&str> = output.values().map(|field| field.r#type.as_str()).collect();
    for expected in ["string", "number", "currency", "boolean", "date", "enum", "array", "object"] {
        assert!(types.contains(&expected), "{expected} is none of {types:?}");
    }
    let config = run.config.as_legacy().expect("a legacy config");
    assert!(config.fields.iter().any(|field| field.schema.is_some()));
}

#[test]
fn legacy_fields_called_value_and_metadata() {
    let run = run("processed-legacy-field-names-value-and-metadata.json");
    let output = legacy_output(&run.output);
    assert_eq!(output.keys().collect::<Vec<_>>(), ["value", "metadata"]);
    assert_eq!(output["metadata"].value, "dated");
}

#[test]
fn an_empty_output_is_legacy() {
    let run = run("processed-output-empty-object.json");
    assert!(legacy_output(&run.output).is_empty());
    assert_eq!(serde_json::to_value(&run.output).expect("JSON"), json!({}));
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

#[test]
fn an_unknown_status_is_neither_success_nor_failure() {
    let status = run("status-unknown-value.json").status;
    assert_eq!((status.as_str(), status.is_known()), ("NEEDS_RERUN", false));
    assert_ne!(status, ProcessorRunStatus::Processed);
    assert_ne!(status, ProcessorRunStatus::Failed);
    assert_eq!(status, ProcessorRunStatus::from("NEEDS_RERUN"));
}

#[test]
fn unknown_values_everywhere() {
    let run = run("unknown-enum-values-everywhere.json");
    let insights = json_output(&run.output).metadata["invoice_number"].insights.as_ref();
    let insights = insights.expect("insights");
    assert_eq!(insights[2].r#type, "verification");
    assert!(insights[0].r#type.is_known() && insights[1].r#type.is_known());
    let config = run.config.as_json().expect("a JSON config");
    let base = config.base_processor.as_ref().expect("a processor");
    assert_eq!((base.as_str(), base.is_known()), ("extraction_operator", true));

    let options = config.advanced_options.as_ref().expect("options");
    let chunking = options.chunking_options.as_ref().expect("chunking");
    let parse = config.parse_config.as_ref().expect("parse options");
    let cutting = parse.chunking_strategy.as_ref().expect("chunking");
    let blocks = parse.block_options.as_ref().expect("blocks");
    let tables = blocks.tables.as_ref().expect("tables");
    let advanced = parse.advanced_options.as_ref().expect("advanced");
    let formatting = advanced.formatting_detection.as_ref().expect("formatting");
    let usage = run.usage.as_ref().expect("usage");
    /// The text of an enum that is unknown, and only of such a one.
    macro_rules! unknown {
        ($value:expr) => {{
            let value = &$value;
            assert!(!value.is_known(), "{value} is known");
            value.as_str()
        }};
    }
    macro_rules! unknown_of {
        ($of:expr, $($member:ident)*) => {
            [$(unknown!($of.$member.as_ref().expect(stringify!($member)))),*]
        };
    }
    assert_eq!(
        unknown_of!(
            options,
            citation_mode array_citation_strategy excel_sheet_selection_strategy
        ),
        ["glyph", "cell", "visible"]
    );
    assert_eq!(
        unknown!(options.array_strategy.as_ref().expect("a strategy").r#type),
        "large_array_v9"
    );
    assert_eq!(
        unknown_of!(chunking, chunking_strategy chunk_selection_strategy),
        ["agentic", "vote"]
    );
    assert_eq!(unknown_of!(parse, target engine), ["json", "parse_ultra"]);
    assert_eq!(unknown_of!(cutting, r#type), ["paragraph"]);
    assert_eq!(unknown_of!(tables, target_format), ["csv"]);
    assert_eq!(
        unknown_of!(advanced, excel_parsing_mode enrichment_format image_conversion_quality),
        ["turbo", "json", "lossless"]
    );
    assert_eq!(unknown!(formatting[0].r#type), "redaction");
    assert_eq!(unknown_of!(run.file.as_ref().expect("a file"), r#type), ["PPTX"]);
    assert_eq!(unknown!(usage.breakdown.as_ref().expect("a breakdown")[1].object), "verify_run");
}

#[test]
fn unknown_members_everywhere() {
    let run = run("unknown-extra-members.json");
    let output = json_output(&run.output);
    let entry = &output.metadata["vendor.tax_id"];
    let citation = &entry.citations.as_ref().expect("citations")[0];
    let point = &citation.polygon.as_ref().expect("a polygon")[0];
    let config = run.config.as_json().expect("a JSON config");
    let options = config.advanced_options.as_ref().expect("options");
    let parse = config.parse_config.as_ref().expect("parse options");
    let advanced = parse.advanced_options.as_ref().expect("advanced");
    let file = run.file.as_ref().expect("a file");
    let usage = run.usage.as_ref().expect("usage");
    let mut charges = usage.breakdown.iter().flatten().filter_map(|entry| entry.charges.as_ref());
    let charge = charges
        .find_map(|charges| charges.iter().find(|charge| !charge.unknown_members().is_empty()));
    assert_eq!(run.unknown_members()["x_new_top"], json!({ "a": [1, { "b": null }] }));
    assert_eq!(run.extractor.as_ref().expect("it").unknown_members()["ownerTeam"], "ap");
    let version = run.extractor_version.as_ref().expect("a version");
    assert_eq!(version.unknown_members()["labels"], json!(["x"]));
    assert_eq!(file.unknown_members()["sha256"], "00ff");
    assert_eq!(file.metadata.unknown_members()["encrypted"], false);
    assert_eq!(options.review_agent.as_ref().expect("it").unknown_members()["mode"], "strict");
    assert_eq!(advanced.return_ocr.as_ref().expect("it").unknown_members()["lines"], true);
    assert_eq!(usage.unknown_members()["currency"], "credits");
    assert!(charge.is_some());
    assert_eq!(entry.unknown_members()["newScore"], 0.5);
    assert_eq!(citation.page.as_ref().expect("a page").unknown_members()["rotation"], 90);
    assert_eq!(point.unknown_members()["z"], 1);
    let insight = &entry.insights.as_ref().expect("insights")[0];
    assert_eq!(insight.unknown_members()["severity"], "low");
}

#[test]
fn numbers_to_the_letter() {
    // What happens to 1e400 is in numbers.rs.
    let run = run("numbers-precision.json");
    let value = &json_output(&run.output).value;
    assert_eq!(value["u64max"], u64::MAX);
    assert_eq!(value["max_safe_plus_2"], 9_007_199_254_740_993_u64);
    assert_eq!(value["one"].to_string(), "1");
    assert_eq!(value["one_point_zero"].to_string(), "1.0");
}

#[test]
fn texts_and_times_to_the_letter() {
    run("strings-unicode-escaped.json");
    let fractional = run("time-fractional.json");
    assert_eq!(fractional.created_at, "2026-03-04T08:00:15.123456789Z");
    assert_eq!(fractional.updated_at, "2026-03-04T08:00:42.5Z");
    let offset = run("time-offset.json");
    assert_eq!(offset.created_at, "2026-03-04T13:30:15+05:30");
    assert_eq!(offset.updated_at, "2026-03-04T00:00:42-08:00");
}

#[test]
fn error_bodies() {
    for (name, code, retryable, has_id) in [
        ("error-401-unauthorized.json", "UNAUTHORIZED", false, true),
        ("error-404-not-found.json", "NOT_FOUND", false, true),
        ("error-422-unprocessable.json", "INVALID_REQUEST", false, true),
        ("error-429-rate-limited.json", "RATE_LIMIT_EXCEEDED", true, false),
        ("error-500-internal.json", "INTERNAL_ERROR", true, true),
    ] {
        let error: ApiError = comes_back(&examples::text(name));
        assert_eq!((error.code.as_str(), error.retryable), (code, retryable), "{name}");
        assert_eq!(error.request_id.is_some(), has_id, "{name}");
    }
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
