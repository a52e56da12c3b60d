//! What a server repeats of the credentials that it was sent is not shown in an error.

mod support;

use http::{HeaderMap, Request, Response, StatusCode};
use openapi_crate_runtime::runtime::client::Client;
use openapi_crate_runtime::runtime::client::byte_stream::ByteStream;
use openapi_crate_runtime::runtime::client::error::ClientError;
use openapi_crate_runtime::runtime::client::transport::{BoxFuture, Transport};
use openapi_crate_runtime::runtime::client::transport_error::{TransportError, TransportErrorKind};
use openapi_crate_runtime::runtime::http::credentials::Credentials;
use openapi_crate_runtime::runtime::http::operation::Operation;
use openapi_crate_runtime::runtime::http::request_body::RequestBody;
use openapi_crate_runtime::runtime::http::security::Scheme;
use openapi_crate_runtime::samples::Problem;
use openapi_crate_runtime::samples::secured::*;
use support::{Server, answer, bounded};

/// The error of an operation whose server answers with what it was sent: the header, the target, the cookie.
async fn repeated<O: Operation<Error = Problem> + Clone>(
    operation: O,
    credentials: Credentials,
    as_body: fn(&str) -> String,
) -> ClientError<Problem> {
    let server = Server::start(move |_, request| {
        let sent = ["authorization", "x-api-key", "cookie"].map(|name| request.header(name));
        let sent = sent.into_iter().flatten().collect::<Vec<_>>().join(" and ");
        answer(400, &[], as_body(&format!("{} {sent}", request.target)))
    })
    .await;
    let client = Client::builder(server.base(), credentials).no_proxy().build();
    let client = client.expect("a client");
    let reply = bounded(client.send_for_reply(operation.clone())).await;
    let replied = reply.err().expect("a request that is refused").to_string();
    let error = bounded(client.send(operation)).await.err().expect("a request that is refused");
    assert_eq!(error.to_string(), replied);
    error
}

fn of(scheme: Scheme, text: &str) -> Credentials {
    Credentials::of(scheme, text).expect("credentials")
}

/// Everything that an error says of itself, and of its causes.
fn shown(error: &ClientError<Problem>) -> String {
    let mut shown = format!("{error}\n{error:?}\n{error:#?}");
    let mut cause = std::error::Error::source(error);
    while let Some(next) = cause {
        shown.push_str(&format!("\n{next}\n{next:?}"));
        cause = next.source();
    }
    shown
}

fn text(sent: &str) -> String {
    format!("cannot take {sent}")
}

/// A documented error.
fn problem(sent: &str) -> String {
    serde_json::json!({ "code": sent, "retryable": false }).to_string()
}

/// One whose code is a text where a boolean should be: what is wrong with it repeats the text.
fn other_problem(sent: &str) -> String {
    serde_json::json!({ "code": "A", "retryable": sent }).to_string()
}

#[tokio::test]
async fn no_text_of_an_error_has_the_credentials() {
    let secret = "s3cr\"t/é\\";
    let ascii = "s3cr\"t/+\\";
    for as_body in [text as fn(&str) -> String, problem, other_problem] {
        let errors = [
            repeated(WithToken::new(), of(TOKEN, ascii), as_body).await,
            repeated(WithKey::new(), of(KEY, ascii), as_body).await,
            repeated(WithDigest::new(), of(DIGEST, ascii), as_body).await,
            repeated(WithQueryKey::new(), of(QUERY_KEY, secret), as_body).await,
            repeated(WithSession::new(), of(SESSION, "s3cret/+"), as_body).await,
            repeated(WithToken::new(), Credentials::bearer(ascii).expect("one"), as_body).await,
        ];
        for error in errors {
            let shown = shown(&error);
            assert!(shown.contains("***"), "{shown}");
            assert!(!shown.contains("s3cr"), "{shown}");
            let raw = error.api().expect("an answer").text().into_owned();
            assert!(raw.contains("s3cr"), "{raw}");
        }
    }
}

#[tokio::test]
async fn a_password_is_cut_out_in_every_form() {
    fn with_decoded(sent: &str) -> String {
        let is_encoded = sent.contains("bWU6cDRzcy93b3Jk");
        format!("{sent} is me:p4ss/word {is_encoded} p4ss%2Fword \"p4ss\\/word\"")
    }
    let user = Credentials::basic("me", "p4ss/word").expect("credentials");
    let error = repeated(WithUser::new(), user, with_decoded).await;
    let shown = shown(&error);
    assert!(shown.contains("Basic *** is *** true *** "), "{shown}");
    assert!(!shown.contains("bWU6cDRz") && !shown.contains("p4ss"), "{shown}");
}

/// The end of what is shown may fall into a secret.
#[tokio::test]
async fn half_a_secret_is_not_shown() {
    fn at_the_end(sent: &str) -> String {
        format!("{}{sent}", "a".repeat(170))
    }
    let error = repeated(WithToken::new(), of(TOKEN, "s3cretsecretsecretsecret"), at_the_end).await;
    let shown = shown(&error);
    assert!(!shown.contains("s3c"), "{shown}");
}

/// A transport that says which address it asked.
struct Talkative;

impl Transport for Talkative {
    fn send(
        &self,
        request: Request<RequestBody>,
    ) -> BoxFuture<'_, Result<Response<ByteStream>, TransportError>> {
        let cause = std::io::Error::other(format!("cannot ask {}", request.uri()));
        Box::pin(async { Err(TransportError::new(TransportErrorKind::Connect, cause)) })
    }
}

#[tokio::test]
async fn no_transport_tells_a_key() {
    let send = async |key: &str| {
        let client = Client::builder("http://runs.test", of(QUERY_KEY, key)).transport(Talkative);
        let client = client.build().expect("a client").with_retries(0);
        bounded(client.send(WithQueryKey::new())).await.expect_err("no answer")
    };
    let error = send("s3cret/+").await;
    assert!(error.is_connect());
    let shown = shown(&error);
    assert!(shown.contains("cannot ask http://runs.test/run?api%20key=***"), "{shown}");
    assert!(!shown.contains("s3cret"), "{shown}");
}

#[test]
fn what_is_too_short_is_in_many_texts_by_chance() {
    let error = || {
        let (status, headers) = (StatusCode::BAD_REQUEST, HeaderMap::new());
        WithToken::http_response(status, &headers, b"abc abcd").expect_err("an error")
    };
    let of_three = error().hiding(&of(TOKEN, "abc"));
    assert!(of_three.to_string().ends_with(": abc abcd"), "{of_three}");
    let of_four = error().hiding(&of(TOKEN, "abcd"));
    assert!(of_four.to_string().ends_with(": abc ***"), "{of_four}");
    // Without I/O nobody knows with what the request was sent.
    assert!(error().to_string().contains("abcd"));
}
