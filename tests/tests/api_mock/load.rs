//! Many waits at once.

use std::time::{Duration, Instant};

use conformance::api::{Api, KEY};
use extend_ai_types::ExtractRunsCreateRequest;
use extend_ai_types::client::{Client, Schedule};
use extend_ai_types::operations::CreateExtractRun;
use serde_json::json;
use tokio::task::JoinSet;

use super::builder;

#[tokio::test]
async fn a_thousand_waits_at_once() {
    const WAITS: usize = 1_000;
    let api = Api::start().await;
    api.set(|settings| {
        settings.ends_at_poll(3);
    });
    let client: Client = builder(&api, KEY).concurrency(32).build().expect("a client").into();
    let begun = Instant::now();
    let mut waits = JoinSet::new();
    for number in 0..WAITS {
        let client = client.clone();
        waits.spawn(async move {
            let body = json!({"file": {"text": "a"}, "metadata": {"number": number}});
            let body: ExtractRunsCreateRequest = serde_json::from_value(body).expect("a request");
            let interval = Duration::from_millis(100);
            let wait = client.create_and_wait(CreateExtractRun::new(body));
            let run = wait.schedule(Schedule::growing(interval, interval)).await;
            (number, run.expect("an ended run"))
        });
    }
    let mut ids = std::collections::HashSet::new();
    while let Some(ended) = waits.join_next().await {
        let (number, run) = ended.expect("no panic");
        assert_eq!(run.status.as_str(), "PROCESSED");
        let metadata = run.metadata.expect("it was given some");
        assert_eq!(metadata["number"], json!(number), "each wait has its own run");
        ids.insert(run.id);
    }
    assert_eq!(ids.len(), WAITS);
    assert_eq!(api.requests_to("POST /extract_runs").len(), WAITS);
    assert_eq!(api.requests_to("GET /extract_runs/").len(), 3 * WAITS);
    assert!(begun.elapsed() < Duration::from_secs(60), "they do not wait for each other");
}
