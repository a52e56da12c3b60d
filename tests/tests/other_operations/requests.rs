//! The bodies of requests, built in Rust.

use conformance::json;
use extend_ai_types::{
    ExtractConfigJson, ExtractOverrideConfigJson, ExtractRequest, ExtractRunsCreateBatchRequest,
    ExtractRunsCreateBatchRequestInput, ExtractRunsCreateRequest, ExtractorReference, FileFromId,
    FileFromText, FileFromUrl, FileFromUrlSettings, FileInput, MultiFileRunPackage, PackageFile,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::{came, comes_back, payload};

/// A request that was made in Rust is the payload, and the payload is that request.
pub fn is_request<T>(name: &str, made: &T)
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

pub const EXTRACTOR: &str = "ex_7Lq2VtGk9sWm4RzYb1NcD";

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
fn the_file_of_a_request_is_distinguished_by_its_required_members() {
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
