//! Lists, summaries of runs, batches, and a run that was deleted.

use conformance::examples;
use extend_ai_types::{
    BatchRun, BatchRunStatus, ExtractRun, ExtractRunSummary, ExtractRunsDeleteResponse,
    ExtractRunsListResponse, FailureReason, RunSource, SortBy, SortDir,
};
use serde_json::Value;

use super::{came, comes_back, payload};

#[test]
fn a_page_of_a_list() {
    let page: ExtractRunsListResponse = payload("list-page");
    assert_eq!(page.next_page_token.as_deref(), Some("xK9mLPqRtN3v==:zWvUxYjM4nKp/Q+CNk="));
    let [processed, failed, package, tomorrow] = &page.data[..] else { panic!("four runs") };
    assert_eq!(processed.usage.as_ref().map(|usage| usage.credits), Some(2.0));
    assert_eq!(processed.usage.as_ref().and_then(|usage| usage.total_credits), Some(5.5));
    assert_eq!(failed.failure_reason, Some(FailureReason::OutOfCredits));
    assert_eq!(package.file, None);
    assert_eq!(package.files.iter().flatten().flatten().count(), 2);
    assert_eq!(tomorrow.status.as_str(), "RETRYING");
    assert!(!tomorrow.status.is_known());
    assert_eq!(tomorrow.unknown_members()["rank"], 3);
}

#[test]
fn the_last_page_of_a_list() {
    let page: ExtractRunsListResponse = payload("list-last-page");
    assert_eq!(page.next_page_token, None);
    // Before July 2026 nobody knew of runs over several files.
    assert_eq!(page.data[0].files, None);
    let null: ExtractRunsListResponse =
        comes_back(r#"{"object":"list","data":[],"nextPageToken":null}"#);
    assert_eq!(null.next_page_token, None);
    let empty: ExtractRunsListResponse =
        comes_back(r#"{"object":"list","data":[],"nextPageToken":""}"#);
    assert_eq!(empty.next_page_token.as_deref(), Some(""));
}

#[test]
fn a_summary_is_no_run_although_its_tag_says_so() {
    let summary = came("list-page")["data"][0].clone();
    let error = serde_json::from_value::<ExtractRun>(summary).map(|_| ()).expect_err("no config");
    assert!(error.to_string().starts_with("missing field `config`"), "{error}");
    // The other way round nothing is lost: what a summary lacks is kept as unknown.
    let run: Value = serde_json::from_str(&examples::text("pending.json")).expect("JSON");
    let summary: ExtractRunSummary = comes_back(&run.to_string());
    assert!(summary.unknown_members().contains_key("config"));
}

#[test]
fn an_error_in_a_list_names_the_item() {
    let mut page = came("list-page");
    page["data"][2]["usage"]["credits"] = "many".into();
    let decoded = serde_json::from_str::<ExtractRunsListResponse>(&page.to_string());
    let error = decoded.map(|_| ()).expect_err("credits are a number").to_string();
    assert!(error.starts_with("data[2].usage.credits: invalid type: string"), "{error}");
}

#[test]
fn a_batch() {
    let batch: BatchRun = payload("batch-run");
    assert_eq!((batch.status, batch.run_count), (BatchRunStatus::Processing, 240));
    let mut tomorrow = came("batch-run");
    tomorrow["status"] = "PARTLY_PROCESSED".into();
    let batch: BatchRun = comes_back(&tomorrow.to_string());
    assert!(!batch.status.is_known());
}

#[test]
fn a_deleted_run() {
    let deleted: ExtractRunsDeleteResponse = payload("deleted");
    assert_eq!(deleted.id, "exr_3mVx8QpT5nLk2WsRz7YbH");
}

#[test]
fn values_of_the_query_are_open() {
    assert_eq!(RunSource::from("WORKFLOW_RUN"), RunSource::WorkflowRun);
    assert_eq!(SortBy::from("updatedAt"), SortBy::UpdatedAt);
    assert_eq!(SortDir::from("desc"), SortDir::Desc);
    assert_eq!(RunSource::from("MAIL").as_str(), "MAIL");
    assert!(!SortBy::from("name").is_known() && !SortDir::from("random").is_known());
}
