//! Events are verified before they are read.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::{HeaderMap, HeaderValue};
use openapi_crate_runtime::runtime::webhook::{Signature, WebhookError};
use serde_json::{Value, json};

const SIGNATURE: Signature = Signature {
    header: "X-Example-Signature",
    timestamp_header: "x-example-timestamp",
    signed: "v0:{timestamp}:{body}",
    tolerance: Duration::from_secs(300),
    ahead: Duration::from_secs(300),
};
const SECRET: &str = "wss_test";
const BODY: &[u8] = br#"{"eventId":"evt_1","eventType":"run.done"}"#;
/// `printf 'v0:1700000000:%s' "$BODY" | openssl dgst -sha256 -hmac wss_test`
const SIGNED: &str = "602b8d397cd002d61a65f19304430a4167404a8914b102cc3739e0261def8eaf";

fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_700_000_000)
}

fn headers(timestamp: &str, signature: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    let value = |text| HeaderValue::from_str(text).expect("a header");
    headers.insert("x-example-timestamp", value(timestamp));
    headers.insert("x-example-signature", value(signature));
    headers
}

fn verify(headers: &HeaderMap, body: &[u8]) -> Result<(), WebhookError> {
    SIGNATURE.verify(headers, body, &[SECRET], now())
}

#[test]
fn an_event_that_openssl_signed_is_read() {
    let headers = headers("1700000000", SIGNED);
    let event: Value = SIGNATURE.read(&headers, BODY, &[SECRET], now()).expect("an event");
    assert_eq!(event, json!({ "eventId": "evt_1", "eventType": "run.done" }));
}

#[test]
fn what_sign_makes_verify_takes() {
    let mut headers = HeaderMap::new();
    for (name, value) in SIGNATURE.sign(BODY, SECRET, now()) {
        headers.insert(name.to_lowercase().parse::<http::HeaderName>().expect("a name"), {
            HeaderValue::from_str(&value).expect("a header")
        });
    }
    assert_eq!(headers["x-example-signature"], SIGNED);
    verify(&headers, BODY).expect("a signature");
}

#[test]
fn a_change_of_anything_that_is_signed_is_seen() {
    let good = headers("1700000000", SIGNED);
    let mut changed = BODY.to_vec();
    changed[12] ^= 1;
    assert!(matches!(verify(&good, &changed), Err(WebhookError::Mismatch)));
    assert!(matches!(verify(&good, b""), Err(WebhookError::Mismatch)));
    // A later time would make an old event young again.
    assert!(matches!(verify(&headers("1700000001", SIGNED), BODY), Err(WebhookError::Mismatch)));
    let secrets = ["wss_other"];
    let other = SIGNATURE.verify(&good, BODY, &secrets, now());
    assert!(matches!(other, Err(WebhookError::Mismatch)));
}

#[test]
fn any_of_several_secrets_will_do() {
    let good = headers("1700000000", SIGNED);
    for secrets in [["wss_old", SECRET], [SECRET, "wss_new"]] {
        SIGNATURE.verify(&good, BODY, &secrets, now()).expect("a signature");
    }
}

#[test]
fn no_secret_and_an_empty_one_verify_nothing() {
    let [(_, timestamp), (_, signature)] = SIGNATURE.sign(BODY, "", now());
    let headers = headers(&timestamp, &signature);
    let none: [&str; 0] = [];
    for secrets in [&none[..], &[""], &[SECRET, ""]] {
        let verified = SIGNATURE.verify(&headers, BODY, secrets, now());
        assert!(matches!(verified, Err(WebhookError::NoSecret)), "{secrets:?}");
    }
}

#[test]
fn a_header_is_there_once() {
    for name in ["x-example-timestamp", "x-example-signature"] {
        let mut missing = headers("1700000000", SIGNED);
        missing.remove(name);
        let error = verify(&missing, BODY).expect_err("no header");
        assert!(matches!(error, WebhookError::Missing(_)), "{error}");
        assert!(error.to_string().to_lowercase().contains(name), "{error}");

        let mut twice = headers("1700000000", SIGNED);
        let same = twice[name].clone();
        twice.append(name, same);
        let error = verify(&twice, BODY).expect_err("two headers");
        assert!(matches!(error, WebhookError::Repeated(_)), "{error}");
    }
}

#[test]
fn a_header_is_well_formed() {
    for timestamp in ["", "now", "+1700000000", "-1", "1700000000.5", "99999999999999999999999"] {
        let error = verify(&headers(timestamp, SIGNED), BODY).expect_err("no time");
        assert!(matches!(error, WebhookError::IllFormed("x-example-timestamp")), "{timestamp}");
    }
    for signature in ["not hexadecimal", "+f", "abc", "v0=00"] {
        let error = verify(&headers("1700000000", signature), BODY).expect_err("no signature");
        assert!(matches!(error, WebhookError::IllFormed("X-Example-Signature")), "{signature}");
    }
    let mut bytes = headers("1700000000", SIGNED);
    bytes.insert("x-example-signature", HeaderValue::from_bytes(&[0xff]).expect("a header"));
    assert!(matches!(verify(&bytes, BODY), Err(WebhookError::IllFormed(_))));
    // The beginning of the right signature is not the right one.
    for part in ["", &SIGNED[..2], &SIGNED[..62]] {
        let error = verify(&headers("1700000000", part), BODY).expect_err("no signature");
        assert!(matches!(error, WebhookError::Mismatch), "{part:?}");
    }
}

#[test]
fn an_event_is_taken_for_as_long_as_the_tolerance_before_and_after() {
    for (offset, taken) in [(-301_i64, false), (-300, true), (0, true), (300, true), (301, false)] {
        let time = now() - Duration::from_secs(1000);
        let time = time + Duration::from_secs((1000 + offset) as u64);
        let [(_, timestamp), (_, signature)] = SIGNATURE.sign(BODY, SECRET, time);
        let verified = verify(&headers(&timestamp, &signature), BODY);
        assert_eq!(verified.is_ok(), taken, "{offset}");
        if let Err(error) = verified {
            assert!(matches!(error, WebhookError::NotNow), "{error}");
        }
    }
}

#[test]
fn a_body_that_is_not_signed_is_never_taken() {
    let unsafe_signature = Signature { signed: "v0:{timestamp}", ..SIGNATURE };
    let [(_, timestamp), (_, signature)] = unsafe_signature.sign(BODY, SECRET, now());
    let headers = headers(&timestamp, &signature);
    assert!(unsafe_signature.verify(&headers, BODY, &[SECRET], now()).is_err());
}

#[test]
fn a_signed_body_that_is_not_as_described_says_where() {
    let [(_, timestamp), (_, signature)] = SIGNATURE.sign(b"{\"a\":}", SECRET, now());
    let headers = headers(&timestamp, &signature);
    let read = SIGNATURE.read::<Value>(&headers, b"{\"a\":}", &[SECRET], now());
    let error = read.expect_err("no event");
    assert!(matches!(error, WebhookError::Decode(_)), "{error}");
    assert!(error.to_string().contains("line 1 column 6"), "{error}");
}
