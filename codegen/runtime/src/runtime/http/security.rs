//! The security schemes of a description: by what a caller may say who is asking.

/// A Security Scheme Object (OpenAPI 3.1.1, section 4.8.27): its name, and where a credential for it stands in a
/// request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scheme {
    name: &'static str,
    kind: SchemeKind,
}

/// Where a credential stands in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SchemeKind {
    /// `Authorization: <scheme> <credential>`, with a scheme of HTTP (RFC 9110, section 11.1).
    Http(&'static str),
    /// A header of this name.
    Header(&'static str),
    /// A parameter of the query. The credential is part of the address then.
    Query(&'static str),
    /// A cookie.
    Cookie(&'static str),
    /// Nowhere: the client shows a certificate when it connects.
    MutualTls,
}

impl Scheme {
    const fn new(name: &'static str, kind: SchemeKind) -> Self {
        Scheme { name, kind }
    }

    /// `type: http`, `scheme: bearer` (RFC 6750).
    pub const fn bearer(name: &'static str) -> Self {
        Self::new(name, SchemeKind::Http("Bearer"))
    }

    /// `type: http`, `scheme: basic` (RFC 7617).
    pub const fn basic(name: &'static str) -> Self {
        Self::new(name, SchemeKind::Http("Basic"))
    }

    /// `type: http`, with another scheme: what is sent behind its name is for the caller to make.
    pub const fn http(name: &'static str, scheme: &'static str) -> Self {
        Self::new(name, SchemeKind::Http(scheme))
    }

    /// `type: apiKey`, `in: header`.
    pub const fn api_key_in_header(name: &'static str, header: &'static str) -> Self {
        Self::new(name, SchemeKind::Header(header))
    }

    /// `type: apiKey`, `in: query`.
    pub const fn api_key_in_query(name: &'static str, parameter: &'static str) -> Self {
        Self::new(name, SchemeKind::Query(parameter))
    }

    /// `type: apiKey`, `in: cookie`.
    pub const fn api_key_in_cookie(name: &'static str, cookie: &'static str) -> Self {
        Self::new(name, SchemeKind::Cookie(cookie))
    }

    /// `type: oauth2`: a bearer token, which the caller has got from the authorization server.
    pub const fn oauth2(name: &'static str) -> Self {
        Self::bearer(name)
    }

    /// `type: openIdConnect`: a bearer token, which the caller has got from the provider.
    pub const fn open_id_connect(name: &'static str) -> Self {
        Self::bearer(name)
    }

    /// `type: mutualTLS`: the certificate belongs to the HTTP client, and nothing of it is sent with a request.
    pub const fn mutual_tls(name: &'static str) -> Self {
        Self::new(name, SchemeKind::MutualTls)
    }

    /// The name that the description gives it.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Where a credential for it stands.
    pub const fn kind(&self) -> SchemeKind {
        self.kind
    }
}

/// What an operation asks for (`security`): one of several alternatives, and of that all schemes. An alternative
/// without schemes is met by nobody in particular.
pub type Security = &'static [&'static [Scheme]];

/// The alternatives as a table of operations has them; nothing where the description does not say.
#[doc(hidden)]
#[macro_export]
macro_rules! security {
    () => {
        None
    };
    (none) => {
        Some(&[])
    };
    (required $($($scheme:ident),+;)*) => {
        Some(&[$(&[$($scheme),+]),*])
    };
    (optional $($($scheme:ident),+;)*) => {
        Some(&[$(&[$($scheme),+],)* &[]])
    };
}
pub use security;
