//! Why an event is not taken.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use crate::runtime::json;

/// Why an event is not taken.
#[derive(Debug)]
#[non_exhaustive]
pub enum WebhookError {
    /// There is no secret to verify it with, or an empty one.
    NoSecret,
    /// A header is missing.
    Missing(&'static str),
    /// A header is there more than once.
    Repeated(&'static str),
    /// A header is not what it should be.
    IllFormed(&'static str),
    /// A secret is not written as the scheme has it: `whsec_` and base64.
    InvalidSecret,
    /// A header has no signature of a version that is known: there may be others.
    NoSignature(&'static str),
    /// None of the secrets has made a signature.
    Mismatch,
    /// It was signed too long ago, or is from the future.
    NotNow,
    /// It was signed, and is not what the description says.
    Decode(json::Error),
}

impl Display for WebhookError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            WebhookError::NoSecret => f.write_str("there is no secret, or an empty one"),
            WebhookError::Missing(name) => write!(f, "the header `{name}` is missing"),
            WebhookError::Repeated(name) => {
                write!(f, "the header `{name}` is there more than once")
            }
            WebhookError::IllFormed(name) => write!(f, "the header `{name}` is ill-formed"),
            WebhookError::InvalidSecret => {
                f.write_str("a secret is not `whsec_` followed by base64")
            }
            WebhookError::NoSignature(name) => {
                write!(f, "the header `{name}` has no signature of the version `v1`")
            }
            WebhookError::Mismatch => f.write_str("the signature is none of the secrets'"),
            WebhookError::NotNow => f.write_str("the event was signed too long ago, or too early"),
            WebhookError::Decode(error) => write!(f, "the event is not as described: {error}"),
        }
    }
}

impl Error for WebhookError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            WebhookError::Decode(error) => Some(error),
            _ => None,
        }
    }
}
