//! What went wrong with a request or its answer.

use std::borrow::Cow;
use std::error::Error;
use std::fmt::{self, Debug, Display, Formatter};
use std::time::{Duration, SystemTime};

use http::StatusCode;
use http::header::HeaderMap;

use super::super::json;
use super::credentials::Credentials;
use super::retry_after::{is_retryable, retry_after};
use super::secrets::Secrets;
use super::security::Security;

/// Why no request can be made of an operation.
#[derive(Debug)]
#[non_exhaustive]
pub enum RequestError {
    /// A parameter of the path that is empty, `.` or `..` would lead to another path.
    PathParameter(&'static str),
    /// A header cannot have this value.
    Header(&'static str),
    /// A cookie cannot have this value.
    Cookie(&'static str),
    /// A parameter cannot be encoded.
    Encode(serde_json::Error),
    /// The body cannot be encoded.
    Body(json::Error),
    /// The body is a form, and the value is no object.
    Form,
    /// A part of a form cannot have this header: `content-type`, `content-disposition`.
    PartHeader(String),
    /// The body has several parts that the caller wrote, and its media type does not say what is between them.
    Boundary,
    /// The body is a stream, or a form with one, where only bytes can be sent.
    Stream,
    /// The body is a stream that has been sent already.
    StreamTaken,
    /// The base address is none.
    Base(http::Error),
    /// The base address has a query or a fragment, which the path of an operation cannot stand behind.
    BaseQuery,
    /// Of the credentials that were given none is what the operation asks for: one of these alternatives.
    Credentials(Security),
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
            RequestError::Cookie(name) => {
                write!(f, "the cookie `{name}` has characters that a cookie cannot have")
            }
            RequestError::Encode(error) => write!(f, "a parameter cannot be encoded: {error}"),
            RequestError::Body(error) => write!(f, "the body cannot be encoded: {error}"),
            RequestError::Form => f.write_str("only an object can be sent as a form"),
            RequestError::PartHeader(name) => {
                write!(f, "the header `{name}` of a part has characters that a header cannot have")
            }
            RequestError::Boundary => f.write_str(
                "the body has several parts, and its media type no `boundary`: set it by `with_content_type`",
            ),
            RequestError::Stream => f.write_str("the body is a stream, and not bytes"),
            RequestError::StreamTaken => {
                f.write_str("the body is a stream, and has been sent already")
            }
            RequestError::Base(error) => write!(f, "the base address cannot be used: {error}"),
            RequestError::BaseQuery => {
                f.write_str("the base address cannot be used: it has a query or a fragment")
            }
            RequestError::Credentials(security) => {
                let alternatives = security.iter().map(|alternative| {
                    let schemes = alternative.iter().map(|scheme| format!("`{}`", scheme.name()));
                    schemes.collect::<Vec<_>>().join(" and ")
                });
                let alternatives: Vec<String> = alternatives.collect();
                write!(
                    f,
                    "the credentials are for other schemes than {}",
                    alternatives.join(", or ")
                )
            }
        }
    }
}

impl Error for RequestError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            RequestError::Encode(error) => Some(error),
            RequestError::Body(error) => Some(error),
            RequestError::Base(error) => Some(error),
            RequestError::PathParameter(_)
            | RequestError::Header(_)
            | RequestError::Cookie(_)
            | RequestError::Form
            | RequestError::PartHeader(_)
            | RequestError::Stream
            | RequestError::StreamTaken
            | RequestError::Boundary
            | RequestError::BaseQuery
            | RequestError::Credentials(_) => None,
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
    /// What is cut out of what is shown.
    secrets: Secrets,
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
        let secrets = Secrets::default();
        let answer = Answer { status, headers, body, documented, reason, retryable, secrets };
        OperationError(Box::new(answer))
    }

    /// The same error, in whose texts (`Display`, `Debug`, `reason`) credentials that the server repeats are `***`.
    ///
    /// A client does it for its own credentials. `http_response` does not know with which ones the request was sent.
    /// What comes from the server stays as it came in [`body`](Self::body), [`text`](Self::text),
    /// [`headers`](Self::headers) and [`documented`](Self::documented). Secrets of less than 4 bytes are not cut out.
    #[must_use]
    pub fn hiding(mut self, credentials: &Credentials) -> Self {
        let secrets = credentials.secrets();
        self.0.reason =
            self.0.reason.map(|reason| reason.with_texts(|text| secrets.cut(text).into_owned()));
        self.0.secrets = secrets;
        self
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
        self.0.retryable.unwrap_or_else(|| is_retryable(status))
    }

    /// How long the server asks to wait: `Retry-After`, in seconds or as a date; else, of a status 429 or 503,
    /// `RateLimit`, `RateLimit-Reset` or `X-RateLimit-Reset`. None if it does not ask; zero for a time that has passed.
    pub fn retry_after(&self, now: SystemTime) -> Option<Duration> {
        retry_after(self.0.status, &self.0.headers, now)
    }
}

impl<E: Debug> Debug for OperationError<E> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Answer { status, documented, reason, secrets, .. } = &*self.0;
        // A documented body may repeat a credential in any of its members.
        let whole = |documented| match f.alternate() {
            true => format!("{documented:#?}"),
            false => format!("{documented:?}"),
        };
        let documented = documented.as_ref().map(whole);
        let documented = documented.as_ref().map(|text| secrets.cut(text));
        f.debug_struct("OperationError")
            .field("status", status)
            .field("documented", &documented.as_ref().map(|text| Verbatim(text)))
            .field("reason", reason)
            .field("body", &beginning(&secrets.cut(&self.text())))
            .finish_non_exhaustive()
    }
}

/// A text that `Debug` shows as it is.
struct Verbatim<'t>(&'t str);

impl Debug for Verbatim<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
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
        let text = self.0.secrets.cut(text.trim());
        if text.is_empty() { Ok(()) } else { write!(f, ": {}", beginning(&text)) }
    }
}

impl<E: Debug> Error for OperationError<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.reason.as_ref().map(|reason| reason as _)
    }
}
