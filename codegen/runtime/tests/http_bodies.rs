//! Bodies byte for byte: forms, parts, texts, files.

use std::convert::Infallible;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

use futures_core::Stream;
use http::Request;
use openapi_crate_runtime::runtime::http::credentials::Credentials;
use openapi_crate_runtime::runtime::http::error::RequestError;
use openapi_crate_runtime::runtime::http::multipart::multipart;
use openapi_crate_runtime::runtime::http::operation::Operation;
use openapi_crate_runtime::runtime::http::request;
use openapi_crate_runtime::runtime::http::request_body::RequestBody;
use openapi_crate_runtime::runtime::types::file::FileContent;
use openapi_crate_runtime::samples::bodies::{SendAny, SendAnyBody, SendForm, SendParts, Upload};
use serde_json::json;

const BASE: &str = "https://api.example.com";

/// The content type and the body that an operation sends.
fn sent<O: Operation>(operation: &O) -> Result<(String, String), RequestError> {
    let request = request::in_bytes(request::make(operation, BASE, &Credentials::none())?)?;
    let content_type = request.headers().get("content-type").expect("a content type");
    let content_type = content_type.to_str().expect("a text").to_owned();
    Ok((content_type, String::from_utf8(request.into_body()).expect("UTF-8")))
}

fn form(upload: Upload) -> String {
    let (content_type, body) = sent(&SendForm::new(upload)).expect("a form");
    assert_eq!(content_type, "application/x-www-form-urlencoded");
    body
}

/// The parts with `|` for the boundary.
fn parts(upload: Upload) -> String {
    let (content_type, body) = sent(&SendParts::new(upload)).expect("parts");
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
    assert_eq!(boundary.len(), 32, "{boundary}");
    body.replace(boundary, "|")
}

fn texts(items: &[&str]) -> Vec<String> {
    items.iter().map(|&item| item.to_owned()).collect()
}

/// A stream of these pieces.
struct Pieces(Vec<&'static [u8]>);

impl Stream for Pieces {
    type Item = Result<Vec<u8>, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let first = (!self.0.is_empty()).then(|| self.0.remove(0));
        Poll::Ready(first.map(|piece| Ok(piece.to_owned())))
    }
}

fn stream(length: Option<u64>) -> FileContent {
    FileContent::from_stream(Pieces(vec![b"first ", b"second"]), length)
}

/// Everything that a body gives, or the words of its error.
async fn read(body: RequestBody) -> Result<String, String> {
    let mut body = pin!(body);
    let mut all = Vec::new();
    while let Some(piece) = poll_fn(|context| body.as_mut().poll_next(context)).await {
        all.extend_from_slice(&piece.map_err(|error| error.to_string())?);
    }
    Ok(String::from_utf8(all).expect("UTF-8"))
}

fn streamed(upload: Upload) -> Request<RequestBody> {
    request::make(&SendParts::new(upload), BASE, &Credentials::none()).expect("a request")
}

#[test]
fn members_are_fields_of_a_form() {
    let mut cleared = Upload::new();
    cleared.cleared = Some(None);
    for (upload, body) in [
        (Upload::new(), ""),
        (Upload::new().note("a b&c=d+e\u{e4}\r\n"), "note=a%20b%26c%3Dd%2Be%C3%A4%0D%0A"),
        (Upload::new().note(""), "note="),
        (Upload::new().count(7), "count=7"),
        (Upload::new().tags(texts(&["x", "y z"])), "tags=x&tags=y%20z"),
        (Upload::new().tags(texts(&[])), ""),
        (cleared, ""),
        (Upload::new().file(b"\x00\xff".to_vec()), "file=%00%FF"),
        // What has members is JSON by default, and so is each item.
        (Upload::new().owner(json!({"id": 1})), "owner=%7B%22id%22%3A1%7D"),
        (
            Upload::new().owners(vec![json!({"a": 1}), json!(2)]),
            "owners=%7B%22a%22%3A1%7D&owners=2",
        ),
        // A content type of JSON.
        (Upload::new().labels(texts(&["x", "y"])), "labels=%5B%22x%22%2C%22y%22%5D"),
        // A style.
        (Upload::new().filter(json!({"a b": "c d"})), "filter%5Ba%20b%5D=c%20d"),
    ] {
        assert_eq!(form(upload.clone()), body, "{upload:?}");
    }
}

#[test]
fn members_are_parts() {
    let upload = Upload::new()
        .note("one\ntwo \u{e4}")
        .count(7)
        .tags(texts(&["x", "y"]))
        .owner(json!({"id": 1}))
        .labels(texts(&["x"]))
        .filter(json!({"a b": "c d"}));
    assert_eq!(
        parts(upload),
        "--|\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\none\ntwo \u{e4}\r\n\
         --|\r\nContent-Disposition: form-data; name=\"count\"\r\n\r\n7\r\n\
         --|\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\nx\r\n\
         --|\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\ny\r\n\
         --|\r\nContent-Disposition: form-data; name=\"owner\"\r\nContent-Type: application/json\r\n\r\n{\"id\":1}\r\n\
         --|\r\nContent-Disposition: form-data; name=\"filter[a b]\"\r\n\r\nc d\r\n\
         --|\r\nContent-Disposition: form-data; name=\"labels\"\r\nContent-Type: application/json\r\n\r\n[\"x\"]\r\n\
         --|--\r\n"
    );
    assert_eq!(parts(Upload::new()), "--|--\r\n");
}

#[test]
fn files_have_names_and_types() {
    let named = |name: &str| FileContent::from("x").with_name(name);
    for (upload, part) in [
        (
            Upload::new().file("x"),
            "form-data; name=\"file\"; filename=\"file\"\r\nContent-Type: application/octet-stream\r\n\r\nx",
        ),
        (
            Upload::new().file(""),
            "form-data; name=\"file\"; filename=\"file\"\r\nContent-Type: application/octet-stream\r\n\r\n",
        ),
        (
            Upload::new().file(named("a \"b\"\r\nc \u{e4}.txt").with_content_type("text/plain")),
            "form-data; name=\"file\"; filename=\"a %22b%22%0D%0Ac \u{e4}.txt\"\r\nContent-Type: text/plain\r\n\r\nx",
        ),
        // The first described type that is no range, and headers that are described.
        (
            Upload::new().pages(vec![named("1.png")]),
            "form-data; name=\"pages\"; filename=\"1.png\"\r\nContent-Type: image/png\r\nx-scan: 1\r\n\r\nx",
        ),
        (
            Upload::new().pages(vec![named("1.gif").with_content_type("image/gif")]),
            "form-data; name=\"pages\"; filename=\"1.gif\"\r\nContent-Type: image/gif\r\nx-scan: 1\r\n\r\nx",
        ),
    ] {
        let body = format!("--|\r\nContent-Disposition: {part}\r\n--|--\r\n");
        assert_eq!(parts(upload.clone()), body, "{upload:?}");
    }
}

#[test]
fn nothing_that_is_said_of_a_file_is_a_second_header() {
    let file = FileContent::from("x").with_content_type("image/png\r\nx-injected: 1");
    let error = sent(&SendParts::new(Upload::new().file(file))).expect_err("no request");
    assert!(matches!(&error, RequestError::PartHeader(name) if name == "Content-Type"), "{error}");
}

#[test]
fn a_boundary_that_a_content_has_is_not_used() {
    for content in ["--clash", "a\r\n--clash--\r\nb", "a\n--clashes"] {
        let upload = Upload::new().note("--other").file(content);
        let mut proposed = ["clash", "free"].iter();
        let mut body = RequestBody::default();
        let propose = || (*proposed.next().expect("a free one")).to_owned();
        let boundary = multipart(&upload, &[], propose, &mut body).expect("parts");
        assert_eq!(boundary, "free", "{content:?}");
    }
    let mut body = RequestBody::default();
    // Within a line it is no boundary.
    let upload = Upload::new().note("a --clash");
    let boundary = multipart(&upload, &[], || "clash".to_owned(), &mut body).expect("parts");
    assert_eq!(boundary, "clash");
}

#[test]
fn only_objects_are_forms() {
    let mut body = RequestBody::default();
    let error = multipart(&vec![1_i64], &[], || "x".to_owned(), &mut body).expect_err("no form");
    assert!(matches!(error, RequestError::Form), "{error}");
}

#[test]
fn what_is_sent_is_no_range() {
    let upload = || Upload::new().count(1);
    for (body, content_type, text) in [
        (SendAnyBody::from(upload()), "application/json", "{\"count\":1}"),
        (SendAnyBody::Patch(upload()), "application/merge-patch+json", "{\"count\":1}"),
        (SendAnyBody::from("a \"b\"".to_owned()), "text/plain", "a \"b\""),
        (SendAnyBody::from(FileContent::from("x")), "application/octet-stream", "x"),
        (FileContent::from("x").with_content_type("image/png").into(), "image/png", "x"),
    ] {
        let sent = sent(&SendAny::new().body(body.clone())).expect("a request");
        assert_eq!(sent, (content_type.to_owned(), text.to_owned()), "{body:?}");
    }
    // What the caller wrote in several parts is of use only to whoever knows what is between them.
    let file = FileContent::from("--x--").with_content_type("multipart/mixed; boundary=x");
    let (content_type, _) = sent(&SendAny::new().body(file)).expect("a request");
    assert_eq!(content_type, "multipart/mixed; boundary=x");
    let file = FileContent::from("--x--").with_content_type("Multipart/Mixed");
    let error = sent(&SendAny::new().body(file)).expect_err("no request");
    assert!(matches!(error, RequestError::Boundary), "{error}");
    let file = FileContent::from("x").with_content_type("image/\n");
    let error = sent(&SendAny::new().body(file)).expect_err("no request");
    assert!(matches!(error, RequestError::Header("content-type")), "{error}");
}

#[tokio::test]
async fn a_stream_is_sent_among_the_parts_as_it_comes() {
    let request = streamed(Upload::new().note("n").file(stream(Some(12)).with_name("s")));
    let length = request.headers().get("content-length").expect("a length").to_str();
    let length: usize = length.expect("a text").parse().expect("a number");
    assert!(!request.body().is_repeatable());
    assert!(request.body().try_clone().is_none());
    let body = read(request.into_body()).await.expect("a body");
    assert_eq!(body.len(), length);
    assert!(body.contains(
        "filename=\"s\"\r\nContent-Type: application/octet-stream\r\n\r\nfirst second\r\n--"
    ));

    let request = streamed(Upload::new().file(stream(None)));
    assert_eq!(request.headers().get("content-length"), None);
    assert_eq!(request.body().length(), None);
}

#[tokio::test]
async fn a_stream_is_sent_once() {
    let upload = Upload::new().file(stream(None));
    let (first, second) = (streamed(upload.clone()), streamed(upload.clone()));
    read(first.into_body()).await.expect("a body");
    let error = read(second.into_body()).await.expect_err("nothing is left");
    assert_eq!(error, "the body is a stream, and has been sent already");
    let error = request::make(&SendParts::new(upload), BASE, &Credentials::none());
    assert!(matches!(error, Err(RequestError::StreamTaken)));
}

#[test]
fn bytes_are_asked_for_and_there_is_a_stream() {
    let error = sent(&SendParts::new(Upload::new().file(stream(None)))).expect_err("no bytes");
    assert!(matches!(error, RequestError::Stream), "{error}");
    let error = sent(&SendForm::new(Upload::new().file(stream(None)))).expect_err("no bytes");
    assert!(matches!(error, RequestError::Stream), "{error}");
    let error = Upload::new().file(stream(None)).to_json().expect_err("no JSON");
    assert_eq!(error.to_string(), "JSON has no text for a stream");
}

#[tokio::test]
async fn a_reader_is_a_stream() {
    let reader = &b"read piece by piece"[..];
    let request = streamed(Upload::new().file(FileContent::from_reader(reader, Some(19))));
    let body = read(request.into_body()).await.expect("a body");
    assert!(body.contains("\r\n\r\nread piece by piece\r\n--"), "{body}");
}

#[test]
fn bytes_are_sent_any_number_of_times() {
    let request = streamed(Upload::new().file("x"));
    assert!(request.body().is_repeatable());
    let again = request.body().try_clone().expect("a second body");
    let (first, again) = (request.into_body().into_bytes(), again.into_bytes());
    assert_eq!(first.expect("bytes"), again.expect("bytes"));
}

#[test]
fn equal_streams_are_the_same() {
    let one = stream(None);
    assert_eq!(one, one.clone());
    assert_ne!(one, stream(None));
    assert_eq!(FileContent::from("x"), FileContent::from_bytes("x"));
}

#[test]
fn a_file_is_a_text_in_json() {
    let upload = Upload::from_json(br#"{"file":"\u00e4"}"#).expect("an upload");
    let file = upload.file.as_ref().expect("a file");
    assert_eq!(file.as_bytes(), Some("\u{e4}".as_bytes()));
    assert_eq!(upload.to_json().expect("JSON"), "{\"file\":\"\u{e4}\"}".as_bytes());
    let error = Upload::from_json(br#"{"file":1}"#).expect_err("no file");
    assert!(error.to_string().contains("expected a string"), "{error}");
}
