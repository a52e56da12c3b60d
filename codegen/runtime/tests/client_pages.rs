//! Lists, page after page.

mod support;

use std::pin::pin;
use std::time::Duration;

use futures_core::Stream;
use openapi_crate_runtime::runtime::client::error::ClientError;
use openapi_crate_runtime::samples::{GetRun, ListRuns};
use support::{Server, Step, answer, bounded, run};

fn page(request: &support::Received) -> Vec<support::Step> {
    let (_, query) = request.target.split_once('?').unwrap_or_default();
    let (ids, next) = match query {
        "tag=x" => (["1", "2"], r#","next":"t/2""#),
        "page=t%2F2&tag=x" => (["3", "4"], r#","next":"t3""#),
        "page=t3&tag=x" => (["5", "6"], ""),
        _ => panic!("{query}"),
    };
    let runs = ids.map(|id| format!(r#"{{"id":"{id}","status":"DONE"}}"#)).join(",");
    answer(200, &[], format!(r#"{{"data":[{runs}]{next}}}"#))
}

fn list() -> ListRuns {
    ListRuns::new().tags(vec!["x".to_owned()])
}

#[tokio::test]
async fn a_list_goes_over_its_pages() {
    let server = Server::start(|_, request| page(request)).await;
    let mut runs = server.client().list_all(list());
    let mut ids = Vec::new();
    while let Some(run) = bounded(runs.next()).await {
        ids.push(run.expect("a run").id);
    }
    assert_eq!(ids, ["1", "2", "3", "4", "5", "6"]);
    assert_eq!(server.count(), 3);
    assert!(runs.next().await.is_none());
    assert_eq!(server.count(), 3);
}

#[tokio::test]
async fn a_list_is_a_stream() {
    let server = Server::start(|_, request| page(request)).await;
    let mut runs = pin!(server.client().list_all(list()));
    let next = std::future::poll_fn(|context| runs.as_mut().poll_next(context));
    assert_eq!(bounded(next).await.expect("an item").expect("a run").id, "1");
}

#[tokio::test]
async fn a_page_is_asked_for_when_it_is_needed() {
    let server = Server::start(|_, request| page(request)).await;
    let mut runs = server.client().list_all(list());
    assert_eq!(server.count(), 0);
    for _ in 0..2 {
        bounded(runs.next()).await.expect("an item").expect("a run");
    }
    drop(runs);
    tokio::time::sleep(Duration::from_millis(30)).await;
    assert_eq!(server.count(), 1);
}

/// A page that has been asked for, and that nobody waits for any more, is no turn that others wait for.
#[tokio::test]
async fn a_list_that_is_left_alone_holds_up_nobody() {
    let server = Server::start(|nth, request| match nth {
        0 => {
            std::iter::once(Step::Pause(Duration::from_millis(300))).chain(page(request)).collect()
        }
        _ => run("DONE"),
    })
    .await;
    let client = server.builder().concurrency(1).build().expect("a client");
    let mut runs = client.list_all(list());
    tokio::time::timeout(Duration::from_millis(50), runs.next()).await.expect_err("too early");
    bounded(client.send(GetRun::new("1"))).await.expect("a run");
    assert_eq!(bounded(runs.next()).await.expect("an item").expect("a run").id, "1");
    // What is dropped is not asked for any longer.
    drop(runs);
    assert_eq!(server.count(), 2);
}

/// A list of which a page is lost has not ended.
#[test]
fn a_list_whose_runtime_has_ended_is_an_error() {
    let runtime =
        || tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    let (first, second) = (runtime().expect("a runtime"), runtime().expect("a runtime"));
    let server = first.block_on(Server::start(|_, _| vec![Step::Pause(Duration::from_secs(60))]));
    let mut runs = server.client().list_all(list());
    let short = Duration::from_millis(50);
    let early = first.block_on(async { tokio::time::timeout(short, runs.next()).await });
    early.expect_err("too early");
    first.shutdown_background();
    let lost = second.block_on(bounded(runs.next())).expect("an item").expect_err("it is lost");
    assert!(lost.to_string().ends_with("the task of the request has ended"), "{lost}");
    assert!(second.block_on(runs.next()).is_none());
}

#[tokio::test]
async fn an_empty_token_is_the_end_and_an_empty_page_is_not() {
    let server = Server::answering(vec![|| answer(200, &[], r#"{"data":[],"next":"2"}"#), || {
        answer(200, &[], r#"{"data":[{"id":"1","status":"DONE"}],"next":""}"#)
    }])
    .await;
    let mut runs = server.client().list_all(ListRuns::new());
    assert_eq!(bounded(runs.next()).await.expect("an item").expect("a run").id, "1");
    assert!(bounded(runs.next()).await.is_none());
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn a_list_that_goes_round_is_an_error() {
    for tokens in [["a", "a"], ["a", "b"]] {
        let server = Server::start(move |nth, _| {
            let next = tokens[nth % 2];
            answer(
                200,
                &[],
                format!(r#"{{"data":[{{"id":"1","status":"DONE"}}],"next":"{next}"}}"#),
            )
        })
        .await;
        let mut runs = server.client().list_all(ListRuns::new());
        let error = loop {
            if let Err(error) = bounded(runs.next()).await.expect("an item") {
                break error;
            }
        };
        assert!(matches!(error, ClientError::RepeatedPage), "{error}");
        assert!(runs.next().await.is_none());
        assert!(server.count() <= 3);
    }
}

#[tokio::test]
async fn an_error_ends_a_list() {
    let server = Server::answering(vec![
        || answer(200, &[], r#"{"data":[{"id":"1","status":"DONE"}],"next":"2"}"#),
        || answer(400, &[], ""),
    ])
    .await;
    let mut runs = server.client().list_all(ListRuns::new());
    bounded(runs.next()).await.expect("an item").expect("a run");
    let error = bounded(runs.next()).await.expect("an item").expect_err("an error");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
    assert!(bounded(runs.next()).await.is_none());
}
