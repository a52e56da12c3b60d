//! Why a call gave no answer, or not the one that was asked for.

use std::error::Error;
use std::fmt::{self, Debug, Display, Formatter};

use http::StatusCode;

use super::super::http::error::{OperationError, RequestError};

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
}

impl<E> ClientError<E> {
    /// The status of the answer, if one came.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            ClientError::Api(error) => Some(error.status()),
            ClientError::TooLarge(error) => Some(error.status),
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
        }
    }
}

impl<E: Debug> Error for ClientError<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            ClientError::Request(error) => error.source(),
            ClientError::Transport(error) => error.source(),
            ClientError::Api(error) => error.source(),
            ClientError::TooLarge(_) | ClientError::RepeatedPage => None,
        }
    }
}

impl<E> From<ExchangeError> for ClientError<E> {
    fn from(error: ExchangeError) -> Self {
        match error {
            ExchangeError::Transport(error) => ClientError::Transport(error),
            ExchangeError::TooLarge(error) => ClientError::TooLarge(error),
        }
    }
}

/// Why no answer came, or not the whole of it. It does not say which address was asked: parameters
/// stand there.
#[derive(Debug)]
pub struct TransportError(reqwest::Error);

impl TransportError {
    pub(super) fn new(error: reqwest::Error) -> Self {
        TransportError(error.without_url())
    }

    /// Whether the time of the try ran out.
    pub fn is_timeout(&self) -> bool {
        self.0.is_timeout()
    }

    /// Whether no connection could be made, so that nothing has been sent.
    pub fn is_connect(&self) -> bool {
        self.0.is_connect()
    }
}

/// What happened, and the cause at the end of the chain of causes.
impl Display for TransportError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            error if error.is_timeout() => "no answer in time",
            error if error.is_connect() => "no connection",
            error if error.0.is_body() || error.0.is_decode() => "the answer broke off",
            _ => "no answer",
        })?;
        let mut cause: &dyn Error = &self.0;
        while let Some(next) = cause.source() {
            cause = next;
        }
        write!(f, ": {cause}")
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
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

/// What goes wrong before the answer has been looked at.
#[derive(Debug)]
pub enum ExchangeError {
    Transport(TransportError),
    TooLarge(TooLarge),
}

impl From<TransportError> for ExchangeError {
    fn from(error: TransportError) -> Self {
        ExchangeError::Transport(error)
    }
}

impl From<TooLarge> for ExchangeError {
    fn from(error: TooLarge) -> Self {
        ExchangeError::TooLarge(error)
    }
}
