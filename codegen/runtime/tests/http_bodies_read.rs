//! Forms are what a server reads that is not ours: axum's extractors, over a socket.

use std::sync::{Arc, Mutex};

use axum::extract::{Form, Multipart, State};
use axum::routing::post;
use axum::{Router, serve};
use openapi_crate_runtime::runtime::http::credentials::Credentials;
use openapi_crate_runtime::runtime::http::operation::Operation;
use openapi_crate_runtime::runtime::http::request::{in_bytes, make};
use openapi_crate_runtime::runtime::types::file::FileContent;
use openapi_crate_runtime::samples::bodies::{SendForm, SendParts, Upload};
use serde_json::json;
use tokio::net::TcpListener;

/// A field that a server has read.
#[derive(Clone, Debug, Default, PartialEq)]
struct Read {
    name: String,
    file_name: Option<String>,
    content_type: Option<String>,
    content: Vec<u8>,
}

fn field(name: &str, content: &str) -> Read {
    Read { name: name.to_owned(), content: content.into(), ..Read::default() }
}

fn of_type(name: &str, content_type: &str, content: &str) -> Read {
    Read { content_type: Some(content_type.to_owned()), ..field(name, content) }
}

fn file(name: &str, file_name: &str, content_type: &str, content: &str) -> Read {
    Read { file_name: Some(file_name.to_owned()), ..of_type(name, content_type, content) }
}

type Log = Arc<Mutex<Vec<Read>>>;

async fn read_form(State(log): State<Log>, Form(fields): Form<Vec<(String, String)>>) {
    let fields = fields.iter().map(|(name, content)| field(name, content));
    log.lock().expect("a log").extend(fields);
}

async fn read_parts(State(log): State<Log>, mut parts: Multipart) {
    while let Some(part) = parts.next_field().await.expect("a part") {
        let read = Read {
            name: part.name().expect("a name").to_owned(),
            file_name: part.file_name().map(str::to_owned),
            content_type: part.content_type().map(str::to_owned),
            content: part.bytes().await.expect("a content").into(),
        };
        log.lock().expect("a log").push(read);
    }
}

/// What a server reads of an operation.
async fn read<O: Operation>(operation: O) -> Vec<Read> {
    let log = Log::default();
    let router = Router::new().route("/form", post(read_form)).route("/parts", post(read_parts));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let base = format!("http://{}", listener.local_addr().expect("an address"));
    let server = tokio::spawn(serve(listener, router.with_state(Arc::clone(&log))).into_future());
    let request = make(&operation, &base, &Credentials::none()).and_then(in_bytes);
    let request = request.expect("a request");
    let request = reqwest::Request::try_from(request).expect("a request");
    // reqwest asks for a provider of TLS, though none is needed here.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let response = reqwest::Client::new().execute(request).await.expect("an answer");
    assert!(response.status().is_success(), "{:?}", response.text().await);
    server.abort();
    log.lock().expect("a log").clone()
}

fn texts(items: &[&str]) -> Vec<String> {
    items.iter().map(|&item| item.to_owned()).collect()
}

#[tokio::test]
async fn forms() {
    let upload = Upload::new()
        .note("a b&c=d+e%20\u{e4}\u{1f600}\r\n")
        .file("bytes")
        .tags(texts(&["x", "", "z"]))
        .owner(json!({"name": "a&b"}))
        .filter(json!({"a[b]": "c d"}))
        .labels(texts(&["x", "y"]));
    let expected = [
        field("note", "a b&c=d+e%20\u{e4}\u{1f600}\r\n"),
        field("file", "bytes"),
        field("tags", "x"),
        field("tags", ""),
        field("tags", "z"),
        field("owner", "{\"name\":\"a&b\"}"),
        field("filter[a[b]]", "c d"),
        field("labels", "[\"x\",\"y\"]"),
    ];
    assert_eq!(read(SendForm::new(upload)).await, expected);
    assert_eq!(read(SendForm::new(Upload::new())).await, []);
}

#[tokio::test]
async fn parts() {
    let page = |name: &str, content: &str| FileContent::from(content).with_name(name);
    let upload = Upload::new()
        .note("one\r\n\r\n--two \u{e4}")
        .file(page("caf\u{e9} 1.txt", "").with_content_type("text/plain"))
        .pages(vec![page("1", "\r\n"), page("2", "--\r\n--")])
        .count(-3)
        .owner(json!({"name": "a"}))
        .filter(json!({"a": "c d"}))
        .labels(texts(&["x", "y"]));
    let expected = [
        field("note", "one\r\n\r\n--two \u{e4}"),
        file("file", "caf\u{e9} 1.txt", "text/plain", ""),
        file("pages", "1", "image/png", "\r\n"),
        file("pages", "2", "image/png", "--\r\n--"),
        field("count", "-3"),
        of_type("owner", "application/json", "{\"name\":\"a\"}"),
        field("filter[a]", "c d"),
        of_type("labels", "application/json", "[\"x\",\"y\"]"),
    ];
    assert_eq!(read(SendParts::new(upload)).await, expected);
}

/// What browsers write for quotes and line ends (`%22`, `%0D%0A`) is left to who knows what it stands for.
#[tokio::test]
async fn a_file_name_stays_one_header() {
    let name = "a\"; name=\"b\r\nx: y";
    let upload = Upload::new().file(FileContent::from("x").with_name(name));
    let read = read(SendParts::new(upload)).await;
    let escaped = "a%22; name=%22b%0D%0Ax: y";
    assert_eq!(read, [file("file", escaped, "application/octet-stream", "x")]);
}

#[tokio::test]
async fn a_form_without_parts_is_read() {
    assert_eq!(read(SendParts::new(Upload::new())).await, []);
}
