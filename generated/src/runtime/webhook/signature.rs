//! A signature in hexadecimal, of a text of the API's own.

use std::time::{Duration, SystemTime};

use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use sha2::Sha256;

use super::error::WebhookError;
use super::headers::{is_near, only, seconds, unix};
use crate::runtime::json::{self, FromJson};

/// How an API signs its events: HMAC-SHA256 in hexadecimal, and the time next to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signature {
    /// The header of the signature.
    pub header: &'static str,
    /// The header of the time at which the event was signed, in seconds since 1970.
    pub timestamp_header: &'static str,
    /// What is signed: `{timestamp}` is the text of that header, `{body}` the body, as they came.
    pub signed: &'static str,
    /// How long ago that time may be: an event that somebody else has heard, and sends again later, is no
    /// longer one.
    pub tolerance: Duration,
    /// How far ahead it may be: clocks differ.
    pub ahead: Duration,
}

impl Signature {
    /// Whether the event was signed with one of the secrets, and lately. There are several while one
    /// takes the place of another.
    ///
    /// `body` is the body as it came: one that has been decoded and encoded again has lost its
    /// signature.
    ///
    /// # Errors
    ///
    /// If it was not, or if that cannot be known.
    pub fn verify(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        secrets: &[impl AsRef<[u8]>],
        now: SystemTime,
    ) -> Result<(), WebhookError> {
        // Anybody can sign with an empty secret: it is a setting that nobody has made.
        if secrets.is_empty() || secrets.iter().any(|secret| secret.as_ref().is_empty()) {
            return Err(WebhookError::NoSecret);
        }
        let timestamp = only(headers, self.timestamp_header)?;
        let signed_at = seconds(timestamp).ok_or(WebhookError::IllFormed(self.timestamp_header))?;
        let signature = bytes(only(headers, self.header)?);
        let signature = signature.ok_or(WebhookError::IllFormed(self.header))?;
        // The comparison takes the same time wherever the two differ.
        let verified = secrets.iter().any(|secret| {
            let mac = self.mac(timestamp, body, secret.as_ref());
            mac.is_some_and(|mac| mac.verify_slice(&signature).is_ok())
        });
        if !verified {
            return Err(WebhookError::Mismatch);
        }
        is_near(signed_at, now, self.tolerance, self.ahead)
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
        secrets: &[impl AsRef<[u8]>],
        now: SystemTime,
    ) -> Result<T, WebhookError> {
        self.verify(headers, body, secrets, now)?;
        json::from_slice(body).map_err(WebhookError::Decode)
    }

    /// The headers of an event that is signed now, by name: for a test of what receives it.
    pub fn sign(
        &self,
        body: &[u8],
        secret: impl AsRef<[u8]>,
        now: SystemTime,
    ) -> [(&'static str, String); 2] {
        let timestamp = unix(now).to_string();
        let signature = match self.mac(&timestamp, body, secret.as_ref()) {
            Some(mac) => {
                mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
            }
            None => String::new(),
        };
        [(self.timestamp_header, timestamp), (self.header, signature)]
    }

    /// None if the body would not be signed: then nothing is safe.
    fn mac(&self, timestamp: &str, body: &[u8], secret: &[u8]) -> Option<Hmac<Sha256>> {
        let (before, after) = self.signed.split_once("{body}")?;
        let mut mac = Hmac::<Sha256>::new_from_slice(secret).ok()?;
        mac.update(before.replace("{timestamp}", timestamp).as_bytes());
        mac.update(body);
        mac.update(after.replace("{timestamp}", timestamp).as_bytes());
        Some(mac)
    }
}

/// The bytes of a text in hexadecimal.
fn bytes(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: &u8| char::from(*byte).to_digit(16);
    let pairs = text.as_bytes().chunks(2).map(|pair| match pair {
        [high, low] => u8::try_from(digit(high)? * 16 + digit(low)?).ok(),
        _ => None,
    });
    pairs.collect()
}
