//! Docusign: a form with a file in it, and images as they are.

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Multipart, Path};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use axum::routing::put;
use golden::public_operations::docusign::BrandResourcesPutBrandResourcesRequest;
use golden::public_operations::docusign::client::ClientError;
use golden::public_operations::docusign::operations::{
    BrandLogoGetBrandLogo, BrandLogoPutBrandLogo, BrandResourcesPutBrandResources,
};
use golden::{Credentials, FileContent};

use super::{client, header, json, serve};

const XML: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<DocuSignResources/>\r\n";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\xff";

async fn put_resource(
    Path(path): Path<(String, String, String)>,
    mut parts: Multipart,
) -> Response {
    assert_eq!(path, ("1".to_owned(), "b-1".to_owned(), "signing_captive".to_owned()));
    let part = parts.next_field().await.expect("a part").expect("a part");
    assert_eq!(part.name(), Some("file.xml"));
    assert_eq!(part.file_name(), Some("DocuSign_SigningResource_4328673.xml"));
    assert_eq!(part.text().await.expect("a content"), XML);
    assert!(parts.next_field().await.expect("an end").is_none());
    json(200, r#"{"modifiedTemplates": ["signing"], "resourcesContentType": "signing_captive"}"#)
}

async fn put_logo(
    headers: HeaderMap,
    Path((_, _, logo)): Path<(String, String, String)>,
    body: Bytes,
) -> Response {
    assert_eq!(header(&headers, "content-type"), "image/png");
    assert_eq!(body, PNG);
    match logo.as_str() {
        "primary" => ().into_response(),
        _ => json(400, r#"{"errorCode": "INVALID_REQUEST_PARAMETER", "message": "logo"}"#),
    }
}

async fn get_logo(headers: HeaderMap) -> Response {
    assert_eq!(header(&headers, "accept"), "image/png");
    ([("content-type", "image/png")], PNG).into_response()
}

async fn server() -> String {
    let of_brand = "/v2.1/accounts/{accountId}/brands/{brandId}";
    let router = Router::new()
        .route(&format!("{of_brand}/resources/{{type}}"), put(put_resource))
        .route(&format!("{of_brand}/logos/{{type}}"), put(put_logo).get(get_logo));
    serve(Router::new().nest("/restapi", router)).await + "/restapi"
}

#[tokio::test]
async fn a_resource_is_a_part_with_its_file_name() {
    let docusign = client!(docusign, server().await, Credentials::none());
    let xml = FileContent::from(XML).with_name("DocuSign_SigningResource_4328673.xml");
    let body = BrandResourcesPutBrandResourcesRequest::new(xml);
    let operation = BrandResourcesPutBrandResources::new("1", "b-1", "signing_captive", body);
    let resources = docusign.brand_resources_put_brand_resources(operation).await.expect("some");
    assert_eq!(resources.resources_content_type.as_deref(), Some("signing_captive"));
    assert_eq!(resources.modified_templates.expect("templates"), ["signing"]);
}

#[tokio::test]
async fn a_logo_is_bytes() {
    let docusign = client!(docusign, server().await, Credentials::none());
    let put =
        |logo: &str| BrandLogoPutBrandLogo::new("1", "b-1", logo, FileContent::from_bytes(PNG));
    docusign.brand_logo_put_brand_logo(put("primary")).await.expect("nothing");
    let error = docusign.brand_logo_put_brand_logo(put("tertiary")).await.expect_err("no logo");
    let ClientError::Api(error) = error else { panic!("{error}") };
    let code = error.documented().and_then(|details| details.error_code.as_deref());
    assert_eq!(code, Some("INVALID_REQUEST_PARAMETER"));

    let logo = docusign.brand_logo_get_brand_logo(BrandLogoGetBrandLogo::new("1", "b-1", "email"));
    assert_eq!(logo.await.expect("a logo"), PNG);
}
