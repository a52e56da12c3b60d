//! Events that are signed by Standard Webhooks. The signatures are those of the scheme's own tests.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::{HeaderMap, HeaderName, HeaderValue};
use openapi_crate_runtime::runtime::webhook::{StandardWebhooks, WebhookError};
use serde_json::{Value, json};

const SCHEME: StandardWebhooks = StandardWebhooks {
    id_header: "webhook-id",
    timestamp_header: "webhook-timestamp",
    signature_header: "webhook-signature",
    tolerance: Duration::from_secs(300),
    ahead: Duration::from_secs(300),
};
const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const OTHER: &str = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
const ID: &str = "msg_p5jXN8AQM9LWM0D4loKWxJek";
const BODY: &[u8] = br#"{"test": 2432232314}"#;
const SIGNED: &str = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_614_265_330)
}

fn headers(id: &str, timestamp: &str, signature: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    let value = |text| HeaderValue::from_str(text).expect("a header");
    headers.insert("webhook-id", value(id));
    headers.insert("webhook-timestamp", value(timestamp));
    headers.insert("webhook-signature", value(signature));
    headers
}

fn with_signature(signature: &str) -> HeaderMap {
    headers(ID, "1614265330", signature)
}

fn verify(headers: &HeaderMap) -> Result<(), WebhookError> {
    SCHEME.verify(headers, BODY, &[SECRET], now())
}

#[test]
fn the_event_of_the_test_vector_is_read() {
    let event: Value =
        SCHEME.read(&with_signature(SIGNED), BODY, &[SECRET], now()).expect("an event");
    assert_eq!(event, json!({ "test": 2_432_232_314_u64 }));
}

#[test]
fn sign_makes_what_the_test_vector_has() {
    let signed = SCHEME.sign(ID, BODY, SECRET, now()).expect("a secret");
    assert_eq!(
        signed,
        [
            ("webhook-id", ID.to_owned()),
            ("webhook-timestamp", "1614265330".to_owned()),
            ("webhook-signature", SIGNED.to_owned()),
        ]
    );
    let body = br#"{"email":"test@example.com","username":"test_user"}"#;
    let at = UNIX_EPOCH + Duration::from_secs(1_649_367_553);
    let signed = SCHEME.sign("msg_27UH4WbU6Z5A5EzD8u03UvzRbpk", body, OTHER, at);
    let [_, _, (_, signature)] = signed.expect("a secret");
    assert_eq!(signature, "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=");
}

#[test]
fn a_secret_may_be_without_prefix_and_padding() {
    let sign = |secret| SCHEME.sign(ID, BODY, secret, now()).expect("a secret");
    assert_eq!(sign(SECRET.trim_start_matches("whsec_")), sign(SECRET));
    assert_eq!(sign("whsec_dGVzdC1rZXk"), sign("whsec_dGVzdC1rZXk="));
}

#[test]
fn a_change_of_anything_that_is_signed_is_seen() {
    for headers in [
        headers("msg_other", "1614265330", SIGNED),
        // A later time would make an old event young again.
        headers(ID, "1614265331", SIGNED),
        with_signature("v1,h0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="),
    ] {
        assert!(matches!(verify(&headers), Err(WebhookError::Mismatch)), "{headers:?}");
    }
    let good = with_signature(SIGNED);
    for (body, secret) in [(&b"{\"test\":2432232314}"[..], SECRET), (b"", SECRET), (BODY, OTHER)] {
        let verified = SCHEME.verify(&good, body, &[secret], now());
        assert!(matches!(verified, Err(WebhookError::Mismatch)));
    }
}

#[test]
fn any_signature_of_several_will_do() {
    let other = SCHEME.sign(ID, BODY, OTHER, now()).expect("a secret")[2].1.clone();
    for list in [
        format!("{other} {SIGNED}"),
        format!("{SIGNED} {other}"),
        // What is no base64, and another version, are passed over.
        format!("v1,%% v1, v1a,{} {SIGNED}", &SIGNED[3..]),
    ] {
        verify(&with_signature(&list)).expect(&list);
    }
    assert!(matches!(verify(&with_signature(&other)), Err(WebhookError::Mismatch)));
}

#[test]
fn any_of_several_secrets_will_do() {
    for secrets in [[OTHER, SECRET], [SECRET, OTHER]] {
        SCHEME.verify(&with_signature(SIGNED), BODY, &secrets, now()).expect("a signature");
    }
}

#[test]
fn a_list_without_a_known_version_is_refused() {
    let asymmetric = format!("v1a,{}", &SIGNED[3..]);
    for list in ["", " ", "v1", &SIGNED[3..], &asymmetric, "v2,AAAA"] {
        let error = verify(&with_signature(list)).expect_err("no signature");
        assert!(matches!(error, WebhookError::NoSignature("webhook-signature")), "{list:?}");
        assert!(error.to_string().contains("`v1`"), "{error}");
    }
    // The beginning of the right signature is not the right one, and neither is another notation.
    for list in ["v1,", "v1,g0hM", &SIGNED[..SIGNED.len() - 1], "v1,%%"] {
        assert!(matches!(verify(&with_signature(list)), Err(WebhookError::Mismatch)), "{list:?}");
    }
}

#[test]
fn a_header_is_there_once() {
    for name in ["webhook-id", "webhook-timestamp", "webhook-signature"] {
        let mut missing = with_signature(SIGNED);
        missing.remove(name);
        let error = verify(&missing).expect_err("no header");
        assert!(matches!(error, WebhookError::Missing(missing) if missing == name), "{error}");

        let mut twice = with_signature(SIGNED);
        let same = twice[name].clone();
        twice.append(name, same);
        let error = verify(&twice).expect_err("two headers");
        assert!(matches!(error, WebhookError::Repeated(repeated) if repeated == name), "{error}");
    }
}

#[test]
fn a_time_is_a_number_of_seconds() {
    for timestamp in ["", "now", "+1614265330", "-1", "1614265330.5", "99999999999999999999999"] {
        let error = verify(&headers(ID, timestamp, SIGNED)).expect_err("no time");
        assert!(matches!(error, WebhookError::IllFormed("webhook-timestamp")), "{timestamp}");
    }
}

#[test]
fn an_event_is_taken_for_as_long_as_the_tolerance_before_and_after() {
    for (offset, taken) in [(-301_i64, false), (-300, true), (0, true), (300, true), (301, false)] {
        let sent =
            (now() - Duration::from_secs(1000)) + Duration::from_secs((1000 + offset) as u64);
        let [(_, id), (_, timestamp), (_, signature)] =
            SCHEME.sign(ID, BODY, SECRET, sent).expect("a secret");
        let verified = verify(&headers(&id, &timestamp, &signature));
        assert_eq!(verified.is_ok(), taken, "{offset}");
        if let Err(error) = verified {
            assert!(matches!(error, WebhookError::NotNow), "{error}");
        }
    }
}

#[test]
fn a_secret_that_is_none_verifies_nothing() {
    let good = with_signature(SIGNED);
    // Beside a good one too: a setting is wrong, and would be seen on the day of the rotation only.
    for wrong in ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS", "whsec_not base64", "WHSEC_MfKQ"] {
        for secrets in [&[wrong][..], &[SECRET, wrong]] {
            let error = SCHEME.verify(&good, BODY, secrets, now()).expect_err("no secret");
            assert!(matches!(error, WebhookError::InvalidSecret), "{error}");
            assert!(!error.to_string().contains(wrong), "a secret is in no message: {error}");
        }
        let signed = SCHEME.sign(ID, BODY, wrong, now());
        assert!(matches!(signed, Err(WebhookError::InvalidSecret)), "{wrong}");
    }
    let none: [&str; 0] = [];
    for secrets in [&none[..], &[""], &["whsec_"], &[SECRET, "whsec_"]] {
        let verified = SCHEME.verify(&good, BODY, secrets, now());
        assert!(matches!(verified, Err(WebhookError::NoSecret)), "{secrets:?}");
    }
}

#[test]
fn headers_may_have_other_names() {
    let svix = StandardWebhooks {
        id_header: "svix-id",
        timestamp_header: "svix-timestamp",
        signature_header: "svix-signature",
        ..SCHEME
    };
    let mut headers = HeaderMap::new();
    for (name, value) in svix.sign(ID, BODY, SECRET, now()).expect("a secret") {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_str(&value).expect("text"));
    }
    svix.verify(&headers, BODY, &[SECRET], now()).expect("a signature");
    assert!(matches!(verify(&headers), Err(WebhookError::Missing("webhook-id"))));
}

#[test]
fn a_signed_body_that_is_not_as_described_says_where() {
    let [_, _, (_, signature)] = SCHEME.sign(ID, b"{\"a\":}", SECRET, now()).expect("a secret");
    let read = SCHEME.read::<Value>(&with_signature(&signature), b"{\"a\":}", &[SECRET], now());
    let error = read.expect_err("no event");
    assert!(error.to_string().contains("line 1 column 6"), "{error}");
}
