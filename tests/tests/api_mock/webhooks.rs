//! Deliveries of events, which our code verifies and reads.

use std::time::{Duration, SystemTime};

use conformance::api::{Api, Delivery, Failure, Stored, event};
use extend_ai_types::webhooks::{SIGNATURE, WebhookError};
use extend_ai_types::{ExtractRunEventPayload, WebhookEvent};
use serde_json::{Value, json};

use super::{headers, raw, taken};

const SECRET: &str = "wss_secret";

fn read(delivery: &Delivery, now: SystemTime) -> Result<WebhookEvent, WebhookError> {
    SIGNATURE.read::<WebhookEvent>(&delivery.headers, &delivery.body, &[SECRET], now)
}

fn ended_run(api: &Api) -> Value {
    taken(api, "POST /extract", &json!({"file": {"text": "a"}, "metadata": {"env": "test"}}))
}

#[tokio::test]
async fn with_the_payload() {
    let api = Api::start().await;
    let run = ended_run(&api);
    assert_eq!(api.run(run["id"].as_str().expect("an id")).as_ref(), Some(&run));
    let now = SystemTime::now();
    let delivery = Delivery::signed(&event("extract_run.processed", &run), SECRET, now);
    let Ok(WebhookEvent::ExtractRunEvent(event)) = read(&delivery, now) else { panic!("an event") };
    let ExtractRunEventPayload::ExtractRun(payload) = event.payload else { panic!("a run") };
    assert_eq!(payload.id, run["id"].as_str().expect("an id"));

    let later = now + Duration::from_secs(301);
    assert!(matches!(read(&delivery, later), Err(WebhookError::NotNow)));
    let forged = Delivery { body: [&delivery.body[..], b" "].concat(), ..delivery };
    assert!(matches!(read(&forged, now), Err(WebhookError::Mismatch)));
}

/// The same as Python's hmac over `v0:1772611200:{"a":1}`.
#[test]
fn the_signature_is_the_documented_one() {
    let at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_772_611_200);
    let delivery = Delivery::signed(&json!({"a": 1}), SECRET, at);
    assert_eq!(delivery.headers["x-extend-request-timestamp"], "1772611200");
    let signature = "7600b32c44ee2de51987c1cf10741e0b240d905998e848ee0d82a21b3e9dc743";
    assert_eq!(delivery.headers["x-extend-request-signature"], signature);
}

#[tokio::test]
async fn with_the_address_of_the_payload() {
    let api = Api::start().await;
    let run = ended_run(&api);
    let now = SystemTime::now();
    let event = api.event_by_address("extract_run.processed", &run);
    let Ok(WebhookEvent::ExtractRunEvent(event)) =
        read(&Delivery::signed(&event, SECRET, now), now)
    else {
        panic!("an event")
    };
    let ExtractRunEventPayload::SignedDataUrl(payload) = event.payload else {
        panic!("an address")
    };
    let path =
        payload.data.as_str().strip_prefix(api.address()).expect("an address of this server");
    let line = format!("GET {path}");
    assert_eq!(raw(&api, &line, &[], b""), (200, run));
    let [key, version] = headers();
    for header in [key, version, ("cookie", "a=b")] {
        let (status, answer) = raw(&api, &line, &[header], b"");
        assert_eq!((status, answer), (400, Value::Null), "{header:?}");
    }
    assert_eq!(raw(&api, &line.replace("GET", "POST"), &[], b"").0, 400);
}

/// Whatever else may stand at the address.
#[tokio::test]
async fn addresses_that_lead_to_something_else() {
    let api = Api::start().await;
    let get = |stored: Stored| {
        let address = api.put(stored);
        let path = address.strip_prefix(api.address()).expect("an address of this server");
        raw(&api, &format!("GET {path}"), &[] as &[(&str, &str)], b"")
    };
    assert_eq!(get(Stored::json(&json!([]))), (200, json!([])));
    assert_eq!(get(Stored::content("text/plain", "no JSON")).0, 200);
    assert_eq!(get(Stored::expired()).0, 403);
    assert_eq!(get(Stored::redirect("http://127.0.0.1:1/")).0, 302);
    assert_eq!(get(Stored::Failure(Failure::bad_gateway())).0, 502);
}
