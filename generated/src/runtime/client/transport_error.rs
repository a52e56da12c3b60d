//! Why a transport gives no answer.

use std::error::Error;
use std::fmt::{self, Debug, Display, Formatter};

use super::super::encode::stream::BoxError;
use super::super::http::secrets::Secrets;

/// Why no answer came, or not the whole of it. It does not say which address was asked: parameters
/// stand there.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: BoxError,
}

/// What kept an answer from coming.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection could be made, so that nothing has been sent.
    Connect,
    /// The time of the try ran out.
    Timeout,
    /// The answer broke off within its body.
    Body,
    /// Anything else.
    Other,
}

impl TransportError {
    /// An error of this kind, with its cause.
    pub fn new(kind: TransportErrorKind, source: impl Into<BoxError>) -> Self {
        TransportError { kind, source: source.into() }
    }

    /// What kept the answer from coming.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// The same error; one whose causes tell a secret has the text of the last of them in their place, without it. A
    /// transport may say which address it asked.
    pub(super) fn hiding(mut self, secrets: &Secrets) -> Self {
        let mut last: &dyn Error = &*self.source;
        let mut shown = format!("{last} {last:?}");
        while let Some(next) = last.source() {
            last = next;
            shown.push_str(&format!(" {last} {last:?}"));
        }
        if secrets.cut(&shown) != shown {
            self.source = secrets.cut(&last.to_string()).into_owned().into();
        }
        self
    }

    /// Whether the time of the try ran out.
    pub fn is_timeout(&self) -> bool {
        self.kind == TransportErrorKind::Timeout
    }

    /// Whether no connection could be made, so that nothing has been sent.
    pub fn is_connect(&self) -> bool {
        self.kind == TransportErrorKind::Connect
    }
}

/// What happened, and the cause at the end of the chain of causes.
impl Display for TransportError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection",
            TransportErrorKind::Timeout => "no answer in time",
            TransportErrorKind::Body => "the answer broke off",
            TransportErrorKind::Other => "no answer",
        })?;
        let mut cause: &dyn Error = &*self.source;
        while let Some(next) = cause.source() {
            cause = next;
        }
        write!(f, ": {cause}")
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}
