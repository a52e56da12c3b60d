//! Uploads, lists and signed addresses of files.

use conformance::api::Api;
use extend_ai_types::operations::{ListFiles, UploadFile};
use extend_ai_types::{File, FileContent, FilesUploadRequest};
use serde_json::{Value, json};

use super::{client, headers, raw, refused, taken};

/// SHA-256 of `%PDF-1.7`, by Python's hashlib.
const SHA256: &str = "86edbaa24831badfa0a8b04bb410141e2ee4182b6d0014493fe262a7a331c20b";

async fn upload(api: &Api, name: &str) -> File {
    let content = FileContent::from_bytes(*b"%PDF-1.7").with_name(name);
    client(api).upload_file(FilesUploadRequest::new(content)).await.expect("a file")
}

#[tokio::test]
async fn what_was_uploaded() {
    let api = Api::start().await;
    let content = FileContent::from_reader(&b"%PDF-1.7"[..], None);
    let content = content.with_name("Köln 1.pdf").with_content_type("application/pdf");
    let form = FilesUploadRequest::new(content).password("open sesame");
    let file = client(&api).send(UploadFile::new(form)).await.expect("a file");
    assert_eq!((file.name.as_str(), &file.object), ("Köln 1.pdf", &Default::default()));
    let upload = api.upload(&file.id).expect("it was uploaded");
    assert_eq!((upload.size, &*upload.sha256), (8, SHA256));
    assert_eq!(upload.content_type.as_deref(), Some("application/pdf"));
    assert_eq!(upload.password.as_deref(), Some("open sesame"));
    assert_eq!(upload.content.as_deref(), Some(&b"%PDF-1.7"[..]));
}

#[tokio::test]
async fn the_type_of_a_file() {
    let api = Api::start().await;
    for (name, kind) in
        [("a.PDF", "PDF"), ("a.xlsx", "EXCEL"), ("a.docx", "PDF"), ("a.tar.png", "IMG")]
    {
        let file = upload(&api, name).await;
        assert_eq!(file.r#type.as_ref().map(|kind| kind.as_str()), Some(kind), "{name}");
    }
    assert_eq!(upload(&api, "a.bin").await.r#type, None);
    let content = FileContent::from_bytes(*b"a").with_name("a.xlsx");
    let converted = UploadFile::new(FilesUploadRequest::new(content)).convert_to_pdf(true);
    let file = client(&api).send(converted).await.expect("a file");
    assert_eq!(file.r#type.as_ref().map(|kind| kind.as_str()), Some("PDF"));
}

#[tokio::test]
async fn forms_that_are_refused() {
    let api = Api::start().await;
    let [key, version] = headers();
    let status = |line: &str, content_type: &str, body: &str| {
        let headers = [key, version, ("content-type", content_type)];
        raw(&api, line, &headers, body.as_bytes()).0
    };
    let form = "multipart/form-data; boundary=b";
    let part = |disposition: &str| {
        format!("--b\r\nContent-Disposition: form-data; {disposition}\r\n\r\nx\r\n")
    };
    let file = part("name=\"file\"; filename=\"a.pdf\"");
    let line = "POST /files/upload";
    assert_eq!(status(line, form, &format!("{file}--b--\r\n")), 200);
    for body in [
        format!("{}--b--\r\n", part("name=\"content\"; filename=\"a.pdf\"")),
        format!("{}--b--\r\n", part("name=\"file\"")),
        format!("{}--b--\r\n", part("name=\"password\"")),
        format!("{file}{file}--b--\r\n"),
        format!("{file}{}--b--\r\n", part("name=\"convertToPdf\"")),
        file.clone(),
    ] {
        assert_eq!(status(line, form, &body), 400, "{body}");
    }
    let whole = format!("{file}--b--\r\n");
    assert_eq!(status(line, "multipart/form-data", &whole), 400);
    assert_eq!(status(line, "application/json", "{}"), 400);
    assert_eq!(status("POST /files/upload?convertToPdf=1", form, &whole), 400);
    assert_eq!(status("POST /files/upload?convert=true", form, &whole), 400);
    assert_eq!(status("POST /files", form, &whole), 405);
}

#[tokio::test]
async fn page_by_page() {
    let api = Api::start().await;
    api.set(|settings| settings.largest_page = 2);
    for name in ["a 1.pdf", "b.pdf", "a 2.pdf", "a 3.pdf", "a 4.pdf", "a 5.pdf"] {
        upload(&api, name).await;
    }
    let list = ListFiles::new().name_contains("a ").sort_dir("asc").max_page_size(4);
    let mut pages = client(&api).list_all(list);
    let mut names = Vec::new();
    while let Some(file) = pages.next().await {
        names.push(file.expect("a file").name);
    }
    assert_eq!(names, ["a 1.pdf", "a 2.pdf", "a 3.pdf", "a 4.pdf", "a 5.pdf"]);
    let asked = api.requests_to("GET /files");
    assert_eq!(asked.len(), 3, "pages are shorter than asked for");

    // A token is of its own list, and has to be encoded.
    let page = taken(&api, "GET /files?sortDir=asc", &Value::Null);
    let token = page["nextPageToken"].as_str().expect("more pages");
    assert!(["+", "/", "=", ":"].iter().all(|letter| token.contains(letter)), "{token}");
    let encoded = token.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D");
    taken(&api, &format!("GET /files?sortDir=asc&nextPageToken={encoded}"), &Value::Null);
    refused(&api, &format!("GET /files?sortDir=asc&nextPageToken={token}"), &Value::Null);
    refused(&api, &format!("GET /files?sortDir=desc&nextPageToken={encoded}"), &Value::Null);
}

#[tokio::test]
async fn the_address_of_the_content() {
    let api = Api::start().await;
    let file = upload(&api, "a.pdf").await;
    assert_eq!(file.presigned_url.flatten(), None, "only when it is asked for");
    let file = client(&api).get_file(file.id.as_str()).await.expect("a file");
    let address = file.presigned_url.flatten().expect("an address");
    let path = address.as_str().strip_prefix(api.address()).expect("an address of this server");
    let line = format!("GET {path}");
    assert_eq!(raw(&api, &line, &[], b"").0, 200);
    // Nothing that is meant for the API belongs there.
    let [key, version] = headers();
    for header in [key, version, ("cookie", "a=b"), ("x-extend-workspace-id", "ws_1")] {
        assert_eq!(raw(&api, &line, &[header], b"").0, 400, "{header:?}");
    }
    let (unsigned, _) = path.split_once('?').expect("a query");
    assert_eq!(raw(&api, &format!("GET {unsigned}"), &[], b"").0, 403);

    client(&api).delete_file(file.id.as_str()).await.expect("it is there");
    let (status, answer) = super::send(&api, &format!("GET /files/{}", file.id), &Value::Null);
    assert_eq!((status, &answer["code"]), (404, &json!("NOT_FOUND")));
}
