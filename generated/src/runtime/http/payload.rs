//! How a value is written as a body, by its media type.

use std::borrow::Cow;

use super::super::encode::{Encode, Shape};
use super::super::json;
use super::content_type::{JSON, concrete, lacks_boundary, of_file};
use super::description::{Encoding, Format, MediaType};
use super::error::RequestError;
use super::fields::text;
use super::form::form;
use super::multipart::{multipart, random_boundary};
use super::request_body::RequestBody;

/// Writes a value into a body. Gives its media type, which is no range.
pub fn write<'a>(
    media_type: &MediaType,
    encodings: &'static [Encoding],
    value: &'a dyn Encode,
    to: &mut RequestBody,
) -> Result<Cow<'a, str>, RequestError> {
    let described = media_type.name;
    let or_default = |default| Cow::Borrowed(concrete(described).unwrap_or(default));
    match (media_type.format, value.shape()) {
        (Format::Text | Format::Bytes, Shape::File(file)) => {
            let content_type = of_file(file, Some(described));
            if lacks_boundary(content_type) {
                return Err(RequestError::Boundary);
            }
            to.push_file(file)?;
            Ok(Cow::Borrowed(content_type))
        }
        (Format::Json | Format::Bytes, _) => {
            to.push_bytes(json::to_vec(value).map_err(RequestError::Body)?);
            Ok(or_default(JSON))
        }
        (Format::Text, _) => {
            to.push_bytes(text(value)?);
            Ok(or_default("text/plain"))
        }
        (Format::Form, _) => {
            to.push_bytes(form(value, encodings)?);
            Ok(or_default("application/x-www-form-urlencoded"))
        }
        (Format::Multipart, _) => {
            let boundary = multipart(value, encodings, random_boundary, to)?;
            Ok(Cow::Owned(format!("multipart/form-data; boundary={boundary}")))
        }
    }
}
