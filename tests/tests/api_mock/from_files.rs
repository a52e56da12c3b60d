//! From a file to a value in one call, and uploads by themselves.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use conformance::api::{Api, End, Failure, ORGANIZATION_KEY};
use extend_ai_types::client::{Client, Schedule, WaitError};
use extend_ai_types::extend::{Cited, ExtractError, Upload, UploadError, UploadProgress};
use extend_ai_types::{ExtractConfigJson, ExtractorReference, FileFromText};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{KEY, builder, client, taken};

#[derive(Debug, Deserialize, JsonSchema)]
struct Invoice {
    number: Cited<Option<String>>,
}

fn config() -> ExtractConfigJson {
    ExtractConfigJson::typed::<Invoice>().expect("a config")
}

fn often() -> Schedule {
    Schedule::growing(Duration::from_millis(1), Duration::from_millis(1))
}

/// A file on disk, in a folder of its own.
struct OnDisk(std::path::PathBuf);

impl OnDisk {
    fn new(name: &str, content: &[u8]) -> Self {
        let folder = std::env::temp_dir().join(format!("{}-{name}-folder", std::process::id()));
        std::fs::create_dir_all(&folder).expect("room");
        let path = folder.join(name);
        std::fs::write(&path, content).expect("it is written");
        OnDisk(path)
    }
}

impl Drop for OnDisk {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(self.0.parent().expect("a folder"));
    }
}

#[tokio::test]
async fn a_file_on_disk_becomes_a_value() {
    let api = Api::start().await;
    let file = OnDisk::new("Rechnung 1.PDF", b"%PDF-1.7 content");
    let mut seen = Vec::new();
    let run = client(&api)
        .extract_file(&file.0, config())
        .metadata(json!({"env": "test"}).as_object().cloned().expect("an object"))
        .priority(3)
        .schedule(often())
        .on_progress(|run| seen.push(run.status.to_string()))
        .await
        .expect("an ended run");
    let invoice: &Invoice = run.value().expect("a value");
    assert_eq!(invoice.number.as_deref(), Some("number of the document"));
    assert!(invoice.number.confidence().is_some());
    assert_eq!(seen, ["PROCESSING"]);

    let file_id = run.run().file.as_ref().expect("a file").id.clone();
    let upload = api.upload(&file_id).expect("it was uploaded");
    assert_eq!(upload.name, "Rechnung 1.PDF");
    assert_eq!(upload.content_type.as_deref(), Some("application/pdf"));
    assert_eq!(upload.content.as_deref(), Some(&b"%PDF-1.7 content"[..]));
    let create = &api.requests_to("POST /extract_runs")[0];
    let body: Value = serde_json::from_slice(&create.body).expect("JSON");
    assert_eq!(body["file"], json!({"id": file_id}));
    assert_eq!((&body["priority"], &body["metadata"]), (&json!(3), &json!({"env": "test"})));
}

#[tokio::test]
async fn an_upload_tells_how_far_it_is() {
    const SIZE: usize = 200_000;
    let api = Api::start().await;
    let client = client(&api);
    let file = OnDisk::new("scan.png", &vec![7; SIZE]);
    for upload in [
        Upload::path(&file.0),
        Upload::bytes("scan.png", vec![7; SIZE]),
        Upload::reader("scan.png", std::io::Cursor::new(vec![7; SIZE]), None),
    ] {
        let seen = Arc::new(Mutex::new(Vec::<UploadProgress>::new()));
        let noted = Arc::clone(&seen);
        let upload =
            upload.on_progress(move |progress| noted.lock().expect("no panic").push(progress));
        let uploaded = client.upload(upload).await.expect("a file");
        let upload = api.upload(&uploaded.id).expect("it was uploaded");
        assert_eq!((upload.size, upload.content_type.as_deref()), (SIZE as u64, Some("image/png")));
        let seen = seen.lock().expect("no panic");
        assert!(seen.len() >= 3, "{seen:?}");
        assert!(seen.windows(2).all(|pair| pair[0].sent < pair[1].sent), "{seen:?}");
        assert_eq!(seen.last().expect("some").sent, SIZE as u64);
    }
}

/// What does not come as it was said is no upload: the server would have another document than the user.
#[tokio::test]
async fn an_upload_is_the_whole_file() {
    let api = Api::start().await;
    let client = client(&api);
    for length in [100, 200] {
        let reader = std::io::Cursor::new(vec![b'x'; 150]);
        let upload = Upload::reader("a.pdf", reader, Some(length)).password("word");
        let error = client.upload(upload).await.expect_err("another length").to_string();
        assert!(error.contains(&format!("than the {length} bytes that were said")), "{error}");
    }
    // Its length is 0, by the system, and it has a content.
    #[cfg(target_os = "linux")]
    {
        let file = client.upload(Upload::path("/proc/self/status").name("status.txt")).await;
        let upload = api.upload(&file.expect("a file").id).expect("it was uploaded");
        assert!(upload.size > 100, "{}", upload.size);
    }
    let empty = OnDisk::new("empty.txt", b"");
    let file = client.upload(Upload::path(&empty.0)).await.expect("a file");
    assert_eq!(api.upload(&file.id).expect("it was uploaded").size, 0);
}

/// A file is open while it is sent, and not while it waits for its turn.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn uploads_that_wait_have_no_file_open() {
    const UPLOADS: usize = 100;
    let api = Api::start().await;
    let client: Client = builder(&api, KEY).concurrency(2).build().expect("a client").into();
    let file = OnDisk::new("many.pdf", &vec![7; 100_000]);
    let path = file.0.canonicalize().expect("a path");
    let open = || {
        let all = std::fs::read_dir("/proc/self/fd").expect("a folder").flatten();
        all.filter(|one| std::fs::read_link(one.path()).is_ok_and(|to| to == path)).count()
    };
    let most = Arc::new(AtomicUsize::new(0));
    let mut uploads = tokio::task::JoinSet::new();
    for _ in 0..UPLOADS {
        let (client, path) = (client.clone(), path.clone());
        uploads.spawn(async move { client.upload(Upload::path(path)).await });
    }
    let mut done = 0;
    while let Some(upload) = uploads.join_next().await {
        upload.expect("no panic").expect("a file");
        done += 1;
        // At first each is opened for a moment, to see whether it can be.
        if done >= UPLOADS / 10 {
            most.fetch_max(open(), Ordering::Relaxed);
        }
    }
    assert_eq!(done, UPLOADS);
    assert!(most.load(Ordering::Relaxed) <= 8, "{most:?} were open at once");
}

#[tokio::test]
async fn an_upload_says_what_is_asked_of_it() {
    let api = Api::start().await;
    let upload = Upload::bytes("notes.unknown", "text")
        .name("letter.docx")
        .content_type("text/plain")
        .password("word")
        .convert_to_pdf(true)
        .workspace("ws_1");
    assert!(!format!("{upload:?}").contains("word"));
    let client: Client = builder(&api, ORGANIZATION_KEY).build().expect("a client").into();
    let file = client.upload(upload).await.expect("a file");
    let upload = api.upload(&file.id).expect("it was uploaded");
    assert_eq!(
        (&*upload.name, upload.content_type.as_deref()),
        ("letter.docx", Some("text/plain"))
    );
    assert_eq!(upload.password.as_deref(), Some("word"));
    let request = &api.requests_to("POST /files/upload")[0];
    assert_eq!(request.query, "convertToPdf=true");
    assert_eq!(request.header("x-extend-workspace-id"), Some("ws_1"));

    let none = client.upload(Upload::path("no/such/file.pdf")).await.expect_err("no file");
    assert!(matches!(none, UploadError::Open { .. }));
    assert!(none.to_string().starts_with("no/such/file.pdf cannot be opened: "), "{none}");
    let folder = client.upload(Upload::path(std::env::temp_dir())).await;
    assert!(matches!(folder, Err(UploadError::Open { .. })));
}

#[tokio::test]
async fn extractors_and_texts_will_do_too() {
    let api = Api::start().await;
    let extractor = taken(&api, "POST /extractors", &json!({"name": "Invoices"}))["id"].clone();
    let extractor = ExtractorReference::new(extractor.as_str().expect("an id"));
    let extractor = extractor.override_with::<Invoice>().expect("a schema");
    let run = client(&api)
        .extract_and_wait(FileFromText::new("Invoice A-1"), extractor)
        .schedule(often())
        .await
        .expect("an ended run");
    let invoice: &Invoice = run.value().expect("a value");
    assert!(invoice.number.is_some());
    assert!(api.requests_to("POST /files").is_empty());
}

#[tokio::test]
async fn a_workspace_is_that_of_every_request() {
    let api = Api::start().await;
    let client: Client = builder(&api, ORGANIZATION_KEY).build().expect("a client").into();
    let run = client
        .extract_and_wait::<Invoice>(Upload::bytes("a.pdf", "%PDF"), config())
        .workspace("ws_1")
        .schedule(often())
        .await
        .expect("an ended run");
    assert_eq!(run.run().status, "PROCESSED");
    let requests = api.requests();
    assert!(requests.len() >= 4);
    assert!(requests.iter().all(|request| request.header("x-extend-workspace-id") == Some("ws_1")));
}

#[tokio::test]
async fn an_error_has_what_was_made_by_then() {
    let api = Api::start().await;
    let client: Client = client(&api).with_retries(0);
    let extract = || client.extract_and_wait::<Invoice>(Upload::bytes("a.pdf", "%PDF"), config());

    api.fail("POST /files", [Failure::bad_gateway()]);
    let error = extract().await.expect_err("no upload");
    assert!(matches!(error, ExtractError::Upload(UploadError::Api(_))), "{error}");
    assert!((error.file(), error.run_id()) == (None, None));

    api.fail("POST /extract_runs", [Failure::bad_gateway()]);
    let error = extract().await.expect_err("no run");
    assert!(matches!(error, ExtractError::Create { .. }), "{error}");
    let file = error.file().expect("the file stays").id.clone();
    assert!(api.upload(&file).is_some());
    assert_eq!(error.run_id(), None);

    api.fail("GET /extract_runs", [Failure::bad_gateway()]);
    let error = extract().await.expect_err("no answer");
    let ExtractError::Wait { error: wait, .. } = &error else { panic!("{error}") };
    assert!(matches!(**wait, WaitError::Client { .. }));
    let id = error.run_id().expect("the run goes on").to_owned();
    assert!(error.to_string().contains(&id), "{error}");
    assert!(error.file().is_some());

    api.set(|settings| {
        settings.ends_at_poll(1_000_000);
    });
    let error = extract().deadline(Duration::from_millis(1500)).schedule(often()).await;
    let error = error.expect_err("too late");
    assert!(error.to_string().contains(error.run_id().expect("the run goes on")), "{error}");
    assert_eq!(error.last().expect("it was seen").status, "PROCESSING");
}

#[tokio::test]
async fn a_run_that_failed_is_no_error_and_its_value_is() {
    let api = Api::start().await;
    api.set(|settings| {
        settings.ends_with(End::failed("CORRUPT_FILE"));
    });
    let extract = client(&api).extract_and_wait::<Invoice>(FileFromText::new("a"), config());
    let run = extract.schedule(often()).await.expect("an ended run");
    assert_eq!(run.run().status, "FAILED");
    let error = run.value().expect_err("no value").to_string();
    assert!(error.contains("CORRUPT_FILE") && error.contains(&run.run().id), "{error}");
}

#[tokio::test]
async fn dropping_it_ends_the_wait() {
    let api = Api::start().await;
    api.set(|settings| {
        settings.ends_at_poll(1_000_000);
    });
    let client = client(&api);
    let seen = AtomicUsize::new(0);
    let mut extract = client
        .extract_and_wait::<Invoice>(FileFromText::new("a"), config())
        .schedule(often())
        .on_progress(|_| {
            seen.fetch_add(1, Ordering::Relaxed);
        })
        .into_future();
    while seen.load(Ordering::Relaxed) < 2 {
        let moment = tokio::time::timeout(Duration::from_millis(10), &mut extract).await;
        assert!(moment.is_err(), "the run does not end");
    }
    drop(extract);
    let asked = api.requests().len();
    tokio::time::sleep(Duration::from_millis(200)).await;
    // One may have been on its way.
    assert!(api.requests().len() <= asked + 1);
}

#[test]
fn what_the_api_would_refuse_is_an_error_before_a_request() {
    #[derive(JsonSchema)]
    #[allow(dead_code)]
    struct Wrong {
        number: String,
        tags: Vec<Option<String>>,
    }
    let errors = ExtractConfigJson::typed::<Wrong>().expect_err("two faults");
    assert_eq!(errors.iter().map(|error| error.path()).collect::<Vec<_>>(), ["number", "tags"]);
}

/// S17: how many properties a schema may have is known to the API alone.
#[tokio::test]
async fn a_schema_with_too_many_properties_is_refused_by_the_api() {
    #[derive(Debug, Deserialize, JsonSchema)]
    #[allow(dead_code)]
    struct Wide {
        first: Option<String>,
        lines: Vec<Invoice>,
    }
    let api = Api::start().await;
    api.set(|settings| settings.most_properties = 2);
    let config = ExtractConfigJson::typed::<Wide>().expect("a config");
    let file = FileFromText::new("a".to_owned());
    let refused = client(&api).extract_and_wait::<Wide>(file, config).await;
    let refused = refused.expect_err("3 properties");
    let text = refused.to_string();
    assert!(text.contains("400") && text.contains("at most 2 properties, found 3"), "{text}");
    api.set(|settings| settings.most_properties = 3);
    let config = ExtractConfigJson::typed::<Wide>().expect("a config");
    let file = FileFromText::new("a".to_owned());
    let extract = client(&api).extract_and_wait::<Wide>(file, config);
    extract.schedule(often()).await.expect("an ended run");
}
