//! An event as text, of which the payload can be exchanged without a change to anything else.

use indexmap::IndexMap;
use serde_json::value::RawValue;

use super::error::PayloadError;
use crate::json;
use crate::v2026_02_09::{SignedUrlPayload, WebhookEvent};

/// The members of an object, in their order, as they came.
type Members = IndexMap<String, Box<RawValue>>;

/// What marks a payload that is an address.
const SIGNED: &str = "signed_data_url";

/// The address in the place of a payload; none if the payload itself is there. One that is not as described is an error.
///
/// It is told by the payload alone: events of a type that came after this crate may have one, too.
pub fn signed_url(body: &[u8]) -> Result<Option<SignedUrlPayload>, json::Error> {
    let event: Members = serde_json::from_slice(body).unwrap_or_default();
    let Some(payload) = event.get("payload") else { return Ok(None) };
    let members: Members = serde_json::from_str(payload.get()).unwrap_or_default();
    let object = members.get("object").and_then(|object| serde_json::from_str(object.get()).ok());
    match object {
        Some(SIGNED) => SignedUrlPayload::from_json(payload.get().as_bytes()).map(Some),
        _ => Ok(None),
    }
}

/// The event with this payload in the place of the address.
pub fn with_payload(
    body: &[u8],
    signed: &SignedUrlPayload,
    payload: Vec<u8>,
) -> Result<WebhookEvent, PayloadError> {
    let members: Members =
        serde_json::from_slice(&payload).map_err(|_| PayloadError::NotAnObject)?;
    let text = |name: &str| -> Option<String> {
        members.get(name).and_then(|value| serde_json::from_str(value.get()).ok())
    };
    if let Some(expected) = &signed.id {
        let found = text("id");
        if found.as_ref() != Some(expected) {
            return Err(PayloadError::OtherId { expected: expected.clone(), found });
        }
    }
    let mut event: Members = serde_json::from_slice(body).map_err(PayloadError::Envelope)?;
    let object = text("object");
    let event_type =
        event.get("eventType").and_then(|value| serde_json::from_str(value.get()).ok());
    if !suits(event_type.unwrap_or_default(), object.as_deref()) {
        return Err(PayloadError::OtherObject { found: object });
    }
    let payload = String::from_utf8(payload).map_err(|_| PayloadError::NotAnObject)?;
    let payload = RawValue::from_string(payload).map_err(|_| PayloadError::NotAnObject)?;
    event.insert("payload".to_owned(), payload);
    let text = serde_json::to_vec(&event).map_err(PayloadError::Envelope)?;
    json::from_slice(&text).map_err(PayloadError::Decode)
}

/// Whether an object of this kind is what an event of this type is about. What an event of a type is about that came
/// after this crate is not known; another address it is not.
fn suits(event_type: &str, object: Option<&str>) -> bool {
    let kind = |prefix: &str| event_type.starts_with(prefix);
    match object {
        Some(SIGNED) => false,
        object if kind("extract_run.") => object == Some("extract_run"),
        object if kind("batch_processor_run.") || kind("batch_parse_run.") => {
            object == Some("batch_run")
        }
        object if kind("extractor.version.") || kind("extractor.draft.") => {
            object == Some("extractor_version") || object == Some("extractor")
        }
        object if kind("extractor.") => object == Some("extractor"),
        _ => true,
    }
}
