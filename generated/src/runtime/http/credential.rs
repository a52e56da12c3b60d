//! One credential: where it stands in a request, and for which security schemes it is.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, COOKIE, HeaderMap, HeaderName, HeaderValue};

use super::security::{Scheme, SchemeKind};
use super::style::escaped;

/// A credential.
#[derive(Clone)]
pub struct Credential {
    fits: Fits,
    pub place: Place,
    /// What of it is secret, as it was given and as it is sent.
    pub secrets: Vec<String>,
}

/// Which schemes a credential is for.
#[derive(Clone)]
pub enum Fits {
    /// This one.
    Scheme(Scheme),
    /// Any of this scheme of HTTP.
    Http(&'static str),
    /// Any that stands in the header.
    Header,
}

/// Where a credential stands, as it is written there.
#[derive(Clone)]
pub enum Place {
    Header(HeaderName, HeaderValue),
    /// Name and value, percent-encoded.
    Query(String),
    Cookie(String),
}

impl Credential {
    /// One for this scheme.
    pub fn of(scheme: Scheme, text: &str) -> Result<Self, CredentialsError> {
        let fits = Fits::Scheme(scheme);
        match scheme.kind() {
            SchemeKind::Http("Basic") => Self::basic(fits, text),
            SchemeKind::Http(name) => Self::http(fits, name, text),
            SchemeKind::Header(name) => {
                let name = HeaderName::from_bytes(name.as_bytes());
                Self::header(fits, name.map_err(|_| CredentialsError::Header)?, text)
            }
            SchemeKind::Query(name) => {
                let place = Place::Query(format!("{}={}", escaped(name), escaped(text)));
                Ok(Credential { fits, place, secrets: vec![text.to_owned()] })
            }
            SchemeKind::Cookie(name) if text.bytes().all(is_of_cookie) => {
                let place = Place::Cookie(format!("{name}={text}"));
                Ok(Credential { fits, place, secrets: vec![text.to_owned()] })
            }
            SchemeKind::Cookie(_) => Err(CredentialsError::Cookie),
            SchemeKind::MutualTls => Err(CredentialsError::MutualTls),
        }
    }

    /// One that stands behind the name of a scheme of HTTP.
    pub fn http(fits: Fits, scheme: &str, text: &str) -> Result<Self, CredentialsError> {
        // As a variable of the environment that is set to nothing.
        if text.trim().is_empty() {
            return Err(CredentialsError::Empty);
        }
        let mut credential = Self::header(fits, AUTHORIZATION, &format!("{scheme} {text}"))?;
        credential.secrets = vec![text.to_owned()];
        Ok(credential)
    }

    /// Of a user and a password, with a colon between them.
    pub fn basic(fits: Fits, text: &str) -> Result<Self, CredentialsError> {
        let password = text.split_once(':').map(|(_, password)| password);
        let password = password.filter(|_| !text.contains(char::is_control));
        let password = password.ok_or(CredentialsError::Basic)?;
        let mut credential = Self::http(fits, "Basic", &STANDARD.encode(text))?;
        credential.secrets.extend([text.to_owned(), password.to_owned()]);
        Ok(credential)
    }

    /// A header.
    pub fn header(fits: Fits, name: HeaderName, text: &str) -> Result<Self, CredentialsError> {
        let mut value = HeaderValue::from_str(text).map_err(|_| CredentialsError::Header)?;
        value.set_sensitive(true);
        let mut secrets = vec![text.to_owned()];
        if name == AUTHORIZATION {
            secrets.extend(text.split_once(' ').map(|(_, secret)| secret.trim().to_owned()));
        }
        Ok(Credential { fits, place: Place::Header(name, value), secrets })
    }

    /// Whether it is for this scheme, by where it stands.
    pub fn fits(&self, scheme: &Scheme) -> bool {
        let Place::Header(header, _) = &self.place else { return false };
        match (&self.fits, scheme.kind()) {
            (Fits::Http(own), SchemeKind::Http(name)) => own.eq_ignore_ascii_case(name),
            (Fits::Header, SchemeKind::Http(_)) => *header == AUTHORIZATION,
            (Fits::Http(_) | Fits::Header, SchemeKind::Header(name)) => {
                header.as_str().eq_ignore_ascii_case(name)
            }
            _ => false,
        }
    }

    /// Whether it was given for this scheme.
    pub fn is_of(&self, scheme: &Scheme) -> bool {
        matches!(&self.fits, Fits::Scheme(own) if own == scheme)
    }
}

impl Place {
    /// Writes it into a request: into the headers, or behind the query.
    pub fn put(&self, headers: &mut HeaderMap, query: &mut String) {
        match self {
            Place::Header(name, value) => {
                headers.insert(name, value.clone());
            }
            Place::Query(pair) => *query = with(query, "&", pair),
            // A request has one header for all its cookies (RFC 6265, section 5.4).
            Place::Cookie(pair) => {
                let others = headers.get(COOKIE).map(HeaderValue::as_bytes).unwrap_or_default();
                let cookies = with(&String::from_utf8_lossy(others), "; ", pair);
                if let Ok(mut cookies) = HeaderValue::from_str(&cookies) {
                    cookies.set_sensitive(true);
                    headers.insert(COOKIE, cookies);
                }
            }
        }
    }
}

/// Pairs of name and value, and this one in the place of those of its name: a parameter may be described that is the
/// key.
fn with(others: &str, separator: &str, pair: &str) -> String {
    let name = |pair: &str| pair.split('=').next().unwrap_or_default().to_owned();
    let others = others.split(separator);
    let others = others.filter(|other| !other.is_empty() && name(other) != name(pair));
    others.chain([pair]).collect::<Vec<_>>().join(separator)
}

/// Where it stands, and not what is there.
impl Display for Place {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (location, name) = match self {
            Place::Header(name, _) => ("header", name.as_str()),
            Place::Query(pair) => ("query", pair.split('=').next().unwrap_or_default()),
            Place::Cookie(pair) => ("cookie", pair.split('=').next().unwrap_or_default()),
        };
        write!(f, "{location} {name}")
    }
}

/// Whether the value of a cookie can have this byte (RFC 6265, section 4.1.1).
fn is_of_cookie(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'"' | b',' | b';' | b'\\')
}

/// Why something cannot be a credential. It does not say what was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CredentialsError {
    /// There is none: the text is empty.
    Empty,
    /// It has characters that a header cannot have.
    Header,
    /// It has characters that a cookie cannot have.
    Cookie,
    /// It is not a user and a password with a colon between them: the user has no colon, and neither has control
    /// characters.
    Basic,
    /// A certificate is shown by the HTTP client, and not sent with a request.
    MutualTls,
}

impl Display for CredentialsError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            CredentialsError::Empty => "the credential is empty",
            CredentialsError::Header => "the credential has characters that a header cannot have",
            CredentialsError::Cookie => "the credential has characters that a cookie cannot have",
            CredentialsError::Basic => {
                "the credential is not a user without a colon, a colon and a password"
            }
            CredentialsError::MutualTls => {
                "mutual TLS is set up in the HTTP client: there is nothing to send"
            }
        })
    }
}

impl Error for CredentialsError {}
