//! What a description says of an operation, as data: what is sent, where, and how it is written.
//!
//! Each operation has one constant of it, made by its table. Requests are made of it by code that is compiled once,
//! and not for each operation.

use super::security::Security;
use super::server::OwnServer;

/// An Operation Object (OpenAPI 3.1.1, section 4.8.10), as far as it concerns requests.
#[derive(Debug)]
pub struct Description {
    /// The operation's id.
    pub id: &'static str,
    /// The method, as it is sent.
    pub method: &'static str,
    /// The path, parameters in braces.
    pub path: &'static str,
    /// The parameters that a caller sets, in the order of the values that are written.
    pub parameters: &'static [Parameter],
    /// The parameters that can only have one value, which is always sent.
    pub constants: &'static [(Parameter, &'static str)],
    /// What a body can be.
    pub bodies: &'static [MediaType],
    /// How properties of forms are written, by the name of the media type.
    pub encodings: &'static [(&'static str, &'static [Encoding])],
    /// The media types that answers can be of: of each answer, the successes before the errors.
    pub accept: &'static [&'static [&'static str]],
    /// What it asks of the caller; none where the description does not say.
    pub security: Option<Security>,
    /// Its own server, if it has one.
    pub server: Option<OwnServer>,
    /// Whether an answer with this status is described as a success.
    pub is_success: fn(u16) -> bool,
    /// What the body of an error says of repeating the request; none where no body has a member for it.
    pub retryable: Option<SaysRetryable>,
    /// The header with a key, by which the server knows that a request is the same as one before.
    pub idempotency_key: Option<&'static str>,
}

/// Reads what the body of an answer with a status says of repeating the request.
pub type SaysRetryable = fn(u16, &[u8]) -> Option<bool>;

/// A parameter: its name, where it stands, and how it is written there.
#[derive(Debug)]
pub struct Parameter {
    pub name: &'static str,
    pub location: Location,
    pub style: Style,
    /// Whether each item of an array, each member of an object is a parameter by itself.
    pub explode: bool,
    /// Whether reserved characters (RFC 3986, section 2.2) are sent as they are.
    pub allow_reserved: bool,
    /// Whether `name=` is sent where a value is undefined, and not nothing: null, an empty array.
    pub allow_empty_value: bool,
    /// How arrays are written in [`Style::DeepObject`].
    pub array_format: ArrayFormat,
}

/// `in` of a Parameter Object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    Path,
    Query,
    /// The whole query.
    QueryString,
    Header,
    Cookie,
}

/// `style` of a Parameter Object, or `content` in its stead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Matrix,
    Label,
    Simple,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    /// As `Form`, and nothing of it percent-encoded.
    Cookie,
    /// `content` with a media type of JSON: the value is a JSON text.
    Json,
    /// `content` with a media type of text.
    Text,
}

/// How an array is written in `deepObject`, which OpenAPI leaves open. The names are those of the package `qs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArrayFormat {
    /// `ids[]=1&ids[]=2`; where items are objects or arrays as `Indices`
    Brackets,
    /// `ids[0]=1&ids[1]=2`
    Indices,
    /// `ids=1&ids=2`
    Repeat,
}

impl Parameter {
    const fn new(name: &'static str, location: Location, style: Style, explode: bool) -> Self {
        Parameter {
            name,
            location,
            style,
            explode,
            allow_reserved: false,
            allow_empty_value: false,
            array_format: ArrayFormat::Brackets,
        }
    }

    /// Of a path: `simple`.
    pub const fn path(name: &'static str) -> Self {
        Self::new(name, Location::Path, Style::Simple, false)
    }

    /// Of a query: `form`, exploded.
    pub const fn query(name: &'static str) -> Self {
        Self::new(name, Location::Query, Style::Form, true)
    }

    /// All of a query: a form, where it is not [`Parameter::json`] or [`Parameter::text`].
    pub const fn querystring(name: &'static str) -> Self {
        Self::new(name, Location::QueryString, Style::Form, true)
    }

    /// A header: `simple`.
    pub const fn header(name: &'static str) -> Self {
        Self::new(name, Location::Header, Style::Simple, false)
    }

    /// A cookie: `form`, exploded.
    pub const fn cookie(name: &'static str) -> Self {
        Self::new(name, Location::Cookie, Style::Form, true)
    }

    const fn style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    pub const fn matrix(self) -> Self {
        self.style(Style::Matrix)
    }

    pub const fn label(self) -> Self {
        self.style(Style::Label)
    }

    /// Not exploded, as is the default of the style (OpenAPI 3.1.1, section 4.8.12.2).
    pub const fn space_delimited(self) -> Self {
        self.style(Style::SpaceDelimited).not_exploded()
    }

    /// Not exploded, as is the default of the style.
    pub const fn pipe_delimited(self) -> Self {
        self.style(Style::PipeDelimited).not_exploded()
    }

    pub const fn deep_object(self) -> Self {
        self.style(Style::DeepObject)
    }

    /// A cookie whose value is sent as it is: the style `cookie` (OpenAPI 3.2, "Style Values").
    pub const fn unescaped(self) -> Self {
        self.style(Style::Cookie)
    }

    /// The value is a JSON text.
    pub const fn json(self) -> Self {
        self.style(Style::Json)
    }

    /// The value is a text, as it stands in `content`.
    pub const fn text(self) -> Self {
        self.style(Style::Text).not_exploded()
    }

    pub const fn exploded(mut self) -> Self {
        self.explode = true;
        self
    }

    pub const fn not_exploded(mut self) -> Self {
        self.explode = false;
        self
    }

    pub const fn allow_reserved(mut self) -> Self {
        self.allow_reserved = true;
        self
    }

    pub const fn allow_empty_value(mut self) -> Self {
        self.allow_empty_value = true;
        self
    }

    /// Arrays are written with the positions of their items: `ids[0]=1`.
    pub const fn indices(mut self) -> Self {
        self.array_format = ArrayFormat::Indices;
        self
    }

    /// Arrays are written by the name alone: `ids=1&ids=2`.
    pub const fn repeat(mut self) -> Self {
        self.array_format = ArrayFormat::Repeat;
        self
    }
}

/// What a body can be: a media type, and how a value is written in it.
#[derive(Debug)]
pub struct MediaType {
    /// As the description names it: `image/*` too.
    pub name: &'static str,
    pub format: Format,
}

/// How a value is written as a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
    /// `multipart/form-data`
    Multipart,
    Text,
    Bytes,
}

impl MediaType {
    pub const fn json(name: &'static str) -> Self {
        MediaType { name, format: Format::Json }
    }

    pub const fn form(name: &'static str) -> Self {
        MediaType { name, format: Format::Form }
    }

    pub const fn multipart(name: &'static str) -> Self {
        MediaType { name, format: Format::Multipart }
    }

    pub const fn text(name: &'static str) -> Self {
        MediaType { name, format: Format::Text }
    }

    pub const fn bytes(name: &'static str) -> Self {
        MediaType { name, format: Format::Bytes }
    }
}

/// How a property of a form is written, where it is not by default: an Encoding Object (OpenAPI 3.1.1, section
/// 4.8.15).
#[derive(Debug)]
pub struct Encoding {
    pub property: &'static str,
    /// `style`, `explode` and `allowReserved`, if one of them is given: the property is written like a parameter of
    /// a query, and `contentType` is of no account.
    pub style: Option<Parameter>,
    /// `contentType`: a media type, a range, or several.
    pub content_type: Option<&'static str>,
    /// Those of `headers` that can have one value only.
    pub headers: &'static [(&'static str, &'static str)],
}

/// An [`Encoding`], as a table of operations has it: `query "expand" deep_object`, `part "photo" = "image/png"`.
#[doc(hidden)]
#[macro_export]
macro_rules! encoding {
    (query $property:literal $($option:ident)* $([$($header:literal = $value:literal),*])?) => {
        $crate::runtime::http::description::Encoding {
            property: $property,
            style: Some($crate::runtime::http::description::Parameter::query($property)$(.$option())*),
            content_type: None,
            headers: &[$($(($header, $value)),*)?],
        }
    };
    (part $property:literal $([$($header:literal = $value:literal),*])?) => {
        $crate::runtime::http::description::Encoding {
            property: $property,
            style: None,
            content_type: None,
            headers: &[$($(($header, $value)),*)?],
        }
    };
    (part $property:literal = $content_type:literal $($headers:tt)?) => {
        $crate::runtime::http::description::Encoding {
            content_type: Some($content_type),
            ..$crate::runtime::http::description::encoding!(part $property $($headers)?)
        }
    };
}
pub use encoding;

/// The media types of an answer, by the name that a table of operations has for its format.
#[doc(hidden)]
#[macro_export]
macro_rules! accepted {
    (json) => {
        &["application/json"]
    };
    ($format:ident $($media_type:literal)*) => {
        &[$($media_type),*]
    };
}
pub use accepted;

/// The name of a method: `GET`, or `"M-SEARCH"`.
#[doc(hidden)]
#[macro_export]
macro_rules! http_method {
    ($method:ident) => {
        stringify!($method)
    };
    ($method:literal) => {
        $method
    };
}
pub use http_method;

/// What is there, or nothing.
#[doc(hidden)]
#[macro_export]
macro_rules! first {
    () => {
        None
    };
    ($value:expr) => {
        Some($value)
    };
}
pub use first;
