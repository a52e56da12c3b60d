//! Parameters and bodies become a request.

use http::Request;
use http::header::HeaderName;
use openapi_crate_runtime::runtime::http::credentials::Credentials;
use openapi_crate_runtime::runtime::http::error::RequestError;
use openapi_crate_runtime::samples::{CreateRun, GetRun, ListRuns, NewRun};

const BASE: &str = "https://api.example.com/v1/";

fn get(id: &str) -> Result<Request<Vec<u8>>, RequestError> {
    GetRun::new(id).http_request(BASE, &Credentials::none())
}

fn query(list: ListRuns) -> String {
    let request = list.http_request(BASE, &Credentials::none()).expect("a request");
    request.uri().query().unwrap_or_default().to_owned()
}

fn texts(items: &[&str]) -> Vec<String> {
    items.iter().map(|&item| item.to_owned()).collect()
}

#[test]
fn an_id_cannot_leave_its_segment() {
    for (id, path) in [
        ("exr_1", "/v1/runs/exr_1"),
        ("a/b?c#d%", "/v1/runs/a%2Fb%3Fc%23d%25"),
        ("../admin", "/v1/runs/..%2Fadmin"),
        ("%2e%2e", "/v1/runs/%252e%252e"),
        ("...", "/v1/runs/..."),
        ("{id}", "/v1/runs/%7Bid%7D"),
        ("a b+c", "/v1/runs/a%20b%2Bc"),
        ("\u{e4}\u{1f600}", "/v1/runs/%C3%A4%F0%9F%98%80"),
        ("a\r\nb\0", "/v1/runs/a%0D%0Ab%00"),
    ] {
        let request = get(id).expect("a request");
        assert_eq!(request.uri().path(), path, "{id:?}");
        assert_eq!(request.uri().query(), None, "{id:?}");
        assert_eq!(request.uri().host(), Some("api.example.com"), "{id:?}");
    }
}

#[test]
fn an_id_that_leads_elsewhere_is_refused() {
    for id in ["", ".", ".."] {
        let error = get(id).expect_err("no request");
        assert!(matches!(error, RequestError::PathParameter("id")), "{id:?}: {error}");
    }
}

#[test]
fn what_is_absent_is_not_sent() {
    let request = get("exr_1").expect("a request");
    let names: Vec<&str> = request.headers().keys().map(HeaderName::as_str).collect();
    assert_eq!(names, ["x-api-version", "accept"]);
    assert!(request.body().is_empty());
    assert_eq!(query(ListRuns::new()), "");
}

#[test]
fn arrays_in_a_query_are_written_in_the_style_of_each() {
    let items = || texts(&["a", "b,c", "d e|f&g=h"]);
    assert_eq!(query(ListRuns::new().tags(items())), "tag=a,b%2Cc,d%20e%7Cf%26g%3Dh");
    assert_eq!(query(ListRuns::new().kinds(items())), "kind=a&kind=b%2Cc&kind=d%20e%7Cf%26g%3Dh");
    assert_eq!(query(ListRuns::new().spaced(texts(&["a", "b,c"]))), "spaced=a%20b%2Cc");
    assert_eq!(query(ListRuns::new().piped(texts(&["a", "b,c"]))), "piped=a%7Cb%2Cc");
    assert_eq!(query(ListRuns::new().kinds(Vec::new())), "");
}

#[test]
fn members_in_a_query_stand_in_brackets() {
    let filter = serde_json::json!({ "since": "2026-01-01", "size": [1, 2] });
    let filter = filter.as_object().expect("an object").clone();
    let query = query(ListRuns::new().limit(5).filter(filter));
    let size = "filter%5Bsize%5D%5B%5D=1&filter%5Bsize%5D%5B%5D=2";
    assert_eq!(query, format!("filter%5Bsince%5D=2026-01-01&{size}&limit=5"));
}

#[test]
fn a_header_cannot_bring_another_with_it() {
    for value in ["a\r\nx-admin: 1", "a\nb", "a\0", "\u{7f}"] {
        let request = GetRun::new("1").workspace(value).http_request(BASE, &Credentials::none());
        let error = request.expect_err("no request");
        assert!(matches!(error, RequestError::Header("x-workspace")), "{value:?}: {error}");
        assert!(!error.to_string().contains('\n'), "{error}");
    }
}

#[test]
fn a_body_says_its_type() {
    let create = CreateRun::new(NewRun::new("file_1"));
    let request = create.http_request(BASE, &Credentials::none()).expect("a request");
    assert_eq!(request.method(), http::Method::POST);
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(request.body(), br#"{"file":"file_1"}"#);
}

#[test]
fn a_token_stands_in_its_header_alone() {
    let token = "sk_very_secret";
    let key = HeaderName::from_static("x-api-key");
    for (credentials, name, value) in [
        (Credentials::bearer(token), "authorization", "Bearer sk_very_secret"),
        (Credentials::header(key, token), "x-api-key", token),
    ] {
        let credentials = credentials.expect("credentials");
        let request = GetRun::new("1").http_request(BASE, &credentials).expect("a request");
        assert_eq!(request.headers()[name], value);
        assert!(!request.uri().to_string().contains(token));
        assert!(!format!("{request:?}").contains(token), "{request:?}");
        assert!(!format!("{credentials:?}").contains(token), "{credentials:?}");
    }
}

#[test]
fn a_token_that_is_no_header_is_not_told() {
    let error = Credentials::bearer("sk_secret\n").expect_err("no credentials");
    assert!(!format!("{error} {error:?}").contains("sk_secret"));
}

#[test]
fn an_address_that_is_none_is_an_error() {
    let request = GetRun::new("1").http_request("not an address", &Credentials::none());
    assert!(matches!(request, Err(RequestError::Base(_))));
}
