//! Standard Webhooks: <https://www.standardwebhooks.com>.

use std::time::{Duration, SystemTime};

use base64::engine::general_purpose::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use base64::{Engine, alphabet};
use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use sha2::Sha256;

use super::error::WebhookError;
use super::headers::{is_near, only, seconds, unix};
use crate::runtime::json::{self, FromJson};

/// Some secrets are handed out without padding.
const SECRETS: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// An API signs its events by Standard Webhooks: HMAC-SHA256 in base64, of `{id}.{timestamp}.{body}`.
///
/// A secret is `whsec_` followed by the key in base64; `whsec_` may be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StandardWebhooks {
    /// The header of the id: of an event that is sent again, the same.
    pub id_header: &'static str,
    /// The header of the time at which the event was sent, in seconds since 1970.
    pub timestamp_header: &'static str,
    /// The header of the signatures: `v1,{base64}`, with a space between two. Those of other versions,
    /// such as `v1a`, are passed over.
    pub signature_header: &'static str,
    /// How long ago that time may be.
    pub tolerance: Duration,
    /// How far ahead it may be: clocks differ.
    pub ahead: Duration,
}

impl StandardWebhooks {
    /// Whether one of the signatures was made with one of the secrets, and lately. There are several
    /// secrets while one takes the place of another.
    ///
    /// `body` is the body as it came: one that has been decoded and encoded again has lost its
    /// signature.
    ///
    /// # Errors
    ///
    /// If none was, or if that cannot be known.
    pub fn verify(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        secrets: &[impl AsRef<str>],
        now: SystemTime,
    ) -> Result<(), WebhookError> {
        if secrets.is_empty() {
            return Err(WebhookError::NoSecret);
        }
        let keys = secrets.iter().map(|secret| key(secret.as_ref()));
        let keys = keys.collect::<Result<Vec<_>, _>>()?;
        let id = only(headers, self.id_header)?;
        let timestamp = only(headers, self.timestamp_header)?;
        let sent_at = seconds(timestamp).ok_or(WebhookError::IllFormed(self.timestamp_header))?;
        let signatures = only(headers, self.signature_header)?;
        let mut signatures =
            signatures.split(' ').filter_map(|text| text.strip_prefix("v1,")).peekable();
        if signatures.peek().is_none() {
            return Err(WebhookError::NoSignature(self.signature_header));
        }
        let macs: Vec<_> = keys.into_iter().map(|key| mac(key, id, timestamp, body)).collect();
        // One that is no base64 is nobody's. The comparison takes the same time wherever two differ.
        let verified = signatures
            .filter_map(|text| STANDARD.decode(text).ok())
            .any(|signature| macs.iter().any(|mac| mac.clone().verify_slice(&signature).is_ok()));
        if !verified {
            return Err(WebhookError::Mismatch);
        }
        is_near(sent_at, now, self.tolerance, self.ahead)
    }

    /// The event, once it has been verified.
    ///
    /// # Errors
    ///
    /// If it cannot be verified, or is not what the description says.
    pub fn read<T: FromJson>(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        secrets: &[impl AsRef<str>],
        now: SystemTime,
    ) -> Result<T, WebhookError> {
        self.verify(headers, body, secrets, now)?;
        json::from_slice(body).map_err(WebhookError::Decode)
    }

    /// The headers of an event that is sent now, by name: for a test of what receives it.
    ///
    /// # Errors
    ///
    /// If the secret is empty, or not written as a secret is.
    pub fn sign(
        &self,
        id: &str,
        body: &[u8],
        secret: impl AsRef<str>,
        now: SystemTime,
    ) -> Result<[(&'static str, String); 3], WebhookError> {
        let timestamp = unix(now).to_string();
        let mac = mac(key(secret.as_ref())?, id, &timestamp, body);
        let signature = format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()));
        Ok([
            (self.id_header, id.to_owned()),
            (self.timestamp_header, timestamp),
            (self.signature_header, signature),
        ])
    }
}

/// What makes signatures with a secret.
fn key(secret: &str) -> Result<Hmac<Sha256>, WebhookError> {
    let text = secret.strip_prefix("whsec_").unwrap_or(secret);
    let key = SECRETS.decode(text).map_err(|_| WebhookError::InvalidSecret)?;
    // Anybody can sign with an empty key: it is a setting that nobody has made.
    if key.is_empty() {
        return Err(WebhookError::NoSecret);
    }
    Hmac::new_from_slice(&key).map_err(|_| WebhookError::InvalidSecret)
}

/// What has taken in all that is signed of an event.
fn mac(mut mac: Hmac<Sha256>, id: &str, timestamp: &str, body: &[u8]) -> Hmac<Sha256> {
    for part in [id.as_bytes(), b".", timestamp.as_bytes(), b".", body] {
        mac.update(part);
    }
    mac
}
