//! How events are signed, as the description says it.

use std::time::{Duration, UNIX_EPOCH};

use golden::operations::{standard_webhooks, standard_webhooks_by_other_headers};
use http::{HeaderMap, HeaderName, HeaderValue};

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

#[test]
fn an_event_of_standard_webhooks_is_read() {
    use standard_webhooks::PetLost;
    use standard_webhooks::webhooks::{SIGNATURE, WebhookError};

    let now = UNIX_EPOCH + Duration::from_secs(1_614_265_330);
    let body = br#"{"test": 2432232314}"#;
    let signed = SIGNATURE.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", body, SECRET, now);
    let mut headers = HeaderMap::new();
    for (name, value) in signed.expect("the secret is well-formed") {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_str(&value).expect("text"));
    }
    assert_eq!(headers["webhook-signature"], "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    let event: PetLost = SIGNATURE.read(&headers, body, &[SECRET], now).expect("an event");
    assert_eq!(event.test, 2_432_232_314);

    let read = SIGNATURE.read::<PetLost>(&headers, b"{\"test\": 1}", &[SECRET], now);
    assert!(matches!(read, Err(WebhookError::Mismatch)));
}

#[test]
fn the_headers_are_the_described_ones() {
    let signature = standard_webhooks_by_other_headers::webhooks::SIGNATURE;
    assert_eq!(signature.id_header, "svix-id");
    assert_eq!(signature.timestamp_header, "svix-timestamp");
    assert_eq!(signature.signature_header, "svix-signature");
    assert_eq!(signature.tolerance, Duration::from_secs(60));
    // Nothing else is said of it.
    assert_eq!(signature.ahead, Duration::from_secs(60));
}
