//! Who may ask: the security schemes of an API, and which of them an operation asks for.

/// A Security Scheme Object (OpenAPI 3.1.1, section 4.8.27).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scheme {
    /// The name by which requirements refer to it.
    pub wire_name: String,
    pub kind: SchemeKind,
    pub docs: SchemeDocs,
    /// The name of the constant; empty until names are assigned.
    pub name: String,
}

/// `type` of a scheme, with what says where a credential stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    Bearer,
    Basic,
    /// Another scheme of HTTP: `Digest`.
    Http(String),
    /// A header, a parameter of the query or a cookie, and its name.
    ApiKey(KeyLocation, String),
    OAuth2,
    OpenIdConnect,
    MutualTls,
}

impl SchemeKind {
    /// Whether a credential of either stands in the same place of a request, so that only one of them can be sent.
    pub fn is_in_the_place_of(&self, other: &SchemeKind) -> bool {
        match (self.place(), other.place()) {
            (Some((one, name)), Some((location, other))) => {
                let is_header = one == KeyLocation::Header;
                let same = if is_header { name.eq_ignore_ascii_case(other) } else { name == other };
                one == location && same
            }
            _ => false,
        }
    }

    /// Where a credential stands; nowhere if nothing is sent.
    fn place(&self) -> Option<(KeyLocation, &str)> {
        match self {
            SchemeKind::ApiKey(location, name) => Some((*location, name)),
            SchemeKind::MutualTls => None,
            // RFC 9110, section 11.6.2.
            _ => Some((KeyLocation::Header, "authorization")),
        }
    }
}

/// `in` of an API key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyLocation {
    Header,
    Query,
    Cookie,
}

/// What a scheme says to people: where a credential is got from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SchemeDocs {
    pub description: Option<String>,
    /// What a bearer token is: `JWT`.
    pub bearer_format: Option<String>,
    /// The addresses of OpenID Connect and of OAuth, each with its keyword.
    pub urls: Vec<(&'static str, String)>,
    pub flows: Vec<Flow>,
    pub deprecated: bool,
}

/// An OAuth Flow Object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flow {
    /// The keyword of the flow: `authorizationCode`.
    pub name: &'static str,
    pub urls: Vec<(&'static str, String)>,
    /// The scopes, each with what it means.
    pub scopes: Vec<(String, String)>,
}

/// A scheme that an operation asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// The scheme, by its name in the description.
    pub scheme: String,
    /// The scopes of OAuth, or the roles of another scheme.
    pub scopes: Vec<String>,
}

/// What an operation asks for: one of several alternatives, and of that all schemes. An alternative without schemes
/// is met by anybody, and so is a list without alternatives.
pub type Security = Vec<Vec<Requirement>>;
