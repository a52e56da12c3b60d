//! How a client is set up.

use std::error::Error;
use std::fmt::{self, Debug, Display, Formatter};
use std::sync::Arc;
use std::time::Duration;

use http::Uri;
use tokio::sync::Semaphore;

use super::super::http::credentials::Credentials;
use super::Client;
use super::exchange::Exchange;
use super::over_reqwest::Setup;
use super::retry::Retry;
use super::tls;
use super::transport::Transport;

/// Sets up a client.
#[must_use]
pub struct ClientBuilder {
    base: String,
    credentials: Credentials,
    timeout: Duration,
    body_limit: usize,
    concurrency: usize,
    retry: Retry,
    user_agent: String,
    proxies: bool,
    transport: Option<Arc<dyn Transport>>,
}

impl ClientBuilder {
    pub(super) fn new(base: &str, credentials: Credentials) -> Self {
        ClientBuilder {
            base: base.to_owned(),
            credentials,
            timeout: Duration::from_secs(60),
            body_limit: 64 << 20,
            concurrency: 64,
            retry: Retry::default(),
            user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")).to_owned(),
            proxies: true,
            transport: None,
        }
    }

    /// How long one try may take, from its connection to the end of the answer's body. 60 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How often a request is sent again. 2 times.
    pub fn retries(mut self, retries: u32) -> Self {
        self.retry.retries = retries;
        self
    }

    /// The wait before a request is sent again: a random time of up to `base` before the first
    /// retry, of up to twice as much before each next one, but of no more than `most`. 500
    /// milliseconds and 30 seconds.
    pub fn backoff(mut self, base: Duration, most: Duration) -> Self {
        self.retry.base = base;
        self.retry.most = most;
        self
    }

    /// The longest `Retry-After`, or time of a rate limit, that is waited for. An answer that asks for more is an error at
    /// once. 60 seconds.
    pub fn longest_retry_after(mut self, longest: Duration) -> Self {
        self.retry.longest_retry_after = longest;
        self
    }

    /// Whether an operation is sent again although its method is not idempotent, such as `POST`: what
    /// it asks for may then be done twice. No. What a server has not begun, for no connection came about or it answered
    /// 429, is sent again in any case.
    pub fn retry_non_idempotent(mut self, retry: bool) -> Self {
        self.retry.non_idempotent = retry;
        self
    }

    /// How large the body of an answer may be, in bytes, after decompression. 64 MiB.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// How many requests may be on their way at once; others wait for their turn. 64.
    ///
    /// A call that has begun holds its turn until it has ended or is dropped: one that is kept and not awaited, as the
    /// other branch of a `select!`, may be what others wait for.
    pub fn concurrency(mut self, requests: usize) -> Self {
        self.concurrency = requests;
        self
    }

    /// What the client calls itself. The name and the version of this crate.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// Passes over the proxies that the environment names.
    pub fn no_proxy(mut self) -> Self {
        self.proxies = false;
        self
    }

    /// Sends requests through a client of your own, with the connections, the proxies, the roots and
    /// the user agent that it has.
    ///
    /// So are its redirects: one that follows them to other hosts may take the credentials there.
    pub fn reqwest(self, client: reqwest::Client) -> Self {
        self.transport(client)
    }

    /// Sends requests through a transport of your own, such as a mock. Proxies and user agent are its own affair.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// If the address is none that requests can be sent to, the user agent is no header, or the
    /// system has no root certificates for an `https` address.
    pub fn build(self) -> Result<Client, ClientBuildError> {
        check(&self.base).map_err(ClientBuildError::Base)?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => {
                let setup = Setup {
                    tls: tls::config(&self.base).map_err(ClientBuildError::Tls)?,
                    idle_connections: self.concurrency,
                    user_agent: &self.user_agent,
                    proxies: self.proxies,
                };
                Arc::new(setup.client().map_err(ClientBuildError::Transport)?)
            }
        };
        let exchange = Exchange {
            transport,
            timeout: self.timeout,
            body_limit: self.body_limit,
            turns: Arc::new(Semaphore::new(self.concurrency.clamp(1, Semaphore::MAX_PERMITS))),
        };
        let (base, credentials, retry) = (self.base.into(), self.credentials, self.retry);
        Ok(Client { base, credentials, exchange, retry })
    }
}

/// What is wrong with an address that requests are to be sent to.
fn check(base: &str) -> Result<(), &'static str> {
    let uri: Uri = base.parse().map_err(|_| "it is no URL")?;
    if !matches!(uri.scheme_str(), Some("http" | "https")) {
        return Err("it does not begin with http:// or https://");
    }
    if uri.authority().is_some_and(|authority| authority.as_str().contains('@')) {
        return Err("credentials do not belong into it");
    }
    if uri.query().is_some() || base.contains('#') {
        return Err("it has a query or a fragment");
    }
    Ok(())
}

/// Shows where requests will go, and not with which credentials.
impl Debug for ClientBuilder {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base", &self.base)
            .field("credentials", &self.credentials)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

/// Why there is no client.
#[derive(Debug)]
#[non_exhaustive]
pub enum ClientBuildError {
    /// What is wrong with the base address.
    Base(&'static str),
    /// TLS cannot be set up.
    Tls(rustls::Error),
    /// What requests are sent with cannot be set up.
    Transport(reqwest::Error),
}

impl Display for ClientBuildError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            ClientBuildError::Base(wrong) => write!(f, "the base address cannot be used: {wrong}"),
            ClientBuildError::Tls(_) => f.write_str("TLS cannot be set up"),
            ClientBuildError::Transport(_) => f.write_str("the client cannot be set up"),
        }
    }
}

impl Error for ClientBuildError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            ClientBuildError::Base(_) => None,
            ClientBuildError::Tls(error) => Some(error),
            ClientBuildError::Transport(error) => Some(error),
        }
    }
}

impl Client {
    /// Starts a client for the server at this address, with the credentials of the caller.
    pub fn builder(base: impl AsRef<str>, credentials: Credentials) -> ClientBuilder {
        ClientBuilder::new(base.as_ref(), credentials)
    }
}
