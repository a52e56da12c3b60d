//! A future that goes on by itself.
//!
//! A request that has begun holds a turn of the client ([`exchange`](super::exchange)) until it has ended. Where it is
//! kept and polled now and then only, as in a stream, the one who should poll it may be waiting for a turn. As a task it
//! needs nobody.

use std::panic::resume_unwind;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::task::JoinHandle;

/// What a future gives that goes on by itself. It ends when this is dropped.
pub struct Task<T>(JoinHandle<T>);

impl<T: Send + 'static> Task<T> {
    /// Starts the future.
    pub fn start(future: impl Future<Output = T> + Send + 'static) -> Self {
        #[cfg(feature = "tracing")]
        let future = tracing::Instrument::in_current_span(future);
        Task(tokio::spawn(future))
    }
}

impl<T> Future for Task<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        match std::task::ready!(Pin::new(&mut self.0).poll(context)) {
            Ok(value) => Poll::Ready(value),
            Err(error) => match error.try_into_panic() {
                Ok(panic) => resume_unwind(panic),
                // The runtime ends, and so does whoever waits.
                Err(_) => Poll::Pending,
            },
        }
    }
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}
