//! Deliveries of events: the envelope with the payload or with its signed address, and the signature over both.

use std::time::{Duration, SystemTime};

use axum::http::{HeaderMap, HeaderValue, header};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;

use super::gate::VERSION;
use super::store::id;

/// A request that the API sends to an endpoint.
#[derive(Clone, Debug)]
pub struct Delivery {
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Delivery {
    /// A delivery of an event, signed with the secret of the endpoint at this time: HMAC-SHA256 over
    /// `v0:<seconds>:<body>`, in hex.
    ///
    /// # Panics
    ///
    /// If the time is before 1970.
    pub fn signed(event: &Value, secret: &str, at: SystemTime) -> Self {
        let body = event.to_string().into_bytes();
        let age = at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO);
        let seconds = age.as_secs();
        let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes())
            .expect("a key of any length is a key of HMAC");
        mac.update(format!("v0:{seconds}:").as_bytes());
        mac.update(&body);
        let signature = hex(&mac.finalize().into_bytes());
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.insert("x-extend-api-version", HeaderValue::from_static(VERSION));
        headers.insert("x-extend-request-timestamp", HeaderValue::from(seconds));
        let signature = HeaderValue::from_str(&signature).expect("hex is ASCII");
        headers.insert("x-extend-request-signature", signature);
        Delivery { headers, body }
    }
}

/// An event with its payload.
pub fn event(event_type: &str, payload: &Value) -> Value {
    json!({"eventId": id("evt"), "eventType": event_type, "payload": payload})
}

/// The payload that stands for one at a signed address.
pub fn signed_address(payload: &Value, address: &str) -> Value {
    json!({
        "object": "signed_data_url",
        "data": address,
        "id": payload["id"],
        "metadata": payload["metadata"].as_object().cloned().unwrap_or_default(),
    })
}

/// Bytes in lower-case hex.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
