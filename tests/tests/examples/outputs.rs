//! Outputs of both shapes, and of neither.

use conformance::examples;
use conformance::json::parse;
use conformance::round_trip::error;
use extend_ai_types::{ExtractOutput, ExtractRun, InsightType};
use serde_json::json;

use super::{json_output, legacy_output, run};

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
