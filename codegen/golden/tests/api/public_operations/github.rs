//! GitHub: pages by a `Link` header, an answer that is an address, one that is bytes, and an upload to a server of its own.

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, Query};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use golden::public_operations::github::operations::{
    ActionsDownloadArtifact, IssuesListForRepo, MetaGetOctocat, ReposUploadReleaseAsset,
};
use golden::public_operations::github::{
    Issue, IssueLabelsItem, IssuesListForRepoState, ReleaseAssetState,
};
use golden::{Credentials, FileContent};

use super::{client, header, json, pair, serve};

type Pairs = Vec<(String, String)>;

async fn issues(headers: HeaderMap, uri: Uri, Query(pairs): Query<Pairs>) -> Response {
    assert_eq!(uri.path(), "/repos/octocat/Hello-World/issues");
    // GitHub refuses a request without one.
    assert_ne!(header(&headers, "user-agent"), "");
    let (last, others) = pairs.split_last().expect("a page");
    let expected = [
        pair("state", "all"),
        pair("labels", "bug,ui,@high"),
        pair("since", "2026-02-09T00:00:00Z"),
        pair("per_page", "1"),
    ];
    assert_eq!(others, expected);
    assert_eq!(last.0, "page");
    match last.1.as_str() {
        "1" => {
            let issue = r#"[{"number": 1347, "title": "Found a bug", "labels": [{"id": 208045946, "name": "bug", "color": "f29513"}, "ui"]}]"#;
            let link = r#"<https://api.github.com/repositories/1300192/issues?page=2>; rel="next", <https://api.github.com/repositories/1300192/issues?page=2>; rel="last""#;
            ([("link", link)], json(200, issue)).into_response()
        }
        page => {
            assert_eq!(page, "2");
            json(200, r#"[{"number": 1348, "title": "Another", "labels": []}]"#)
        }
    }
}

#[tokio::test]
async fn pages_follow_the_link() {
    let router = Router::new().route("/repos/{owner}/{repo}/issues", get(issues));
    let github = client!(github, serve(router).await, Credentials::none());
    let mut found: Vec<Issue> = Vec::new();
    for page in 1.. {
        let operation = IssuesListForRepo::new("octocat", "Hello-World")
            .state(IssuesListForRepoState::All)
            .labels("bug,ui,@high")
            .since("2026-02-09T00:00:00Z")
            .per_page(1)
            .page(page);
        let reply = github.send_for_reply(operation).await.expect("issues");
        let link = reply.described_headers().expect("headers").link;
        found.extend(reply.value);
        if link.is_none_or(|link| !link.contains("rel=\"next\"")) {
            break;
        }
    }
    assert_eq!(found.iter().map(|issue| issue.number).collect::<Vec<_>>(), [1347, 1348]);
    let [IssueLabelsItem::Object(bug), IssueLabelsItem::Text(ui)] = &found[0].labels[..] else {
        panic!("{:?}", found[0].labels)
    };
    assert_eq!((bug.id, bug.name.as_deref(), ui.as_str()), (Some(208_045_946), Some("bug"), "ui"));
}

#[tokio::test]
async fn an_artifact_is_where_the_answer_says() {
    const LOCATION: &str = "https://pipelines.actions.githubusercontent.com/a/signedlogcontent?urlExpires=2020-01-24T18%3A10%3A31.5729946Z&urlSignature=agG73J%2B6a%3D";
    let redirect = |Path(path): Path<(String, String, i64, String)>| async move {
        if path.2 == 12 {
            return json(410, r#"{"message": "Artifact has expired", "status": "410"}"#);
        }
        assert_eq!(path, ("octocat".to_owned(), "Hello-World".to_owned(), 11, "zip".to_owned()));
        (StatusCode::FOUND, [("location", LOCATION)]).into_response()
    };
    let path = "/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}";
    let base = serve(Router::new().route(path, get(redirect))).await;
    let github = client!(github, base, Credentials::none());
    let download = |id: i64| ActionsDownloadArtifact::new("octocat", "Hello-World", id, "zip");
    let reply = github.send_for_reply(download(11)).await.expect("an address");
    assert_eq!(reply.status, 302);
    assert_eq!(reply.described_headers().expect("headers").location.as_deref(), Some(LOCATION));
    let error = github.actions_download_artifact(download(12)).await.expect_err("it is gone");
    assert!(error.to_string().contains("410"), "{error}");
}

#[tokio::test]
async fn the_octocat_is_bytes() {
    let octocat = |headers: HeaderMap, Query(pairs): Query<Pairs>| async move {
        assert_eq!(header(&headers, "accept"), "application/octocat-stream");
        assert_eq!(pairs, [pair("s", "Keep it & simple")]);
        ([("content-type", "application/octocat-stream")], b"\n  MMM.  .MMM\xff".as_slice())
    };
    let base = serve(Router::new().route("/octocat", get(octocat))).await;
    let github = client!(github, base, Credentials::none());
    let operation = || MetaGetOctocat::new().s("Keep it & simple");
    let whole = github.meta_get_octocat(operation()).await.expect("bytes");
    assert_eq!(whole, b"\n  MMM.  .MMM\xff");
    let mut streamed = Vec::new();
    let mut answer = github.download(operation()).await.expect("bytes");
    while let Some(piece) = answer.body_mut().next().await {
        streamed.extend(piece.expect("a piece"));
    }
    assert_eq!(streamed, whole);
}

/// "GitHub expects the asset data in its raw binary form, rather than JSON", with its media type and its length.
#[tokio::test]
async fn an_asset_is_sent_as_it_is() {
    const ZIP: &[u8] = b"PK\x03\x04\xff\x00\"";
    let upload = |headers: HeaderMap, uri: Uri, Query(pairs): Query<Pairs>, body: Bytes| async move {
        assert_eq!(uri.path(), "/repos/octocat/Hello-World/releases/1/assets");
        assert_eq!(pairs, [pair("name", "example +1.zip"), pair("label", "short description")]);
        assert_eq!(header(&headers, "content-type"), "application/zip");
        assert_eq!(header(&headers, "content-length"), "7");
        assert_eq!(header(&headers, "transfer-encoding"), "");
        assert_eq!(body, ZIP);
        json(
            201,
            r#"{"id": 1, "name": "example.zip", "label": "short description", "state": "uploaded", "size": 7}"#,
        )
    };
    let path = "/repos/{owner}/{repo}/releases/{release_id}/assets";
    let base = serve(Router::new().route(path, post(upload))).await;
    let github = client!(github, base, Credentials::none());
    let streamed = FileContent::from_reader(ZIP, Some(7));
    for file in [FileContent::from_bytes(ZIP), streamed] {
        let operation = ReposUploadReleaseAsset::new("octocat", "Hello-World", 1, "example +1.zip")
            .label("short description")
            .body(file.with_content_type("application/zip"));
        let asset = github.repos_upload_release_asset(operation).await.expect("an asset");
        assert_eq!((asset.state, asset.size), (ReleaseAssetState::Uploaded, 7));
    }
}

#[test]
fn an_asset_goes_to_the_server_of_uploads() {
    let operation = ReposUploadReleaseAsset::new("octocat", "Hello-World", 1, "a.zip");
    let request = operation.http_request("https://api.github.com", &Credentials::none());
    assert_eq!(
        request.expect("a request").uri(),
        "https://uploads.github.com/repos/octocat/Hello-World/releases/1/assets?name=a.zip"
    );
}
