//! Operations without I/O: the request that is made of each, and what a response becomes.

use std::time::{Duration, SystemTime};

use extend_ai_types::operations::{
    CancelExtractRun, CreateExtractRun, Credentials, DeleteExtractRun, GetBatchRun, GetExtractRun,
    ListExtractRuns, Operation, OperationError, Paged, RequestError, Server, Waiting,
};
use extend_ai_types::{
    API_VERSION, ApiError, ExtractRun, ExtractRunsCreateRequest, FileFromId, ProcessorRunStatus,
};
use http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, RETRY_AFTER};
use http::{Method, StatusCode};

const TOKEN: &str = "sk_very_secret";

fn credentials() -> Credentials {
    Credentials::bearer(TOKEN).expect("a token of plain characters")
}

#[test]
fn a_run_is_asked_for_by_its_id() {
    let request = GetExtractRun::new("exr_1")
        .x_extend_workspace_id("ws_1")
        .http_request(Server::Eu1.as_str(), &credentials())
        .expect("a request");
    assert_eq!(request.method(), Method::GET);
    assert_eq!(request.uri(), "https://api.eu1.extend.ai/extract_runs/exr_1");
    let header =
        |name: &str| request.headers().get(name).map(|value| value.to_str().expect("text"));
    assert_eq!(header("x-extend-api-version"), Some(API_VERSION));
    assert_eq!(header("x-extend-workspace-id"), Some("ws_1"));
    assert_eq!(header("authorization"), Some("Bearer sk_very_secret"));
    assert!(request.body().is_empty());
    assert!(!format!("{:?} {:?}", request, credentials()).contains(TOKEN));
    assert!(request.headers()[AUTHORIZATION].is_sensitive());
}

#[test]
fn an_id_of_unusual_characters_stays_one_part_of_the_path() {
    let uri = |id: &str| {
        let request = GetExtractRun::new(id).http_request("http://a/v1/", &Credentials::none());
        request.map(|request| request.uri().to_string())
    };
    assert_eq!(
        uri("a/b?c#d%e ü").expect("a uri"),
        "http://a/v1/extract_runs/a%2Fb%3Fc%23d%25e%20%C3%BC"
    );
    // These would lead elsewhere: to the list of all runs, or up.
    for id in ["", ".", ".."] {
        assert!(matches!(uri(id), Err(RequestError::PathParameter("id"))), "{id}");
    }
}

#[test]
fn every_operation_has_its_method_and_path() {
    fn call<O: Operation>() -> (&'static str, &'static str, &'static str) {
        let description = O::DESCRIPTION;
        (description.method, description.path, description.id)
    }
    assert_eq!(call::<ListExtractRuns>(), ("GET", "/extract_runs", "listExtractRuns"));
    assert_eq!(call::<CreateExtractRun>(), ("POST", "/extract_runs", "createExtractRun"));
    assert_eq!(call::<GetBatchRun>(), ("GET", "/batch_runs/{id}", "getBatchRun"));
    let cancel = ("POST", "/extract_runs/{id}/cancel", "cancelExtractRun");
    assert_eq!(call::<CancelExtractRun>(), cancel);
    let delete = ("DELETE", "/extract_runs/{id}", "deleteExtractRun");
    assert_eq!(call::<DeleteExtractRun>(), delete);
}

#[test]
fn a_list_is_asked_for_with_what_was_set() {
    let request = ListExtractRuns::new()
        .status("PROCESSED")
        .file_name_contains("invoice & more")
        .max_page_size(20)
        .http_request("http://a", &Credentials::none())
        .expect("a request");
    assert_eq!(
        request.uri(),
        "http://a/extract_runs?status=PROCESSED&fileNameContains=invoice%20%26%20more&maxPageSize=20"
    );
}

#[test]
fn a_run_is_created_with_a_body() {
    let body = ExtractRunsCreateRequest::new().file(FileFromId::new("file_1")).priority(3);
    let request = CreateExtractRun::from(body).http_request("http://a", &credentials());
    let request = request.expect("a request");
    assert_eq!(request.headers()[CONTENT_TYPE], "application/json");
    assert_eq!(request.body(), br#"{"file":{"id":"file_1"},"priority":3}"#);
}

fn response(status: u16, body: &str) -> Result<ExtractRun, OperationError<ApiError>> {
    let status = StatusCode::from_u16(status).expect("a status");
    GetExtractRun::http_response(status, &HeaderMap::new(), body.as_bytes())
}

#[test]
fn a_failed_run_is_a_success() {
    let text = conformance::examples::text("failed-OUT_OF_CREDITS.json");
    let run = response(200, &text).expect("a run");
    assert_eq!(run.status, ProcessorRunStatus::Failed);
}

#[test]
fn every_documented_status_has_its_body() {
    let body = r#"{"code":"NOT_FOUND","message":"no such run","retryable":false}"#;
    for status in [400, 401, 402, 403, 404, 422, 429, 500] {
        let error = response(status, body).expect_err("no run");
        assert_eq!(error.status().as_u16(), status);
        assert_eq!(error.documented().expect("a body").code, "NOT_FOUND");
        // The body's own word counts for more than the status.
        assert!(!error.retryable(), "{status}");
    }
    let body = body.replace("false", "true");
    assert!(response(404, &body).expect_err("no run").retryable());
}

#[test]
fn any_other_body_is_an_error_of_the_api_with_its_status() {
    let bodies = [
        "<html>Bad Gateway</html>",
        "",
        "[]",
        r#"{"error":"Too many requests"}"#,
        r#"{"error":{"code":"A","message":"b","retryable":true}}"#,
        "\u{0}\u{1}",
    ];
    for status in [301, 400, 404, 418, 429, 500, 502, 503] {
        for body in bodies {
            let error = response(status, body).expect_err("no run");
            assert_eq!(error.status().as_u16(), status);
            assert_eq!(error.text(), body);
            assert!(error.documented().is_none());
            assert_eq!(error.retryable(), matches!(status, 429 | 500..), "{status}");
            assert!(error.to_string().starts_with(&format!("HTTP {status}")), "{error}");
        }
    }
}

#[test]
fn a_success_that_cannot_be_decoded_says_where() {
    let text = conformance::examples::text("invalid-deep-type.json");
    let error = response(200, &text).expect_err("no run");
    assert_eq!(error.status(), StatusCode::OK);
    let reason = error.reason().expect("a reason").to_string();
    assert!(reason.starts_with("output.metadata.invoice_number.ocrConfidence: "), "{reason}");
    assert_eq!(error.text(), text);
}

#[test]
fn the_server_may_ask_to_wait() {
    let mut headers = HeaderMap::new();
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
    for (value, expected) in [
        ("7", Some(7)),
        // 60 seconds after `now`, as a date.
        ("Sun, 06 Nov 1994 08:50:37 GMT", Some(60)),
        ("Sun, 06 Nov 1994 08:00:00 GMT", Some(0)),
        ("soon", None),
    ] {
        headers.insert(RETRY_AFTER, value.parse().expect("a header"));
        let error = GetExtractRun::http_response(StatusCode::TOO_MANY_REQUESTS, &headers, b"");
        let wait = error.expect_err("no run").retry_after(now);
        assert_eq!(wait, expected.map(Duration::from_secs), "{value}");
    }
}

#[test]
fn a_wait_ends_with_any_value_but_those_that_say_not_yet() {
    let mut run = response(200, &conformance::examples::text("pending.json")).expect("a run");
    for (status, pending) in [
        ("PENDING", true),
        ("PROCESSING", true),
        ("CANCELLING", true),
        ("PROCESSED", false),
        ("FAILED", false),
        ("CANCELLED", false),
        ("OF_TOMORROW", false),
    ] {
        run.status = status.into();
        assert_eq!(GetExtractRun::is_pending(&run), pending, "{status}");
    }
}

#[test]
fn a_page_names_the_next() {
    let page = |name: &str| {
        let text = conformance::examples::text(&format!("other_operations/{name}.json"));
        let status = StatusCode::OK;
        let page = ListExtractRuns::http_response(status, &HeaderMap::new(), text.as_bytes());
        ListExtractRuns::into_page(page.expect("a page"))
    };
    let (items, next) = page("list-page");
    assert!(!items.is_empty());
    let mut request = ListExtractRuns::new();
    request.set_page(next.expect("a token"));
    assert!(request.next_page_token.is_some());
    assert_eq!(page("list-last-page").1, None);
}
