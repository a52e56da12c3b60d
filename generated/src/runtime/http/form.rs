//! `application/x-www-form-urlencoded` (OpenAPI 3.1.1, section 4.8.14.4).
//!
//! A space is `%20`, as in a query: whoever reads `+` reads that as well (OpenAPI 3.1.1, appendix E).

use super::super::encode::Encode;
use super::super::encode::file::FileContent;
use super::description::Encoding;
use super::error::RequestError;
use super::fields::{Content, Field, fields};
use super::style::{escaped, escaped_bytes};

/// The form that a value is.
pub fn form(value: &dyn Encode, encodings: &'static [Encoding]) -> Result<String, RequestError> {
    let mut form = String::new();
    for field in fields(value, encodings)? {
        let (name, value) = match field {
            Field::Encoded { name, value, .. } => (name, value),
            Field::Plain { name, content, .. } => (escaped(&name), encoded(&content)?),
        };
        if !form.is_empty() {
            form.push('&');
        }
        form.push_str(&name);
        form.push('=');
        form.push_str(&value);
    }
    Ok(form)
}

/// What a field contains, percent-encoded.
fn encoded(content: &Content) -> Result<String, RequestError> {
    match content {
        Content::Text(text) | Content::Json(text) => Ok(escaped(text)),
        Content::File(file) => file.as_bytes().map(escaped_bytes).ok_or(RequestError::Stream),
    }
}
