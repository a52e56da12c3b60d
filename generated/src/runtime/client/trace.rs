//! A span for each call, with the feature `tracing`; without it, nothing.
//!
//! It has the operation's id, its method, its path as the description has it, the status, and how
//! often the request was sent. Parameters, bodies and credentials are not in it.

use std::time::Duration;

use http::StatusCode;

use super::super::http::description::Description;

/// The span of a call.
#[cfg(feature = "tracing")]
pub struct Call(tracing::Span);

#[cfg(feature = "tracing")]
impl Call {
    pub fn of(description: &Description) -> Self {
        Call(tracing::info_span!(
            "call",
            operation = description.id,
            method = %description.method,
            path = description.path,
            status = tracing::field::Empty,
            attempts = 1,
        ))
    }

    /// An answer has come.
    pub fn answered(&self, status: StatusCode) {
        self.0.record("status", status.as_u16());
    }

    /// The request will be sent again, for the `tries`th time.
    pub fn again(&self, tries: u32, wait: Duration) {
        self.0.record("attempts", tries);
        tracing::debug!(parent: &self.0, attempt = tries, ?wait, "sending again");
    }

    /// The future, within the span.
    pub fn watch<F: Future>(&self, future: F) -> impl Future<Output = F::Output> + use<F> {
        tracing::Instrument::instrument(future, self.0.clone())
    }
}

/// The span of a call, which nobody asked for.
#[cfg(not(feature = "tracing"))]
pub struct Call;

#[cfg(not(feature = "tracing"))]
impl Call {
    pub fn of(_: &Description) -> Self {
        Call
    }

    pub fn answered(&self, _: StatusCode) {}

    pub fn again(&self, _: u32, _: Duration) {}

    pub fn watch<F: Future>(&self, future: F) -> F {
        future
    }
}
