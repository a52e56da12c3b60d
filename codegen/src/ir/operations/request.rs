//! What a request is made of.

use crate::ir::{Docs, TypeRef};

/// A parameter that a caller sets.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    pub parameter: Parameter,
    /// The name of the field; empty until names are assigned.
    pub name: String,
    pub ty: TypeRef,
    pub required: bool,
    pub docs: Docs,
}

/// Where a parameter goes, and how it is written there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// The name on the wire.
    pub wire_name: String,
    pub location: Location,
    pub style: Style,
    /// Whether each item of an array, each member of an object is a parameter by itself.
    pub explode: bool,
    /// Whether reserved characters are sent as they are.
    pub allow_reserved: bool,
    /// Whether an array without items, an object without members and null are sent as `name=`.
    pub allow_empty_value: bool,
    /// How arrays are written in `deepObject`.
    pub array_format: ArrayFormat,
}

impl Parameter {
    /// A parameter in the default style of its location (OpenAPI 3.1.1, section 4.8.12.2).
    pub fn new(wire_name: &str, location: Location) -> Self {
        let style = Style::default_of(location);
        Parameter {
            wire_name: wire_name.to_owned(),
            location,
            style,
            explode: style == Style::Form,
            allow_reserved: false,
            allow_empty_value: false,
            array_format: ArrayFormat::Brackets,
        }
    }

    pub fn is_of_query(&self) -> bool {
        self.location == Location::Query
    }
}

/// A path as it is sent, its parameters in braces: behind a slash, and what no URL has percent-encoded.
pub fn sent_path(path: &str) -> String {
    let mut parts = without_fragment(path).split('{');
    let slash = if path.starts_with('/') { "" } else { "/" };
    let mut sent = format!("{slash}{}", encoded(parts.next().unwrap_or_default()));
    for part in parts {
        match part.split_once('}') {
            Some((name, rest)) => sent.push_str(&format!("{{{name}}}{}", encoded(rest))),
            None => sent.push_str(&format!("%7B{}", encoded(part))),
        }
    }
    sent
}

/// A path without its fragment (`/#Action=Get`), which stays with the client (RFC 9110, section 7.1).
pub fn without_fragment(path: &str) -> &str {
    path.split('#').next().unwrap_or_default()
}

/// A text with all percent-encoded that neither a path nor a query has (RFC 3986, sections 3.3 and 3.4).
fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~:/?@!$&'()*+,;=%".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

/// The names of the parameters of a path.
pub fn path_parameters(path: &str) -> impl Iterator<Item = &str> {
    let parts = without_fragment(path).split('{').skip(1);
    parts.filter_map(|part| part.split_once('}')).map(|(name, _)| name)
}

/// `in` of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    Path,
    Query,
    Header,
    Cookie,
}

impl Location {
    pub const ALL: [Location; 4] =
        [Location::Path, Location::Query, Location::Header, Location::Cookie];

    /// The word for it in a description.
    pub fn as_str(self) -> &'static str {
        match self {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
            Location::Cookie => "cookie",
        }
    }
}

/// How an array is written in `deepObject`, which OpenAPI leaves open: `x-array-format` of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArrayFormat {
    /// `ids[]=1&ids[]=2`
    Brackets,
    /// `ids[0]=1&ids[1]=2`
    Indices,
    /// `ids=1&ids=2`
    Repeat,
}

impl ArrayFormat {
    /// The formats, each with its name in a description: those of the package `qs`.
    pub const ALL: [(&'static str, ArrayFormat); 3] = [
        ("brackets", ArrayFormat::Brackets),
        ("indices", ArrayFormat::Indices),
        ("repeat", ArrayFormat::Repeat),
    ];

    /// Its name in a description.
    pub fn as_str(self) -> &'static str {
        match self {
            ArrayFormat::Brackets => "brackets",
            ArrayFormat::Indices => "indices",
            ArrayFormat::Repeat => "repeat",
        }
    }
}

/// How a value is written: `style` of a parameter, or the media type of its `content`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `;id=5`
    Matrix,
    /// `.5`
    Label,
    /// `a,b`
    Simple,
    /// `tag=a&tag=b`, or not exploded `tag=a,b`
    Form,
    /// `tag=a%20b`
    SpaceDelimited,
    /// `tag=a%7Cb`
    PipeDelimited,
    /// `filter[a]=1`
    DeepObject,
    /// A JSON text, of `content`.
    Json,
    /// A text as it is, of `content`.
    Text,
}

impl Style {
    /// The styles that a description can name, each with its name.
    pub const ALL: [(&'static str, Style); 7] = [
        ("matrix", Style::Matrix),
        ("label", Style::Label),
        ("simple", Style::Simple),
        ("form", Style::Form),
        ("spaceDelimited", Style::SpaceDelimited),
        ("pipeDelimited", Style::PipeDelimited),
        ("deepObject", Style::DeepObject),
    ];

    /// The style of a parameter that names none.
    pub fn default_of(location: Location) -> Self {
        match location {
            Location::Path | Location::Header => Style::Simple,
            Location::Query | Location::Cookie => Style::Form,
        }
    }

    /// The styles that a parameter can have (OpenAPI 3.1.1, "Style Values"), the default first.
    pub fn of(location: Location) -> &'static [Style] {
        match location {
            Location::Path => &[Style::Simple, Style::Label, Style::Matrix],
            Location::Query => {
                &[Style::Form, Style::SpaceDelimited, Style::PipeDelimited, Style::DeepObject]
            }
            Location::Header => &[Style::Simple],
            Location::Cookie => &[Style::Form],
        }
    }

    /// The style of this name.
    pub fn named(name: &str) -> Option<Style> {
        Style::ALL.iter().find(|(known, _)| *known == name).map(|(_, style)| *style)
    }

    /// Its name in a description, or the media type of the `content` in its stead.
    pub fn as_str(self) -> &'static str {
        match self {
            Style::Matrix => "matrix",
            Style::Label => "label",
            Style::Simple => "simple",
            Style::Form => "form",
            Style::SpaceDelimited => "spaceDelimited",
            Style::PipeDelimited => "pipeDelimited",
            Style::DeepObject => "deepObject",
            Style::Json => "application/json",
            Style::Text => "text/plain",
        }
    }
}

/// A parameter that can only have one value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constant {
    pub parameter: Parameter,
    pub value: String,
}

/// The body of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// The media types on offer, the preferred one first; one at least.
    pub contents: Vec<MediaType>,
    /// The media types that are listed besides, in which nothing else would be sent.
    pub unused: Vec<String>,
    /// The name of the enum of the bodies, where there are several; empty until names are assigned.
    pub type_name: String,
    /// The name of the field; empty until names are assigned.
    pub name: String,
    pub required: bool,
    pub docs: Docs,
}

impl Body {
    /// All media types that are listed.
    pub fn media_types(&self) -> Vec<&str> {
        let used = self.contents.iter().map(|content| &content.wire_name);
        used.chain(&self.unused).map(String::as_str).collect()
    }

    pub(super) fn references(&self) -> impl Iterator<Item = &TypeRef> {
        self.contents.iter().map(|content| &content.ty)
    }

    pub(super) fn references_mut(&mut self) -> impl Iterator<Item = &mut TypeRef> {
        self.contents.iter_mut().map(|content| &mut content.ty)
    }
}

/// One of the media types of a body.
#[derive(Clone, Debug, PartialEq)]
pub struct MediaType {
    /// Such as `application/json`.
    pub wire_name: String,
    pub format: BodyFormat,
    pub ty: TypeRef,
    /// How properties of a form are written, where it is not by default.
    pub encodings: Vec<Encoding>,
    /// The name of the variant, where there is an enum of the bodies.
    pub name: String,
}

/// How a value is written as a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyFormat {
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
    /// `multipart/form-data`
    Multipart,
    Text,
    Bytes,
}

impl BodyFormat {
    /// The word for it in tables and definitions.
    pub fn as_str(self) -> &'static str {
        match self {
            BodyFormat::Json => "json",
            BodyFormat::Form => "form",
            BodyFormat::Multipart => "multipart",
            BodyFormat::Text => "text",
            BodyFormat::Bytes => "bytes",
        }
    }

    /// Whether a value becomes fields, each with an encoding of its own.
    pub fn is_form(self) -> bool {
        matches!(self, BodyFormat::Form | BodyFormat::Multipart)
    }
}

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
}
