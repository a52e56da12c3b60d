//! The generated client, over sockets on this machine.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use extend_ai_types::client::{Client, ClientError, WaitError};
use extend_ai_types::operations::{
    CreateExtractRun, Credentials, GetExtractRun, ListExtractRuns, Server,
};
use extend_ai_types::{
    API_VERSION, ExtractRun, ExtractRunsCreateRequest, FileContent, FilesUploadRequest,
};

/// A server that gives one response after the other, and keeps what it was asked.
struct Answers {
    address: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Answers {
    fn new(answers: &[(u16, String)]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let asked = Arc::new(Mutex::new(Vec::new()));
        let mut answers: VecDeque<_> = answers.to_vec().into();
        let noted = Arc::clone(&asked);
        std::thread::spawn(move || {
            while let Some((status, body)) = answers.pop_front() {
                let Ok((stream, _)) = listener.accept() else { return };
                noted.lock().expect("no panic").push(serve(stream, status, &body));
            }
        });
        Answers { address, asked }
    }

    fn client(&self) -> Client {
        let credentials = Credentials::bearer("sk_secret").expect("a token");
        let short = Duration::from_millis(5);
        let client = Client::builder(&self.address, credentials).backoff(short, short).no_proxy();
        client.build().expect("a client").into()
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("no panic").clone()
    }
}

/// Reads a request, answers it, and gives its head.
fn serve(stream: TcpStream, status: u16, body: &str) -> String {
    let mut reader = BufReader::new(&stream);
    let (mut head, mut length) = (String::new(), 0);
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).expect("a line");
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().expect("a length");
        }
        if line.trim().is_empty() {
            break;
        }
        head.push_str(&line);
    }
    let mut sent = vec![0; length];
    reader.read_exact(&mut sent).expect("a body");
    let head_of_answer = format!(
        "HTTP/1.1 {status} X\r\ncontent-type: application/json\r\nconnection: close\r\n\
         content-length: {}\r\n\r\n",
        body.len()
    );
    let mut writer = &stream;
    writer.write_all(head_of_answer.as_bytes()).expect("sent");
    writer.write_all(body.as_bytes()).expect("sent");
    head + &String::from_utf8_lossy(&sent)
}

fn example(name: &str) -> String {
    conformance::examples::text(name)
}

#[tokio::test]
async fn a_call_has_its_headers_and_its_answer() {
    let server = Answers::new(&[(200, example("processed-json-deep.json"))]);
    let run = server.client().get_extract_run("exr/1").await.expect("a run");
    assert!(run.output.expect("an output").as_json().is_some());
    let [asked] = &server.asked()[..] else { panic!("one request") };
    assert!(asked.starts_with("GET /extract_runs/exr%2F1 HTTP/1.1"), "{asked}");
    let version = format!("x-extend-api-version: {API_VERSION}");
    assert!(asked.contains(&version), "{asked}");
    assert!(asked.contains("authorization: Bearer sk_secret"), "{asked}");
}

/// The bytes of an upload come from a reader while it is sent.
#[tokio::test]
async fn an_upload_is_read_while_it_is_sent() {
    let content = b"%PDF-1.7 0123456789";
    let server = Answers::new(&[(200, example("other_operations/file-uploaded.json"))]);
    let file = FileContent::from_reader(&content[..], Some(content.len() as u64));
    let file = file.with_name("a.pdf").with_content_type("application/pdf");
    let file = server.client().upload_file(FilesUploadRequest::new(file)).await.expect("a file");
    assert_eq!(file.id, "file_9RkP3sVx6TnQ2wLmYb8Hc");
    let [asked] = &server.asked()[..] else { panic!("one request") };
    assert!(asked.starts_with("POST /files/upload HTTP/1.1"), "{asked}");
    let (_, body) = asked.split_once("--").expect("a part");
    let part = "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\
                Content-Type: application/pdf\r\n\r\n%PDF-1.7 0123456789\r\n--";
    assert!(body.contains(part), "{body}");

    // What has been read cannot be sent again.
    let server = Answers::new(&[(503, String::new()), (200, String::new())]);
    let file = FileContent::from_reader(&content[..], Some(content.len() as u64));
    let error = server.client().upload_file(FilesUploadRequest::new(file)).await;
    assert_eq!(error.expect_err("no file").status().expect("a status").as_u16(), 503);
    assert_eq!(server.asked().len(), 1);
}

#[tokio::test]
async fn a_status_is_an_error_of_the_api() {
    let server = Answers::new(&[(404, example("error-404-not-found.json"))]);
    let error = server.client().get_extract_run("exr_1").await.expect_err("no run");
    let ClientError::Api(error) = error else { panic!("{error}") };
    assert_eq!(error.documented().expect("a body").code, "NOT_FOUND");
}

#[tokio::test]
async fn what_may_pass_is_tried_again_but_nothing_is_created_twice() {
    let html = "<html>Bad Gateway</html>".to_owned();
    let run = example("pending.json");
    let server = Answers::new(&[(502, html.clone()), (503, String::new()), (200, run.clone())]);
    server.client().get_extract_run("exr_1").await.expect("a run");
    assert_eq!(server.asked().len(), 3);

    let server = Answers::new(&[(502, html), (200, run)]);
    let request = ExtractRunsCreateRequest::new();
    let error = server.client().create_extract_run(request).await.expect_err("no run");
    assert_eq!(error.status().expect("a status").as_u16(), 502);
    assert_eq!(server.asked().len(), 1);
}

#[tokio::test]
async fn a_wait_ends_when_the_run_has() {
    let (pending, done) = (example("pending.json"), example("processed-json-deep.json"));
    let server = Answers::new(&[(200, pending.clone()), (200, pending.clone()), (200, done)]);
    let client = server.client();
    let mut shown = Vec::new();
    let wait = client
        .wait_for(GetExtractRun::new("exr_1"))
        .interval(Duration::from_millis(5), Duration::from_millis(5))
        .on_progress(|run| shown.push(run.status.to_string()));
    let run = wait.await.expect("an ended run");
    assert_eq!(run.status.as_str(), "PROCESSED");
    assert_eq!(shown, ["PENDING", "PENDING"]);

    let server = Answers::new(&[(200, example("status-unknown-value.json"))]);
    let run = server.client().wait_for(GetExtractRun::new("exr_1")).await.expect("a run");
    assert!(!run.status.is_known());

    let server = Answers::new(&vec![(200, pending); 50]);
    let wait = server.client().wait_for(GetExtractRun::new("exr_1"));
    let wait = wait.interval(Duration::from_millis(20), Duration::from_millis(20));
    let error = wait.deadline(Duration::from_millis(100)).await.expect_err("no end");
    assert!(
        matches!(error, WaitError::Deadline { last: Some(last), .. } if last.status.as_str() == "PENDING")
    );
}

#[tokio::test]
async fn a_run_is_created_and_waited_for_in_the_same_workspace() {
    let (pending, done) = (example("pending.json"), example("processed-json-deep.json"));
    let id = ExtractRun::from_json(pending.as_bytes()).expect("a run").id;
    let server = Answers::new(&[(200, pending.clone()), (200, pending), (200, done)]);
    let create = CreateExtractRun::new(ExtractRunsCreateRequest::new());
    let wait = server.client().create_and_wait(create.x_extend_workspace_id("ws_1"));
    let wait = wait.interval(Duration::from_millis(5), Duration::from_millis(5));
    assert_eq!(wait.await.expect("an ended run").status.as_str(), "PROCESSED");

    let [create, ask, again] = &server.asked()[..] else { panic!("{:?}", server.asked()) };
    assert!(create.starts_with("POST /extract_runs HTTP/1.1"), "{create}");
    assert!(ask.starts_with(&format!("GET /extract_runs/{id} HTTP/1.1")), "{ask}");
    assert!(ask.to_ascii_lowercase().contains("x-extend-workspace-id: ws_1\r\n"), "{ask}");
    assert_eq!(ask, again);
}

#[tokio::test]
async fn a_list_goes_on_from_page_to_page() {
    let (page, last) = (
        example("other_operations/list-page.json"),
        example("other_operations/list-last-page.json"),
    );
    let server = Answers::new(&[(200, page), (200, last)]);
    let mut runs = server.client().list_all(ListExtractRuns::new().status("PROCESSED"));
    let mut count = 0;
    while let Some(run) = runs.next().await {
        run.expect("a run");
        count += 1;
    }
    assert!(count > 1);
    let asked = server.asked();
    assert!(asked[0].starts_with("GET /extract_runs?status=PROCESSED HTTP"), "{}", asked[0]);
    assert!(
        asked[1].starts_with("GET /extract_runs?status=PROCESSED&nextPageToken="),
        "{}",
        asked[1]
    );
}

#[test]
fn the_servers_have_names() {
    assert_eq!(Server::default().as_str(), "https://api.extend.ai");
    assert_eq!(Server::Us2.to_string(), "https://api.us2.extend.app");
    assert_eq!(Server::Eu1.as_ref(), "https://api.eu1.extend.ai");
}
