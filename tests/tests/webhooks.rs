//! Events that the API sends: verified, and decoded.

use std::time::{Duration, SystemTime};

use extend_ai_types::webhooks::{SIGNATURE, WebhookError};
use extend_ai_types::{ExtractRunEventPayload, WebhookEvent};
use http::{HeaderMap, HeaderValue};

const SECRET: &str = "wss_secret";

fn signed(body: &[u8], secret: &str, at: SystemTime) -> HeaderMap {
    let headers = SIGNATURE.sign(body, secret, at).into_iter();
    headers
        .map(|(name, value)| {
            (http::HeaderName::from_static(name), HeaderValue::from_str(&value).expect("hex"))
        })
        .collect()
}

fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_772_611_200)
}

#[test]
fn the_signature_is_the_documented_one() {
    assert_eq!(SIGNATURE.header, "x-extend-request-signature");
    assert_eq!(SIGNATURE.timestamp_header, "x-extend-request-timestamp");
    assert_eq!(SIGNATURE.tolerance, Duration::from_secs(300));
    assert_eq!(SIGNATURE.ahead, Duration::from_secs(60));
    // Made with Python's hmac over `v0:1772611200:{"a":1}`.
    let [(_, timestamp), (_, signature)] = SIGNATURE.sign(br#"{"a":1}"#, SECRET, now());
    assert_eq!(timestamp, "1772611200");
    assert_eq!(signature, "7600b32c44ee2de51987c1cf10741e0b240d905998e848ee0d82a21b3e9dc743");
}

#[test]
fn an_event_is_what_was_sent() {
    let body = conformance::examples::text("other_operations/event-extract_run.processed.json");
    let headers = signed(body.as_bytes(), SECRET, now());
    let read =
        |now| SIGNATURE.read::<WebhookEvent>(&headers, body.as_bytes(), &["old", SECRET], now);
    let WebhookEvent::ExtractRunEvent(event) = read(now()).expect("an event") else {
        panic!("an event of a run");
    };
    assert!(matches!(event.payload, ExtractRunEventPayload::ExtractRun(_)));
    assert!(read(now() + Duration::from_secs(299)).is_ok());
    assert!(matches!(read(now() + Duration::from_secs(301)), Err(WebhookError::NotNow)));
    // The clock of the one that signs may be a minute ahead.
    assert!(read(now() - Duration::from_secs(60)).is_ok());
    assert!(matches!(read(now() - Duration::from_secs(61)), Err(WebhookError::NotNow)));
}

#[test]
fn what_somebody_else_sends_is_refused() {
    let body = br#"{"eventId":"e","eventType":"extract_run.failed","payload":{}}"#;
    let headers = signed(body, "a guess", now());
    let verify =
        |headers: &HeaderMap, body: &[u8]| SIGNATURE.verify(headers, body, &[SECRET], now());
    assert!(matches!(verify(&headers, body), Err(WebhookError::Mismatch)));
    // Signed, and changed on the way.
    let headers = signed(body, SECRET, now());
    assert!(verify(&headers, body).is_ok());
    assert!(verify(&headers, &body[1..]).is_err());
    let mut without = headers.clone();
    without.remove(SIGNATURE.header);
    assert!(verify(&without, body).is_err());
    assert!(verify(&HeaderMap::new(), body).is_err());
}

#[test]
fn an_event_of_tomorrow_is_kept() {
    let body = br#"{"eventId":"e","eventType":"parser.retired","payload":{"a":1.50}}"#;
    let headers = signed(body, SECRET, now());
    let event: WebhookEvent = SIGNATURE.read(&headers, body, &[SECRET], now()).expect("an event");
    let WebhookEvent::Unknown(event) = event else { panic!("a type that nobody knows") };
    assert_eq!(event.value()["eventType"], "parser.retired");
}
