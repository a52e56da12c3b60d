//! What comes over a socket becomes a value or an error.

mod support;

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use openapi_crate_runtime::runtime::client::Client;
use openapi_crate_runtime::runtime::client::error::ClientError;
use openapi_crate_runtime::runtime::http::credentials::Credentials;
use openapi_crate_runtime::samples::{DeleteRun, GetRun, ListRuns, Problem, Run, RunStatus};
use support::{Answer, Server, Step, answer, bounded, gzipped, head, run};

type Sent = Result<Run, ClientError<Problem>>;

const RUN: &[u8] = br#"{"id":"exr_1","status":"DONE"}"#;

fn done() -> Run {
    Run::new("exr_1", RunStatus::Done)
}

/// What a client with a small bound makes of an answer.
async fn get(steps: Answer) -> Sent {
    let server = Server::answering(vec![steps]).await;
    let client = server.builder().retries(0).body_limit(1000).timeout(Duration::from_secs(5));
    bounded(client.build().expect("a client").send(GetRun::new("exr_1"))).await
}

#[tokio::test]
async fn a_request_is_what_the_operation_says() {
    let server = Server::start(|_, _| run("DONE")).await;
    let got = server.client().send(GetRun::new("a/b?c#d%\u{e4}").workspace("ws_1")).await;
    assert_eq!(got.expect("a run"), done());
    let request = server.received().remove(0);
    assert_eq!(request.method, "GET");
    assert_eq!(request.target, "/runs/a%2Fb%3Fc%23d%25%C3%A4");
    assert_eq!(request.header("authorization"), Some("Bearer sk_never_to_be_seen"));
    assert_eq!(request.header("x-api-version"), Some("2026-02-09"));
    assert_eq!(request.header("x-workspace"), Some("ws_1"));
    assert_eq!(request.header("accept"), Some("application/json"));
    assert_eq!(request.header("accept-encoding"), Some("gzip"));
    assert_eq!(
        request.header("user-agent"),
        Some(concat!("openapi-crate-runtime/", env!("CARGO_PKG_VERSION")))
    );
}

#[tokio::test]
async fn what_a_client_does_can_be_done_by_any_thread() {
    fn can_move(_: &(impl Send + 'static)) {}
    let server = Server::start(|_, _| run("DONE")).await;
    let client = server.client();
    can_move(&client.list_all(ListRuns::new()));
    can_move(&client.wait_for(GetRun::new("1")).into_future());
    let sent = tokio::spawn(async move { client.send(GetRun::new("1")).await });
    assert_eq!(bounded(sent).await.expect("no panic").expect("a run"), done());
}

#[tokio::test]
async fn an_empty_answer_is_a_success_where_it_is_described() {
    let server = Server::start(|_, _| answer(204, &[], "")).await;
    server.client().send(DeleteRun::new("exr_1")).await.expect("nothing");
    assert_eq!(server.received()[0].method, "DELETE");
}

/// Its body is that of the success that is described.
#[tokio::test]
async fn another_success_than_the_one_described_is_one() {
    for status in [201, 202, 203, 299] {
        let server = Server::start(move |_, _| answer(status, &[], RUN)).await;
        let run = server.client().send(GetRun::new("1")).await;
        assert_eq!(run.expect("a run"), done(), "{status}");
    }
}

#[tokio::test]
async fn every_error_status_is_an_error_with_its_status() {
    let server = Server::start(|_, request| {
        let status = request.target.trim_start_matches("/runs/").parse().expect("a status");
        answer(status, &[], r#"{"code":"X","retryable":false}"#)
    })
    .await;
    let client = server.client();
    for status in (201..=208).filter(|status| *status != 204).chain(400..=599) {
        let error = client.send(GetRun::new(status.to_string())).await.expect_err("an error");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        let documented = error.api().expect("an answer").documented();
        let described = [400, 404, 408, 422, 429, 500].contains(&status);
        assert_eq!(documented.is_some(), described, "{status}");
    }
}

#[tokio::test]
async fn a_body_may_come_in_pieces() {
    let chunked = || {
        let mut steps = vec![Step::Send(head(200, &[("transfer-encoding", "chunked")]))];
        for piece in RUN.chunks(7) {
            steps.push(Step::Send(format!("{:x}\r\n", piece.len()).into_bytes()));
            steps.push(Step::Send([piece, b"\r\n"].concat()));
            steps.push(Step::Pause(Duration::from_millis(2)));
        }
        steps.push(Step::Send(b"0\r\n\r\n".to_vec()));
        steps
    };
    assert_eq!(get(chunked).await.expect("a run"), done());
    // No length at all: the end of the connection is the end of the body.
    let until_closed = || vec![Step::Send([&head(200, &[]), RUN].concat()), Step::Close];
    assert_eq!(get(until_closed).await.expect("a run"), done());
}

#[tokio::test]
async fn a_gzipped_body_is_read() {
    let zipped = || answer(200, &[("content-encoding", "gzip")], gzipped(RUN));
    assert_eq!(get(zipped).await.expect("a run"), done());
}

#[tokio::test]
async fn a_gzipped_body_that_breaks_off_is_no_answer() {
    let broken = || {
        let zipped = gzipped(RUN);
        answer(200, &[("content-encoding", "gzip")], &zipped[..zipped.len() / 2])
    };
    let error = get(broken).await.expect_err("no run");
    assert!(matches!(error, ClientError::Transport(_)), "{error}");
}

/// Made before it is asked for: that takes seconds.
static BOMB: LazyLock<Vec<u8>> = LazyLock::new(|| gzipped(&vec![b' '; 50 << 20]));

#[tokio::test]
async fn a_body_over_the_limit_is_refused_however_it_comes() {
    let too_large: [(&str, Answer); 5] = [
        ("as its length says, before it comes", || {
            vec![Step::Send(head(200, &[("content-length", "1001")])), Step::Pause(FOREVER)]
        }),
        ("a length that no memory has", || {
            vec![Step::Send(head(500, &[("content-length", "99999999999999")]))]
        }),
        ("without a length", || {
            vec![Step::Send([head(200, &[]), vec![b' '; 1001]].concat()), Step::Close]
        }),
        ("in pieces, without an end", || {
            let mut steps = vec![Step::Send(head(200, &[("transfer-encoding", "chunked")]))];
            steps.extend((0..100).map(|_| Step::Send(b"14\r\n12345678901234567890\r\n".to_vec())));
            steps.push(Step::Pause(FOREVER));
            steps
        }),
        ("a bomb", || answer(200, &[("content-encoding", "gzip")], &*BOMB)),
    ];
    LazyLock::force(&BOMB);
    for (what, steps) in too_large {
        let started = Instant::now();
        let error = get(steps).await.expect_err(what);
        let ClientError::TooLarge(error) = error else { panic!("{what}: {error}") };
        assert_eq!(error.limit, 1000, "{what}");
        assert!(started.elapsed() < Duration::from_secs(4), "{what}");
    }
}

/// Longer than any time that a client here is given.
const FOREVER: Duration = Duration::from_secs(60);

#[tokio::test]
async fn a_body_of_just_the_limit_is_taken() {
    let full = || answer(200, &[], [RUN, &vec![b' '; 1000 - RUN.len()]].concat());
    assert_eq!(get(full).await.expect("a run"), done());
}

#[tokio::test]
async fn an_answer_that_does_not_come_in_time_is_a_timeout() {
    let slow: [Answer; 3] = [
        || vec![Step::Pause(FOREVER)],
        || vec![Step::Send(head(200, &[("content-length", "30")])), Step::Pause(FOREVER)],
        // A little at a time never lets a timeout of each read run out.
        || {
            let mut steps = vec![Step::Send(head(200, &[("content-length", "1000")]))];
            for _ in 0..1000 {
                steps.extend([Step::Pause(Duration::from_millis(20)), Step::Send(b" ".to_vec())]);
            }
            steps
        },
    ];
    for steps in slow {
        let server = Server::answering(vec![steps]).await;
        let client = server.client().with_retries(0).with_timeout(Duration::from_millis(100));
        let error = bounded(client.send(GetRun::new("1"))).await.expect_err("no run");
        assert!(error.is_timeout(), "{error:?}");
        assert!(!error.is_connect(), "{error:?}");
        assert!(error.to_string().starts_with("no answer in time"), "{error}");
    }
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_an_error_of_transport() {
    let broken: [Answer; 6] = [
        || vec![Step::Close],
        || vec![Step::Reset],
        || vec![Step::Send(b"HTTP/1.1 200 O".to_vec()), Step::Close],
        || vec![Step::Send([&head(200, &[("content-length", "900")]), RUN].concat()), Step::Close],
        || vec![Step::Send([&head(200, &[("content-length", "900")]), RUN].concat()), Step::Reset],
        || vec![Step::Send(b"this is no HTTP\r\n\r\n".to_vec()), Step::Close],
    ];
    for (nth, steps) in broken.into_iter().enumerate() {
        let error = get(steps).await.expect_err("no run");
        assert!(matches!(error, ClientError::Transport(_)), "{nth}: {error}");
        assert!(!error.is_timeout() && !error.is_connect(), "{nth}: {error:?}");
    }
}

#[tokio::test]
async fn nobody_there_is_an_error_of_connection() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let base = format!("http://{}", listener.local_addr().expect("an address"));
    drop(listener);
    let client = Client::builder(base, Credentials::none()).no_proxy().retries(0);
    let client = client.build().expect("a client");
    let error = bounded(client.send(GetRun::new("exr_secret"))).await.expect_err("no run");
    assert!(error.is_connect(), "{error:?}");
    assert!(error.to_string().starts_with("no connection: "), "{error}");
    // A parameter stands in the address.
    assert!(!format!("{error} {error:?}").contains("exr_secret"), "{error:?}");
}
