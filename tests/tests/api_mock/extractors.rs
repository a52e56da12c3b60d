//! Extractors: drafts, versions, and runs with them.

use conformance::api::Api;
use extend_ai_types::operations::{
    GetExtractorVersion, ListExtractorVersions, ListExtractors, PublishExtractorVersion,
    UpdateExtractor,
};
use extend_ai_types::{
    ExtractConfigJson, ExtractorVersionsCreateRequest, ExtractorsCreateRequest,
    ExtractorsUpdateRequest,
};
use schemars::JsonSchema;
use serde_json::json;

use super::{client, refused, send, taken};

#[derive(JsonSchema)]
#[allow(dead_code)]
struct Invoice {
    number: Option<String>,
}

#[derive(JsonSchema)]
#[allow(dead_code)]
struct Receipt {
    total: Option<f64>,
}

#[tokio::test]
async fn from_a_draft_to_a_version() {
    let api = Api::start().await;
    let client = client(&api);
    let config = ExtractConfigJson::typed::<Invoice>().expect("a config");
    let create = ExtractorsCreateRequest::new("Invoices").config(config.clone());
    let extractor = client.create_extractor(create).await.expect("an extractor");
    let draft = extractor.draft_version.config.as_json().expect("a JSON config").clone();
    assert_eq!(draft, config, "what `schema_of` makes is stored as it is");

    let publish = |kind: &str| {
        let body = ExtractorVersionsCreateRequest::new(kind.to_owned()).description("checked");
        client.send(PublishExtractorVersion::new(extractor.id.as_str(), body))
    };
    let mut numbers = Vec::new();
    for kind in ["minor", "minor", "major", "minor"] {
        numbers.push(publish(kind).await.expect("a version").version);
    }
    assert_eq!(numbers, ["0.1", "0.2", "1.0", "1.1"]);

    let config = ExtractConfigJson::typed::<Receipt>().expect("a config");
    let update = ExtractorsUpdateRequest::new().config(config.clone()).name("Receipts");
    let updated = client.send(UpdateExtractor::new(extractor.id.as_str(), update)).await;
    assert_eq!(updated.expect("an extractor").name, "Receipts");
    let version = |name: &str| client.send(GetExtractorVersion::new(extractor.id.as_str(), name));
    let draft = version("draft").await.expect("a version");
    assert_eq!(draft.config.as_json(), Some(&config));
    let latest = version("latest").await.expect("a version");
    assert_eq!((latest.version.as_str(), latest.description.as_deref()), ("1.1", Some("checked")));
    assert_ne!(latest.config, draft.config, "what is published stays");
    assert_eq!(version(latest.id.as_str()).await.expect("a version"), latest);

    let mut versions =
        client.list_all(ListExtractorVersions::new(extractor.id.as_str()).max_page_size(2));
    let mut listed = Vec::new();
    while let Some(version) = versions.next().await {
        listed.push(version.expect("a version").version);
    }
    assert_eq!(listed, ["1.1", "1.0", "0.2", "0.1", "draft"]);
    let listed = client.list_extractors(ListExtractors::new()).await.expect("a page");
    assert_eq!(listed.data[0].name, "Receipts");
}

/// A run uses the version that it names, with the members of an override in the place of its own.
#[tokio::test]
async fn runs_with_an_extractor() {
    let api = Api::start().await;
    let schema =
        |name: &str| json!({"type": "object", "properties": {name: {"type": ["string", "null"]}}});
    let config = json!({"schema": schema("a"), "extractionRules": "x"});
    let created = taken(&api, "POST /extractors", &json!({"name": "x", "config": config}));
    let id = created["id"].as_str().expect("an id");
    let run = |reference: serde_json::Value| {
        taken(&api, "POST /extract", &json!({"file": {"text": "t"}, "extractor": reference}))
    };
    assert_eq!(run(json!({"id": id}))["extractorVersion"]["version"], "draft", "none is published");
    taken(&api, &format!("POST /extractors/{id}/versions"), &json!({"releaseType": "major"}));
    let update = json!({"config": {"schema": schema("b")}});
    taken(&api, &format!("POST /extractors/{id}"), &update);

    let latest = run(json!({"id": id}));
    assert_eq!(latest["extractorVersion"]["version"], "1.0");
    assert_eq!(latest["output"]["value"], json!({"a": "a of the document"}));
    let draft = run(json!({"id": id, "version": "draft"}));
    assert_eq!(draft["output"]["value"], json!({"b": "b of the document"}));
    let overridden =
        run(json!({"id": id, "version": "1.0", "overrideConfig": {"schema": schema("c")}}));
    assert_eq!(overridden["output"]["value"], json!({"c": "c of the document"}));
    assert_eq!(overridden["config"]["extractionRules"], "x", "the rest stays");
    assert_eq!(overridden["extractor"]["id"], id);
    let unknown = json!({"file": {"text": "t"}, "extractor": {"id": id, "version": "7.0"}});
    assert_eq!(send(&api, "POST /extract", &unknown).0, 404);
}

#[tokio::test]
async fn what_is_refused() {
    let api = Api::start().await;
    let line = "POST /extractors";
    let id = taken(&api, line, &json!({"name": "x"}))["id"].clone();
    let url = json!({"url": "https://a.example/a.pdf"});
    let generated =
        taken(&api, line, &json!({"name": "x", "generate": {"files": [url], "instructions": "i"}}));
    assert!(generated["draftVersion"]["config"]["schema"].is_object());
    taken(&api, line, &json!({"name": "x", "cloneExtractorId": generated["id"]}));
    for body in [
        json!({}),
        json!({"name": "x", "config": {}, "cloneExtractorId": id}),
        json!({"name": "x", "config": {"fields": []}}),
        json!({"name": "x", "generate": {"files": []}}),
        json!({"name": "x", "generate": {"files": [{"text": "a"}]}}),
        json!({"name": "x", "generate": {"files": [url, url, url, url, url, url]}}),
        json!({"name": "x", "generate": {"files": [url], "instructions": "i".repeat(2_501)}}),
    ] {
        refused(&api, line, &body);
    }
    let line = format!("POST /extractors/{}", id.as_str().expect("an id"));
    refused(&api, &line, &json!({"cloneExtractorId": id}));
    refused(&api, &format!("{line}/versions"), &json!({}));
    refused(&api, &format!("{line}/versions"), &json!({"releaseType": "patch"}));
}
