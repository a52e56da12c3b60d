//! One request and its answer.

use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, Request, StatusCode};
use tokio::sync::Semaphore;

use super::error::{ExchangeError, TooLarge, TransportError};

/// Sends requests and receives their answers.
#[derive(Clone)]
pub struct Exchange {
    pub reqwest: reqwest::Client,
    /// For the whole of it.
    pub timeout: Duration,
    /// How many bytes of a body are received.
    pub body_limit: usize,
    /// What bounds the number of requests that are on their way at once. A thousand that wait for
    /// something must not take a thousand sockets.
    pub turns: Arc<Semaphore>,
}

/// What came.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Exchange {
    /// Sends a request and receives its answer.
    pub async fn run(&self, request: Request<Vec<u8>>) -> Result<Answer, ExchangeError> {
        // It is never closed.
        let _turn = self.turns.acquire().await;
        let mut request = reqwest::Request::try_from(request).map_err(TransportError::new)?;
        *request.timeout_mut() = Some(self.timeout);
        let mut response = self.reqwest.execute(request).await.map_err(TransportError::new)?;
        let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
        let body = self.body(response, status).await?;
        Ok(Answer { status, headers, body })
    }

    /// Receives a body piece by piece: its length is what comes, whatever a header says.
    async fn body(
        &self,
        mut response: reqwest::Response,
        status: StatusCode,
    ) -> Result<Vec<u8>, ExchangeError> {
        let limit = self.body_limit;
        let too_large = TooLarge { status, limit };
        if response.content_length().is_some_and(|length| length > limit as u64) {
            return Err(too_large.into());
        }
        let mut body = Vec::new();
        while let Some(piece) = response.chunk().await.map_err(TransportError::new)? {
            if piece.len() > limit - body.len() {
                return Err(too_large.into());
            }
            body.extend_from_slice(&piece);
        }
        Ok(body)
    }
}
