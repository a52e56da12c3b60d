//! Waits.

mod support;

use std::time::{Duration, Instant};

use openapi_crate_runtime::runtime::client::create::CreateError;
use openapi_crate_runtime::runtime::client::error::ClientError;
use openapi_crate_runtime::runtime::client::schedule::Schedule;
use openapi_crate_runtime::runtime::client::wait::WaitError;
use openapi_crate_runtime::samples::{CreateRun, GetRun, NewRun, Run, RunStatus};
use support::{Answer, Server, Step, answer, bounded, run};

const QUICK: Duration = Duration::from_millis(5);

#[tokio::test]
async fn a_wait_ends_with_the_end_and_shows_what_comes_before() {
    let server =
        Server::answering(vec![|| run("PENDING"), || run("PENDING"), || run("DONE")]).await;
    let mut seen = Vec::new();
    let wait = server.client().wait_for(GetRun::new("1")).interval(QUICK, QUICK);
    let wait = wait.on_progress(|run: &Run| seen.push(run.status.clone()));
    let run = bounded(wait.into_future()).await.expect("a run");
    assert_eq!(run.status, RunStatus::Done);
    assert_eq!(seen, [RunStatus::Pending, RunStatus::Pending]);
    assert_eq!(server.count(), 3);
}

#[tokio::test]
async fn a_value_that_nobody_knows_ends_a_wait() {
    let server = Server::start(|_, _| run("CANCELLING")).await;
    let run = bounded(server.client().wait_for(GetRun::new("1")).into_future()).await;
    assert_eq!(run.expect("a run").status, RunStatus::from("CANCELLING"));
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_deadline_brings_the_last_answer() {
    let server = Server::start(|_, _| run("PENDING")).await;
    let wait = server.client().wait_for(GetRun::new("1")).interval(QUICK, QUICK);
    let started = Instant::now();
    let error = bounded(wait.deadline(Duration::from_millis(200)).into_future()).await;
    let error = error.expect_err("no end");
    assert!(started.elapsed() >= Duration::from_millis(200));
    assert_eq!(error.to_string(), "the end had not come by the deadline of 200ms");
    let WaitError::Deadline { operation, last: Some(last), .. } = error else { panic!("{error}") };
    assert_eq!((&*operation.id, last.status), ("1", RunStatus::Pending));
    assert!(server.count() > 3);
}

#[tokio::test]
async fn a_deadline_does_not_wait_for_a_slow_answer() {
    let server = Server::start(|_, _| vec![support::Step::Pause(Duration::from_secs(60))]).await;
    let wait = server.client().wait_for(GetRun::new("1")).deadline(Duration::from_millis(100));
    let error = bounded(wait.into_future()).await.expect_err("no end");
    assert!(matches!(error, WaitError::Deadline { last: None, .. }), "{error}");
    assert_eq!(error.into_operation(), GetRun::new("1"));
}

/// One question has no answer, and the run has ended meanwhile.
#[tokio::test]
async fn a_question_that_hangs_does_not_hide_the_end() {
    let hangs = || vec![Step::Pause(Duration::from_secs(60))];
    for first in [hangs as Answer, || answer(503, &[("retry-after", "20")], "")] {
        let server = Server::answering(vec![|| run("PENDING"), first, || run("DONE")]).await;
        let wait = server.client().wait_for(GetRun::new("1")).interval(QUICK, QUICK);
        let wait = wait.deadline(Duration::from_millis(300));
        assert_eq!(bounded(wait.into_future()).await.expect("a run").status, RunStatus::Done);
        assert_eq!(server.count(), 3);
    }
}

/// What a server answers at last is told.
#[tokio::test]
async fn an_error_at_the_deadline_is_the_error() {
    let server = Server::start(|_, _| answer(503, &[("retry-after", "20")], "")).await;
    let wait = server.client().wait_for(GetRun::new("1")).deadline(Duration::from_millis(200));
    let error = bounded(wait.into_future()).await.expect_err("no end");
    let WaitError::Client { error: ClientError::Api(error), .. } = error else { panic!("{error}") };
    assert_eq!(error.status(), 503);
}

#[tokio::test]
async fn nothing_is_created_after_the_deadline() {
    let server = Server::start(|_, _| answer(429, &[("retry-after", "1")], "")).await;
    let create = server.client().create_and_wait(CreateRun::new(NewRun::new("a")));
    let error = bounded(create.deadline(Duration::from_millis(200)).into_future()).await;
    assert!(error.expect_err("no run").created().is_none());
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_wait_asks_less_and_less_often() {
    let server = Server::start(|_, _| run("PENDING")).await;
    let wait = server.client().wait_for(GetRun::new("1"));
    let wait = wait.interval(Duration::from_millis(100), Duration::from_secs(10));
    let wait = wait.deadline(Duration::from_millis(1200));
    bounded(wait.into_future()).await.expect_err("no end");
    // 100 ms, 115, 132, 152.. of which at least three quarters are waited: never twenty questions.
    assert!((3..=11).contains(&server.count()), "{}", server.count());
}

#[tokio::test]
async fn the_longest_times_there_are_do_no_harm() {
    let server = Server::start(|_, _| run("DONE")).await;
    let wait = server.client().wait_for(GetRun::new("1")).deadline(Duration::MAX);
    bounded(wait.interval(Duration::MAX, Duration::MAX).into_future()).await.expect("a run");

    let server = Server::start(|_, _| run("PENDING")).await;
    let wait = server.client().wait_for(GetRun::new("1")).deadline(Duration::from_millis(50));
    let wait = wait.interval(Duration::MAX, Duration::MAX);
    bounded(wait.into_future()).await.expect_err("no end");
}

#[tokio::test]
async fn an_error_ends_a_wait() {
    let server = Server::answering(vec![|| run("PENDING"), || answer(404, &[], "")]).await;
    let wait = server.client().wait_for(GetRun::new("1")).interval(QUICK, QUICK);
    let error = bounded(wait.into_future()).await.expect_err("no end");
    assert_eq!(error.last().map(|run| &run.status), Some(&RunStatus::Pending));
    assert_eq!(error.operation().id, "1");
    let WaitError::Client { error: ClientError::Api(error), .. } = error else { panic!("{error}") };
    assert_eq!(error.status(), 404);
}

#[tokio::test]
async fn a_wait_that_is_dropped_asks_no_more() {
    let server = Server::start(|_, _| run("PENDING")).await;
    let wait = server.client().wait_for(GetRun::new("1")).interval(QUICK, QUICK);
    let dropped = tokio::time::timeout(Duration::from_millis(100), wait.into_future()).await;
    dropped.expect_err("no end");
    tokio::time::sleep(Duration::from_millis(20)).await;
    let count = server.count();
    assert!(count > 1);
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert_eq!(server.count(), count);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_wait_at_once() {
    let server = Server::start(|nth, request| {
        let id = request.target.trim_start_matches("/runs/");
        // Each is pending twice.
        let status = if nth < 2000 { "PENDING" } else { "DONE" };
        answer(200, &[], format!(r#"{{"id":"{id}","status":"{status}"}}"#))
    })
    .await;
    let client = server.builder().timeout(Duration::from_secs(20)).build().expect("a client");
    let mut waits = tokio::task::JoinSet::new();
    for id in 0..1000 {
        let wait = client.wait_for(GetRun::new(id.to_string()));
        let wait = wait.interval(Duration::from_millis(100), Duration::from_millis(200));
        let wait = wait.into_future();
        waits.spawn(async move { (id, wait.await) });
    }
    let ended = bounded(waits.join_all()).await;
    assert_eq!(ended.len(), 1000);
    for (id, run) in ended {
        assert_eq!(run.expect("a run").id, id.to_string());
    }
    assert!(server.count() >= 3000, "{}", server.count());
    // A socket for each would be more than many systems give to a process. 64 requests at once need
    // a few more connections: the pool makes new ones while it waits for old ones.
    assert!(server.most_connections() <= 200, "{}", server.most_connections());
}

#[tokio::test]
async fn an_end_that_comes_just_in_time_is_seen() {
    let server = Server::answering(vec![|| run("PENDING"), || run("DONE")]).await;
    let wait = server.client().wait_for(GetRun::new("1")).deadline(Duration::from_millis(50));
    let wait = wait.schedule(Schedule { jitter: 0.0, ..Schedule::default() });
    assert_eq!(bounded(wait.into_future()).await.expect("a run").status, RunStatus::Done);
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn without_a_moment_to_wait_one_question_is_asked() {
    let server = Server::start(|_, _| run("PENDING")).await;
    let wait = server.client().wait_for(GetRun::new("1")).deadline(Duration::ZERO);
    let error = bounded(wait.into_future()).await.expect_err("no end");
    assert_eq!(error.last().map(|run| &run.status), Some(&RunStatus::Pending));
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn what_is_created_is_waited_for() {
    let server = Server::start(|nth, request| match (nth, &*request.method, &*request.target) {
        (0, "POST", "/runs") => run("PENDING"),
        (1, "GET", "/runs/exr_1") => run("PENDING"),
        (2, "GET", "/runs/exr_1") => run("DONE"),
        other => panic!("{other:?}"),
    })
    .await;
    let mut seen = 0;
    let create = CreateRun::new(NewRun::new("a.pdf"));
    let wait = server.client().create_and_wait(create).interval(QUICK, QUICK);
    let wait = wait.on_progress(|_| seen += 1);
    assert_eq!(bounded(wait.into_future()).await.expect("a run").status, RunStatus::Done);
    assert_eq!((seen, server.count()), (1, 3));
}

#[tokio::test]
async fn what_is_not_created_is_not_waited_for() {
    let server = Server::start(|_, _| answer(400, &[], r#"{"code":"NO","retryable":false}"#)).await;
    let create = CreateRun::new(NewRun::new("a.pdf"));
    let error = bounded(server.client().create_and_wait(create).into_future()).await;
    let error = error.expect_err("no run");
    assert_eq!(error.created(), None);
    let CreateError::Create(ClientError::Api(error)) = error else { panic!("{error}") };
    assert_eq!(error.status(), 400);
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn an_error_of_the_wait_says_what_was_created() {
    for last in [|| run("PENDING"), || answer(404, &[], "")] {
        let server = Server::start(move |nth, _| if nth == 0 { run("PENDING") } else { last() });
        let server = server.await;
        let create = CreateRun::new(NewRun::new("a.pdf"));
        let wait = server.client().create_and_wait(create).interval(QUICK, QUICK);
        let wait = wait.deadline(Duration::from_millis(50));
        let error = bounded(wait.into_future()).await.expect_err("no end");
        assert_eq!(error.created(), Some(&GetRun::new("exr_1")));
    }
}
