//! A client that sends operations: on reqwest, async.
//!
//! - [`builder`]: how a client is set up, with its [`tls`].
//! - [`exchange`]: one request and its answer, of bounded size.
//! - [`retry`]: whether and when a request is sent again.
//! - [`wait`]: asks until something has come to an end. [`pages`]: the items of a list.
//! - [`calls`]: the client of one API, with a method for each operation.
//! - [`error`]: what can go wrong. [`trace`]: a span for each call.

pub mod builder;
pub mod calls;
pub mod error;
pub mod exchange;
pub mod pages;
pub mod retry;
pub mod tls;
pub mod trace;
pub mod wait;

use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::Request;

use self::error::ClientError;
use self::exchange::Exchange;
use self::retry::Retry;
use self::trace::Call;
use super::http::credentials::Credentials;
use super::http::operation::Operation;
use super::http::{request, response};

/// Sends operations to a server.
///
/// A clone is cheap, and shares connections and the bound on concurrent requests with the first.
#[derive(Clone)]
pub struct Client {
    base: Arc<str>,
    credentials: Credentials,
    exchange: Exchange,
    retry: Retry,
}

impl Client {
    /// The same client with another time for each try: `ClientBuilder::timeout`.
    #[must_use]
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.exchange.timeout = timeout;
        self
    }

    /// The same client with another number of retries: `ClientBuilder::retries`.
    #[must_use]
    pub fn with_retries(mut self, retries: u32) -> Self {
        self.retry.retries = retries;
        self
    }

    /// The same client, which sends any operation again:
    /// `ClientBuilder::retry_non_idempotent`.
    #[must_use]
    pub fn with_retry_non_idempotent(mut self, retry: bool) -> Self {
        self.retry.non_idempotent = retry;
        self
    }

    /// Sends an operation, and gives what it answers.
    ///
    /// # Errors
    ///
    /// If no request can be made of it, if no answer comes, or if the answer is an error. What is
    /// worth a retry has been retried by then.
    pub async fn send<O: Operation>(
        &self,
        operation: O,
    ) -> Result<O::Output, ClientError<O::Error>> {
        let request = self.request(&operation)?;
        // Nothing of the operation is kept while the answer is awaited.
        drop(operation);
        self.call::<O>(&request).await
    }

    fn request<O: Operation>(
        &self,
        operation: &O,
    ) -> Result<Request<Vec<u8>>, ClientError<O::Error>> {
        request::make(operation, &self.base, &self.credentials).map_err(ClientError::Request)
    }

    /// Sends the request of an operation, again if need be.
    async fn call<O: Operation>(
        &self,
        request: &Request<Vec<u8>>,
    ) -> Result<O::Output, ClientError<O::Error>> {
        let call = Call::of::<O>();
        let tries = async {
            let mut tries = 1;
            loop {
                let error = match self.once::<O>(request.clone(), &call).await {
                    Ok(output) => return Ok(output),
                    Err(error) => error,
                };
                let now = SystemTime::now();
                let Some(wait) = self.retry.after(&O::METHOD, &error, tries, now) else {
                    return Err(error);
                };
                tries += 1;
                call.again(tries, wait);
                tokio::time::sleep(wait).await;
            }
        };
        call.watch(tries).await
    }

    async fn once<O: Operation>(
        &self,
        request: Request<Vec<u8>>,
        call: &Call,
    ) -> Result<O::Output, ClientError<O::Error>> {
        let answer = self.exchange.run(request).await?;
        call.answered(answer.status);
        response::read::<O>(answer.status, &answer.headers, &answer.body).map_err(ClientError::Api)
    }
}

/// Shows where requests go, and not with which credentials.
impl Debug for Client {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base", &self.base)
            .field("credentials", &self.credentials)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}
