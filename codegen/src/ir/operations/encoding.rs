//! How the properties of a form are written.

use super::parameter::Parameter;

/// How a property of a form is written (OpenAPI 3.1.1, section 4.8.15).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Encoding {
    /// Its name on the wire.
    pub property: String,
    /// `style`, `explode` and `allowReserved`, if one of them is given: it is written like a parameter of a query.
    pub style: Option<Parameter>,
    /// `contentType`, if it counts: a media type, a range, or several.
    pub content_type: Option<String>,
    /// The headers of a part whose values are known.
    pub headers: Vec<(String, String)>,
    /// The others, which are not sent, and whether each is required.
    pub unsent_headers: Vec<(String, bool)>,
}
