//! The version before, 2025-04-21: its payloads decode as its types and come back the same, and so do
//! documents that are made of its schemas by chance. Both versions stand side by side.

use conformance::arbitrary::{Maker, Variation};
use conformance::json::{difference, disorder};
use conformance::round_trip::{comes_back, error};
use conformance::rules::{self, Branch};
use conformance::{examples, schemas};
use extend_ai_types::v2025_04_21::{
    API_VERSION, ApiError, ExtractAdvancedOptions, FileType, ParseConfig, ProcessorConfig,
    ProcessorOutput, ProcessorRun, ProcessorRunGetResponse, ProcessorRunListResponse,
    ProcessorRunStatus, ProcessorType,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// The run in the envelope of a payload that comes back the same.
fn run(name: &str) -> ProcessorRun {
    let response: ProcessorRunGetResponse =
        comes_back(&examples::text(&format!("legacy-2025-04-21/{name}.json")));
    assert!(response.success && response.unknown_members().is_empty(), "{name}");
    *response.processor_run
}

fn branch(output: &ProcessorOutput) -> Branch {
    match output {
        ProcessorOutput::Json(_) => Branch::Json,
        ProcessorOutput::Fields(_) => Branch::Legacy,
        _ => Branch::Neither,
    }
}

#[test]
fn a_run_with_a_json_schema() {
    let run = run("processor-run-json-schema");
    assert_eq!(run.status, ProcessorRunStatus::Processed);
    assert_eq!(run.r#type, ProcessorType::Extract);
    assert!(run.unknown_members().is_empty(), "{:?}", run.unknown_members());
    let ProcessorConfig::Extract(config) = &run.config else { panic!("{:?}", run.config) };
    assert!(config.schema.is_some() && config.fields.is_none());
    let options = config.advanced_options.as_ref().expect("options");
    assert_eq!(options.document_kind.as_deref(), Some("invoice"));
    assert_eq!(options.fixed_page_limit, Some(10));
    assert!(config.parser.is_some() && config.unknown_members().is_empty());

    let Some(ProcessorOutput::Json(output)) = &run.output else { panic!("{:?}", run.output) };
    let found = &output.metadata["invoice_number"];
    let [citation] = &found.citations.as_ref().expect("citations")[..] else {
        panic!("{:?}", found.citations)
    };
    // An object in the next version.
    assert_eq!(citation.page, Some(1.0));
    assert_eq!((citation.page_width, citation.page_height), (Some(612.0), Some(792.0)));
    assert!(citation.unknown_members().is_empty());
    // Made without a review.
    assert!(matches!(run.initial_output, Some(ProcessorOutput::Json(_))) && !run.reviewed);
    assert_eq!(run.files[0].r#type, Some(FileType::Pdf));
    assert_eq!(run.usage.map(|usage| usage.credits), Some(2.0));
}

#[test]
fn a_run_with_a_list_of_fields() {
    let run = run("processor-run-fields-array");
    let ProcessorConfig::Extract(config) = &run.config else { panic!("{:?}", run.config) };
    assert_eq!(config.fields.as_ref().map(Vec::len), Some(9));
    assert!(config.schema.is_none());
    let Some(ProcessorOutput::Fields(fields)) = &run.output else { panic!("{:?}", run.output) };
    assert_eq!(fields["invoice_number"].value, Some(json!("2024/0098")));
    assert_eq!(
        fields["vendor"].value,
        Some(json!({ "name": "Acme GmbH", "address": { "city": "Köln" } }))
    );
    assert_eq!(fields["total"].references[0].page, 2.0);
    assert!(matches!(run.initial_output, Some(ProcessorOutput::Fields(_))));
}

#[test]
fn a_run_that_failed() {
    let run = run("processor-run-failed");
    assert_eq!(run.status, ProcessorRunStatus::Failed);
    assert_eq!(run.failure_reason.as_deref(), Some("INTERNAL_ERROR"));
    let Some(ProcessorOutput::Fields(fields)) = &run.output else { panic!("{:?}", run.output) };
    assert!(fields.is_empty() && run.edits.is_empty() && run.merged_processors.is_empty());
    assert!(run.initial_output.is_none() && run.usage.is_none());
}

/// Every payload of this version is in the tests above.
#[test]
fn no_payload_is_left_out() {
    let names = examples::names();
    let names = names.iter().filter(|name| examples::Sort::of(name) == examples::Sort::Previous);
    assert_eq!(names.count(), 3);
}

#[test]
fn what_the_other_processors_say_is_kept() {
    let mut came: Value =
        serde_json::from_str(&examples::text("legacy-2025-04-21/processor-run-failed.json"))
            .expect("JSON");
    let run = &mut came["processorRun"];
    run["type"] = json!("CLASSIFY");
    run["config"] = json!({ "type": "CLASSIFY", "classifications": [{ "id": "invoice" }] });
    run["output"] = json!({ "id": "invoice", "confidence": 0.9 });
    let response: ProcessorRunGetResponse = comes_back(&came.to_string());
    let ProcessorConfig::Classify(config) = &response.processor_run.config else {
        panic!("{:?}", response.processor_run.config)
    };
    assert!(config.unknown_members().contains_key("classifications"));
    assert!(matches!(response.processor_run.output, Some(ProcessorOutput::Unknown(_))));

    came["processorRun"]["config"] = json!({ "type": "INSTRUCT_QA", "instructions": "Sum up." });
    came["processorRun"]["output"] = Value::Null;
    let response: ProcessorRunGetResponse = comes_back(&came.to_string());
    assert!(response.processor_run.config.as_unknown().is_some());
    assert!(response.processor_run.output.is_none());
}

#[test]
fn a_fault_in_a_config_is_named_by_its_place() {
    let text = examples::text("legacy-2025-04-21/processor-run-json-schema.json");
    let text = text.replace("\"fixedPageLimit\": 10", "\"fixedPageLimit\": \"ten\"");
    let error = error::<ProcessorRunGetResponse>(&text);
    let expected = "processorRun.config.advancedOptions.fixedPageLimit: \
                    invalid type: string \"ten\", expected i64";
    assert!(error.starts_with(expected), "{error}");
}

#[test]
fn a_page_of_a_list() {
    let page: ProcessorRunListResponse = comes_back(
        &json!({
            "success": true,
            "processorRuns": [{
                "id": "dpr_Zk9mNP12Qw4yTv8BdR3H",
                "status": "PENDING",
                "processorId": "dp_BMdfqyWM3sTZzvCnA3f",
                "processorName": "Supplier invoices",
                "processorVersionId": "dpv_Zk9mNP12Qw4yTv8BdR3H",
                "type": "EXTRACT",
                "createdAt": "2025-06-01T10:00:00Z",
                "updatedAt": "2025-06-01T10:00:05Z",
                "usage": { "credits": 2 },
            }],
            "nextPageToken": "2",
        })
        .to_string(),
    );
    assert_eq!(page.processor_runs[0].status, ProcessorRunStatus::Pending);
    assert_eq!(page.next_page_token.as_deref(), Some("2"));
}

#[test]
fn every_form_of_an_error_body() {
    let body: ApiError = comes_back(&examples::text("error-legacy-429.json"));
    assert!(body.error.is_some() && body.code.is_none());
    let body: ApiError = comes_back(r#"{ "success": false, "error": "No such run" }"#);
    assert_eq!((body.success, body.error.as_deref()), (Some(false), Some("No such run")));
    let body: ApiError = comes_back(&examples::text("error-404-not-found.json"));
    assert_eq!((body.code.as_deref(), body.retryable), (Some("NOT_FOUND"), Some(false)));
}

#[test]
fn the_root_is_the_newest_version_all_the_same() {
    assert_eq!(API_VERSION, "2025-04-21");
    assert!(extend_ai_types::API_VERSION > API_VERSION);
    let text = examples::text("pending.json");
    let error = error::<ProcessorRunGetResponse>(&text);
    assert!(error.starts_with("missing field `success`"), "{error}");
}

/// Decodes documents of a schema, compares what they encode to, and passes them on.
fn try_documents<T: DeserializeOwned + Serialize>(
    name: &str,
    seed: u64,
    variation: Variation,
    mut then: impl FnMut(&Value, T),
) {
    let mut maker = Maker::new(schemas::previous(), seed, variation);
    for number in 0..1_000 {
        let came = maker.document(name);
        let value: T = serde_json::from_str(&came.to_string())
            .unwrap_or_else(|error| panic!("{name} {number} of seed {seed}: {error}\n{came}"));
        let goes = serde_json::to_value(&value).expect("what was decoded encodes");
        let mut found = difference(&came, &goes);
        if found.is_none() && variation.shuffled == 0 {
            found = disorder(&came, &goes);
        }
        assert_eq!(found, None, "{name} {number} of seed {seed}\n{came}");
        then(&came, value);
    }
}

#[test]
fn a_thousand_unusual_runs() {
    let (mut json, mut fields, mut configs) = (0, 0, [0; 3]);
    let name = "ProcessorRunGetResponse";
    try_documents(name, 1, Variation::ALL, |came, response: ProcessorRunGetResponse| {
        let (came, run) = (&came["processorRun"], response.processor_run);
        let config = match &run.config {
            ProcessorConfig::Extract(_) => 0,
            ProcessorConfig::Classify(_) => 1,
            ProcessorConfig::Splitter(_) => 2,
            other => panic!("{other:?}"),
        };
        assert_eq!(came["config"]["type"], ["EXTRACT", "CLASSIFY", "SPLITTER"][config]);
        configs[config] += 1;
        for (name, output) in [
            ("output", &run.output),
            ("initialOutput", &run.initial_output),
            ("reviewedOutput", &run.reviewed_output),
        ] {
            let Some(output) = output else { continue };
            let branch = branch(output);
            assert_eq!(branch, rules::output(&came[name]), "{came}");
            json += usize::from(branch == Branch::Json);
            fields += usize::from(branch == Branch::Legacy);
        }
    });
    // Documents that try nothing would come back as well.
    assert!(json > 200 && fields > 200, "{json} JSON outputs, {fields} of fields");
    assert!(configs.iter().all(|count| *count > 200), "{configs:?}");
}

#[test]
fn a_thousand_plain_runs_are_of_known_branches() {
    try_documents("ProcessorRun", 2, Variation::NONE, |_, run: ProcessorRun| {
        for output in [run.output, run.initial_output, run.reviewed_output].into_iter().flatten() {
            assert!(output.as_unknown().is_none(), "{:?}", output.as_unknown());
        }
        assert!(run.config.as_unknown().is_none() && run.status.is_known());
    });
}

#[test]
fn other_schemas() {
    try_documents(
        "ProcessorRunListResponse",
        3,
        Variation::ALL,
        |_, _: ProcessorRunListResponse| {},
    );
    try_documents("ExtractAdvancedOptions", 4, Variation::ALL, |_, _: ExtractAdvancedOptions| {});
    try_documents("ParseConfig", 5, Variation::ALL, |_, _: ParseConfig| {});
    try_documents("ApiError", 6, Variation::ALL, |_, _: ApiError| {});
}
