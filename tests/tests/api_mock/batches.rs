//! Batches: their runs end one after the other, and are listed by the batch.

use std::time::Duration;

use conformance::api::{Api, End};
use extend_ai_types::ExtractRunsCreateBatchRequest;
use extend_ai_types::client::Schedule;
use extend_ai_types::operations::{CreateExtractRunBatch, ListExtractRuns};
use serde_json::{Value, json};

use super::{client, refused, send, taken};

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
