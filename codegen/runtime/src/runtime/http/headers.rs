//! The headers of answers that a description knows, as types.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use http::header::HeaderMap;
use serde_json::{Map, Value};

use super::super::json::{self, FromJson};

/// The described headers of an answer.
pub trait DescribedHeaders: Sized {
    /// Reads those that are there.
    ///
    /// # Errors
    ///
    /// If one has a value that the description does not allow.
    fn from_headers(headers: &HeaderMap) -> Result<Self, HeaderError>;
}

/// Where none is described.
impl DescribedHeaders for () {
    fn from_headers(_: &HeaderMap) -> Result<Self, HeaderError> {
        Ok(())
    }
}

/// A header that is not what the description says.
#[derive(Debug)]
pub struct HeaderError {
    name: &'static str,
    reason: json::Error,
}

impl HeaderError {
    /// The name of the header.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Why it could not be decoded.
    pub fn reason(&self) -> &json::Error {
        &self.reason
    }
}

impl Display for HeaderError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "the header `{}` is not as described: {}", self.name, self.reason)
    }
}

impl Error for HeaderError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.reason)
    }
}

/// What the text of a header stands for: the style `simple` (OpenAPI 3.1.1, section 4.8.12.3), or `content` of JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A text.
    Text,
    /// A number or a boolean.
    Scalar,
    /// Texts, with commas between them.
    Texts,
    /// Numbers or booleans, with commas between them.
    Scalars,
    /// Names and values, with commas between all of them: `R,100,G,200`.
    Members(Scalars),
    /// The same, exploded: `R=100,G=200`.
    Exploded(Scalars),
    /// A JSON text.
    Json,
}

/// Which members are numbers or booleans, and no texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scalars {
    /// Those of these names.
    Only(&'static [&'static str]),
    /// All but those of these names.
    AllBut(&'static [&'static str]),
}

impl Scalars {
    fn has(self, name: &str) -> bool {
        match self {
            Scalars::Only(names) => names.contains(&name),
            Scalars::AllBut(names) => !names.contains(&name),
        }
    }
}

/// A header, if it is there.
pub fn read<T: FromJson>(
    headers: &HeaderMap,
    name: &'static str,
    form: Form,
) -> Result<Option<T>, HeaderError> {
    let Some(text) = text(headers, name) else { return Ok(None) };
    let value = text.map(|text| json_text(&text, form)).and_then(|text| json::from_slice(&text));
    value.map(Some).map_err(|reason| HeaderError { name, reason })
}

/// The lines of a header as one (RFC 9110, section 5.3).
fn text(headers: &HeaderMap, name: &str) -> Option<Result<String, json::Error>> {
    let mut lines = headers.get_all(name).iter().map(|line| std::str::from_utf8(line.as_bytes()));
    let mut text = lines.next()?.map(|line| line.trim().to_owned());
    for line in lines {
        text = text.and_then(|text| Ok(format!("{text}, {}", line?.trim())));
    }
    Some(text.map_err(|error| json::Error::custom(format!("no text: {error}"))))
}

/// The value of a header as JSON, which is decoded as JSON is anywhere.
fn json_text(text: &str, form: Form) -> Vec<u8> {
    let items = || text.split(',').map(str::trim).filter(|_| !text.is_empty());
    let value = match form {
        Form::Json => return text.as_bytes().to_owned(),
        Form::Text => Value::from(text),
        Form::Scalar => scalar(text),
        Form::Texts => items().map(Value::from).collect(),
        Form::Scalars => items().map(scalar).collect(),
        Form::Members(scalars) => {
            let items: Vec<&str> = items().collect();
            let pairs = items.chunks(2).map(|pair| (pair[0], pair.get(1).copied()));
            members(pairs, scalars)
        }
        Form::Exploded(scalars) => {
            let pairs = items().map(|item| match item.split_once('=') {
                Some((name, value)) => (name.trim(), Some(value.trim())),
                None => (item, None),
            });
            members(pairs, scalars)
        }
    };
    value.to_string().into_bytes()
}

/// A number or a boolean; a text if it is neither, which the type refuses.
fn scalar(text: &str) -> Value {
    let value = serde_json::from_str(text).ok();
    let value = value.filter(|value: &Value| value.is_number() || value.is_boolean());
    value.unwrap_or_else(|| Value::from(text))
}

fn members<'t>(pairs: impl Iterator<Item = (&'t str, Option<&'t str>)>, scalars: Scalars) -> Value {
    let member = |(name, value): (&str, Option<&str>)| {
        let value = value.unwrap_or_default();
        let value = if scalars.has(name) { scalar(value) } else { Value::from(value) };
        (name.to_owned(), value)
    };
    Value::Object(pairs.map(member).collect::<Map<_, _>>())
}

/// Reads the described headers of an operation's answers:
///
/// ```text
/// headers! {
///     GetPetHeaders {
///         x_rate_limit: i64 = "X-Rate-Limit" Scalar;
///         x_color: Color = "X-Color" Members(Only "r", "g");
///     }
/// }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! headers {
    ($name:ident {
        $($field:ident: $type:ty = $wire:literal $form:ident $(($scalars:ident $($name_of:literal),*))?;)*
    }) => {
        impl $crate::runtime::http::headers::DescribedHeaders for $name {
            fn from_headers(
                headers: &::http::HeaderMap,
            ) -> Result<Self, $crate::runtime::http::headers::HeaderError> {
                Ok($name {
                    $($field: $crate::runtime::http::headers::read(
                        headers,
                        $wire,
                        $crate::runtime::http::headers::Form::$form
                            $(($crate::runtime::http::headers::Scalars::$scalars(&[$($name_of),*])))?,
                    )?,)*
                })
            }
        }

        impl $name {
            /// Reads those that are there: of a success, or of an error.
            ///
            /// # Errors
            ///
            /// If one has a value that the description does not allow.
            pub fn from_headers(
                headers: &::http::HeaderMap,
            ) -> Result<Self, $crate::runtime::http::headers::HeaderError> {
                $crate::runtime::http::headers::DescribedHeaders::from_headers(headers)
            }
        }
    };
}
pub use headers;
