//! Credentials go to the server that they are for, and are told to nobody else.

mod support;

use codegen_runtime::runtime::client::Client;
use codegen_runtime::runtime::client::builder::ClientBuildError;
use codegen_runtime::runtime::http::credentials::Credentials;
use codegen_runtime::samples::GetRun;
use http::header::HeaderName;
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
