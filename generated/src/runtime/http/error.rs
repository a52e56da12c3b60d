//! What went wrong with a request or its answer.

use std::borrow::Cow;
use std::error::Error;
use std::fmt::{self, Debug, Display, Formatter};
use std::time::{Duration, SystemTime};

use http::StatusCode;
use http::header::{HeaderMap, RETRY_AFTER};

use super::super::json;

/// Why no request can be made of an operation.
#[derive(Debug)]
#[non_exhaustive]
pub enum RequestError {
    /// A parameter of the path that is empty, `.` or `..` would lead to another path.
    PathParameter(&'static str),
    /// A header cannot have this value.
    Header(&'static str),
    /// A parameter cannot be encoded.
    Encode(serde_json::Error),
    /// The body cannot be encoded.
    Body(json::Error),
    /// The base address is none.
    Base(http::Error),
}

impl Display for RequestError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            RequestError::PathParameter(name) => {
                write!(f, "the path parameter `{name}` is empty, `.` or `..`")
            }
            RequestError::Header(name) => {
                write!(f, "the header `{name}` has characters that a header cannot have")
            }
            RequestError::Encode(error) => write!(f, "a parameter cannot be encoded: {error}"),
            RequestError::Body(error) => write!(f, "the body cannot be encoded: {error}"),
            RequestError::Base(error) => write!(f, "the base address cannot be used: {error}"),
        }
    }
}

impl Error for RequestError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            RequestError::Encode(error) => Some(error),
            RequestError::Body(error) => Some(error),
            RequestError::Base(error) => Some(error),
            RequestError::PathParameter(_) | RequestError::Header(_) => None,
        }
    }
}

/// An answer that is not what was asked for: its status, and its body as it came.
///
/// [`documented`](Self::documented) is the body where the description knows it. Any other body, of
/// any status, is an error of the API all the same: nothing that a proxy on the way may send makes
/// the status go missing.
pub struct OperationError<E>(Box<Answer<E>>);

struct Answer<E> {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
    documented: Option<E>,
    /// Why the body is not what the description says of this status.
    reason: Option<json::Error>,
    /// What the body says of repeating the request.
    retryable: Option<bool>,
}

impl<E> OperationError<E> {
    pub(super) fn new(
        status: StatusCode,
        headers: HeaderMap,
        body: Vec<u8>,
        documented: Option<E>,
        reason: Option<json::Error>,
        retryable: Option<bool>,
    ) -> Self {
        OperationError(Box::new(Answer { status, headers, body, documented, reason, retryable }))
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The body as it came.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// The body as text; what is no UTF-8 in it is replaced.
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.0.body)
    }

    /// The body, if it is the one that the description has for this status.
    pub fn documented(&self) -> Option<&E> {
        self.0.documented.as_ref()
    }

    /// The body, if it is the one that the description has for this status.
    pub fn into_documented(self) -> Option<E> {
        self.0.documented
    }

    /// Why the body could not be decoded, if the description has one for this status.
    pub fn reason(&self) -> Option<&json::Error> {
        self.0.reason.as_ref()
    }

    /// Whether the same request may well succeed later: the body's own word, where the description
    /// has a member for it, else the status (408, 429, and 500 or more).
    pub fn retryable(&self) -> bool {
        let status = self.0.status;
        let by_status = matches!(status.as_u16(), 408 | 429) || status.is_server_error();
        self.0.retryable.unwrap_or(by_status)
    }

    /// How long the server asks to wait (`Retry-After`, in seconds or as a date). None if it does
    /// not ask; zero for a date that has passed.
    pub fn retry_after(&self, now: SystemTime) -> Option<Duration> {
        let text = self.0.headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
        match text.parse() {
            Ok(seconds) => Some(Duration::from_secs(seconds)),
            Err(_) => {
                let at = httpdate::parse_http_date(text).ok()?;
                Some(at.duration_since(now).unwrap_or_default())
            }
        }
    }
}

impl<E: Debug> Debug for OperationError<E> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("OperationError")
            .field("status", &self.0.status)
            .field("documented", &self.0.documented)
            .field("reason", &self.0.reason)
            .field("body", &beginning(&self.text()))
            .finish_non_exhaustive()
    }
}

/// How much of a body is shown in a message, in characters.
const SHOWN: usize = 200;

/// As much of a body as is shown.
fn beginning(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => Cow::Owned(format!("{}..", &text[..end])),
        None => Cow::Borrowed(text),
    }
}

/// The status, why the body could not be decoded, and the beginning of the body.
impl<E> Display for OperationError<E> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "HTTP {}", self.0.status)?;
        if let Some(reason) = &self.0.reason {
            write!(f, ": the body is not as described: {reason}")?;
        }
        let text = self.text();
        let text = text.trim();
        if text.is_empty() { Ok(()) } else { write!(f, ": {}", beginning(text)) }
    }
}

impl<E: Debug> Error for OperationError<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.reason.as_ref().map(|reason| reason as _)
    }
}
