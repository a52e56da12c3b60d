//! Events whose payload is an address: told, and fetched from where the user allows.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use extend_ai_types::client::{
    BoxFuture, ByteStream, RequestBody, Transport, TransportError, TransportErrorKind,
};
use extend_ai_types::extend::{Delivery, PayloadError, Payloads};
use extend_ai_types::webhooks::{SIGNATURE, WebhookError};
use extend_ai_types::{BatchRunEventPayload, ExtractRunEventPayload, WebhookEvent};
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode};

const SECRET: &str = "wss_secret";
const ADDRESS: &str = "https://files.example.com/p?sig=abc";

/// A storage that answers by path, and keeps what it was asked.
#[derive(Clone, Default)]
struct Storage {
    answers: HashMap<&'static str, (u16, Vec<u8>)>,
    asked: Arc<Mutex<Vec<(String, HeaderMap)>>>,
}

impl Storage {
    /// A storage with one answer, at the path of [`ADDRESS`].
    fn with(status: u16, body: impl Into<Vec<u8>>) -> Self {
        let answers = HashMap::from([("/p", (status, body.into()))]);
        Storage { answers, ..Storage::default() }
    }

    fn asked(&self) -> Vec<(String, HeaderMap)> {
        self.asked.lock().expect("no panic").clone()
    }

    fn payloads(&self) -> Payloads {
        Payloads::over(self.clone()).allow_host("files.example.com")
    }
}

impl Transport for Storage {
    fn send(
        &self,
        request: Request<RequestBody>,
    ) -> BoxFuture<'_, Result<Response<ByteStream>, TransportError>> {
        Box::pin(async move {
            let asked = (request.uri().to_string(), request.headers().clone());
            self.asked.lock().expect("no panic").push(asked);
            let Some((status, body)) = self.answers.get(request.uri().path()) else {
                return Err(TransportError::new(TransportErrorKind::Connect, "nothing listens"));
            };
            let mut response = Response::new(ByteStream::from(body.clone()));
            *response.status_mut() = StatusCode::from_u16(*status).expect("a status");
            Ok(response)
        })
    }
}

fn delivery(body: &str) -> Delivery {
    read(body, SystemTime::now()).expect("a delivery")
}

/// Reads an event that was signed now, at this time.
fn read(body: &str, at: SystemTime) -> Result<Delivery, WebhookError> {
    let headers =
        SIGNATURE.sign(body.as_bytes(), SECRET, SystemTime::now()).map(|(name, value)| {
            (HeaderName::from_static(name), HeaderValue::from_str(&value).expect("hex"))
        });
    Delivery::read(&HeaderMap::from_iter(headers), body.as_bytes(), &[SECRET], at)
}

fn event(event_type: &str, payload: &str) -> String {
    format!(r#"{{"eventId":"evt_1","eventType":"{event_type}","payload":{payload},"new":[1,2]}}"#)
}

/// The event of a run whose payload is at [`ADDRESS`].
fn signed() -> String {
    event(
        "extract_run.processed",
        &format!(
            r#"{{"object":"signed_data_url","data":"{ADDRESS}","id":"exr_1","metadata":{{"env":"test"}}}}"#
        ),
    )
}

/// A run as the API serves it, under this id.
fn run(id: &str) -> String {
    let text = conformance::examples::text("processed-inline-config.json");
    let mut run: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    run["id"] = id.into();
    run.to_string()
}

#[tokio::test]
async fn the_payload_takes_the_place_of_its_address() {
    let storage = Storage::with(200, run("exr_1"));
    let delivery = delivery(&signed());
    let url = delivery.signed_url().expect("an address");
    assert_eq!(url.metadata.as_ref().expect("metadata")["env"], "test");
    let event = storage.payloads().fetch(delivery).await.expect("the payload");
    let WebhookEvent::ExtractRunEvent(event) = event else { panic!("an event of a run") };
    assert_eq!(event.event_id, "evt_1");
    assert_eq!(event.unknown_members()["new"].to_string(), "[1,2]");
    let ExtractRunEventPayload::ExtractRun(run) = event.payload else { panic!("a run") };
    assert_eq!(run.id, "exr_1");
    assert!(run.output.is_some());
    // The whole address, and nothing that says who asks.
    let asked = storage.asked();
    assert_eq!(asked.len(), 1);
    assert_eq!(asked[0].0, ADDRESS);
    assert!(asked[0].1.is_empty(), "{:?}", asked[0].1);
}

#[tokio::test]
async fn a_payload_that_came_is_not_fetched() {
    // What was extracted may look like an address: only the payload itself counts.
    let mut inner: serde_json::Value = serde_json::from_str(&run("exr_2")).expect("JSON");
    inner["output"]["value"] = serde_json::json!({ "object": "signed_data_url", "data": ADDRESS });
    let storage = Storage::default();
    let delivery = delivery(&event("extract_run.processed", &inner.to_string()));
    assert!(delivery.signed_url().is_none());
    let fetched = storage.payloads().fetch(delivery.clone()).await.expect("the event");
    assert_eq!(&fetched, delivery.event());
    assert!(storage.asked().is_empty());
}

#[tokio::test]
async fn an_address_may_come_without_an_id_and_in_events_of_tomorrow() {
    let payload = format!(r#"{{"object":"signed_data_url","data":"{ADDRESS}"}}"#);
    let storage = Storage::with(200, run("exr_3"));
    let delivery_of_run = delivery(&event("extract_run.failed", &payload));
    assert!(storage.payloads().fetch(delivery_of_run).await.is_ok());

    let storage = Storage::with(200, r#"{"object":"parser","id":"p_1"}"#);
    let tomorrow = delivery(&event("parser.retired", &payload));
    assert!(tomorrow.signed_url().is_some());
    let event_of_tomorrow = storage.payloads().fetch(tomorrow).await.expect("the payload");
    let WebhookEvent::Unknown(event_of_tomorrow) = event_of_tomorrow else { panic!("unknown") };
    assert_eq!(event_of_tomorrow.value()["payload"]["id"], "p_1");

    let batch = r#"{"object":"batch_run","id":"bpr_1","status":"PROCESSED","runCount":2,
        "createdAt":"2026-03-04T08:00:00Z"}"#;
    let storage = Storage::with(200, batch);
    let delivery_of_batch = delivery(&event("batch_processor_run.processed", &payload));
    let fetched = storage.payloads().fetch(delivery_of_batch).await.expect("the payload");
    let WebhookEvent::BatchRunEvent(fetched) = fetched else { panic!("an event of a batch") };
    assert!(matches!(fetched.payload, BatchRunEventPayload::BatchRun(_)));
}

#[test]
fn what_has_no_address_is_none() {
    for payload in [
        r#"{"object":"SIGNED_DATA_URL","data":"https://files.example.com/p"}"#,
        r#""https://files.example.com/p""#,
    ] {
        let delivery = delivery(&event("parser.retired", payload));
        assert!(delivery.signed_url().is_none(), "{payload}");
        // One of a type that is known may be an error, and is not fetched either.
        let known = read(&event("extract_run.processed", payload), SystemTime::now());
        assert!(known.is_err() || known.is_ok_and(|known| known.signed_url().is_none()));
    }
}

/// Also in events of types that nobody knows: what is not read is not fetched, and is no payload either.
#[test]
fn an_address_that_is_not_as_described_is_an_error() {
    for payload in [
        r#"{"object":"signed_data_url"}"#,
        r#"{"object":"signed_data_url","data":null}"#,
        r#"{"object":"signed_data_url","data":7}"#,
        r#"{"object":"signed_data_url","data":"https://files.example.com/p","id":5}"#,
        r#"{"object":"signed_data_url","data":"https://files.example.com/p","metadata":"x"}"#,
    ] {
        for event_type in ["parser.retired", "extract_run.processed"] {
            let error = read(&event(event_type, payload), SystemTime::now());
            assert!(matches!(error, Err(WebhookError::Decode(_))), "{payload}");
        }
    }
}

#[tokio::test]
async fn what_is_not_the_payload_is_an_error() {
    let of_batch = r#"{"object":"batch_run","id":"exr_1","status":"PROCESSED","runCount":2,
        "createdAt":"2026-03-04T08:00:00Z"}"#;
    let again = format!(r#"{{"object":"signed_data_url","data":"{ADDRESS}","id":"exr_1"}}"#);
    for (status, body, expected) in [
        (200, "null", "the payload is no JSON object"),
        (200, "[]", "the payload is no JSON object"),
        (200, "<html>", "the payload is no JSON object"),
        (200, "", "the payload is no JSON object"),
        (302, "", "the answer is 302 Found"),
        (403, "", "the answer is 403 Forbidden"),
        (200, run("exr_2").as_str(), "the payload is of exr_2, and not of exr_1"),
        (200, r#"{"object":"extract_run"}"#, "the payload has no id, and should be of exr_1"),
        (200, r#"{"id":"exr_1"}"#, "the payload does not say what it is"),
        (200, of_batch, "the payload is a `batch_run`, which the event is not about"),
        (200, again.as_str(), "the payload is a `signed_data_url`, which the event is not about"),
        (200, r#"{"object":"extract_run","id":"exr_1"}"#, "the event is not as described: "),
    ] {
        let storage = Storage::with(status, body);
        let error = storage.payloads().fetch(delivery(&signed())).await.expect_err(body);
        assert!(error.to_string().starts_with(expected), "{body}: {error}");
        assert!(!error.is_retryable(), "{body}");
    }
    let busy = Storage::with(503, "").payloads().fetch(delivery(&signed())).await;
    assert!(busy.expect_err("busy").is_retryable());
    let away = Storage::default().payloads().fetch(delivery(&signed())).await;
    assert!(away.expect_err("away").is_retryable());
}

#[tokio::test]
async fn a_payload_has_a_bound() {
    let payload = run("exr_1");
    let storage = Storage::with(200, payload.clone());
    let payloads = storage.payloads().limit(payload.len());
    assert!(payloads.fetch(delivery(&signed())).await.is_ok());
    let payloads = payloads.limit(payload.len() - 1);
    let error = payloads.fetch(delivery(&signed())).await.expect_err("a byte too much");
    assert!(matches!(error, PayloadError::TooLarge(_)), "{error}");
}

#[tokio::test]
async fn only_allowed_hosts_are_asked() {
    let storage = Storage::with(200, run("exr_1"));
    let none = Payloads::over(storage.clone());
    let error = none.fetch(delivery(&signed())).await.expect_err("no host is allowed");
    assert!(matches!(error, PayloadError::Host(host) if host == "files.example.com"));
    let other = Payloads::over(storage.clone()).allow_domain("example.org");
    assert!(other.fetch(delivery(&signed())).await.is_err());
    let insecure = signed().replace("https:", "http:");
    let error = storage.payloads().fetch(delivery(&insecure)).await.expect_err("no TLS");
    assert!(matches!(error, PayloadError::Address("it is not https")), "{error}");
    assert!(storage.asked().is_empty());
    assert!(
        Payloads::over(storage)
            .allow_domain("example.com")
            .fetch(delivery(&signed()))
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn no_private_address_is_connected_to() {
    // The name is allowed, and resolves to this machine.
    let payloads = Payloads::new().expect("TLS").allow_any_host().timeout(Duration::from_secs(5));
    let local = signed().replace("files.example.com", "localhost:1");
    let error = payloads.fetch(delivery(&local)).await.expect_err("a private address");
    let mut causes = vec![error.to_string()];
    let mut source = std::error::Error::source(&error);
    while let Some(cause) = source {
        causes.push(cause.to_string());
        source = cause.source();
    }
    assert!(causes.iter().any(|cause| cause.contains("no public address")), "{causes:?}");
    assert!(!error.is_retryable(), "it stays private");
}

/// It would look up the name itself.
#[test]
fn no_proxy_is_asked() {
    let proxy = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    proxy.set_nonblocking(true).expect("a socket");
    let address = format!("http://{}", proxy.local_addr().expect("an address"));
    let program = std::env::current_exe().expect("this program");
    let mut command = std::process::Command::new(program);
    command.args(["--exact", "no_private_address_is_connected_to"]);
    for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        command.env(name, &address);
    }
    for name in ["NO_PROXY", "no_proxy"] {
        command.env_remove(name);
    }
    let output = command.output().expect("it runs");
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && printed.contains("1 passed"), "{printed}");
    assert!(proxy.accept().is_err(), "nobody has connected");
}

#[test]
fn the_address_is_shown_nowhere() {
    let of_tomorrow = signed().replace("extract_run.processed", "parser.retired");
    let without_type = signed().replace("eventType", "type");
    for event in [signed(), of_tomorrow, without_type] {
        let delivery = delivery(&event);
        assert!(delivery.signed_url().is_some(), "{event}");
        assert!(!format!("{delivery:?} {delivery:#?}").contains("sig=abc"), "{event}");
    }
}

#[test]
fn what_was_not_signed_is_no_delivery() {
    let body = signed();
    let forged = Delivery::read(&HeaderMap::new(), body.as_bytes(), &[SECRET], SystemTime::now());
    assert!(matches!(forged, Err(WebhookError::Missing(_))));
    let late = SystemTime::now() + Duration::from_secs(302);
    assert!(matches!(read(&body, late), Err(WebhookError::NotNow)));
}
