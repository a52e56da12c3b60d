//! What is sent again, when, and what never is.

mod support;

use std::time::{Duration, Instant, SystemTime};

use openapi_crate_runtime::runtime::client::Client;
use openapi_crate_runtime::runtime::client::error::ClientError;
use openapi_crate_runtime::runtime::http::credentials::Credentials;
use openapi_crate_runtime::samples::files::{PayRun, QueryRuns, RefundRun};
use openapi_crate_runtime::samples::{CreateRun, DeleteRun, GetRun, NewRun};
use support::{Answer, Server, Step, answer, bounded, run};

const PROBLEM: &str = r#"{"code":"X","retryable":true}"#;

#[tokio::test]
async fn what_a_retry_mends_is_not_seen() {
    for failure in [
        (|| answer(500, &[], PROBLEM)) as Answer,
        || answer(502, &[], "<html>Bad gateway</html>"),
        || answer(503, &[], ""),
        || answer(408, &[], ""),
        || answer(429, &[], r#"{"error":"slow down"}"#),
        || vec![Step::Close],
        || vec![Step::Reset],
    ] {
        let server = Server::answering(vec![failure, failure, || run("DONE")]).await;
        bounded(server.client().send(GetRun::new("1"))).await.expect("a run");
        assert_eq!(server.count(), 3);
    }
}

/// The method is safe and idempotent, as `GET` is (draft-ietf-httpbis-safe-method-w-body).
#[tokio::test]
async fn a_query_is_sent_again() {
    let server = Server::answering(vec![(|| answer(503, &[], "")) as Answer, || run("DONE")]).await;
    bounded(server.client().send(QueryRuns::new("done"))).await.expect("a run");
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn the_last_error_is_told_when_the_retries_are_used_up() {
    let server = Server::start(|nth, _| answer(500 + nth as u16, &[], "")).await;
    let error = bounded(server.client().send(GetRun::new("1"))).await.expect_err("no run");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(502));
    assert_eq!(server.count(), 3);

    let server = Server::start(|_, _| answer(500, &[], "")).await;
    let client = server.client().with_retries(0);
    bounded(client.send(GetRun::new("1"))).await.expect_err("no run");
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn what_no_retry_mends_is_sent_once() {
    for failure in [
        (|| answer(400, &[], "")) as Answer,
        || answer(404, &[], r#"{"code":"NOT_FOUND","retryable":false}"#),
        || answer(500, &[], r#"{"code":"X","retryable":false}"#),
        || answer(429, &[], r#"{"code":"X","retryable":false}"#),
        || answer(200, &[], "not a run"),
    ] {
        let server = Server::answering(vec![failure, || run("DONE")]).await;
        let error = bounded(server.client().send(GetRun::new("1"))).await.expect_err("no run");
        assert!(error.api().is_some(), "{error}");
        assert_eq!(server.count(), 1);
    }
}

#[tokio::test]
async fn a_post_is_not_sent_again_unless_that_is_asked_for() {
    for failure in [(|| answer(503, &[], "")) as Answer, || vec![Step::Close], || vec![Step::Reset]]
    {
        let server = Server::answering(vec![failure, || run("PENDING")]).await;
        let create = || CreateRun::new(NewRun::new("file_1"));
        bounded(server.client().send(create())).await.expect_err("no run");
        assert_eq!(server.count(), 1);

        let server = Server::answering(vec![failure, || run("PENDING")]).await;
        let client = server.client().with_retry_non_idempotent(true);
        bounded(client.send(create())).await.expect("a run");
        let received = server.received();
        assert_eq!(received.len(), 2);
        assert_eq!(received[0].body, received[1].body);
        assert_eq!(received[1].body, br#"{"file":"file_1"}"#);
    }
}

/// A server that refuses for the rate has done nothing of what was asked for.
#[tokio::test]
async fn a_post_that_is_refused_for_its_rate_is_sent_again() {
    let refused = (|| answer(429, &[("retry-after", "0")], PROBLEM)) as Answer;
    let server = Server::answering(vec![refused, || run("PENDING")]).await;
    bounded(server.client().send(CreateRun::new(NewRun::new("file_1")))).await.expect("a run");
    assert_eq!(server.received()[1].body, br#"{"file":"file_1"}"#);

    let server = Server::answering(vec![refused, || run("PENDING")]).await;
    let client = server.client().with_retries(0);
    bounded(client.send(CreateRun::new(NewRun::new("file_1")))).await.expect_err("no run");
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_delete_is_sent_again() {
    let server = Server::answering(vec![|| answer(503, &[], ""), || answer(204, &[], "")]).await;
    bounded(server.client().send(DeleteRun::new("1"))).await.expect("nothing");
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn a_connection_that_was_never_made_is_tried_again_for_any_operation() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let base = format!("http://{}", listener.local_addr().expect("an address"));
    drop(listener);
    let client = Client::builder(base, Credentials::none()).no_proxy();
    // The bound of a wait is random from 0 on, so that the sum of many is what tells.
    let client = client.retries(20).backoff(Duration::from_millis(20), Duration::from_millis(20));
    let started = Instant::now();
    let create = CreateRun::new(NewRun::new("file_1"));
    let sent = bounded(client.build().expect("a client").send(create)).await;
    assert!(sent.expect_err("nobody").is_connect());
    assert!(started.elapsed() > Duration::from_millis(50), "{:?}", started.elapsed());
}

#[tokio::test]
async fn the_server_says_how_long_to_wait_at_least() {
    let server =
        Server::answering(vec![|| answer(429, &[("retry-after", "1")], PROBLEM), || run("DONE")])
            .await;
    let started = Instant::now();
    bounded(server.client().send(GetRun::new("1"))).await.expect("a run");
    assert!(started.elapsed() >= Duration::from_secs(1), "{:?}", started.elapsed());
}

#[tokio::test]
async fn a_date_to_wait_for_is_waited_for() {
    let server = Server::start(|nth, _| {
        let date = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(2));
        if nth == 0 { answer(429, &[("retry-after", &date)], PROBLEM) } else { run("DONE") }
    })
    .await;
    let started = Instant::now();
    bounded(server.client().send(GetRun::new("1"))).await.expect("a run");
    // A date has no fractions of a second.
    assert!(started.elapsed() >= Duration::from_secs(1), "{:?}", started.elapsed());
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn a_wait_that_is_too_long_is_left_to_the_caller() {
    let server = Server::start(|_, _| answer(429, &[("retry-after", "3")], PROBLEM)).await;
    let client = server.builder().longest_retry_after(Duration::from_secs(2));
    let started = Instant::now();
    let sent = bounded(client.build().expect("a client").send(GetRun::new("1"))).await;
    let error = sent.expect_err("no run");
    let asked = error.api().expect("an answer").retry_after(SystemTime::now());
    assert_eq!(asked, Some(Duration::from_secs(3)));
    assert!(started.elapsed() < Duration::from_secs(2));
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_timeout_is_of_each_try() {
    let server =
        Server::answering(vec![|| vec![Step::Pause(Duration::from_secs(60))], || run("DONE")])
            .await;
    let client = server.client().with_timeout(Duration::from_millis(300));
    bounded(client.send(GetRun::new("1"))).await.expect("a run");
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn a_body_that_is_too_large_is_not_asked_for_again() {
    let server = Server::start(|_, _| run("DONE")).await;
    let client = server.builder().body_limit(5).build().expect("a client");
    let error = bounded(client.send(GetRun::new("1"))).await.expect_err("no run");
    assert!(matches!(error, ClientError::TooLarge(_)), "{error}");
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_post_with_an_idempotency_key_is_sent_again_with_the_same_key() {
    let failures: Vec<Answer> = vec![|| answer(503, &[], ""), || vec![Step::Close], || run("DONE")];
    let server = Server::answering(failures).await;
    bounded(server.client().send(PayRun::new(NewRun::new("file_1")))).await.expect("a run");
    bounded(server.client().send(PayRun::new(NewRun::new("file_1")))).await.expect("a run");
    let received = server.received();
    let keys: Vec<&str> =
        received.iter().filter_map(|request| request.header("idempotency-key")).collect();
    assert_eq!(keys.len(), 4);
    assert!(keys[0] == keys[1] && keys[1] == keys[2] && keys[2] != keys[3], "{keys:?}");
    // A UUID of version 4 (RFC 9562).
    let parts: Vec<usize> = keys[0].split('-').map(str::len).collect();
    assert_eq!(parts, [8, 4, 4, 4, 12]);
    assert!(keys[0].as_bytes()[14] == b'4' && b"89ab".contains(&keys[0].as_bytes()[19]));
}

#[tokio::test]
async fn a_key_of_the_caller_is_sent_as_it_is() {
    let again: Vec<Answer> = vec![|| answer(503, &[], ""), || run("DONE")];
    let server = Server::answering(again.clone()).await;
    let pay = PayRun::new(NewRun::new("file_1")).key("mine");
    bounded(server.client().send(pay)).await.expect("a run");
    assert!(
        server
            .received()
            .iter()
            .all(|request| { request.header("idempotency-key") == Some("mine") })
    );
    assert_eq!(server.count(), 2);

    // A header of this name is such a key, whether or not the description says so.
    let server = Server::answering(again).await;
    let refund = RefundRun::new(NewRun::new("file_1"));
    bounded(server.client().send(refund.clone())).await.expect_err("not without a key");
    assert_eq!(server.count(), 1);
    let server = Server::answering(vec![|| answer(503, &[], ""), || run("DONE")]).await;
    bounded(server.client().send(refund.key("mine"))).await.expect("a run");
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn a_rate_limit_says_how_long_to_wait() {
    for header in [
        ("ratelimit", r#""burst";r=0;t=1, "daily";r=9;t=5000"#),
        ("ratelimit-reset", "1"),
        ("x-ratelimit-reset", "1"),
    ] {
        let server = Server::start(move |nth, _| match nth {
            0 => answer(429, &[header], PROBLEM),
            _ => run("DONE"),
        })
        .await;
        let started = Instant::now();
        bounded(server.client().send(GetRun::new("1"))).await.expect("a run");
        assert!(started.elapsed() >= Duration::from_secs(1), "{header:?}");
    }
}

#[tokio::test]
async fn no_time_to_wait_is_too_large_to_be_read() {
    for asked in
        ["99999999999999999999999999", "1e9", "18446744073709551615", "9".repeat(400).as_str()]
    {
        let header = asked.to_owned();
        let server = Server::start(move |nth, _| match nth {
            0 => answer(503, &[("retry-after", &header)], PROBLEM),
            _ => run("DONE"),
        })
        .await;
        let sent = bounded(server.client().send(GetRun::new("1"))).await;
        // What is no number is passed over.
        assert_eq!(sent.is_ok(), asked == "1e9", "{asked}");
        if let Err(error) = sent {
            let asked = error.api().expect("an answer").retry_after(SystemTime::now());
            assert!(asked > Some(Duration::from_secs(u64::from(u32::MAX))), "{asked:?}");
        }
    }
}

#[tokio::test]
async fn a_redirect_that_is_described_is_an_answer() {
    let server = Server::start(|_, _| {
        answer(303, &[("location", "/elsewhere")], r#"{"id":"exr_1","status":"DONE"}"#)
    })
    .await;
    let refund = RefundRun::new(NewRun::new("file_1"));
    bounded(server.client().send(refund)).await.expect("a run");
    assert_eq!(server.count(), 1);
}
