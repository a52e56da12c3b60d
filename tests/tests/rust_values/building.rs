//! `new(..)` with setters, builders, accessors of unions, unknown members.

use conformance::examples;
use conformance::json::parse;
use extend_ai_types::*;
use indexmap::IndexMap;
use serde_json::{Map, json};

#[test]
fn unions_have_accessors() {
    let json = ExtractOutputJson::new(Map::new(), IndexMap::new());
    let output = ExtractOutput::from(json.clone());
    assert_eq!((output.as_json(), output.as_legacy()), (Some(&json), None));
    assert!(output.as_unknown().is_none());
    assert_eq!(output.clone().into_legacy(), None);
    assert_eq!(output.clone().into_json(), Some(json.clone()));
    // What is not the branch comes back whole.
    assert_eq!(output.clone().try_into_legacy(), Err(output.clone()));
    assert_eq!(output.try_into_json(), Ok(json));

    let legacy = ExtractConfigLegacy::new([]);
    let config = ExtractConfig::from(legacy.clone());
    assert_eq!((config.as_json(), config.as_legacy()), (None, Some(&legacy)));
    assert_eq!(config.into_legacy(), Some(legacy));

    let mut user = CreatedBy::from(CreatedByUser::new("a@b.c"));
    assert_eq!(user.as_user().map(|user| user.email.as_str()), Some("a@b.c"));
    assert_eq!(user.as_api_key_mut(), None);
    user.as_user_mut().expect("a user").email = "d@e.f".to_owned();
    assert_eq!(user.as_user().map(|user| user.email.as_str()), Some("d@e.f"));
    assert_eq!(user.as_api_key(), None);

    let unknown: ExtractOutput = serde_json::from_value(json!([1])).expect("kept");
    let value = unknown.as_unknown().expect("unknown");
    assert_eq!(value.value(), &json!([1]));
    assert_eq!(value.clone().into_value(), json!([1]));
}

#[test]
fn what_is_shown_is_what_is_there() {
    let user = CreatedByUser::new("a@b.c");
    let shown = format!("{user:?}");
    assert!(shown.ends_with("email: \"a@b.c\" }"), "{shown}");
    let text = r#"{"type": "user", "email": "a@b.c", "team": {"id": 7}}"#;
    let user = CreatedByUser::from_json(text.as_bytes()).expect("a user");
    let shown = format!("{user:?}");
    assert!(shown.ends_with(r#"unknown_members: {"team": Object {"id": Number(7)}} }"#), "{shown}");
}

#[test]
fn legacy_outputs_are_maps() {
    let result = ExtractionFieldResult::builder()
        .id("a")
        .r#type(ExtractionFieldType::Number)
        .value(5)
        .references([])
        .build()
        .expect("complete");
    let mut output = ExtractOutputLegacy::from_iter([("total".to_owned(), result.clone())]);
    output.insert("again".to_owned(), result);
    assert_eq!(output.keys().collect::<Vec<_>>(), ["total", "again"]);
    assert_eq!(output["total"].value, 5);
    for (_, field) in &output {
        assert_eq!(field.r#type, "number");
    }
    assert_eq!(output.into_iter().count(), 2);
}

#[test]
fn new_takes_what_is_required_and_setters_the_rest() {
    let page = CitationPage::new(1).width(612.5);
    assert_eq!((page.number, page.width, page.height), (1.0, Some(612.5), None));
    let citation = Citation::new().page(page).reference_text("INV-1").polygon([Polygon::new(1, 2)]);
    assert_eq!(
        serde_json::to_string(&citation).expect("JSON"),
        r#"{"page":{"number":1,"width":612.5},"referenceText":"INV-1","polygon":[{"x":1,"y":2}]}"#
    );
    // What is optional is absent until it is set.
    let entry = ExtractOutputMetadataValue::new();
    assert_eq!(serde_json::to_string(&entry).expect("JSON"), "{}");
    let mut entry = entry.review_agent_score(5);
    assert_eq!(entry.review_agent_score, Some(Some(5)));
    entry.review_agent_score = Some(None);
    assert_eq!(serde_json::to_string(&entry).expect("JSON"), r#"{"reviewAgentScore":null}"#);
    assert_eq!(Citation::default(), Citation::new());
}

fn run() -> ExtractRunBuilder {
    ExtractRun::builder()
        .id("exr_1")
        .status(ProcessorRunStatus::Processed)
        .reviewed(false)
        .edited(false)
        .config(ExtractConfigJson::new().base_version("4.8.0"))
        .dashboard_url("https://dashboard.example.com")
        .created_at("2026-03-04T08:00:15Z")
        .updated_at("2026-03-04T08:00:42Z")
}

#[test]
fn a_builder_fills_in_tags_and_nulls() {
    let run = run().build().expect("complete");
    assert_eq!(run.object, ExtractRunObject::ExtractRun);
    assert_eq!((&run.output, &run.file, &run.files), (&None, &None, &None));
    let built = serde_json::to_value(&run).expect("JSON");
    assert_eq!(
        built,
        json!({
            "object": "extract_run", "id": "exr_1", "status": "PROCESSED", "output": null,
            "initialOutput": null, "reviewedOutput": null, "failureReason": null,
            "failureMessage": null, "metadata": null, "reviewed": false, "edited": false,
            "edits": null, "config": { "baseVersion": "4.8.0" }, "extractor": null,
            "extractorVersion": null, "file": null, "parseRunId": null,
            "dashboardUrl": "https://dashboard.example.com", "usage": null,
            "createdAt": "2026-03-04T08:00:15Z", "updatedAt": "2026-03-04T08:00:42Z",
        })
    );
    // What was built is what is decoded.
    assert_eq!(serde_json::from_value::<ExtractRun>(built).expect("a run"), run);
}

#[test]
fn a_builder_takes_every_member() {
    let run = run()
        .output(ExtractOutputJson::new(Map::new(), IndexMap::new()))
        .failure_reason(FailureReason::Aborted)
        .files([])
        .usage(RunUsage::new(1).total_credits(2.5))
        .build()
        .expect("complete");
    assert!(run.output.is_some_and(|output| output.as_json().is_some()));
    assert_eq!(run.failure_reason, Some(FailureReason::Aborted));
    assert_eq!(run.files, Some(Some(Vec::new())));
    assert_eq!(run.usage.and_then(|usage| usage.total_credits), Some(2.5));
}

#[test]
fn a_builder_names_what_is_missing() {
    let error = ExtractRun::builder().build().expect_err("incomplete");
    assert_eq!(error.to_string(), "missing field `id`");
    let error = ExtractRun::builder().id("exr_1").build().expect_err("incomplete");
    assert_eq!(error.to_string(), "missing field `status`");
    let error = ParentSplit::builder().id("s").r#type("t").identifier("i").start_page(1).build();
    assert_eq!(error.expect_err("incomplete").to_string(), "missing field `endPage`");
    // The field of a value is any JSON, and yet required.
    let result = ExtractionFieldResult::builder().id("a").r#type("string").references([]).build();
    assert_eq!(result.expect_err("incomplete").to_string(), "missing field `value`");
}

#[test]
fn unknown_members_can_be_read() {
    let usage: RunUsage =
        serde_json::from_str(r#"{"b":1,"credits":1,"a":{"c":null}}"#).expect("usage");
    let members: Vec<_> = usage.unknown_members().iter().collect();
    assert_eq!(members, [(&"b".to_owned(), &json!(1)), (&"a".to_owned(), &json!({ "c": null }))]);
    assert!(RunUsage::new(1).unknown_members().is_empty());
}

#[test]
fn what_was_set_is_written_as_set() {
    let text = examples::text("nullable-members-absent.json");
    let mut run: ExtractRun = serde_json::from_str(&text).expect("a run");
    run.failure_message = Some("late".to_owned());
    run.files = Some(None);
    let mut expected = parse(&text);
    expected["failureMessage"] = "late".into();
    expected["files"] = json!(null);
    assert_eq!(serde_json::to_value(&run).expect("JSON"), expected);

    let mut citation: Citation =
        serde_json::from_str(r#"{"fileId":null,"page":{"number":1.0},"new":1}"#).expect("it");
    citation.file_id = Some("file_1".to_owned());
    citation.page.as_mut().expect("a page").number = 2.0;
    assert_eq!(
        serde_json::to_string(&citation).expect("JSON"),
        r#"{"fileId":"file_1","page":{"number":2},"new":1}"#
    );
}

/// A value that was decoded and then set is the same as one that was decoded so.
#[test]
fn a_setter_leaves_no_trace_of_how_the_member_came() {
    let decode = |text| -> RunUsage { serde_json::from_str(text).expect("usage") };
    let set = decode(r#"{"credits":1,"totalCredits":null}"#).total_credits(2.5);
    assert_eq!(set, decode(r#"{"credits":1,"totalCredits":2.5}"#));
    assert_eq!(set, RunUsage::new(1).total_credits(2.5));
    let mut set =
        decode(r#"{"credits":1.0,"totalCredits":null,"new":1}"#).total_credits(2).credits(3);
    assert_eq!(set, decode(r#"{"credits":3,"totalCredits":2,"new":1}"#));
    set.total_credits = None;
    assert_eq!(serde_json::to_string(&set).expect("JSON"), r#"{"credits":3,"new":1}"#);
}
