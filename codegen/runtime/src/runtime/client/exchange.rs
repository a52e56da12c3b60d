//! One request and its answer.

use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, Request, StatusCode};
use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::super::http::description::Description;
use super::super::http::request_body::RequestBody;
use super::byte_stream::ByteStream;
use super::error::{CallError, TooLarge};
use super::redirect;
use super::transport::Transport;
use super::transport_error::{TransportError, TransportErrorKind};

/// Sends requests and receives their answers.
#[derive(Clone)]
pub struct Exchange {
    pub transport: Arc<dyn Transport>,
    /// For the whole of it; of an answer that is left as a stream for its head, and then for each piece.
    pub timeout: Duration,
    /// How many bytes of a body are received.
    pub body_limit: usize,
    /// What bounds the number of requests that are on their way at once. A thousand that wait for
    /// something must not take a thousand sockets.
    pub turns: Arc<Semaphore>,
}

/// What an exchange has to know of the operation.
#[derive(Clone, Copy)]
pub struct Asked {
    pub description: &'static Description,
    /// Whether the body of an answer is left as a stream.
    pub is_stream: fn(u16, &HeaderMap) -> bool,
}

impl Asked {
    /// An answer of this operation is received whole.
    pub fn whole(description: &'static Description) -> Self {
        Asked { description, is_stream: |_, _| false }
    }
}

/// What came.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    /// Empty if it is left as a stream.
    pub body: Vec<u8>,
    pub stream: Option<ByteStream>,
}

impl Exchange {
    /// Sends a request and receives its answer.
    pub async fn run(
        &self,
        asked: Asked,
        request: Request<RequestBody>,
    ) -> Result<Answer, CallError> {
        // It is never closed.
        let _turn = self.turns.acquire().await;
        timeout(self.timeout, self.receive(asked, request)).await.unwrap_or_else(|elapsed| {
            Err(TransportError::new(TransportErrorKind::Timeout, elapsed).into())
        })
    }

    async fn receive(
        &self,
        asked: Asked,
        mut request: Request<RequestBody>,
    ) -> Result<Answer, CallError> {
        let mut redirects = 0;
        let response = loop {
            let sent = redirect::again(&request);
            let response = self.transport.send(request).await?;
            if (asked.description.is_success)(response.status().as_u16()) {
                break response;
            }
            match redirect::next(sent, &response) {
                Some(next) if redirects < redirect::MOST => request = next,
                _ => break response,
            }
            redirects += 1;
        };
        let (head, body) = response.into_parts();
        let mut answer =
            Answer { status: head.status, headers: head.headers, body: Vec::new(), stream: None };
        if (asked.is_stream)(answer.status.as_u16(), &answer.headers) {
            answer.stream = Some(body.with_timeout(self.timeout));
        } else {
            answer.body = self.body(body, answer.status).await?;
        }
        Ok(answer)
    }

    /// Receives a body piece by piece: its length is what comes, whatever a header says.
    async fn body(&self, mut pieces: ByteStream, status: StatusCode) -> Result<Vec<u8>, CallError> {
        let limit = self.body_limit;
        let too_large = TooLarge { status, limit };
        if pieces.length().is_some_and(|length| length > limit as u64) {
            return Err(too_large.into());
        }
        let mut body = Vec::new();
        while let Some(piece) = pieces.next().await {
            let piece = piece?;
            if piece.len() > limit - body.len() {
                return Err(too_large.into());
            }
            body.extend_from_slice(&piece);
        }
        Ok(body)
    }
}
