//! What the API refuses of a request: its key, headers, method, path, query and body.

use conformance::api::{Api, ORGANIZATION_KEY, VERSION};
use serde_json::{Value, json};

use super::{headers, raw, refused, send, taken};

#[tokio::test]
async fn the_headers_of_a_request() {
    let api = Api::start().await;
    let [key, version] = headers();
    let code = |headers: &[(&str, &str)]| {
        let (status, answer) = raw(&api, "GET /files", headers, b"");
        (status, answer["code"].as_str().map(str::to_owned))
    };
    let error = |status, code: &str| (status, Some(code.to_owned()));
    assert_eq!(code(&[key, version]), (200, None));
    let unauthorized = error(401, "UNAUTHORIZED");
    assert_eq!(code(&[version]), unauthorized);
    assert_eq!(code(&[("authorization", "sk_workspace"), version]), unauthorized);
    assert_eq!(code(&[("authorization", "Bearer sk_other"), version]), unauthorized);
    assert_eq!(code(&[("x-api-key", "sk_workspace"), version]), unauthorized);
    let invalid = error(400, "INVALID_REQUEST");
    assert_eq!(code(&[key]), invalid);
    assert_eq!(code(&[key, ("x-extend-api-version", "2025-04-21")]), invalid);
    assert_eq!(code(&[key, version, version]), invalid);
    let organization = format!("Bearer {ORGANIZATION_KEY}");
    let organization = ("authorization", organization.as_str());
    assert_eq!(code(&[organization, version]), invalid);
    assert_eq!(code(&[organization, version, ("x-extend-workspace-id", "ws_1")]), (200, None));

    assert_eq!(api.requests().len(), 10, "those that were refused are noted, too");
    assert_eq!(api.requests()[0].header("x-extend-api-version"), Some(VERSION));
}

#[tokio::test]
async fn methods_and_paths() {
    let api = Api::start().await;
    for (line, status) in [
        ("PUT /extractors/ex_1", 405),
        ("PATCH /extractors/ex_1", 405),
        ("DELETE /extractors/ex_1", 405),
        ("GET /extract_runs/batch/x", 404),
        ("GET /v1/extract_runs", 404),
        ("GET /extract_runs/exr_1", 404),
        ("GET /extract_runs/exr%2F1", 404),
        ("GET /extract_runs/exr/1", 404),
        ("GET /batch_runs/bpr_1", 404),
        ("GET /files/file_1", 404),
        ("DELETE /files/file_1", 404),
        ("GET /extractors/ex_1/versions", 404),
        ("POST /extract_runs/exr_1/cancel", 404),
    ] {
        let (found, answer) = send(&api, line, &Value::Null);
        assert_eq!(found, status, "{line}: {answer}");
        assert!(answer["code"].is_string() && answer["message"].is_string(), "{line}: {answer}");
    }
    let (_, answer) = send(&api, "GET /extract_runs/exr%2F1", &Value::Null);
    assert_eq!(answer["message"], "There is no extract run \"exr/1\".");
}

#[tokio::test]
async fn queries() {
    let api = Api::start().await;
    for query in [
        "status=PROCESSED&extractorId=ex_1&batchId=bpr_1&sourceId=x&source=API",
        "fileNameContains=a%20b&sortBy=createdAt&sortDir=asc&maxPageSize=5",
        "status=TOMORROW",
    ] {
        taken(&api, &format!("GET /extract_runs?{query}"), &Value::Null);
    }
    for query in [
        "page_size=5",
        "batch_id=bpr_1",
        "status=PENDING&status=PROCESSED",
        "maxPageSize=many",
        "maxPageSize=0",
        "sortDir=up",
        "nextPageToken=2",
    ] {
        refused(&api, &format!("GET /extract_runs?{query}"), &Value::Null);
    }
    refused(&api, "GET /files?sortBy=createdAt", &Value::Null);
    refused(&api, "POST /extract_runs?wait=true", &json!({"file": {"text": "a"}}));
}

#[tokio::test]
async fn bodies() {
    let api = Api::start().await;
    let [key, version] = headers();
    let body = br#"{"file":{"text":"a"}}"#;
    let status = |content_type, body: &[u8]| {
        raw(&api, "POST /extract_runs", &[key, version, ("content-type", content_type)], body).0
    };
    assert_eq!(status("application/json", body), 200);
    assert_eq!(status("application/json; charset=utf-8", body), 200);
    assert_eq!(status("text/plain", body), 400);
    assert_eq!(status("application/json", b"[]"), 400);
    assert_eq!(status("application/json", b"{"), 400);
    assert_eq!(status("application/json", b""), 400);
    // What has no body has none.
    refused(&api, "GET /extract_runs", &json!({}));
    refused(&api, "POST /extract_runs/exr_1/cancel", &json!({}));
    refused(&api, "DELETE /extract_runs/exr_1", &json!({}));
}

#[tokio::test]
async fn what_a_run_is_created_from() {
    let api = Api::start().await;
    let line = "POST /extract_runs";
    let extractor = taken(&api, "POST /extractors", &json!({"name": "x"}))["id"].clone();
    let (file, url) = (json!({"text": "a"}), json!({"url": "https://a.example/a.pdf"}));
    for body in [
        json!({"file": {"text": "a", "name": "a.txt"}, "priority": 1, "metadata": {"extend:usage_tags": ["a-b_1"]}}),
        json!({"file": {"url": "https://a.example/a", "name": "a.pdf", "settings": {"password": "p"}}}),
        json!({"package": {"files": [url, url]}}),
        json!({"file": file, "extractor": {"id": extractor}}),
        json!({"file": file, "extractor": {"id": extractor, "version": "draft", "overrideConfig": {}}}),
        json!({"file": file, "config": {
            "baseProcessor": "extraction_light", "baseVersion": "4.8.0", "extractionRules": "x",
            "advancedOptions": {"citationsEnabled": true}, "parseConfig": {"engine": "parse_auto"},
        }}),
    ] {
        assert_eq!(taken(&api, line, &body)["status"], "PENDING", "{body}");
    }
    let many = vec![url.clone(); 51];
    for body in [
        json!({}),
        json!({"file": file, "package": {"files": [url]}}),
        json!({"file": file, "config": {}, "extractor": {"id": extractor}}),
        json!({"file": file, "config": null}),
        json!({"file": file, "schema": {}}),
        json!({"file": file, "priority": "high"}),
        json!({"file": file, "metadata": "m"}),
        json!({"file": file, "metadata": {"extend:usage_tags": ["a b"]}}),
        json!({"file": file, "metadata": {"a": "x".repeat(10_300)}}),
        json!({"file": {}}),
        json!({"file": "file_1"}),
        json!({"file": {"fileId": "file_1"}}),
        json!({"file": {"text": "a", "url": "https://a.example/a"}}),
        json!({"file": {"url": "a.pdf"}}),
        json!({"file": {"text": "a", "settings": {}}}),
        json!({"package": {"files": []}}),
        json!({"package": {"files": [file]}}),
        json!({"package": {"files": many}}),
        json!({"package": [url]}),
        json!({"package": {"files": [url]}, "config": {"baseProcessor": "extraction_operator"}}),
        json!({"file": file, "extractor": "ex_1"}),
        json!({"file": file, "extractor": {"version": "1.0"}}),
        json!({"file": file, "extractor": {"id": extractor, "config": {}}}),
        json!({"file": file, "config": {"fields": []}}),
        json!({"file": file, "config": {"base_version": "4.8.0"}}),
        json!({"file": file, "config": {"advancedOptions": {"citations": true}}}),
        json!({"file": file, "config": {"advancedOptions": {"citationsEnabled": "yes"}}}),
        json!({"file": file, "config": {"parseConfig": {"ocr": true}}}),
    ] {
        refused(&api, line, &body);
    }
    refused(&api, "POST /extract", &json!({"file": file, "priority": 1}));
    for body in
        [json!({"file": {"id": "file_1"}}), json!({"file": file, "extractor": {"id": "ex_1"}})]
    {
        assert_eq!(send(&api, line, &body).0, 404, "{body}");
    }
}
