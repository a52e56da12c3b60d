//! `multipart/form-data` (RFC 7578; OpenAPI 3.1.1, section 4.8.14.5).

use std::hash::{BuildHasher, RandomState};

use http::header::{HeaderName, HeaderValue};
use percent_encoding::percent_decode_str;

use super::super::encode::Encode;
use super::super::encode::file::FileContent;
use super::content_type::{JSON, concrete, of_file};
use super::description::Encoding;
use super::error::RequestError;
use super::fields::{Content, Field, fields};
use super::request_body::RequestBody;

/// A part: its headers, each with a line's end, and what stands below them.
struct Part {
    headers: String,
    content: FileContent,
}

/// Writes the parts that a value is into a body. Gives the boundary that is between them: the first one of those
/// proposed that no content has.
pub fn multipart(
    value: &dyn Encode,
    encodings: &'static [Encoding],
    mut propose: impl FnMut() -> String,
    to: &mut RequestBody,
) -> Result<String, RequestError> {
    let parts = fields(value, encodings)?.into_iter().map(Part::new);
    let parts = parts.collect::<Result<Vec<Part>, _>>()?;
    let boundary = loop {
        let boundary = propose();
        if !parts.iter().any(|part| part.has_line_of(&boundary)) {
            break boundary;
        }
    };
    for Part { headers, content } in parts {
        to.push_bytes(format!("--{boundary}\r\n{headers}\r\n"));
        to.push_file(&content)?;
        to.push_bytes("\r\n");
    }
    to.push_bytes(format!("--{boundary}--\r\n"));
    Ok(boundary)
}

/// A boundary that nobody can foresee, so that no stream has it either.
pub fn random_boundary() -> String {
    // The keys of each state are random, and those of no two are the same.
    let random = || RandomState::new().hash_one(());
    format!("{:016x}{:016x}", random(), random())
}

impl Part {
    fn new(field: Field) -> Result<Self, RequestError> {
        let (name, content, encoding) = match field {
            Field::Plain { name, content, encoding } => (name, content, encoding),
            // Nothing is percent-encoded in a part.
            Field::Encoded { name, value, encoding } => {
                (decoded(&name), Content::Text(decoded(&value)), Some(encoding))
            }
        };
        let described = encoding.and_then(|encoding| encoding.content_type);
        let mut disposition = format!("form-data; name=\"{}\"", quoted(&name));
        let content_type = match &content {
            // A part without a type is text (RFC 7578, section 4.4). That is what browsers send, and servers know.
            Content::Text(_) => described.and_then(concrete),
            Content::Json(_) => Some(described.and_then(concrete).unwrap_or(JSON)),
            Content::File(file) => {
                // Many servers take a part for a file only if it has a file name.
                let file_name = quoted(file.name().unwrap_or(&name));
                disposition.push_str(&format!("; filename=\"{file_name}\""));
                Some(of_file(file, described))
            }
        };
        let mut headers = String::new();
        add(&mut headers, "Content-Disposition", &disposition)?;
        if let Some(content_type) = content_type {
            add(&mut headers, "Content-Type", content_type)?;
        }
        for (name, value) in encoding.map_or(&[][..], |encoding| encoding.headers) {
            add(&mut headers, name, value)?;
        }
        let content = match content {
            Content::Text(text) | Content::Json(text) => FileContent::from(text),
            Content::File(file) => file,
        };
        Ok(Part { headers, content })
    }

    /// Whether a line of the content begins as the line with this boundary would.
    fn has_line_of(&self, boundary: &str) -> bool {
        let mut lines = self.content.as_bytes().unwrap_or_default().split(|byte| *byte == b'\n');
        lines.any(|line| {
            let line = line.strip_prefix(b"--");
            line.is_some_and(|line| line.starts_with(boundary.as_bytes()))
        })
    }
}

/// Adds a header of a part.
fn add(headers: &mut String, name: &str, value: &str) -> Result<(), RequestError> {
    // Nothing that a caller says makes a second header of one.
    if HeaderName::from_bytes(name.as_bytes()).is_err() || HeaderValue::from_str(value).is_err() {
        return Err(RequestError::PartHeader(name.to_owned()));
    }
    headers.push_str(&format!("{name}: {value}\r\n"));
    Ok(())
}

/// A name, as it stands between quotes (HTML, "Multipart form data"): any other character is UTF-8.
fn quoted(name: &str) -> String {
    name.replace('\r', "%0D").replace('\n', "%0A").replace('"', "%22")
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}
