//! Bodies that are streams: of requests, which are not sent twice, and of answers.

mod support;

use std::time::Duration;

use openapi_crate_runtime::runtime::client::Client;
use openapi_crate_runtime::runtime::http::credentials::Credentials;
use openapi_crate_runtime::runtime::types::file::FileContent;
use openapi_crate_runtime::samples::files::{ReadFile, UploadFile, WatchRuns};
use support::{Server, Step, TOKEN, answer, bounded, head};

fn streamed(bytes: &'static [u8], length: Option<u64>) -> UploadFile {
    UploadFile::new(FileContent::from_reader(bytes, length))
}

#[tokio::test]
async fn a_stream_of_known_length_is_sent_with_its_length() {
    let server = Server::start(|_, _| answer(201, &[], "")).await;
    let upload = streamed(b"some bytes", Some(10));
    bounded(server.client().send(upload)).await.expect("nothing");
    let received = server.received().remove(0);
    assert_eq!(received.header("content-length"), Some("10"));
    assert_eq!(received.header("transfer-encoding"), None);
    assert_eq!(received.body, b"some bytes");
}

/// The server would take what is too much for the next part, and miss what is not there.
#[tokio::test]
async fn a_stream_is_as_long_as_was_said() {
    for (length, how) in [(9, "longer"), (3, "longer"), (11, "shorter")] {
        let server = Server::start(|_, _| answer(201, &[], "")).await;
        let upload = streamed(b"some bytes", Some(length));
        let error = bounded(server.client().send(upload)).await.expect_err("another length");
        let expected = format!("the content is {how} than the {length} bytes that were said");
        assert!(error.to_string().ends_with(&expected), "{error}");
    }
}

/// A socket that stays open when all has come.
#[tokio::test]
async fn a_stream_ends_where_its_length_does() {
    let (mut near, far) = tokio::io::duplex(64);
    tokio::io::AsyncWriteExt::write_all(&mut near, b"some bytes").await.expect("room");
    let server = Server::start(|_, _| answer(201, &[], "")).await;
    let upload = UploadFile::new(FileContent::from_reader(far, Some(10)));
    bounded(server.client().send(upload)).await.expect("nothing");
    assert_eq!(server.received()[0].body, b"some bytes");
    drop(near);
}

#[tokio::test]
async fn the_time_of_a_reader_is_not_that_of_the_request() {
    struct Late;
    impl tokio::io::AsyncRead for Late {
        fn poll_read(
            self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
            _: &mut tokio::io::ReadBuf<'_>,
        ) -> std::task::Poll<std::io::Result<()>> {
            std::task::Poll::Ready(Err(std::io::ErrorKind::TimedOut.into()))
        }
    }
    let server = Server::start(|_, _| answer(201, &[], "")).await;
    let upload = UploadFile::new(FileContent::from_reader(Late, None));
    let error = bounded(server.client().send(upload)).await.expect_err("no content");
    assert!(!error.is_timeout(), "{error}");
}

#[tokio::test]
async fn a_stream_is_not_sent_a_second_time() {
    for failure in [|| answer(503, &[], ""), || vec![Step::Close]] {
        let server = Server::start(move |_, _| failure()).await;
        let client = server.client().with_retry_non_idempotent(true);
        bounded(client.send(streamed(b"some bytes", Some(10)))).await.expect_err("a failure");
        assert_eq!(server.count(), 1);
        // The same with bytes that are there.
        let upload = UploadFile::new(FileContent::from_bytes("some bytes"));
        bounded(client.send(upload)).await.expect_err("a failure");
        assert_eq!(server.count(), 4);
    }
}

#[tokio::test]
async fn a_stream_of_which_nothing_was_taken_waits_for_a_connection() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    drop(listener);
    let client = Client::builder(format!("http://{address}"), Credentials::none()).no_proxy();
    let client = client.retries(100).backoff(Duration::from_millis(50), Duration::from_millis(50));
    let client = client.build().expect("a client");
    let sent = tokio::spawn(async move { client.send(streamed(b"some bytes", Some(10))).await });
    tokio::time::sleep(Duration::from_millis(200)).await;
    let server = Server::start_at(address, |_, _| answer(201, &[], "")).await;
    bounded(sent).await.expect("no panic").expect("nothing");
    assert_eq!(server.received()[0].body, b"some bytes");
}

#[tokio::test]
async fn a_stream_that_fails_is_an_error_with_its_cause() {
    struct Broken;
    impl futures_core::Stream for Broken {
        type Item = Result<Vec<u8>, std::io::Error>;
        fn poll_next(
            self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
            std::task::Poll::Ready(Some(Err(std::io::Error::other("the disk is gone"))))
        }
    }
    let server = Server::start(|_, _| answer(201, &[], "")).await;
    let upload = UploadFile::new(FileContent::from_stream(Broken, Some(10)));
    let error = bounded(server.client().send(upload)).await.expect_err("no disk");
    assert!(error.to_string().contains("the disk is gone"), "{error}");
}

#[tokio::test]
async fn the_time_of_a_stream_is_that_of_each_piece() {
    let server = Server::start(|_, request| {
        let mut steps = vec![Step::Send(head(200, &[("content-length", "20")]))];
        for _ in 0..if request.target == "/files/whole" { 20 } else { 5 } {
            steps.extend([Step::Pause(Duration::from_millis(30)), Step::Send(b"x".to_vec())]);
        }
        steps.push(Step::Pause(Duration::from_secs(60)));
        steps
    })
    .await;
    let client = server.client().with_timeout(Duration::from_millis(300));
    // 600 milliseconds in all.
    let mut file = bounded(client.download(ReadFile::new("whole"))).await.expect("a file");
    let mut length = 0;
    while let Some(piece) = bounded(file.body_mut().next()).await {
        length += piece.expect("a piece").len();
    }
    assert_eq!(length, 20);

    let mut file = bounded(client.download(ReadFile::new("part"))).await.expect("a file");
    let error = loop {
        match bounded(file.body_mut().next()).await.expect("an error before the end") {
            Ok(_) => {}
            Err(error) => break error,
        }
    };
    assert!(error.is_timeout(), "{error}");
    assert!(bounded(file.body_mut().next()).await.is_none(), "it has ended");
}

#[tokio::test]
async fn a_stream_that_breaks_off_is_an_error() {
    let server = Server::start(|_, _| {
        vec![Step::Send([&head(200, &[("content-length", "9")]), &b"x"[..]].concat()), Step::Close]
    })
    .await;
    let mut file = bounded(server.client().download(ReadFile::new("1"))).await.expect("a file");
    file.body_mut().next().await.expect("a piece").expect("no error");
    let error = file.body_mut().next().await.expect("an end").expect_err("too early");
    assert!(error.to_string().starts_with("the answer broke off: "), "{error}");
}

#[tokio::test]
async fn events_come_while_the_answer_goes_on() {
    let server = Server::start(|_, _| {
        let event = b"data: {\"id\":\"1\",\"status\":\"DONE\"}\n\n".to_vec();
        let head = head(200, &[("content-type", "text/event-stream")]);
        vec![Step::Send(head), Step::Send(event), Step::Pause(Duration::from_secs(60))]
    })
    .await;
    let mut events = bounded(server.client().events(WatchRuns::new())).await.expect("events");
    let event = bounded(events.next()).await.expect("an event").expect("a run");
    assert_eq!(event.data.id, "1");
}

#[tokio::test]
async fn an_event_without_an_end_is_not_held() {
    let server = Server::start(|_, _| {
        let mut steps = vec![Step::Send(head(200, &[("content-type", "text/event-stream")]))];
        steps.extend((0..100).map(|_| Step::Send(b"data: and so on and so on\n".to_vec())));
        steps.push(Step::Pause(Duration::from_secs(60)));
        steps
    })
    .await;
    let client = server.builder().body_limit(1000).build().expect("a client");
    let mut events = bounded(client.events(WatchRuns::new())).await.expect("events");
    let error = bounded(events.next()).await.expect("an end").expect_err("too large");
    assert_eq!(error.to_string(), "HTTP 200 OK: the body is larger than 1000 bytes");
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn an_error_in_place_of_a_stream_shows_no_token() {
    let server = Server::start(|_, _| answer(404, &[], format!("nothing for {TOKEN}"))).await;
    let client = server.client();
    let errors = [
        bounded(client.download(ReadFile::new("1"))).await.err(),
        bounded(client.events(WatchRuns::new())).await.err(),
        bounded(client.send_for_reply(ReadFile::new("1"))).await.err(),
    ];
    for error in errors {
        let error = error.expect("a failure");
        assert!(error.to_string().contains("nothing for"), "{error}");
        assert!(!format!("{error} {error:?}").contains(TOKEN), "{error:?}");
    }
}
