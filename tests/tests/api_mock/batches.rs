//! Batches: their runs end one after the other, and are listed by the batch.

use std::time::Duration;

use conformance::api::{Api, End, Failure};
use extend_ai_types::ExtractRunsCreateBatchRequest;
use extend_ai_types::client::{Client, Schedule};
use extend_ai_types::operations::{CreateExtractRunBatch, ListExtractRuns};
use serde_json::{Value, json};

use super::{KEY, builder, client, refused, send, taken};

fn extractor(api: &Api) -> Value {
    taken(api, "POST /extractors", &json!({"name": "Invoices"}))["id"].clone()
}

fn batch(extractor: &Value, inputs: usize) -> Value {
    let inputs: Vec<Value> = (0..inputs)
        .map(|number| json!({"file": {"text": "a", "name": format!("{number}.txt")}, "metadata": {"number": number}}))
        .collect();
    json!({"extractor": {"id": extractor}, "inputs": inputs})
}

#[tokio::test]
async fn a_batch_and_its_runs() {
    const RUNS: usize = 25;
    let api = Api::start().await;
    api.set(|settings| {
        settings.end = std::sync::Arc::new(|job| {
            if job.index % 5 == 4 { End::failed("PARSING_ERROR") } else { End::Processed }
        });
    });
    let body = batch(&extractor(&api), RUNS);
    let body: ExtractRunsCreateBatchRequest = serde_json::from_value(body).expect("a request");
    let client = client(&api);
    let short = Duration::from_millis(1);
    let wait = client.create_and_wait(CreateExtractRunBatch::new(body));
    let batch = wait.schedule(Schedule::growing(short, short)).await.expect("an ended batch");
    assert_eq!((batch.status.as_str(), batch.run_count), ("PROCESSED", RUNS as i64));

    let list = ListExtractRuns::new().batch_id(batch.id.as_str()).max_page_size(10).sort_dir("asc");
    let mut pages = client.list_all(list);
    let mut number = 0;
    while let Some(run) = pages.next().await {
        let run = run.expect("a run");
        let expected = if number % 5 == 4 { "FAILED" } else { "PROCESSED" };
        assert_eq!(run.status.as_str(), expected);
        assert_eq!(run.metadata.expect("it was given some")["number"], json!(number));
        assert_eq!(run.file.expect("a file").name, format!("{number}.txt"));
        assert_eq!(run.extractor.expect("an extractor").name, "Invoices");
        number += 1;
    }
    assert_eq!(number, RUNS);
    assert_eq!(api.requests_to("GET /extract_runs").len(), 3, "pages of ten");
}

/// Progress is seen by listing: the first poll finds half of the runs ended.
#[tokio::test]
async fn runs_end_one_after_the_other() {
    let api = Api::start().await;
    let created = taken(&api, "POST /extract_runs/batch", &batch(&extractor(&api), 4));
    assert_eq!((&created["status"], &created["runCount"]), (&json!("PENDING"), &json!(4)));
    let id = created["id"].as_str().expect("an id");
    let listed = |status: &str| {
        let line = format!("GET /extract_runs?batchId={id}&status={status}");
        taken(&api, &line, &Value::Null)["data"].as_array().map_or(0, Vec::len)
    };
    assert_eq!((listed("PENDING"), listed("PROCESSING"), listed("PROCESSED")), (4, 0, 0));
    let poll = || taken(&api, &format!("GET /batch_runs/{id}"), &Value::Null)["status"].clone();
    assert_eq!(poll(), "PROCESSING");
    assert_eq!((listed("PENDING"), listed("PROCESSING"), listed("PROCESSED")), (0, 2, 2));
    assert_eq!(poll(), "PROCESSED");
    assert_eq!((listed("PROCESSING"), listed("PROCESSED")), (0, 4));
    assert_eq!(poll(), "PROCESSED");
}

#[tokio::test]
async fn batches_that_are_refused() {
    let api = Api::start().await;
    let line = "POST /extract_runs/batch";
    let extractor = extractor(&api);
    taken(&api, line, &batch(&extractor, 1_000));
    refused(&api, line, &batch(&extractor, 1_001));
    refused(&api, line, &batch(&extractor, 0));
    let inputs = json!([{"file": {"text": "a"}}]);
    refused(&api, line, &json!({"inputs": inputs}));
    refused(&api, line, &json!({"inputs": inputs, "config": {}}));
    refused(&api, line, &json!({"inputs": [{"text": "a"}], "extractor": {"id": extractor}}));
    refused(&api, line, &json!({"inputs": [{}], "extractor": {"id": extractor}}));
    let message = refused(
        &api,
        line,
        &json!({"inputs": [inputs[0], {"file": {}}], "extractor": {"id": extractor}}),
    );
    assert!(message.ends_with("Path: inputs[1].file"), "{message}");
    let unknown = json!({"inputs": inputs, "extractor": {"id": "ex_1"}});
    assert_eq!(send(&api, line, &unknown).0, 404);
    let runs = taken(&api, "GET /extract_runs?maxPageSize=1000", &Value::Null);
    assert_eq!(
        runs["data"].as_array().map(Vec::len),
        Some(1_000),
        "nothing is made of what is refused"
    );
}

#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
struct Anything {}

/// Each is asked for by its id, for a list has summaries.
#[tokio::test]
async fn the_runs_of_a_batch_as_a_stream() {
    const RUNS: usize = 25;
    let api = Api::start().await;
    api.set(|settings| {
        settings.largest_page = 10;
        settings.end = std::sync::Arc::new(|job| {
            if job.index % 5 == 4 { End::failed("PARSING_ERROR") } else { End::Processed }
        });
    });
    let body = batch(&extractor(&api), RUNS);
    let body: ExtractRunsCreateBatchRequest = serde_json::from_value(body).expect("a request");
    let client = client(&api).with_retries(0);
    let short = Duration::from_millis(1);
    let mut seen = 0;
    let ended = client
        .extract_batch_and_wait(body)
        .schedule(Schedule::growing(short, short))
        .on_progress(|_| seen += 1)
        .await
        .expect("an ended batch");
    assert!(seen >= 1);

    let asked = || api.requests_to("GET /extract_runs").len();
    let before = asked();
    let mut runs = client.runs_of_batch::<Anything>(&ended.id).concurrency(3);
    let (mut values, mut failed, mut ids) = (0, 0, std::collections::HashSet::new());
    while let Some(run) = runs.next().await {
        let run = run.expect("a run");
        assert!(ids.insert(run.run().id.clone()), "each comes once");
        match run.value() {
            Ok(Anything {}) => values += 1,
            Err(error) => {
                assert!(error.to_string().contains("PARSING_ERROR"), "{error}");
                failed += 1;
            }
        }
    }
    assert_eq!((values, failed), (20, 5));
    assert_eq!(asked() - before, RUNS + RUNS.div_ceil(10));
    assert!(runs.next().await.is_none(), "it has ended");
}

/// The runs that are asked for ahead hold no turn that a call within the loop needs.
#[tokio::test]
async fn other_calls_may_be_made_between_the_runs() {
    const RUNS: usize = 12;
    let api = Api::start().await;
    let body = batch(&extractor(&api), RUNS);
    let body: ExtractRunsCreateBatchRequest = serde_json::from_value(body).expect("a request");
    let client: Client = builder(&api, KEY).concurrency(1).build().expect("a client").into();
    let short = Schedule::growing(Duration::from_millis(1), Duration::from_millis(1));
    let ended = client.extract_batch_and_wait(body).schedule(short).await.expect("an ended batch");
    let all = async {
        let mut runs = client.runs_of_batch::<Anything>(&ended.id).concurrency(8);
        let mut seen = 0;
        while let Some(run) = runs.next().await {
            let run = run.expect("a run");
            client.get_extract_run(run.run().id.as_str()).await.expect("the same run");
            seen += 1;
        }
        seen
    };
    let seen = tokio::time::timeout(Duration::from_secs(20), all).await.expect("it goes on");
    assert_eq!(seen, RUNS);
}

#[tokio::test]
async fn a_run_that_cannot_be_had_costs_that_run_alone() {
    let api = Api::start().await;
    let body = batch(&extractor(&api), 4);
    let body: ExtractRunsCreateBatchRequest = serde_json::from_value(body).expect("a request");
    let client = client(&api).with_retries(0);
    let short = Schedule::growing(Duration::from_millis(1), Duration::from_millis(1));
    let ended = client.extract_batch_and_wait(body).schedule(short).await.expect("an ended batch");
    api.fail("GET /extract_runs/", [Failure::bad_gateway()]);
    let mut runs = client.runs_of_batch::<Anything>(&ended.id).concurrency(1);
    let first = runs.next().await.expect("a run").expect_err("it cannot be had");
    assert!(first.run_id().is_some_and(|id| first.to_string().contains(id)), "{first}");
    for _ in 0..3 {
        assert!(runs.next().await.expect("a run").is_ok());
    }
    assert!(runs.next().await.is_none());

    api.fail("GET /extract_runs", [Failure::bad_gateway()]);
    let mut runs = client.runs_of_batch::<Anything>(&ended.id);
    let list = runs.next().await.expect("an error").expect_err("there is no list");
    assert_eq!(list.run_id(), None);
    assert!(runs.next().await.is_none(), "it ends with the list");
}

/// The API would list the runs of all batches.
#[tokio::test]
async fn a_batch_without_an_id_has_no_runs() {
    let api = Api::start().await;
    let client: Client = builder(&api, KEY).build().expect("a client").into();
    let mut runs = client.runs_of_batch::<Anything>("").workspace("ws_1");
    let error = runs.next().await.expect("an error").expect_err("an error");
    assert_eq!(error.to_string(), "the id of the batch is empty");
    assert!(runs.next().await.is_none());
}
