//! Asks again and again, until what is asked about has come to an end.

use std::error::Error;
use std::fmt::{self, Debug, Display, Formatter};
use std::pin::Pin;
use std::time::Duration;

use tokio::time::{Instant, error::Elapsed, sleep, timeout_at};

use super::super::http::operation::Waiting;
use super::Client;
use super::error::ClientError;
use super::redirect::again;
use super::retry::part;

/// A wait, which begins when it is awaited and ends when it is dropped.
///
/// It ends with the first answer that does not say "not yet" in one of the ways that the description
/// knows. A value that the description does not know ends it too: what it means is for the caller to
/// say, and a client that took it for "not yet" might wait for ever.
///
/// The first error that retries do not mend ends it as well.
#[must_use = "a wait does nothing until it is awaited"]
pub struct WaitFor<'a, O: Waiting> {
    client: Client,
    operation: O,
    deadline: Duration,
    first: Duration,
    most: Duration,
    on_progress: OnProgress<'a, O::Output>,
}

type OnProgress<'a, T> = Box<dyn FnMut(&T) + Send + 'a>;

impl<'a, O: Waiting> WaitFor<'a, O> {
    pub(super) fn new(client: Client, operation: O) -> Self {
        WaitFor {
            client,
            operation,
            deadline: Duration::from_secs(3600),
            first: Duration::from_secs(1),
            most: Duration::from_secs(15),
            on_progress: Box::new(|_| {}),
        }
    }

    /// How long to wait, all in all. One hour. [`Duration::MAX`] is for ever.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// How long to wait between an answer and the next question: at first, and at most. It grows by
    /// half each time, and up to half of it is left out at random, so that many waits do not ask at
    /// the same moment. 1 second and 15 seconds.
    pub fn interval(mut self, first: Duration, most: Duration) -> Self {
        self.first = first;
        self.most = most;
        self
    }

    /// Shows each answer that says "not yet".
    pub fn on_progress(mut self, show: impl FnMut(&O::Output) + Send + 'a) -> Self {
        self.on_progress = Box::new(show);
        self
    }
}

impl<'a, O> IntoFuture for WaitFor<'a, O>
where
    O: Waiting,
    O::Output: Send + 'a,
    O::Error: Send + 'a,
{
    type Output = Result<O::Output, WaitError<O::Output, O::Error>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        let WaitFor { client, operation, deadline, first, most, mut on_progress } = self;
        let request = client.request(&operation);
        Box::pin(async move {
            let request = request?;
            let end = Instant::now().checked_add(deadline);
            let mut interval = first.min(most);
            let mut last = None;
            loop {
                let Ok(answer) = until(end, client.send_request::<O>(again(&request))).await else {
                    return Err(WaitError::Deadline(last));
                };
                let output = answer?;
                if !O::is_pending(&output) {
                    return Ok(output);
                }
                on_progress(&output);
                last = Some(Box::new(output));
                let pause = sleep(part(interval, 1.0 - fastrand::f64() / 2.0));
                if until(end, pause).await.is_err() {
                    return Err(WaitError::Deadline(last));
                }
                interval = interval.saturating_mul(3).min(most.saturating_mul(2)) / 2;
            }
        })
    }
}

async fn until<F: Future>(end: Option<Instant>, future: F) -> Result<F::Output, Elapsed> {
    match end {
        Some(end) => timeout_at(end, future).await,
        None => Ok(future.await),
    }
}

/// Why a wait ended without an answer.
#[derive(Debug)]
#[non_exhaustive]
pub enum WaitError<T, E> {
    /// A question went wrong.
    Client(ClientError<E>),
    /// The end had not come by the deadline; the last answer, if there was one.
    Deadline(Option<Box<T>>),
}

impl<T, E> From<ClientError<E>> for WaitError<T, E> {
    fn from(error: ClientError<E>) -> Self {
        WaitError::Client(error)
    }
}

impl<T, E> Display for WaitError<T, E> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            WaitError::Client(error) => Display::fmt(error, f),
            WaitError::Deadline(_) => f.write_str("the wait was over before the end had come"),
        }
    }
}

impl<T: Debug, E: Debug> Error for WaitError<T, E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            WaitError::Client(error) => error.source(),
            WaitError::Deadline(_) => None,
        }
    }
}

impl Client {
    /// Sends an operation until its answer says that what it is about has come to an end.
    pub fn wait_for<'a, O: Waiting>(&self, operation: O) -> WaitFor<'a, O> {
        WaitFor::new(self.clone(), operation)
    }
}
