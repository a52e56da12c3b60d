//! Fetches payloads.

use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;
use std::time::Duration;

use http::{Request, Uri};
use tokio::time::timeout;

use super::address::Hosts;
use super::delivery::Delivery;
use super::envelope;
use super::error::PayloadError;
use super::public_addresses::PublicAddresses;
use crate::runtime::client::tls;
use crate::v2026_02_09::WebhookEvent;
use crate::v2026_02_09::client::{
    ClientBuildError, RequestBody, Transport, TransportError, TransportErrorKind,
};

/// Fetches the payloads of events that have an address in their place.
///
/// It asks over https, without credentials, cookies or headers of the API, follows no redirect, and connects to no private
/// address, nor through a proxy that the environment names. By itself it allows no host: say which ones the API keeps payloads on.
///
/// What is fetched is not signed. It is trusted because its address is, and because of TLS.
#[derive(Clone)]
pub struct Payloads {
    transport: Arc<dyn Transport>,
    hosts: Hosts,
    limit: usize,
    timeout: Duration,
}

impl Payloads {
    /// With no host allowed yet.
    ///
    /// # Errors
    ///
    /// If TLS cannot be set up.
    pub fn new() -> Result<Self, ClientBuildError> {
        let client = reqwest::Client::builder()
            .tls_backend_preconfigured(tls::config("https:").map_err(ClientBuildError::Tls)?)
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            // A proxy would look up the name itself, and connect to whatever it finds.
            .no_proxy()
            .dns_resolver(PublicAddresses)
            .build()
            .map_err(ClientBuildError::Transport)?;
        Ok(Payloads::over(client))
    }

    /// Through a transport of your own, such as a proxy or a mock: to which addresses it connects, and whether it follows
    /// redirects, is its own affair.
    pub fn over(transport: impl Transport + 'static) -> Self {
        Payloads {
            transport: Arc::new(transport),
            hosts: Hosts::default(),
            limit: 100 << 20,
            timeout: Duration::from_secs(30),
        }
    }

    /// Allows this host: `files.example.com`. Of an address its host counts, whatever the port.
    #[must_use]
    pub fn allow_host(mut self, name: impl AsRef<str>) -> Self {
        self.hosts.allow(name.as_ref());
        self
    }

    /// Allows this host, and all whose names end with it: `amazonaws.com` is for `bucket.s3.amazonaws.com` too.
    #[must_use]
    pub fn allow_domain(mut self, domain: impl AsRef<str>) -> Self {
        self.hosts.allow_domain(domain.as_ref());
        self
    }

    /// Allows all hosts.
    #[must_use]
    pub fn allow_any_host(mut self) -> Self {
        self.hosts.allow_any();
        self
    }

    /// How large a payload may be, in bytes, after decompression. 100 MiB.
    #[must_use]
    pub fn limit(mut self, bytes: usize) -> Self {
        self.limit = bytes;
        self
    }

    /// How long it may take, from the connection to the last byte. 30 seconds.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The event with its payload: fetched, if an address is in its place.
    ///
    /// # Errors
    ///
    /// If the address is none to fetch from, if no payload comes, or if it is not the one that the event is about.
    pub async fn fetch(&self, delivery: Delivery) -> Result<WebhookEvent, PayloadError> {
        let Some(signed) = delivery.signed_url() else { return Ok(delivery.into_event()) };
        let uri = self.hosts.check(signed.data.as_str())?;
        let payload = timeout(self.timeout, self.get(uri)).await.unwrap_or_else(|elapsed| {
            let error = TransportError::new(TransportErrorKind::Timeout, elapsed);
            Err(PayloadError::Transport(error))
        })?;
        envelope::with_payload(&delivery.body, signed, payload)
    }

    async fn get(&self, uri: Uri) -> Result<Vec<u8>, PayloadError> {
        let mut request = Request::new(RequestBody::default());
        *request.uri_mut() = uri;
        let response = self.transport.send(request).await.map_err(PayloadError::Transport)?;
        if !response.status().is_success() {
            return Err(PayloadError::Status(response.status()));
        }
        let mut pieces = response.into_body();
        let mut payload = Vec::new();
        if pieces.length().is_some_and(|length| length > self.limit as u64) {
            return Err(PayloadError::TooLarge(self.limit));
        }
        while let Some(piece) = pieces.next().await {
            let piece = piece.map_err(PayloadError::Transport)?;
            if piece.len() > self.limit - payload.len() {
                return Err(PayloadError::TooLarge(self.limit));
            }
            payload.extend_from_slice(&piece);
        }
        Ok(payload)
    }
}

/// Shows from where it fetches.
impl Debug for Payloads {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Payloads")
            .field("hosts", &self.hosts)
            .field("limit", &self.limit)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
