//! A call: a request and its answer, several times if need be. It is compiled once, whatever the operation is.

use std::time::{Duration, SystemTime};

use http::{Request, StatusCode};

use super::super::http::error::RequestError;
use super::super::http::request_body::RequestBody;
use super::super::http::retry_after::{is_retryable, retry_after};
use super::Client;
use super::error::CallError;
use super::exchange::{Answer, Asked};
use super::idempotency;
use super::redirect::again;
use super::trace::Call;
use super::transport::BoxFuture;

impl Client {
    /// Sends a request until the answer is one that no retry mends, or the retries are used up.
    pub(super) fn call(
        &self,
        asked: Asked,
        request: Request<RequestBody>,
    ) -> BoxFuture<'_, Result<Answer, CallError>> {
        Box::pin(async move {
            let call = Call::of(asked.description);
            let outcome = call.watch(self.tries(asked, request, &call)).await;
            outcome.map_err(|error| match error {
                CallError::Transport(error) => error.hiding(&self.credentials.secrets()).into(),
                other => other,
            })
        })
    }

    async fn tries(
        &self,
        asked: Asked,
        mut request: Request<RequestBody>,
        call: &Call,
    ) -> Result<Answer, CallError> {
        idempotency::set_key(asked.description, request.headers_mut());
        let is_repeatable = self.retry.non_idempotent
            || request.method().is_idempotent()
            // It is safe as GET is, which this version of the crate `http` does not know (OpenAPI 3.2).
            || request.method().as_str() == "QUERY"
            || idempotency::has_key(asked.description, request.headers());
        let mut tries = 1;
        loop {
            if request.body().is_taken() {
                return Err(CallError::Request(RequestError::StreamTaken));
            }
            let next = again(&request);
            let outcome = self.exchange.run(asked, request).await;
            if let Ok(answer) = &outcome {
                call.answered(answer.status);
            }
            let waited_for = match &outcome {
                // A server that refuses for the rate has done nothing yet.
                Ok(answer) => asks_again(asked, answer)
                    .filter(|_| is_repeatable || answer.status == StatusCode::TOO_MANY_REQUESTS),
                // Without a connection nothing has been sent that could be done twice.
                Err(CallError::Transport(error)) if is_repeatable || error.is_connect() => {
                    Some(Duration::ZERO)
                }
                Err(_) => None,
            };
            // What has been taken of a stream does not come again.
            let waited_for = waited_for.filter(|_| !next.body().is_taken());
            let Some(wait) = waited_for.and_then(|asked| self.retry.wait(asked, tries)) else {
                return outcome;
            };
            tries += 1;
            call.again(tries, wait);
            tokio::time::sleep(wait).await;
            request = next;
        }
    }
}

/// How long an answer asks to wait before the request is sent again; none if that would be of no use.
fn asks_again(asked: Asked, answer: &Answer) -> Option<Duration> {
    let status = answer.status;
    if (asked.description.is_success)(status.as_u16()) {
        return None;
    }
    let says = asked.description.retryable;
    let by_body = says.and_then(|says| says(status.as_u16(), &answer.body));
    by_body
        .unwrap_or_else(|| is_retryable(status))
        .then(|| retry_after(status, &answer.headers, SystemTime::now()).unwrap_or_default())
}
