//! Who is asking.

use std::fmt::{self, Debug, Formatter};

use http::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue, InvalidHeaderValue};

/// What a request is signed with. It goes into a header, never into an address, and its `Debug` does
/// not show it.
#[derive(Clone)]
pub struct Credentials(Option<(HeaderName, HeaderValue)>);

impl Credentials {
    /// No credentials at all.
    pub fn none() -> Self {
        Credentials(None)
    }

    /// `Authorization: Bearer <token>`.
    ///
    /// # Errors
    ///
    /// If the token has characters that a header cannot have.
    pub fn bearer(token: impl AsRef<str>) -> Result<Self, InvalidHeaderValue> {
        Self::header(AUTHORIZATION, format!("Bearer {}", token.as_ref()))
    }

    /// A header of another name, such as `x-api-key`.
    ///
    /// # Errors
    ///
    /// If the value has characters that a header cannot have.
    pub fn header(name: HeaderName, value: impl AsRef<str>) -> Result<Self, InvalidHeaderValue> {
        let mut value = HeaderValue::from_str(value.as_ref())?;
        value.set_sensitive(true);
        Ok(Credentials(Some((name, value))))
    }

    /// Adds the header to those of a request.
    pub(super) fn sign(&self, headers: &mut HeaderMap) {
        if let Some((name, value)) = &self.0 {
            headers.insert(name, value.clone());
        }
    }
}

/// Shows the name of the header, and not what is in it.
impl Debug for Credentials {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some((name, _)) => write!(f, "Credentials({name}: ..)"),
            None => f.write_str("Credentials(none)"),
        }
    }
}
