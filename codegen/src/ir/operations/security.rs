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
        self.place().is_some() && self.place() == other.place()
    }

    /// Whether a credential of either is sent alike: in the same place, and by the same scheme of HTTP.
    pub fn is_sent_as(&self, other: &SchemeKind) -> bool {
        self.place() == other.place() && self.authentication() == other.authentication()
    }

    /// Where a credential stands, headers in lower case; nowhere if nothing is sent.
    fn place(&self) -> Option<(KeyLocation, String)> {
        match self {
            SchemeKind::ApiKey(KeyLocation::Header, name) => {
                Some((KeyLocation::Header, name.to_ascii_lowercase()))
            }
            SchemeKind::ApiKey(location, name) => Some((*location, name.clone())),
            SchemeKind::MutualTls => None,
            // RFC 9110, section 11.6.2.
            _ => Some((KeyLocation::Header, "authorization".to_owned())),
        }
    }

    /// The scheme of HTTP that stands before a credential, without case (RFC 9110, section 11.1). Tokens of OAuth and of
    /// OpenID Connect are bearer tokens (RFC 6750).
    fn authentication(&self) -> Option<String> {
        match self {
            SchemeKind::Bearer | SchemeKind::OAuth2 | SchemeKind::OpenIdConnect => {
                Some("bearer".to_owned())
            }
            SchemeKind::Basic => Some("basic".to_owned()),
            SchemeKind::Http(scheme) => Some(scheme.to_ascii_lowercase()),
            SchemeKind::ApiKey(..) | SchemeKind::MutualTls => None,
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
