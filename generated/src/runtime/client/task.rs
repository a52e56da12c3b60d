//! A future that goes on by itself.
//!
//! A request that has begun holds a turn of the client ([`exchange`](super::exchange)) until it has ended. Where it is
//! kept and polled now and then only, as in a stream, the one who should poll it may be waiting for a turn. As a task it
//! needs nobody.

use std::fmt::{self, Display, Formatter};
use std::panic::resume_unwind;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::task::JoinHandle;

use super::transport_error::{TransportError, TransportErrorKind};

/// What a future gives that goes on by itself. It ends when this is dropped.
pub struct Task<T> {
    handle: JoinHandle<T>,
    has_ended: bool,
}

/// A task has ended before its future: the runtime has, or the future has panicked when it was asked before.
#[derive(Debug)]
pub struct TaskEnded;

impl Display for TaskEnded {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("the task of the request has ended")
    }
}

impl std::error::Error for TaskEnded {}

impl From<TaskEnded> for TransportError {
    fn from(ended: TaskEnded) -> Self {
        TransportError::new(TransportErrorKind::Other, ended)
    }
}

impl<T: Send + 'static> Task<T> {
    /// Starts the future.
    pub fn start(future: impl Future<Output = T> + Send + 'static) -> Self {
        #[cfg(feature = "tracing")]
        let future = tracing::Instrument::in_current_span(future);
        Task { handle: tokio::spawn(future), has_ended: false }
    }
}

impl<T> Future for Task<T> {
    type Output = Result<T, TaskEnded>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        if self.has_ended {
            return Poll::Ready(Err(TaskEnded));
        }
        let ended = std::task::ready!(Pin::new(&mut self.handle).poll(context));
        self.has_ended = true;
        Poll::Ready(match ended {
            Ok(value) => Ok(value),
            Err(error) => match error.try_into_panic() {
                Ok(panic) => resume_unwind(panic),
                Err(_) => Err(TaskEnded),
            },
        })
    }
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.handle.abort();
    }
}
