//! Extractors and their versions: as they are read and listed, and the requests that change them.

use extend_ai_types::{
    CreatedBy, ExtractConfigJson, Extractor, ExtractorVersion, ExtractorVersionsCreateRequest,
    ExtractorVersionsListResponse, ExtractorsCreateRequest, ExtractorsCreateRequestGenerate,
    ExtractorsListResponse, ExtractorsUpdateRequest, FileFromId, FileFromUrl, PackageFile,
    ReleaseType,
};

use super::requests::{EXTRACTOR, is_request};
use super::{came, payload};

#[test]
fn an_extractor_has_its_draft() {
    let extractor: Extractor = payload("extractor");
    let draft = extractor.draft_version;
    assert_eq!((draft.version.as_str(), &draft.extractor_id), ("draft", &extractor.id));
    let config = draft.config.as_json().expect("a JSON config");
    assert_eq!(config.base_version.as_deref(), Some("4.10.0"));
    // An id may begin otherwise than the documentation says.
    assert_eq!(draft.id, "extv_draft1");
    let by = draft.created_by.flatten().expect("who made it");
    assert_eq!(by.as_api_key().expect("a key").name, "nightly import");
}

#[test]
fn a_version_has_its_config() {
    let version: ExtractorVersion = payload("extractor-version");
    assert_eq!(version.description.as_deref(), Some("Added tax breakdown"));
    assert!(version.config.as_json().is_some());
    let by = version.created_by.flatten().expect("who made it");
    assert_eq!(by.as_user().expect("a person").email, "kim@example.com");
    let legacy: ExtractorVersion = payload("extractor-version-legacy");
    assert_eq!(legacy.config.as_legacy().expect("a legacy config").fields.len(), 1);
    assert_eq!(legacy.created_by, Some(None));
}

#[test]
fn lists_have_summaries() {
    let page: ExtractorsListResponse = payload("extractors-page");
    let names: Vec<&str> = page.data.iter().map(|extractor| extractor.name.as_str()).collect();
    assert_eq!(names, ["Supplier invoices", "Contracts"]);
    assert_eq!(page.next_page_token.as_deref(), Some("a+b/c=:d"));

    let page: ExtractorVersionsListResponse = payload("extractor-versions-page");
    let [user, key, other, null, absent] = &page.data[..] else { panic!("five versions") };
    assert!(matches!(&user.created_by, Some(Some(CreatedBy::User(_)))));
    assert!(matches!(&key.created_by, Some(Some(CreatedBy::ApiKey(_)))));
    let unknown = other.created_by.iter().flatten().find_map(CreatedBy::as_unknown);
    assert_eq!(unknown.expect("another kind").value()["type"], "service_account");
    assert_eq!((&null.created_by, &absent.created_by), (&Some(None), &None));
    assert_eq!(page.next_page_token, None);
}

fn config() -> ExtractConfigJson {
    let schema = came("create-extractor")["config"]["schema"].clone();
    ExtractConfigJson::new()
        .base_processor("extraction_performance")
        .base_version("4.10.0")
        .extraction_rules("Dates are European.")
        .schema(schema.as_object().expect("an object").clone())
}

#[test]
fn an_extractor_is_created_in_one_of_three_ways() {
    let create = ExtractorsCreateRequest::new("Supplier invoices");
    is_request("create-extractor", &create.clone().config(config()));
    let samples = vec![
        PackageFile::from(FileFromId::new("file_9RkP3sVx6TnQ2wLmYb8Hc")),
        PackageFile::from(FileFromUrl::new("https://files.example.com/sample.pdf")),
    ];
    let generate =
        ExtractorsCreateRequestGenerate::new(samples).instructions("The totals, and every line.");
    is_request("create-extractor-generate", &create.generate(generate));
    let clone = ExtractorsCreateRequest::new("Supplier invoices, second");
    is_request("create-extractor-clone", &clone.clone_extractor_id(EXTRACTOR));
}

#[test]
fn an_extractor_is_updated_and_published() {
    let update = ExtractorsUpdateRequest::new().name("Supplier invoices").config(config());
    is_request("update-extractor", &update);
    let publish = ExtractorVersionsCreateRequest::new(ReleaseType::Minor)
        .description("Added tax breakdown")
        .config(config());
    is_request("publish-extractor-version", &publish);
    // A value that nobody knows yet can be sent.
    assert_eq!(ReleaseType::from("patch").as_str(), "patch");
}
