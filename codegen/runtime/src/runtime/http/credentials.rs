//! Who is asking.

use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;

use http::header::{HeaderMap, HeaderName};

use super::credential::{Credential, CredentialsError, Fits};
use super::secrets::Secrets;
use super::security::{Scheme, SchemeKind, Security};

/// What requests are signed with: one credential, or one for each of several security schemes.
///
/// An operation is sent with what it asks for, and with nothing else: of its alternatives the first for which all
/// credentials are there. An operation that asks for nothing (`security: []`) is sent without any. Where the
/// description says nothing at all of security, every operation has what was given.
///
/// `Debug` does not show what is secret.
#[derive(Clone)]
pub struct Credentials {
    all: Arc<[Credential]>,
    secrets: Secrets,
}

impl Credentials {
    fn new(all: Vec<Credential>) -> Self {
        let secrets = all.iter().flat_map(|one| &one.secrets);
        let secrets = Secrets::new(secrets.map(String::as_str));
        Credentials { all: all.into(), secrets }
    }

    /// No credentials at all. What asks for some is sent without.
    pub fn none() -> Self {
        Self::new(Vec::new())
    }

    /// `Authorization: Bearer <token>` (RFC 6750), for any scheme that takes a bearer token: of HTTP, of OAuth 2, of
    /// OpenID Connect.
    ///
    /// # Errors
    ///
    /// If the token is empty, or has characters that a header cannot have.
    pub fn bearer(token: impl AsRef<str>) -> Result<Self, CredentialsError> {
        Credential::http(Fits::Http("Bearer"), "Bearer", token.as_ref()).map(Self::from)
    }

    /// `Authorization: Basic <base64>` (RFC 7617), of a user and a password, in UTF-8.
    ///
    /// # Errors
    ///
    /// If the user has a colon, or one of them has control characters.
    pub fn basic(
        user: impl AsRef<str>,
        password: impl AsRef<str>,
    ) -> Result<Self, CredentialsError> {
        let (user, password) = (user.as_ref(), password.as_ref());
        if user.contains(':') {
            return Err(CredentialsError::Basic);
        }
        Credential::basic(Fits::Http("Basic"), &format!("{user}:{password}")).map(Self::from)
    }

    /// A header of this name, such as `x-api-key`, for any scheme that stands in it.
    ///
    /// # Errors
    ///
    /// If the value has characters that a header cannot have.
    pub fn header(name: HeaderName, value: impl AsRef<str>) -> Result<Self, CredentialsError> {
        Credential::header(Fits::Header, name, value.as_ref()).map(Self::from)
    }

    /// A credential for a scheme of the description: the token or the key; for basic authentication user and
    /// password with a colon between them.
    ///
    /// A key in a query is part of the address of a request: whoever logs addresses logs it.
    ///
    /// # Errors
    ///
    /// If the credential has characters that it cannot have where it stands, or the scheme is mutual TLS, for which
    /// nothing is sent.
    pub fn of(scheme: Scheme, credential: impl AsRef<str>) -> Result<Self, CredentialsError> {
        Credential::of(scheme, credential.as_ref()).map(Self::from)
    }

    /// These credentials, and one for a scheme of the description: see [`Credentials::of`].
    ///
    /// # Errors
    ///
    /// Those of [`Credentials::of`].
    pub fn and(
        self,
        scheme: Scheme,
        credential: impl AsRef<str>,
    ) -> Result<Self, CredentialsError> {
        let mut all = self.all.to_vec();
        all.push(Credential::of(scheme, credential.as_ref())?);
        Ok(Self::new(all))
    }

    /// Whether there is nothing to sign with.
    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// What is secret of them.
    pub(crate) fn secrets(&self) -> Secrets {
        self.secrets.clone()
    }

    /// Adds what the operation asks for to a request. False if it asks for something else than is there.
    pub(super) fn sign(
        &self,
        security: Option<Security>,
        headers: &mut HeaderMap,
        query: &mut String,
    ) -> bool {
        let chosen = match security {
            Some(security) => self.chosen(security),
            None => Some(self.all.iter().collect()),
        };
        for credential in chosen.iter().flatten() {
            credential.place.put(headers, query);
        }
        chosen.is_some()
    }

    /// The credentials of the first alternative for which all are there. One that takes none is the last resort,
    /// wherever it stands.
    fn chosen(&self, security: Security) -> Option<Vec<&Credential>> {
        let mut is_optional = security.is_empty();
        for alternative in security {
            let sent = alternative.iter().filter(|scheme| scheme.kind() != SchemeKind::MutualTls);
            let credentials: Option<Vec<&Credential>> =
                sent.map(|scheme| self.for_scheme(scheme)).collect();
            match credentials {
                Some(credentials) if credentials.is_empty() => is_optional = true,
                Some(credentials) => return Some(credentials),
                None => {}
            }
        }
        is_optional.then(Vec::new)
    }

    /// The credential for a scheme: rather one that was given for it than one that fits it.
    fn for_scheme(&self, scheme: &Scheme) -> Option<&Credential> {
        let own = self.all.iter().find(|one| one.is_of(scheme));
        own.or_else(|| self.all.iter().find(|one| one.fits(scheme)))
    }
}

impl From<Credential> for Credentials {
    fn from(credential: Credential) -> Self {
        Credentials::new(vec![credential])
    }
}

/// Shows where credentials stand, and not what is in them.
impl Debug for Credentials {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return f.write_str("Credentials(none)");
        }
        let places = self.all.iter().map(|credential| format!("{}: ..", credential.place));
        write!(f, "Credentials({})", places.collect::<Vec<_>>().join(", "))
    }
}
