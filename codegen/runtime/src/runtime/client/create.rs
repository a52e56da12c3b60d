//! Creates something, and waits until it has come to an end.

use std::error::Error;
use std::fmt::{self, Debug, Display, Formatter};
use std::pin::Pin;
use std::time::Duration;

use tokio::time::Instant;

use super::super::http::operation::{Creating, Operation};
use super::Client;
use super::error::ClientError;
use super::schedule::Schedule;
use super::wait::{How, WaitError, wait};

/// Creates something and waits for its end, once it is awaited.
///
/// The answer is the last one of the wait, and not that of the creation. See [`WaitFor`](super::wait::WaitFor)
/// for what ends a wait.
#[must_use = "nothing is created until it is awaited"]
pub struct CreateAndWait<'a, C: Creating> {
    client: Client,
    operation: C,
    how: How<'a, <C::Created as Operation>::Output>,
}

impl<'a, C: Creating> CreateAndWait<'a, C> {
    /// How long to wait, all in all, the creation included. One hour. [`Duration::MAX`] is for ever.
    ///
    /// A creation that is on its way is not given up at the deadline, for nobody would know what it has made; it is not
    /// sent again after it.
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
    pub fn on_progress(
        mut self,
        show: impl FnMut(&<C::Created as Operation>::Output) + Send + 'a,
    ) -> Self {
        self.how.on_progress = Box::new(show);
        self
    }
}

impl<'a, C> IntoFuture for CreateAndWait<'a, C>
where
    C: Creating + Send + Sync + 'a,
    C::Output: Send + 'a,
    C::Error: Send + 'a,
    C::Created: Send + 'a,
    <C::Created as Operation>::Output: Send + 'a,
    <C::Created as Operation>::Error: Send + 'a,
{
    type Output = Result<<C::Created as Operation>::Output, CreateError<C>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        let CreateAndWait { client, operation, how } = self;
        Box::pin(async move {
            let begun = Instant::now();
            let request = client.request(&operation).map_err(CreateError::Create)?;
            let creator = client.clone().with_end(begun.checked_add(how.deadline));
            let answer = creator.send_request::<C>(request).await.map_err(CreateError::Create)?;
            let created = operation.created(&answer);
            wait(client, created, how, begun).await.map_err(CreateError::Wait)
        })
    }
}

/// Why something was not created, or why the wait for it ended without an answer.
#[non_exhaustive]
pub enum CreateError<C: Creating> {
    /// It was not created, or its creation was not answered.
    Create(ClientError<C::Error>),
    /// It was created, and the error says which it is.
    Wait(WaitError<C::Created>),
}

impl<C: Creating> CreateError<C> {
    /// What asks for what was created, if it was.
    pub fn created(&self) -> Option<&C::Created> {
        match self {
            CreateError::Create(_) => None,
            CreateError::Wait(error) => Some(error.operation()),
        }
    }
}

impl<C> Debug for CreateError<C>
where
    C: Creating,
    C::Error: Debug,
    WaitError<C::Created>: Debug,
{
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            CreateError::Create(error) => f.debug_tuple("Create").field(error).finish(),
            CreateError::Wait(error) => f.debug_tuple("Wait").field(error).finish(),
        }
    }
}

impl<C: Creating> Display for CreateError<C> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            CreateError::Create(error) => Display::fmt(error, f),
            CreateError::Wait(error) => Display::fmt(error, f),
        }
    }
}

impl<C> Error for CreateError<C>
where
    C: Creating,
    C::Error: Debug,
    WaitError<C::Created>: Error,
{
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            CreateError::Create(error) => error.source(),
            CreateError::Wait(error) => error.source(),
        }
    }
}

impl Client {
    /// Sends an operation that creates something, and asks for it until it has come to an end.
    pub fn create_and_wait<'a, C: Creating>(&self, operation: C) -> CreateAndWait<'a, C> {
        CreateAndWait { client: self.clone(), operation, how: How::default() }
    }
}
