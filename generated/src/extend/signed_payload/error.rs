//! Why a payload was not fetched.

use std::error::Error;
use std::fmt::{self, Display, Formatter};
use std::io;

use http::StatusCode;

use super::public_addresses::NoPublicAddress;
use crate::json;
use crate::v2026_02_09::client::TransportError;

/// Why a payload was not fetched. No address is in it.
#[derive(Debug)]
#[non_exhaustive]
pub enum PayloadError {
    /// The address is none that is fetched from: it is not https, has credentials, or names no host by its name.
    Address(&'static str),
    /// The host is none that was allowed.
    Host(String),
    /// It was not reached, or broke off.
    Transport(TransportError),
    /// The answer is no success. An address that has expired is often answered with 403; the API has the run.
    Status(StatusCode),
    /// The payload is larger than the limit, in bytes.
    TooLarge(usize),
    /// What came is no object in JSON.
    NotAnObject,
    /// What came is something else than the event names.
    #[non_exhaustive]
    OtherId {
        /// The id that the event names.
        expected: String,
        /// The id that came.
        found: Option<String>,
    },
    /// What came is not of the kind that the event is about.
    #[non_exhaustive]
    OtherObject {
        /// The tag that came.
        found: Option<String>,
    },
    /// The event around the payload is no JSON.
    Envelope(serde_json::Error),
    /// The event is not as described, with the payload that came.
    Decode(json::Error),
}

impl PayloadError {
    /// Whether it may go well another time: the address stays valid for an hour. A host that is private, or has a
    /// certificate of another one, stays so.
    pub fn is_retryable(&self) -> bool {
        match self {
            PayloadError::Transport(error) => !is_refused(error),
            PayloadError::Status(status) => {
                status.is_server_error() || *status == StatusCode::TOO_MANY_REQUESTS
            }
            _ => false,
        }
    }
}

/// Whether a host was reached, or could have been, and was refused for what it is.
fn is_refused(error: &(dyn Error + 'static)) -> bool {
    if error.is::<NoPublicAddress>() {
        return true;
    }
    if let Some(rustls::Error::InvalidCertificate(_)) = error.downcast_ref() {
        return true;
    }
    // The source of an I/O error is that of what it was made of.
    let within = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
    match (within, error.source()) {
        (Some(within), _) => is_refused(within),
        (None, Some(source)) => is_refused(source),
        (None, None) => false,
    }
}

impl Display for PayloadError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            PayloadError::Address(wrong) => write!(f, "the address is not fetched from: {wrong}"),
            PayloadError::Host(host) => write!(f, "the host {host} is not allowed"),
            PayloadError::Transport(error) => Display::fmt(error, f),
            PayloadError::Status(status) => write!(f, "the answer is {status}"),
            PayloadError::TooLarge(limit) => write!(f, "the payload is larger than {limit} bytes"),
            PayloadError::NotAnObject => f.write_str("the payload is no JSON object"),
            PayloadError::OtherId { expected, found: Some(found) } => {
                write!(f, "the payload is of {found}, and not of {expected}")
            }
            PayloadError::OtherId { expected, found: None } => {
                write!(f, "the payload has no id, and should be of {expected}")
            }
            PayloadError::OtherObject { found: Some(found) } => {
                write!(f, "the payload is a `{found}`, which the event is not about")
            }
            PayloadError::OtherObject { found: None } => {
                f.write_str("the payload does not say what it is")
            }
            PayloadError::Envelope(error) => write!(f, "the event is no JSON object: {error}"),
            PayloadError::Decode(error) => write!(f, "the event is not as described: {error}"),
        }
    }
}

impl Error for PayloadError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            PayloadError::Transport(error) => error.source(),
            PayloadError::Envelope(error) => Some(error),
            PayloadError::Decode(error) => Some(error),
            _ => None,
        }
    }
}
