//! The mock of the API (`conformance::api`): it holds the rules of the API, and our client keeps them.

mod batches;
mod extraction;
mod extractors;
mod failures;
mod files;
mod from_files;
mod load;
mod requests;
mod schema_rules;
mod schemas_of_types;
mod webhooks;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use conformance::api::{Api, KEY, VERSION};
use extend_ai_types::client::{Client, ClientBuilder};
use extend_ai_types::operations::Credentials;
use serde_json::{Value, json};

fn builder(api: &Api, key: &str) -> ClientBuilder {
    let short = Duration::from_millis(1);
    let credentials = Credentials::bearer(key).expect("a key");
    Client::builder(api.address(), credentials).backoff(short, short).no_proxy()
}

/// Our client, with the key of a workspace.
fn client(api: &Api) -> Client {
    builder(api, KEY).build().expect("a client").into()
}

/// A request byte for byte, for those that our client does not make. Gives the status and the body.
fn raw(api: &Api, line: &str, headers: &[(&str, &str)], body: &[u8]) -> (u16, Value) {
    let host = api.address().strip_prefix("http://").expect("HTTP");
    let mut head = format!("{line} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n");
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    if !body.is_empty() {
        head += &format!("content-length: {}\r\n", body.len());
    }
    let mut stream = TcpStream::connect(host).expect("a server");
    stream.write_all(&[head.as_bytes(), b"\r\n", body].concat()).expect("it is taken");
    let mut response = String::new();
    stream.read_to_string(&mut response).expect("a response");
    let (head, body) = response.split_once("\r\n\r\n").expect("a head");
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
    (status.expect("a status"), serde_json::from_str(body).unwrap_or_default())
}

/// The headers that every request has.
fn headers() -> [(&'static str, &'static str); 2] {
    [("authorization", "Bearer sk_workspace"), ("x-extend-api-version", VERSION)]
}

/// A request with a JSON body, or without a body if it is null.
fn send(api: &Api, line: &str, body: &Value) -> (u16, Value) {
    let [key, version] = headers();
    if body.is_null() {
        return raw(api, line, &[key, version], b"");
    }
    let headers = [key, version, ("content-type", "application/json")];
    raw(api, line, &headers, body.to_string().as_bytes())
}

/// Sends a JSON body, which is taken.
fn taken(api: &Api, line: &str, body: &Value) -> Value {
    let (status, answer) = send(api, line, body);
    assert_eq!(status, 200, "{line}: {answer}");
    answer
}

/// Sends a JSON body, which is refused in the form of the API. Gives the message.
fn refused(api: &Api, line: &str, body: &Value) -> String {
    let (status, answer) = send(api, line, body);
    assert_eq!(status, 400, "{line} {body}: {answer}");
    assert_eq!((&answer["code"], &answer["retryable"]), (&json!("INVALID_REQUEST"), &json!(false)));
    assert!(answer["requestId"].as_str().is_some_and(|id| id.starts_with("req_")));
    answer["message"].as_str().expect("a message").to_owned()
}
