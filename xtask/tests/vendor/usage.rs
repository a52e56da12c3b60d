//! What a user does with the crate of the vendor's file. The test beside this file compiles and runs it within that
//! crate.

use std::time::{Duration, SystemTime};

use vendor_types::client::Client;
use vendor_types::operations::{
    Credentials, FileCreate, FileGet, FileList, FileUpload, ProcessorRunCreate, ProcessorRunGet,
    Server,
};
use vendor_types::webhooks::SIGNATURE;
use vendor_types::{
    ExtractionOutput, FileContent, FileUploadRequest, ParseRequest, ParseRequestFile,
    ProcessorOutput, ProcessorRunCreateRequest, ProcessorRunFileInput, WebhookEvent,
};

/// The methods are called as the vendor's extensions say. Nothing is sent.
#[test]
fn methods_stand_in_their_groups() {
    let credentials = Credentials::bearer("sk_secret").expect("a token");
    let client = Client::new(Server::Production, credentials).expect("a client");
    drop(client.file().upload(FileUploadRequest::new("x")));
    drop(client.file().list(FileList::new()));
    drop(client.file().get(FileGet::new("file_1")));
    drop(client.processor_run().create(ProcessorRunCreateRequest::new("dp_1")));
    drop(client.processor_run().get(ProcessorRunGet::new("dpr_1")));
    drop(client.parse(ParseRequest::new(ParseRequestFile::new())));
    let _: Option<FileCreate> = None;
}

#[test]
fn an_upload_is_a_form_with_a_boundary() {
    let file = FileContent::from_bytes("%PDF-1.7").with_name("a.pdf");
    let upload = FileUpload::new(FileUploadRequest::new(file.with_content_type("application/pdf")));
    let request = upload.http_request("http://a", &Credentials::bearer("sk").expect("a token"));
    let request = request.expect("a request");
    assert_eq!(request.uri(), "http://a/files/upload");
    assert_eq!(request.headers()["x-extend-api-version"], "2025-04-21");
    let content_type = request.headers()["content-type"].to_str().expect("a text");
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
    let body = String::from_utf8(request.body().clone()).expect("UTF-8");
    assert_eq!(
        body.replace(boundary, "|"),
        "--|\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\
         Content-Type: application/pdf\r\n\r\n%PDF-1.7\r\n--|--\r\n"
    );
}

#[test]
fn a_run_is_created_of_a_file() {
    let file = ProcessorRunFileInput::new().file_id("file_1");
    let request = ProcessorRunCreate::from(ProcessorRunCreateRequest::new("dp_1").file(file));
    let request = request.http_request("http://a", &Credentials::bearer("sk").expect("a token"));
    let body = request.expect("a request").into_body();
    assert_eq!(body, br#"{"processorId":"dp_1","file":{"fileId":"file_1"}}"#);
}

#[test]
fn outputs_are_told_apart() {
    let output = |text: &str| ProcessorOutput::from_json(text.as_bytes()).expect("an output");
    let json = r#"{"value":{"a":1},"metadata":{"a":{"logprobsConfidence":null}}}"#;
    let ProcessorOutput::ExtractionOutput(ExtractionOutput::JsonOutput(found)) = output(json)
    else {
        panic!("an extraction")
    };
    assert_eq!(found.value["a"], 1);
    let fields = r#"{"a":{"id":"f1","type":"string","value":"x","references":[]}}"#;
    let ProcessorOutput::ExtractionOutput(ExtractionOutput::FieldsArrayOutput(found)) =
        output(fields)
    else {
        panic!("a list of fields")
    };
    assert_eq!(found["a"].id, "f1");
    let class = r#"{"id":"c1","type":"invoice","confidence":0.9,"insights":[]}"#;
    assert!(matches!(output(class), ProcessorOutput::ClassifierOutput(_)));
    assert!(matches!(output(r#"{"splits":[]}"#), ProcessorOutput::SplitterOutput(_)));
    assert!(matches!(output(r#"{"pages":5}"#), ProcessorOutput::Unknown(_)));
}

const PUBLISHED: &str = r#"{"eventId":"evt_1","eventType":"workflow.deployed","payload":
    {"object":"workflow","id":"w_1","version":"1","name":"Invoices"}}"#;

#[test]
fn events_are_told_apart_by_their_types() {
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_772_611_200);
    let mut headers = http::HeaderMap::new();
    for (name, value) in SIGNATURE.sign(PUBLISHED.as_bytes(), "wss_1", now) {
        headers.insert(name, value.parse().expect("a header"));
    }
    let event = SIGNATURE.read(&headers, PUBLISHED.as_bytes(), &["wss_1"], now).expect("an event");
    let WebhookEvent::Workflow(event) = event else { panic!("{event:?}") };
    assert_eq!((event.event_id.as_str(), event.payload.name.as_str()), ("evt_1", "Invoices"));

    // A fault within an event that is known is an error, and not another event.
    let fault = PUBLISHED.replace(r#""name":"Invoices""#, r#""name":5"#);
    let error = WebhookEvent::from_json(fault.as_bytes()).expect_err("a fault").to_string();
    assert!(error.starts_with("payload.name: invalid type"), "{error}");

    // One of tomorrow has what all have.
    let tomorrow = PUBLISHED.replace("workflow.deployed", "workflow.renamed");
    let event = WebhookEvent::from_json(tomorrow.as_bytes()).expect("an event");
    let WebhookEvent::Base(event) = event else { panic!("{event:?}") };
    assert_eq!(event.event_type, "workflow.renamed");
}
