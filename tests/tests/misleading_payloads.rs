//! Payloads that mislead clients: what looks like something else, has a name with several meanings, or breaks a rule that
//! the documentation gives.

use conformance::json::parse;
use conformance::round_trip::{comes_back, error};
use conformance::{examples, schemas};
use extend_ai_types::*;
use serde_json::{Value, json};

/// A run with members replaced.
fn run_with(members: Value) -> ExtractRun {
    let mut run = parse(&examples::text("pending.json"));
    for (name, value) in members.as_object().expect("members") {
        run[name] = value.clone();
    }
    comes_back(&run.to_string())
}

fn output_of(value: Value) -> ExtractOutput {
    run_with(json!({ "status": "PROCESSED", "output": value })).output.expect("an output")
}

fn config_of(value: Value) -> ExtractConfig {
    run_with(json!({ "config": value })).config
}

/// A legacy entry.
fn entry(value: Value) -> Value {
    json!({ "id": "a", "type": "string", "value": value, "references": [] })
}

#[test]
fn a_json_config_matches_everything() {
    let field = json!({ "id": "a", "name": "a", "type": "string", "description": "" });
    let config = config_of(json!({ "baseVersion": "3.0.0", "fields": [field] }));
    assert_eq!(config.as_legacy().expect("legacy").fields.len(), 1);
    assert!(config_of(json!({ "fields": [] })).as_legacy().is_some());
    assert!(config_of(json!({})).as_json().is_some());
    // Only an array is the legacy form.
    let config = config_of(json!({ "fields": { "a": 1 } }));
    assert_eq!(config.as_json().expect("JSON").unknown_members()["fields"]["a"], 1);
}

#[test]
fn a_legacy_output_is_not_an_empty_json_output() {
    let output = output_of(json!({ "total": entry(json!(5)), "date": entry(json!(null)) }));
    let legacy = output.as_legacy().expect("legacy");
    assert_eq!((&legacy["total"].value, &legacy["date"].value), (&json!(5), &Value::Null));
    let neither = output_of(json!({ "value": { "total": 5 } }));
    assert_eq!(neither.as_unknown().expect("unknown").value()["value"]["total"], 5);
}

#[test]
fn legacy_fields_may_have_any_name() {
    for name in ["value", "metadata", "object", "id", "", "type", "Ünïcode \u{1F4C4}", "a.b[0]"] {
        let output = output_of(json!({ name: entry(json!("x")) }));
        assert_eq!(output.as_legacy().expect(name)[name].value, "x");
    }
    let output = output_of(json!({ "value": entry(json!(1)), "metadata": entry(json!(2)) }));
    assert_eq!(output.as_legacy().expect("legacy")["metadata"].value, 2);
    let output = output_of(json!({ "metadata": entry(json!({})), "value": entry(json!({})) }));
    assert!(output.as_legacy().is_some());
}

#[test]
fn empty_outputs() {
    assert!(output_of(json!({})).as_legacy().expect("legacy").is_empty());
    let output = output_of(json!({ "value": {}, "metadata": {} }));
    let json = output.as_json().expect("JSON");
    assert!(json.value.is_empty() && json.metadata.is_empty());
}

#[test]
fn json_data_may_look_like_anything() {
    let looks = json!({
        "id": "a", "type": "string", "references": [], "value": {}, "metadata": {}, "fields": []
    });
    let keys = json!({ "id": {}, "type": {}, "references": {}, "value": {}, "metadata": {} });
    let output = output_of(json!({ "value": looks, "metadata": keys }));
    let json = output.as_json().expect("JSON");
    assert_eq!(json.value["references"], json!([]));
    assert_eq!(json.metadata.len(), 5);
}

#[test]
fn schema_means_three_things() {
    let config = config_of(json!({ "schema": { "type": "object", "properties": {} } }));
    assert_eq!(config.as_json().expect("JSON").schema.as_ref().expect("it")["type"], "object");
    let field = json!({ "id": "a", "name": "a", "type": "array", "description": "", "schema": [
        { "id": "b", "name": "b", "type": "string", "description": "" },
    ] });
    let config = config_of(json!({ "fields": [field] }));
    let fields = &config.as_legacy().expect("legacy").fields;
    assert_eq!(fields[0].schema.as_ref().expect("nested fields")[0].id, "b");
    let mut result = entry(json!([]));
    result["schema"] = json!([field]);
    let output = output_of(json!({ "rows": result }));
    let schema = output.as_legacy().expect("legacy")["rows"].schema.as_ref().expect("fields");
    assert_eq!(schema[0].name, "a");
}

#[test]
fn metadata_means_three_things() {
    let mut run = parse(&examples::text("processed-json-deep.json"));
    run["metadata"] = json!({ "pageCount": "mine", "extend:usage_tags": ["a"] });
    let run: ExtractRun = comes_back(&run.to_string());
    assert_eq!(run.metadata.expect("the caller's")["pageCount"], "mine");
    let output = run.output.as_ref().and_then(ExtractOutput::as_json).expect("JSON");
    assert!(output.metadata["total"].ocr_confidence.is_some());
    assert_eq!(run.file.expect("a file").metadata.page_count, Some(2.0));
}

#[test]
fn the_value_of_a_field_is_required_and_may_be_null() {
    let output = output_of(json!({ "a": entry(json!(null)) }));
    assert_eq!(output.as_legacy().expect("legacy")["a"].value, Value::Null);
    let absent = r#"{"a":{"id":"a","type":"string","references":[]}}"#;
    let error = error::<ExtractOutput>(absent);
    assert!(error.starts_with("a: missing field `value`"), "{error}");
}

#[test]
fn edits_may_be_null_and_maps_empty() {
    let run = run_with(json!({ "edits": { "total": null, "date": {} }, "metadata": {} }));
    let edits = run.edits.expect("edits");
    assert!(edits["total"].is_none() && edits["date"].is_some());
    assert!(run.metadata.expect("a map").is_empty());
    assert!(run_with(json!({ "edits": {} })).edits.expect("a map").is_empty());
    assert!(run_with(json!({ "edits": null })).edits.is_none());
    // Absent and null differ inside of one.
    let run = run_with(json!({ "edits": { "a": { "originalValue": null } } }));
    let edit = run.edits.expect("edits")["a"].clone().expect("an edit");
    assert_eq!((edit.original_value, edit.edited_value), (Some(Value::Null), None));
}

#[test]
fn only_output_is_set_unless_reviewed() {
    let run: ExtractRun = comes_back(&examples::text("processed-json-deep.json"));
    assert!(!run.reviewed && run.output.is_some());
    assert_eq!((run.initial_output, run.reviewed_output), (None, None));
}

#[test]
fn a_failed_run_is_a_run() {
    let run: ExtractRun = comes_back(&examples::text("failed-FAILED_TO_PROCESS_FILE.json"));
    assert_eq!((run.status, run.file), (ProcessorRunStatus::Failed, None));
}

#[test]
fn page_numbers_are_numbers_and_some_members_integers() {
    let page: CitationPage = comes_back(r#"{"number":1.0,"width":612,"height":792.5}"#);
    assert_eq!(page.number, 1.0);
    assert_eq!(comes_back::<FileMetadata>(r#"{"pageCount":2.0}"#).page_count, Some(2.0));
    // An integer may be written with a fraction of zero, as JSON Schema has it.
    assert_eq!(comes_back::<PageRangesItem>(r#"{"start":1.0,"end":2}"#).start, 1);
    let error = error::<PageRangesItem>(r#"{"start":1.5,"end":2}"#);
    assert!(error.starts_with("start: invalid value: "), "{error}");
    for (schema, member, kind) in [
        ("ExtractOutputMetadataValue", "reviewAgentScore", "integer"),
        ("PageRangesItem", "start", "integer"),
        ("ExcelSheetRange", "end", "integer"),
        ("ExtractChunkingOptions", "pageChunkSize", "integer"),
        ("ParentSplit", "startPage", "integer"),
        ("CitationPage", "number", "number"),
        ("FileMetadata", "pageCount", "number"),
        ("ExtractionFieldResultReference", "page", "number"),
        ("ExtractOutputEdits", "page", "number"),
    ] {
        let schema = schemas::schema(schemas::description(), schema);
        assert_eq!(schema["properties"][member]["type"], kind, "{member}");
    }
}

#[test]
fn numbers_may_exceed_a_float() {
    let output = output_of(json!({
        "value": { "account": 9_007_199_254_740_993_u64, "id": u64::MAX, "low": i64::MIN },
        "metadata": {},
    }));
    assert_eq!(output.as_json().expect("JSON").value["account"], 9_007_199_254_740_993_u64);
    // With serde_json's arbitrary_precision to the letter: see numbers.rs.
}

#[test]
fn every_enum_is_open() {
    let insight: Insight = comes_back(r#"{"type":"verification","content":""}"#);
    assert_eq!((insight.r#type.as_str(), insight.r#type.is_known()), ("verification", false));
    for known in ["reasoning", "issue", "review_summary"] {
        assert!(InsightType::from(known).is_known(), "{known}");
    }
    let options: ParseConfigAdvancedOptions =
        comes_back(r#"{"formattingDetection":[{"type":"redaction"}]}"#);
    assert_eq!(options.formatting_detection.expect("it")[0].r#type, "redaction");
    let by: CreatedBy = comes_back(r#"{"type":"robot","serial":7}"#);
    assert_eq!(by.as_unknown().expect("unknown").value()["serial"], 7);
    // Where `object` is the tag of a union, another value is an error.
    let error = error::<ExtractRun>(r#"{"object":"folder"}"#);
    assert!(error.starts_with("object: invalid value: string \"folder\""), "{error}");
    // Elsewhere it is an enum like others.
    let folder =
        r#"{"object":"folder","id":"f","name":"n","metadata":{},"createdAt":"c","updatedAt":"u"}"#;
    let file: FileSummary = comes_back(folder);
    assert_eq!((file.object.as_str(), file.object.is_known()), ("folder", false));
}

#[test]
fn old_configs_have_members_of_older_versions() {
    let old = json!({
        "type": "EXTRACT", "parser": { "target": "markdown" }, "fields": [],
        "advancedOptions": {
            "documentKind": "invoice", "keyDefinitions": "k", "fixedPageLimit": 3,
            "advancedFigureParsingEnabled": true,
        },
        "parseConfig": { "advancedOptions": { "agenticOcrEnabled": true } },
    });
    let config = config_of(old);
    let config = config.as_legacy().expect("legacy");
    let members = |members: &serde_json::Map<String, Value>| -> Vec<String> {
        members.keys().cloned().collect()
    };
    assert_eq!(members(config.unknown_members()), ["type", "parser"]);
    let options = config.advanced_options.as_ref().expect("options");
    assert_eq!(
        members(options.unknown_members()),
        ["documentKind", "keyDefinitions", "fixedPageLimit", "advancedFigureParsingEnabled"]
    );
    let parse = config.parse_config.as_ref().and_then(|parse| parse.advanced_options.as_ref());
    assert_eq!(parse.expect("options").agentic_ocr_enabled, Some(true));
}

#[test]
fn a_config_with_fields_and_schema_is_legacy() {
    for text in [r#"{"fields":[],"schema":{"a":1}}"#, r#"{"schema":{"a":1},"fields":[]}"#] {
        let config: ExtractConfig = comes_back(text);
        let legacy = config.as_legacy().expect("legacy");
        assert_eq!(legacy.unknown_members()["schema"], json!({ "a": 1 }));
    }
}

#[test]
fn ids_are_not_validated() {
    for id in
        ["exr_Xj8mK2pL9nR4vT7qY5wZ", "ex_Xj8mK2pL9nR4vT7qY5wZ", "dpr_old", "", &"x".repeat(255)]
    {
        assert_eq!(run_with(json!({ "id": id })).id, id);
    }
    let parameters = &schemas::description()["paths"]["/extract_runs/{id}"]["get"]["parameters"];
    let mut parameters = parameters
        .as_array()
        .expect("parameters")
        .iter()
        .map(|each| schemas::resolve(schemas::description(), each));
    let id = parameters.find(|each| each["name"] == "id");
    let id = id.expect("the parameter");
    assert_eq!(id["schema"], json!({ "type": "string" }));
    assert!(id["example"].as_str().expect("an example").starts_with("exr_"));
}

#[test]
fn samples_break_the_rules_of_availability() {
    let run = run_with(json!({
        "status": "PENDING", "output": { "value": {}, "metadata": {} },
        "failureReason": "ABORTED", "failureMessage": "m", "usage": { "credits": 1 },
    }));
    assert_eq!(run.status, ProcessorRunStatus::Pending);
    assert!(run.output.is_some() && run.failure_reason.is_some() && run.usage.is_some());
}

#[test]
fn null_where_optional_is_taken_and_written_back() {
    // Every optional member of every schema, null: taken, and null again.
    let description = schemas::description();
    macro_rules! try_all {
        ($($name:ident)*) => {$({
            let schema = schemas::schema(description, stringify!($name));
            let required = schema["required"].as_array().cloned().unwrap_or_default();
            let mut maker = conformance::arbitrary::Maker::new(
                description, 1, conformance::arbitrary::Variation::NONE,
            );
            let mut value = maker.document(stringify!($name));
            for name in schema["properties"].as_object().expect("properties").keys() {
                if !required.contains(&name.as_str().into()) {
                    value[name] = Value::Null;
                }
            }
            comes_back::<$name>(&value.to_string());
        })*};
    }
    try_all! {
        ExtractRun ExtractOutputMetadataValue Citation CitationPage ExtractOutputEdits
        ExtractConfigJson ExtractConfigLegacy ExtractAdvancedOptions ExtractChunkingOptions
        ParseConfig ExtractionField ExtractionFieldResult ExtractorVersionSummary FileMetadata
        RunUsage RunUsageBreakdownEntry RunUsageBreakdownCharge ApiError
    }
}
