//! Status, headers and body become a value or an error, and no answer loses its status.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::{HeaderMap, HeaderValue, StatusCode};
use openapi_crate_runtime::runtime::http::error::OperationError;
use openapi_crate_runtime::samples::{
    CountRuns, CreateRun, DeleteRun, GetRun, Problem, Run, RunStatus,
};

fn read(status: u16, body: &str) -> Result<Run, OperationError<Problem>> {
    let status = StatusCode::from_u16(status).expect("a status");
    GetRun::http_response(status, &HeaderMap::new(), body.as_bytes())
}

fn retry_after(value: &str, now: SystemTime) -> Option<Duration> {
    let mut headers = HeaderMap::new();
    headers.insert("retry-after", HeaderValue::from_str(value).expect("a header"));
    let error = GetRun::http_response(StatusCode::TOO_MANY_REQUESTS, &headers, b"");
    error.expect_err("an error").retry_after(now)
}

#[test]
fn a_success_is_a_value() {
    let run = read(200, r#"{"id":"exr_1","status":"DONE"}"#).expect("a run");
    assert_eq!(run, Run::new("exr_1", RunStatus::Done));
    let nothing = DeleteRun::http_response(StatusCode::NO_CONTENT, &HeaderMap::new(), b"");
    nothing.expect("nothing, as described");
}

#[test]
fn a_success_may_be_a_map_without_a_name() {
    let read =
        |body: &str| CountRuns::http_response(StatusCode::OK, &HeaderMap::new(), body.as_bytes());
    let counts = read(r#"{"PENDING":2,"DONE":1}"#).expect("counts");
    assert_eq!(counts.into_iter().collect::<Vec<_>>(), [("PENDING".into(), 2), ("DONE".into(), 1)]);
    let error = read(r#"{"DONE":"1"}"#).expect_err("an error").to_string();
    assert!(error.contains("DONE: invalid type"), "{error}");
    assert!(read(r#"{"DONE":1} x"#).is_err());
}

#[test]
fn a_documented_error_is_a_value_too() {
    let body = r#"{"code":"RATE_LIMIT_EXCEEDED","retryable":true}"#;
    let error = read(429, body).expect_err("an error");
    assert_eq!(error.status(), 429);
    assert_eq!(error.documented(), Some(&Problem::new("RATE_LIMIT_EXCEEDED", true)));
    assert!(error.reason().is_none());
    assert_eq!(error.text(), body);
    assert_eq!(error.to_string(), format!("HTTP 429 Too Many Requests: {body}"));
}

#[test]
fn any_other_body_keeps_its_status_and_its_bytes() {
    for (status, body) in [
        (502, "<html><body>Bad gateway</body></html>"),
        (500, ""),
        (404, "[]"),
        (429, r#"{"error":"Too many requests"}"#),
        (400, r#"{"error":{"code":"INVALID_REQUEST","retryable":false}}"#),
        (422, "not json"),
        (418, "a status that is not described"),
        (301, ""),
        (202, r#"{"accepted":true}"#),
        (204, ""),
    ] {
        let error = read(status, body).expect_err("an error");
        assert_eq!(error.status().as_u16(), status);
        assert_eq!(error.body(), body.as_bytes(), "{status}");
        assert!(error.documented().is_none(), "{status}");
        assert!(error.to_string().starts_with(&format!("HTTP {status}")), "{error}");
        let described = [400, 404, 408, 422, 429, 500].contains(&status);
        assert_eq!(error.reason().is_some(), described, "{status}");
    }
}

#[test]
fn another_success_is_read_as_the_one_that_is_described() {
    let run = read(202, r#"{"id":"exr_1","status":"DONE"}"#).expect("a run");
    assert_eq!(run.status, RunStatus::Done);
}

#[test]
fn a_success_that_is_not_as_described_says_where() {
    let error = read(200, r#"{"id":"exr_1","status":5}"#).expect_err("an error");
    assert_eq!(error.status(), 200);
    let reason = error.reason().expect("a reason").to_string();
    assert!(reason.starts_with("status: invalid type"), "{reason}");
    assert!(!error.retryable());
}

#[test]
fn a_body_that_is_no_text_is_kept_as_it_came() {
    let body = [0xff, 0, 0xfe];
    let error = GetRun::http_response(StatusCode::BAD_GATEWAY, &HeaderMap::new(), &body);
    let error = error.expect_err("an error");
    assert_eq!(error.body(), body);
    assert_eq!(error.text(), "\u{fffd}\0\u{fffd}");
}

#[test]
fn a_long_body_is_not_shown_whole() {
    let error = read(502, &"\u{e4}".repeat(100_000)).expect_err("an error");
    assert!(error.to_string().len() < 1000);
    assert!(format!("{error:?}").len() < 1000);
    assert_eq!(error.body().len(), 200_000);
}

#[test]
fn the_body_says_whether_to_ask_again_else_the_status() {
    let said = |retryable| format!(r#"{{"code":"X","retryable":{retryable}}}"#);
    for (status, body, retryable) in [
        (500, said(false), false),
        (400, said(true), true),
        (500, String::new(), true),
        (503, String::new(), true),
        (408, String::new(), true),
        (429, r#"{"error":"slow down"}"#.to_owned(), true),
        (400, String::new(), false),
        (404, String::new(), false),
        (302, String::new(), false),
    ] {
        let error = read(status, &body).expect_err("an error");
        assert_eq!(error.retryable(), retryable, "{status} {body}");
    }
    let error = CreateRun::http_response(
        StatusCode::NOT_IMPLEMENTED,
        &HeaderMap::new(),
        said(false).as_bytes(),
    );
    assert!(!error.expect_err("an error").retryable());
}

#[test]
fn the_time_to_wait_is_in_seconds_or_a_date() {
    // Sun, 06 Nov 1994 08:49:37 GMT
    let now = UNIX_EPOCH + Duration::from_secs(784_111_777);
    for (value, wait) in [
        ("0", Some(0)),
        ("120", Some(120)),
        (" 7 ", Some(7)),
        ("Sun, 06 Nov 1994 08:50:07 GMT", Some(30)),
        ("Sunday, 06-Nov-94 08:50:07 GMT", Some(30)),
        ("Sun Nov  6 08:50:07 1994", Some(30)),
        ("Sun, 06 Nov 1994 08:00:00 GMT", Some(0)),
        ("soon", None),
        ("-5", None),
        ("", None),
    ] {
        assert_eq!(retry_after(value, now), wait.map(Duration::from_secs), "{value:?}");
    }
    let error = read(429, "").expect_err("an error");
    assert_eq!(error.retry_after(now), None);
}

/// What a header of an answer asks for, at the second 1,800,000,000 since 1970.
fn asked(status: u16, name: &'static str, value: &'static str) -> Option<Duration> {
    let status = StatusCode::from_u16(status).expect("a status");
    let headers =
        HeaderMap::from_iter([(name.parse().expect("a name"), HeaderValue::from_static(value))]);
    let error = GetRun::http_response(status, &headers, b"").expect_err("an error");
    error.retry_after(UNIX_EPOCH + Duration::from_secs(1_800_000_000))
}

#[test]
fn the_time_to_wait_is_read_from_whatever_has_it() {
    let seconds = |seconds| Some(Duration::from_secs(seconds));
    for (name, value, expected) in [
        ("retry-after", "5", seconds(5)),
        ("retry-after", "0.5", Some(Duration::from_millis(500))),
        ("retry-after", "-5", None),
        ("retry-after", "5 minutes", None),
        ("retry-after", "18446744073709551615", seconds(u64::MAX)),
        ("retry-after", "18446744073709551616", Some(Duration::MAX)),
        ("retry-after", "Fri, 15 Jan 2027 08:00:09 GMT", seconds(9)),
        ("retry-after", "Fri, 15 Jan 1999 08:00:09 GMT", seconds(0)),
        ("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT", seconds(251602300799)),
        // The draft of the headers of rate limits: what is left of each quota, and when it is whole again.
        ("ratelimit", r#""default";r=0;t=30"#, seconds(30)),
        ("ratelimit", r#""burst";r=0;t=5, "hour";r=0;t=60, "daily";r=9;t=5000"#, seconds(60)),
        ("ratelimit", r#""default";r=1;t=30"#, None),
        // An older one.
        ("ratelimit", "limit=10, remaining=0, reset=7", seconds(7)),
        ("ratelimit-reset", "30", seconds(30)),
        // A delay, or a time in seconds or milliseconds.
        ("x-ratelimit-reset", "30", seconds(30)),
        ("x-ratelimit-reset", "1800000040", seconds(40)),
        ("x-ratelimit-reset", "1800000040.5", Some(Duration::from_millis(40_500))),
        ("x-ratelimit-reset", "1800000040500", Some(Duration::from_millis(40_500))),
        ("x-ratelimit-reset", "1700000000", seconds(0)),
        ("x-ratelimit-reset", "soon", None),
    ] {
        assert_eq!(asked(429, name, value), expected, "{name}: {value}");
        let of_any_status = name == "retry-after";
        assert_eq!(asked(500, name, value), expected.filter(|_| of_any_status), "{name}: {value}");
    }
}
