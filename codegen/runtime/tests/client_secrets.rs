//! Credentials go to the server that they are for, and are told to nobody else.

mod support;

use http::header::HeaderName;
use openapi_crate_runtime::runtime::client::Client;
use openapi_crate_runtime::runtime::client::builder::ClientBuildError;
use openapi_crate_runtime::runtime::client::error::ClientError;
use openapi_crate_runtime::runtime::http::credentials::Credentials;
use openapi_crate_runtime::runtime::http::error::RequestError;
use openapi_crate_runtime::samples::{GetRun, secured};
use support::{Server, TOKEN, answer, bounded, run};

#[tokio::test]
async fn a_redirect_to_another_host_is_not_followed() {
    let other = Server::start(|_, _| run("DONE")).await;
    for status in [301, 302, 303, 307, 308] {
        let location = format!("{}/runs/1", other.base());
        let server =
            Server::start(move |_, _| answer(status, &[("location", &location)], "")).await;
        let key = Credentials::header(HeaderName::from_static("x-api-key"), TOKEN);
        for credentials in [Credentials::bearer(TOKEN), key] {
            let credentials = credentials.expect("credentials");
            let client = Client::builder(server.base(), credentials).no_proxy().build();
            let sent = bounded(client.expect("a client").send(GetRun::new("1"))).await;
            let error = sent.expect_err("a redirect");
            assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        }
    }
    assert_eq!(other.count(), 0);
}

/// Nothing arrives at another origin, wherever the credential stands: the port is another here.
#[tokio::test]
async fn no_credential_of_any_scheme_arrives_elsewhere() {
    let other = Server::start(|_, _| run("DONE")).await;
    let location = format!("{}/run", other.base());
    let server = Server::start(move |_, _| answer(307, &[("location", &location)], "")).await;
    let all = Credentials::of(secured::SESSION, TOKEN);
    let all = all.and_then(|all| all.and(secured::QUERY_KEY, TOKEN));
    let all = all.and_then(|all| all.and(secured::KEY, TOKEN));
    let all = all.and_then(|all| all.and(secured::TOKEN, TOKEN)).expect("credentials");
    let client = Client::builder(server.base(), all).no_proxy().build().expect("a client");
    let error = bounded(client.send(secured::WithAll::new())).await.expect_err("a redirect");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(307));
    let sent = server.received().remove(0);
    assert_eq!(sent.target, format!("/run?api%20key={TOKEN}"));
    assert_eq!(sent.header("cookie"), Some(format!("sid={TOKEN}").as_str()));
    assert_eq!(other.count(), 0);
}

#[tokio::test]
async fn a_token_is_not_sent_where_none_is_asked_for() {
    let server = Server::start(|_, _| run("DONE")).await;
    let client = server.client();
    bounded(client.send(secured::ForAnyone::new())).await.expect("a run");
    bounded(client.send(secured::WithToken::new())).await.expect("a run");
    let received = server.received();
    assert!(!format!("{:?}", received[0]).contains(TOKEN), "{:?}", received[0]);
    assert!(format!("{:?}", received[1]).contains(TOKEN), "{:?}", received[1]);
    let error = bounded(client.send(secured::WithKey::new())).await.expect_err("no request");
    assert!(matches!(error, ClientError::Request(RequestError::Credentials(_))), "{error}");
    assert_eq!(server.count(), 2);
}

/// A server of an operation is one of the description's. This one is not.
#[tokio::test]
async fn a_server_of_its_own_is_not_asked_with_credentials_for_another() {
    let server = Server::start(|_, _| run("DONE")).await;
    bounded(server.client().send(secured::OfFiles::new())).await.expect("a run");
    assert_eq!(server.received().remove(0).target, "/run");
}

#[tokio::test]
async fn a_redirect_within_the_host_is_followed() {
    let server = Server::start(|nth, _| match nth {
        0 => answer(307, &[("location", "/v2/runs/1")], ""),
        _ => run("DONE"),
    })
    .await;
    bounded(server.client().send(GetRun::new("1"))).await.expect("a run");
    let request = server.received().remove(1);
    assert_eq!(request.target, "/v2/runs/1");
    assert_eq!(request.header("authorization"), Some("Bearer sk_never_to_be_seen"));
    assert_eq!(request.header("referer"), None);
}

#[tokio::test]
async fn a_redirect_to_itself_has_an_end() {
    let server = Server::start(|_, _| answer(307, &[("location", "/again")], "")).await;
    let error = bounded(server.client().send(GetRun::new("1"))).await.expect_err("no run");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(307));
    assert!(server.count() <= 12, "{}", server.count());
}

#[test]
fn an_address_that_no_request_can_be_sent_to_is_refused() {
    for base in [
        "",
        "api.example.com",
        "ftp://api.example.com",
        "/v1",
        "https://user:password@api.example.com",
        "https://api.example.com/v1?key=1",
        "https://api.example.com/#a",
    ] {
        let error = Client::builder(base, Credentials::none()).build().expect_err(base);
        assert!(matches!(error, ClientBuildError::Base(_)), "{base}: {error}");
        assert!(!format!("{error} {error:?}").contains("password"));
    }
}

/// Where the system has no roots that is an error too, and not the one of a TLS that reqwest does not
/// know.
#[test]
fn tls_can_be_set_up() {
    match Client::builder("https://api.example.com", Credentials::none()).build() {
        Ok(_) | Err(ClientBuildError::Tls(_)) => {}
        Err(error) => panic!("{error:?}"),
    }
}
