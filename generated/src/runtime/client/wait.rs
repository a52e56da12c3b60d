//! Asks again and again, until what is asked about has come to an end.

use std::error::Error;
use std::fmt::{self, Debug, Display, Formatter};
use std::pin::Pin;
use std::time::Duration;

use tokio::time::{Instant, sleep_until, timeout_at};

use super::super::http::operation::Waiting;
use super::Client;
use super::error::ClientError;
use super::redirect::again;
use super::schedule::Schedule;

/// The time that the last question is given, which is asked at the deadline.
const LAST_QUESTION: Duration = Duration::from_secs(1);

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
    pub(super) how: How<'a, O::Output>,
}

/// What a caller may set of a wait.
pub(super) struct How<'a, T> {
    pub deadline: Duration,
    pub schedule: Schedule,
    pub on_progress: Box<dyn FnMut(&T) + Send + 'a>,
}

impl<T> Default for How<'_, T> {
    fn default() -> Self {
        How {
            deadline: Duration::from_secs(3600),
            schedule: Schedule::default(),
            on_progress: Box::new(|_| {}),
        }
    }
}

impl<'a, O: Waiting> WaitFor<'a, O> {
    pub(super) fn new(client: Client, operation: O) -> Self {
        WaitFor { client, operation, how: How::default() }
    }

    /// How long to wait, all in all. One hour. [`Duration::MAX`] is for ever.
    ///
    /// A last question is asked at the deadline, so that an end which came in time is seen, also if an earlier one has
    /// no answer yet; it may take a second.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.how.deadline = deadline;
        self
    }

    /// How long to wait between an answer and the next question.
    pub fn schedule(mut self, schedule: Schedule) -> Self {
        self.how.schedule = schedule;
        self
    }

    /// The interval between an answer and the next question: at first, and at most
    /// ([`Schedule::growing`]).
    pub fn interval(self, first: Duration, most: Duration) -> Self {
        self.schedule(Schedule::growing(first, most))
    }

    /// Shows each answer that says "not yet".
    pub fn on_progress(mut self, show: impl FnMut(&O::Output) + Send + 'a) -> Self {
        self.how.on_progress = Box::new(show);
        self
    }
}

impl<'a, O> IntoFuture for WaitFor<'a, O>
where
    O: Waiting + Send + 'a,
    O::Output: Send + 'a,
    O::Error: Send + 'a,
{
    type Output = Result<O::Output, WaitError<O>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(wait(self.client, self.operation, self.how, Instant::now()))
    }
}

/// Waits, from this moment on.
pub(super) async fn wait<O: Waiting>(
    client: Client,
    operation: O,
    mut how: How<'_, O::Output>,
    begun: Instant,
) -> Result<O::Output, WaitError<O>> {
    let request = match client.request(&operation) {
        Ok(request) => request,
        Err(error) => return Err(WaitError::client(error, operation, None)),
    };
    let end = begun.checked_add(how.deadline);
    let mut last = None;
    loop {
        let question = client.send_request::<O>(again(&request));
        let answer = match end {
            Some(end) if Instant::now() < end => timeout_at(end, question).await.ok(),
            Some(_) => None,
            None => Some(question.await),
        };
        let answer = match answer {
            Some(answer) => Ok(answer),
            // At the deadline, whether or not a question is on its way.
            None => {
                let end = Instant::now() + LAST_QUESTION;
                let client = client.clone().with_end(Some(end));
                timeout_at(end, client.send_request::<O>(again(&request))).await
            }
        };
        let answer = match answer {
            Ok(Ok(answer)) => answer,
            Ok(Err(error)) => return Err(WaitError::client(error, operation, last)),
            Err(_) => return Err(WaitError::deadline(how.deadline, operation, last)),
        };
        if !O::is_pending(&answer) {
            return Ok(answer);
        }
        (how.on_progress)(&answer);
        last = Some(Box::new(answer));
        let now = Instant::now();
        if end.is_some_and(|end| now >= end) {
            return Err(WaitError::deadline(how.deadline, operation, last));
        }
        let next = now.checked_add(how.schedule.pause(now - begun));
        match next.into_iter().chain(end).min() {
            Some(next) => sleep_until(next).await,
            // Neither has a moment that can be named.
            None => std::future::pending().await,
        }
    }
}

/// Why a wait ended without an answer. It has what was asked, so that one can wait again, and the last
/// answer.
#[non_exhaustive]
pub enum WaitError<O: Waiting> {
    /// A question went wrong.
    #[non_exhaustive]
    Client {
        /// What went wrong.
        error: ClientError<O::Error>,
        /// What was asked.
        operation: Box<O>,
        /// The last answer before that, which said "not yet".
        last: Option<Box<O::Output>>,
    },
    /// The end had not come by the deadline.
    #[non_exhaustive]
    Deadline {
        /// How long it was to be waited for.
        deadline: Duration,
        /// What was asked.
        operation: Box<O>,
        /// The last answer, if there was one.
        last: Option<Box<O::Output>>,
    },
}

impl<O: Waiting> WaitError<O> {
    fn client(error: ClientError<O::Error>, operation: O, last: Option<Box<O::Output>>) -> Self {
        WaitError::Client { error, operation: Box::new(operation), last }
    }

    fn deadline(deadline: Duration, operation: O, last: Option<Box<O::Output>>) -> Self {
        WaitError::Deadline { deadline, operation: Box::new(operation), last }
    }

    /// What was asked: it can be waited for again.
    pub fn operation(&self) -> &O {
        match self {
            WaitError::Client { operation, .. } | WaitError::Deadline { operation, .. } => {
                operation
            }
        }
    }

    /// What was asked: it can be waited for again.
    pub fn into_operation(self) -> O {
        match self {
            WaitError::Client { operation, .. } | WaitError::Deadline { operation, .. } => {
                *operation
            }
        }
    }

    /// The last answer, which said "not yet", if there was one.
    pub fn last(&self) -> Option<&O::Output> {
        match self {
            WaitError::Client { last, .. } | WaitError::Deadline { last, .. } => last.as_deref(),
        }
    }
}

impl<O> Debug for WaitError<O>
where
    O: Waiting + Debug,
    O::Output: Debug,
    O::Error: Debug,
{
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            WaitError::Client { error, operation, last } => f
                .debug_struct("Client")
                .field("error", error)
                .field("operation", operation)
                .field("last", last)
                .finish(),
            WaitError::Deadline { deadline, operation, last } => f
                .debug_struct("Deadline")
                .field("deadline", deadline)
                .field("operation", operation)
                .field("last", last)
                .finish(),
        }
    }
}

impl<O: Waiting> Display for WaitError<O> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            WaitError::Client { error, .. } => Display::fmt(error, f),
            WaitError::Deadline { deadline, .. } => {
                write!(f, "the end had not come by the deadline of {deadline:?}")
            }
        }
    }
}

impl<O> Error for WaitError<O>
where
    O: Waiting + Debug,
    O::Output: Debug,
    O::Error: Debug,
{
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            WaitError::Client { error, .. } => error.source(),
            WaitError::Deadline { .. } => None,
        }
    }
}

impl Client {
    /// Sends an operation until its answer says that what it is about has come to an end.
    pub fn wait_for<'a, O: Waiting>(&self, operation: O) -> WaitFor<'a, O> {
        WaitFor::new(self.clone(), operation)
    }
}
