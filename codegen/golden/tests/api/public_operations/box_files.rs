//! Box: an upload whose attributes stand before the file, to a server of its own, and a download.

use axum::Router;
use axum::extract::{Multipart, Query};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use golden::public_operations::box_files::client::ClientError;
use golden::public_operations::box_files::operations::{
    GetFilesIdContent, GetFilesIdContentAnswer, GetFilesIdContentError, GetFilesIdContentHeaders,
    PostFilesContent,
};
use golden::public_operations::box_files::{
    PostFilesContentRequest, PostFilesContentRequestAttributes,
    PostFilesContentRequestAttributesParent,
};
use golden::{Credentials, FileContent};
use serde_json::{Value, json};

use super::{client, header, json, pair, serve};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n--\r\n\xff";

async fn upload(
    headers: HeaderMap,
    Query(pairs): Query<Vec<(String, String)>>,
    mut parts: Multipart,
) -> Response {
    assert_eq!(header(&headers, "authorization"), "Bearer t0k3n");
    assert_eq!(header(&headers, "content-md5"), "134b65991ed521fcfe4724b7d814ab8ded5185dc");
    assert_eq!(pairs, [pair("fields", "id,type,name")]);
    // "The `attributes` part of the body must come **before** the `file` part."
    let attributes = parts.next_field().await.expect("a part").expect("a part");
    assert_eq!((attributes.name(), attributes.file_name()), (Some("attributes"), None));
    let attributes = attributes.bytes().await.expect("a content");
    let attributes: Value = serde_json::from_slice(&attributes).expect("JSON");
    let file = parts.next_field().await.expect("a part").expect("a part");
    assert_eq!((file.name(), file.file_name()), (Some("file"), Some("Photo \u{e9}.png")));
    assert_eq!(file.content_type(), Some("image/png"));
    assert_eq!(file.bytes().await.expect("a content"), PNG);
    assert!(parts.next_field().await.expect("an end").is_none());
    if attributes["name"] == "taken" {
        return json(
            409,
            r#"{"status": 409, "code": "item_name_in_use", "message": "Item with the same name already exists"}"#,
        );
    }
    assert_eq!(
        attributes,
        json!({
            "name": "Photo.png",
            "parent": {"id": "0"},
            "content_created_at": "2012-12-12T10:53:43-08:00",
        })
    );
    json(
        201,
        r#"{"total_count": 1, "entries": [{"id": "12345", "type": "file", "name": "Photo.png"}]}"#,
    )
}

fn credentials() -> Credentials {
    Credentials::bearer("t0k3n").expect("a token")
}

fn photo(name: &str, content: FileContent) -> PostFilesContent {
    let root = PostFilesContentRequestAttributesParent::new("0");
    let attributes = PostFilesContentRequestAttributes::new(name, root)
        .content_created_at("2012-12-12T10:53:43-08:00");
    let file = content.with_name("Photo \u{e9}.png").with_content_type("image/png");
    PostFilesContent::new()
        .fields(["id", "type", "name"].map(str::to_owned).to_vec())
        .content_md5("134b65991ed521fcfe4724b7d814ab8ded5185dc")
        .body(PostFilesContentRequest::new(attributes, file))
}

#[tokio::test]
async fn attributes_stand_before_the_file() {
    let base = serve(Router::new().route("/files/content", post(upload))).await;
    let client = client!(box_files, base, credentials());
    let streamed = FileContent::from_reader(PNG, None);
    for content in [FileContent::from_bytes(PNG), streamed] {
        let files = client.post_files_content(photo("Photo.png", content)).await.expect("a file");
        assert_eq!(files.total_count, Some(1));
        assert_eq!(files.entries.expect("a file")[0].id, "12345");
    }
    let taken = photo("taken", FileContent::from_bytes(PNG));
    let error = client.post_files_content(taken).await.expect_err("a conflict");
    let ClientError::Api(error) = error else { panic!("{error}") };
    assert_eq!(error.status(), 409);
    let code = error.documented().and_then(|error| error.code.as_deref());
    assert_eq!(code, Some("item_name_in_use"));
}

#[test]
fn an_upload_goes_with_its_token_to_the_server_of_uploads() {
    let operation = photo("Photo.png", FileContent::from_bytes(PNG));
    let request = operation.http_request("https://api.box.com/2.0", &credentials());
    let request = request.expect("a request");
    assert_eq!(request.uri(), "https://upload.box.com/api/2.0/files/content?fields=id,type,name");
    assert_eq!(request.headers()["authorization"], "Bearer t0k3n");
}

/// "Returns the requested file if the client has the **follow redirects** setting enabled. If not, the request will return
/// `302` instead." It is not followed to another host, which must not have the token.
#[tokio::test]
async fn a_file_is_downloaded() {
    let content = |headers: HeaderMap, uri: axum::http::Uri| async move {
        assert_eq!(header(&headers, "authorization"), "Bearer t0k3n");
        let moved = |location| (StatusCode::FOUND, [("location", location)]).into_response();
        match uri.path() {
            "/files/1/content" => moved("/d/1/file?token=a%2Fb"),
            "/files/2/content" => moved("http://dl.example:1/d/1"),
            "/files/3/content" => (StatusCode::ACCEPTED, [("retry-after", "7")]).into_response(),
            "/d/1/file" => {
                assert_eq!(uri.query(), Some("token=a%2Fb"));
                ([("content-type", "application/pdf")], PNG).into_response()
            }
            _ => json(404, r#"{"status": 404, "code": "not_found"}"#),
        }
    };
    let client =
        client!(box_files, serve(Router::new().fallback(get(content))).await, credentials());
    let file = client.get_files_id_content("1").await.expect("a file");
    assert_eq!(file, GetFilesIdContentAnswer::Ok(PNG.to_vec()));
    let mut streamed = client.download(GetFilesIdContent::new("1")).await.expect("a file");
    let piece = streamed.body_mut().next().await.expect("a piece").expect("a piece");
    assert_eq!(
        (streamed.headers()["content-type"].as_bytes(), &piece[..]),
        (&b"application/pdf"[..], PNG)
    );

    let reply = client.send_for_reply(GetFilesIdContent::new("3")).await.expect("not yet");
    assert_eq!(reply.value, GetFilesIdContentAnswer::Accepted(()));
    assert_eq!(reply.described_headers().expect("headers").retry_after, Some(7));
    let none = client.download(GetFilesIdContent::new("3")).await.expect_err("not yet");
    assert_eq!(none.status().map(|status| status.as_u16()), Some(202));
    let ClientError::NoStream(none) = none else { panic!("{none}") };
    assert_eq!(none.headers["retry-after"], "7");
    assert!(!format!("{none:?}").contains("\"7\""), "{none:?}");

    let error = client.get_files_id_content("2").await.expect_err("a redirect");
    let ClientError::Api(error) = error else { panic!("{error}") };
    assert_eq!(error.documented(), Some(&GetFilesIdContentError::Found(())));
    let headers = GetFilesIdContentHeaders::from_headers(error.headers()).expect("headers");
    assert_eq!(headers.location.as_deref(), Some("http://dl.example:1/d/1"));

    let error = client.get_files_id_content("4").await.expect_err("no file");
    let ClientError::Api(error) = error else { panic!("{error}") };
    let Some(GetFilesIdContentError::Default(error)) = error.documented() else {
        panic!("{error}")
    };
    assert_eq!(error.code.as_deref(), Some("not_found"));
}
