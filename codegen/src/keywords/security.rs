//! Who may ask: security schemes, and what operations require of them.

use super::keyword::Fate::{Documentation, Operation};
use super::keyword::Form::{Boolean, Object, Text, Texts, TextsByName};
use super::keyword::{Keyword, Versions};

const ALL: Versions = Versions::ALL;
const V3_2: Versions = Versions::V3_2;

/// A way to say who is asking.
pub(super) const SECURITY_SCHEME: &[Keyword] = &[
    Keyword::new("type", ALL, Text, Operation, "A constant for each scheme."),
    Keyword::new("description", ALL, Text, Documentation, ""),
    Keyword::new("name", ALL, Text, Operation, "Of an API key."),
    Keyword::new("in", ALL, Text, Operation, "Of an API key."),
    Keyword::new("scheme", ALL, Text, Operation, "Of `http`."),
    Keyword::new("bearerFormat", ALL, Text, Documentation, ""),
    Keyword::new("flows", ALL, Object, Documentation, "The caller gets the token."),
    Keyword::new("openIdConnectUrl", ALL, Text, Documentation, "The caller gets the token."),
    Keyword::new("oauth2MetadataUrl", V3_2, Text, Documentation, "The caller gets the token."),
    Keyword::new("deprecated", V3_2, Boolean, Documentation, ""),
];

/// The ways to get a token of OAuth.
pub(super) const OAUTH_FLOWS: &[Keyword] = &[
    Keyword::new("implicit", ALL, Object, Documentation, ""),
    Keyword::new("password", ALL, Object, Documentation, ""),
    Keyword::new("clientCredentials", ALL, Object, Documentation, ""),
    Keyword::new("authorizationCode", ALL, Object, Documentation, ""),
    Keyword::new("deviceAuthorization", V3_2, Object, Documentation, ""),
];

/// A way to get a token of OAuth.
pub(super) const OAUTH_FLOW: &[Keyword] = &[
    Keyword::new("authorizationUrl", ALL, Text, Documentation, ""),
    Keyword::new("deviceAuthorizationUrl", V3_2, Text, Documentation, ""),
    Keyword::new("tokenUrl", ALL, Text, Documentation, ""),
    Keyword::new("refreshUrl", ALL, Text, Documentation, ""),
    Keyword::new("scopes", ALL, TextsByName, Documentation, "Of the scheme, and of operations."),
];

/// What one must have to make a request.
pub(super) const SECURITY_REQUIREMENT: &[Keyword] =
    &[Keyword::new("{name}", ALL, Texts, Operation, "Its scopes are documented.")];
