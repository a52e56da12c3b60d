//! The operations on files and extractors, without I/O: an upload byte for byte, and the request of each other one.

use extend_ai_types::operations::{
    CreateExtractor, Credentials, DeleteFile, GetExtractor, GetExtractorVersion, GetFile,
    ListExtractorVersions, ListExtractors, ListFiles, Operation, Paged, PublishExtractorVersion,
    UpdateExtractor, UploadFile,
};
use extend_ai_types::{
    API_VERSION, ExtractConfigJson, ExtractorVersionsCreateRequest, ExtractorsCreateRequest,
    ExtractorsUpdateRequest, FileContent, FilesUploadRequest,
};
use http::header::{CONTENT_TYPE, HeaderMap};
use http::{Method, Request, StatusCode};

const EXTRACTOR: &str = "ex_7Lq2VtGk9sWm4RzYb1NcD";

fn example(name: &str) -> String {
    conformance::examples::text(&format!("other_operations/{name}.json"))
}

/// A request of an operation.
macro_rules! request {
    ($operation:expr) => {
        $operation.http_request("http://a", &Credentials::none()).expect("a request")
    };
}

/// Method, address and body of a request.
fn sent(request: &Request<Vec<u8>>) -> (Method, String, String) {
    assert_eq!(request.headers()["x-extend-api-version"], API_VERSION);
    let body = String::from_utf8(request.body().clone()).expect("UTF-8");
    (request.method().clone(), request.uri().to_string(), body)
}

/// What an upload sends, with `|` for the boundary.
fn parts(upload: UploadFile) -> String {
    let request = request!(upload);
    let content_type = request.headers()[CONTENT_TYPE].to_str().expect("a text");
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
    let (method, _, body) = sent(&request);
    assert_eq!(method, Method::POST);
    body.replace(boundary, "|")
}

#[test]
fn an_upload_is_a_form() {
    let file = FileContent::from_bytes("%PDF-1.7 ...")
        .with_name("inv 20417 K\u{f6}ln.pdf")
        .with_content_type("application/pdf");
    assert_eq!(
        parts(UploadFile::new(FilesUploadRequest::new(file.clone()))),
        "--|\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"inv 20417 K\u{f6}ln.pdf\"\r\n\
         Content-Type: application/pdf\r\n\
         \r\n\
         %PDF-1.7 ...\r\n\
         --|--\r\n"
    );
    let protected = FilesUploadRequest::new(file.with_name("a.pdf")).password("open sesame");
    assert_eq!(
        parts(protected.into()),
        "--|\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\
         Content-Type: application/pdf\r\n\
         \r\n\
         %PDF-1.7 ...\r\n\
         --|\r\n\
         Content-Disposition: form-data; name=\"password\"\r\n\
         \r\n\
         open sesame\r\n\
         --|--\r\n"
    );
    // A file of which nothing is known but its bytes.
    assert_eq!(
        parts(UploadFile::new(FilesUploadRequest::new("a,b\n"))),
        "--|\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"file\"\r\n\
         Content-Type: application/octet-stream\r\n\
         \r\n\
         a,b\n\r\n\
         --|--\r\n"
    );
}

#[test]
fn what_an_upload_asks_for_is_in_its_address() {
    let upload = || UploadFile::new(FilesUploadRequest::new("x")).x_extend_workspace_id("ws_1");
    let request = request!(upload());
    assert_eq!(request.uri(), "http://a/files/upload");
    assert_eq!(request.headers()["x-extend-workspace-id"], "ws_1");
    let request = request!(upload().convert_to_pdf(true));
    assert_eq!(request.uri(), "http://a/files/upload?convertToPdf=true");
}

#[test]
fn a_password_and_an_address_are_not_seen_in_a_log() {
    let upload = UploadFile::new(FilesUploadRequest::new("x").password("open sesame"));
    assert!(!format!("{upload:?}").contains("sesame"));
    let file =
        GetFile::http_response(StatusCode::OK, &HeaderMap::new(), example("file").as_bytes());
    let file = file.expect("a file");
    assert!(!format!("{file:?}").contains("9RkP3s?sig"));
}

#[test]
fn files_are_listed_read_and_deleted() {
    let list = ListFiles::new()
        .name_contains("invoice & more")
        .sort_dir("asc")
        .next_page_token("xK9==:z/Q+C")
        .max_page_size(50);
    let address = "http://a/files?nameContains=invoice%20%26%20more&sortDir=asc\
                   &nextPageToken=xK9%3D%3D%3Az%2FQ%2BC&maxPageSize=50";
    assert_eq!(sent(&request!(list)), (Method::GET, address.to_owned(), String::new()));

    let get = request!(GetFile::new("file_1"));
    assert_eq!(sent(&get), (Method::GET, "http://a/files/file_1".to_owned(), String::new()));
    let delete = request!(DeleteFile::new("file_1"));
    assert_eq!(sent(&delete), (Method::DELETE, "http://a/files/file_1".to_owned(), String::new()));
    let answer = example("file-deleted");
    let deleted = DeleteFile::http_response(StatusCode::OK, &HeaderMap::new(), answer.as_bytes());
    assert_eq!(deleted.expect("an id").id, "file_9RkP3sVx6TnQ2wLmYb8Hc");
}

#[test]
fn extractors_are_created_and_updated() {
    let config = ExtractConfigJson::new().base_processor("extraction_light");
    let create = ExtractorsCreateRequest::new("Invoices").config(config.clone());
    let body = r#"{"name":"Invoices","config":{"baseProcessor":"extraction_light"}}"#;
    assert_eq!(
        sent(&request!(CreateExtractor::from(create))),
        (Method::POST, "http://a/extractors".to_owned(), body.to_owned())
    );
    let update = UpdateExtractor::new(EXTRACTOR, ExtractorsUpdateRequest::new().config(config));
    let body = r#"{"config":{"baseProcessor":"extraction_light"}}"#;
    let address = format!("http://a/extractors/{EXTRACTOR}");
    // A POST, where other APIs have PATCH.
    assert_eq!(sent(&request!(update)), (Method::POST, address.clone(), body.to_owned()));
    let get = request!(GetExtractor::new(EXTRACTOR));
    assert_eq!(sent(&get), (Method::GET, address, String::new()));
}

#[test]
fn versions_are_published_and_read() {
    let body = ExtractorVersionsCreateRequest::new("minor").description("Added tax breakdown");
    let publish = request!(PublishExtractorVersion::new(EXTRACTOR, body));
    let address = format!("http://a/extractors/{EXTRACTOR}/versions");
    let body = r#"{"releaseType":"minor","description":"Added tax breakdown"}"#;
    assert_eq!(sent(&publish), (Method::POST, address.clone(), body.to_owned()));
    for version in ["latest", "draft", "1.0", "exv_q4TnX8bJ2mKw7VpLs5HyZ"] {
        let get = request!(GetExtractorVersion::new(EXTRACTOR, version));
        assert_eq!(sent(&get), (Method::GET, format!("{address}/{version}"), String::new()));
    }
}

/// The next page of a list, by the token of an example.
fn next_page<O: Paged>(mut list: O, page: O::Output) -> (usize, Option<O>) {
    let (items, token) = O::into_page(page);
    let next = token.map(|token| {
        list.set_page(token);
        list
    });
    (items.len(), next)
}

#[test]
fn lists_have_pages() {
    fn page<O: Operation>(name: &str) -> O::Output {
        O::output(200, example(name).as_bytes()).expect("a success").expect("a page")
    }
    let (count, next) =
        next_page(ListFiles::new().sort_dir("asc"), page::<ListFiles>("files-page"));
    let uri = request!(next.expect("another page")).uri().to_string();
    let token = "xK9mLPqRtN3v%3D%3D%3AzWvUxYjM4nKp%2FQ%2BCNk%3D";
    assert_eq!((count, uri), (3, format!("http://a/files?sortDir=asc&nextPageToken={token}")));

    let list = ListExtractors::new().sort_by("createdAt");
    let (count, next) = next_page(list, page::<ListExtractors>("extractors-page"));
    let uri = request!(next.expect("another page")).uri().to_string();
    let token = "a%2Bb%2Fc%3D%3Ad";
    let address = format!("http://a/extractors?sortBy=createdAt&nextPageToken={token}");
    assert_eq!((count, uri), (2, address));

    let list = ListExtractorVersions::new(EXTRACTOR);
    let (count, next) = next_page(list, page::<ListExtractorVersions>("extractor-versions-page"));
    assert_eq!((count, next), (5, None));
}
