//! An event that was verified.

use std::fmt::{self, Debug, Formatter};
use std::time::SystemTime;

use http::HeaderMap;

use super::envelope;
use crate::json;
use crate::v2026_02_09::webhooks::{SIGNATURE, WebhookError};
use crate::v2026_02_09::{SignedUrlPayload, WebhookEvent};

/// An event that the API sent: verified, for nothing else is ever fetched.
///
/// ```no_run
/// use std::time::SystemTime;
///
/// use extend_ai_types::WebhookEvent;
/// use extend_ai_types::extend::{Delivery, Payloads};
/// use http::HeaderMap;
///
/// # async fn receive(headers: HeaderMap, body: Vec<u8>, secret: String) -> Result<(), Box<dyn std::error::Error>> {
/// let payloads = Payloads::new()?.allow_domain("amazonaws.com");
/// let delivery = Delivery::read(&headers, &body, &[secret], SystemTime::now())?;
/// // Answer the request here: to fetch may take longer than the API waits.
/// let event: WebhookEvent = payloads.fetch(delivery).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Delivery {
    event: WebhookEvent,
    signed_url: Option<SignedUrlPayload>,
    /// The body as it came, if its payload is an address.
    pub(super) body: Vec<u8>,
}

/// Shows the event only if its payload is in it: an address in its place is a secret, and an event of a type that nobody
/// knows would show it.
impl Debug for Delivery {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Delivery");
        match &self.signed_url {
            Some(signed_url) => shown.field("signed_url", signed_url).finish_non_exhaustive(),
            None => shown.field("event", &self.event).finish(),
        }
    }
}

impl Delivery {
    /// The event, once it has been verified.
    ///
    /// `body` is the body as it came. Verify it when it comes: the signature is good for minutes, an address for an
    /// hour.
    ///
    /// # Errors
    ///
    /// If it cannot be verified, or is not what the description says.
    pub fn read(
        headers: &HeaderMap,
        body: &[u8],
        secrets: &[impl AsRef<[u8]>],
        now: SystemTime,
    ) -> Result<Self, WebhookError> {
        SIGNATURE.verify(headers, body, secrets, now)?;
        let event = json::from_slice(body).map_err(WebhookError::Decode)?;
        let signed_url = envelope::signed_url(body).map_err(WebhookError::Decode)?;
        let body = if signed_url.is_some() { body.to_vec() } else { Vec::new() };
        Ok(Delivery { event, signed_url, body })
    }

    /// The event as it came. Where an address came in the place of the payload, it is in the event: of a type that nobody
    /// knows `Debug` shows it, so write no such event into a log.
    pub fn event(&self) -> &WebhookEvent {
        &self.event
    }

    /// The event as it came, which is what [`event`](Self::event) says of it.
    pub fn into_event(self) -> WebhookEvent {
        self.event
    }

    /// The address in the place of the payload; none if the payload itself came. Its metadata say whether it is worth
    /// to be fetched.
    pub fn signed_url(&self) -> Option<&SignedUrlPayload> {
        self.signed_url.as_ref()
    }
}
