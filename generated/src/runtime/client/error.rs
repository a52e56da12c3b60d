//! Why a call gave no answer, or not the one that was asked for.

use std::error::Error;
use std::fmt::{self, Debug, Display, Formatter};

use http::{HeaderMap, StatusCode};

use super::super::http::error::{OperationError, RequestError};
use super::transport_error::TransportError;

/// What went wrong with a call.
///
/// `E` is the body that the description has for errors of the operation.
#[derive(Debug)]
#[non_exhaustive]
pub enum ClientError<E> {
    /// No request could be made of the operation.
    Request(RequestError),
    /// No answer came, or not the whole of it.
    Transport(TransportError),
    /// The answer is larger than the client takes.
    TooLarge(TooLarge),
    /// The server answered with an error, or with something that the description does not know.
    Api(OperationError<E>),
    /// A list named a page as its next one that it had named before.
    RepeatedPage,
    /// The server answered with a success, but not with the stream that was asked for.
    NoStream(Box<NoStream>),
}

impl<E> ClientError<E> {
    /// The status of the answer, if one came.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            ClientError::Api(error) => Some(error.status()),
            ClientError::TooLarge(error) => Some(error.status),
            ClientError::NoStream(error) => Some(error.status),
            _ => None,
        }
    }

    /// The server's answer, if it is one.
    pub fn api(&self) -> Option<&OperationError<E>> {
        match self {
            ClientError::Api(error) => Some(error),
            _ => None,
        }
    }

    /// Whether the time of a try ran out.
    pub fn is_timeout(&self) -> bool {
        matches!(self, ClientError::Transport(error) if error.is_timeout())
    }

    /// Whether no connection could be made.
    pub fn is_connect(&self) -> bool {
        matches!(self, ClientError::Transport(error) if error.is_connect())
    }
}

impl<E> Display for ClientError<E> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            ClientError::Request(error) => Display::fmt(error, f),
            ClientError::Transport(error) => Display::fmt(error, f),
            ClientError::TooLarge(error) => Display::fmt(error, f),
            ClientError::Api(error) => Display::fmt(error, f),
            ClientError::RepeatedPage => f.write_str("the list names a page twice"),
            ClientError::NoStream(error) => Display::fmt(error, f),
        }
    }
}

impl<E: Debug> Error for ClientError<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            ClientError::Request(error) => error.source(),
            ClientError::Transport(error) => error.source(),
            ClientError::Api(error) => error.source(),
            ClientError::TooLarge(_) | ClientError::RepeatedPage | ClientError::NoStream(_) => None,
        }
    }
}

impl<E> From<CallError> for ClientError<E> {
    fn from(error: CallError) -> Self {
        match error {
            CallError::Request(error) => ClientError::Request(error),
            CallError::Transport(error) => ClientError::Transport(error),
            CallError::TooLarge(error) => ClientError::TooLarge(error),
        }
    }
}

/// An answer that is larger than the client takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TooLarge {
    /// The status of the answer.
    pub status: StatusCode,
    /// What the client takes, in bytes.
    pub limit: usize,
}

impl Display for TooLarge {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let TooLarge { status, limit } = self;
        write!(f, "HTTP {status}: the body is larger than {limit} bytes")
    }
}

impl Error for TooLarge {}

/// A success that is not the stream that was asked for.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct NoStream {
    /// The status of the answer.
    pub status: StatusCode,
    /// The headers as they came, such as `retry-after`.
    pub headers: HeaderMap,
}

impl NoStream {
    pub(super) fn error<E>(status: StatusCode, headers: HeaderMap) -> ClientError<E> {
        ClientError::NoStream(Box::new(NoStream { status, headers }))
    }
}

impl Display for NoStream {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "HTTP {}: the answer is not the stream that was asked for", self.status)
    }
}

/// Shows the names of the headers, and not their values.
impl Debug for NoStream {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("NoStream")
            .field("status", &self.status)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .finish()
    }
}

impl Error for NoStream {}

/// What goes wrong before the answer has been looked at.
#[derive(Debug)]
pub enum CallError {
    Request(RequestError),
    Transport(TransportError),
    TooLarge(TooLarge),
}

impl From<TransportError> for CallError {
    fn from(error: TransportError) -> Self {
        CallError::Transport(error)
    }
}

impl From<TooLarge> for CallError {
    fn from(error: TooLarge) -> Self {
        CallError::TooLarge(error)
    }
}
