//! A client that sends operations, async.
//!
//! - [`builder`]: how a client is set up, with its [`tls`].
//! - [`transport`]: what is between it and the wire. [`over_reqwest`] is the usual one.
#![cfg_attr(feature = "mock", doc = "- [`mock`]: one that answers from a table, for tests.")]
//! - [`call`]: a request and its answer, several times if need be: [`retry`] says when, and an [`idempotency`] key
//!   makes it safe.
//! - [`exchange`]: one request and its answer, of bounded size, with the [`redirect`]s between them.
//! - [`download`], [`events`]: answers as a [`byte_stream`].
//! - [`wait`]: asks until something has come to an end, on a [`schedule`]; [`create`]: creates it first. [`pages`]: the items of a list,
//!   each page as a [`task`].
//! - [`calls`]: the client of one API, with a method for each operation.
//! - [`error`], [`transport_error`]: what can go wrong. [`trace`]: a span for each call.

pub mod builder;
pub mod byte_stream;
pub mod call;
pub mod calls;
pub mod create;
pub mod download;
pub mod error;
pub mod events;
pub mod exchange;
pub mod idempotency;
#[cfg(feature = "mock")]
pub mod mock;
pub mod over_reqwest;
pub mod pages;
pub mod redirect;
pub mod retry;
pub mod schedule;
pub mod task;
pub mod tls;
pub mod trace;
pub mod transport;
pub mod transport_error;
pub mod wait;

use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;
use std::time::Duration;

use http::Request;
use tokio::time::Instant;

use self::error::ClientError;
use self::exchange::{Asked, Exchange};
use self::retry::Retry;
use super::http::credentials::Credentials;
use super::http::error::OperationError;
use super::http::operation::Operation;
use super::http::request_body::RequestBody;
use super::http::response::Reply;
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

    /// The same client, which sends nothing again whose turn would come after this moment.
    fn with_end(mut self, end: Option<Instant>) -> Self {
        self.retry.end = end;
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
        self.send_request::<O>(request).await
    }

    /// Sends an operation, and gives what it answers with the status and the headers that it came with.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send).
    pub async fn send_for_reply<O: Operation>(
        &self,
        operation: O,
    ) -> Result<Reply<O>, ClientError<O::Error>> {
        let request = self.request(&operation)?;
        drop(operation);
        let answer = self.call(Asked::whole(O::DESCRIPTION), request).await?;
        response::reply::<O>(answer.status, &answer.headers, &answer.body)
            .map_err(|error| self.api_error(error))
    }

    fn request<O: Operation>(
        &self,
        operation: &O,
    ) -> Result<Request<RequestBody>, ClientError<O::Error>> {
        request::make(operation, &self.base, &self.credentials).map_err(ClientError::Request)
    }

    /// Sends the request of an operation, and reads its answer: all that is compiled for each operation.
    async fn send_request<O: Operation>(
        &self,
        request: Request<RequestBody>,
    ) -> Result<O::Output, ClientError<O::Error>> {
        let answer = self.call(Asked::whole(O::DESCRIPTION), request).await?;
        response::read::<O>(answer.status, &answer.headers, &answer.body)
            .map_err(|error| self.api_error(error))
    }

    /// An answer that is an error. Some servers repeat in it what was sent, credentials included.
    fn api_error<E>(&self, error: OperationError<E>) -> ClientError<E> {
        ClientError::Api(error.hiding(&self.credentials))
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
