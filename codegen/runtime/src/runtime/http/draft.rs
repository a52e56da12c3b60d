//! A request that parameters and a body are put into.

use std::borrow::Cow;

use http::Request;
use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

use super::super::encode::{Encode, Shape};
use super::super::format::Serialized;
use super::body::Body;
use super::credentials::Credentials;
use super::description::{Description, Encoding, Location, Parameter, Style};
use super::error::RequestError;
use super::form::form;
use super::request_body::RequestBody;
use super::{cookie, payload, style};

/// The name under which it is listed how the properties of the whole query are written: no media type is called so.
const QUERY_STRING: &str = "querystring";

/// A request that is being made.
pub struct Draft {
    description: &'static Description,
    path: String,
    /// What stands behind the `?`.
    query: String,
    headers: HeaderMap,
    body: RequestBody,
}

impl Draft {
    /// A request of an operation, in whose path parameters are still to be filled in.
    pub fn new(description: &'static Description) -> Self {
        let path = description.path.to_owned();
        let (query, headers, body) = (String::new(), HeaderMap::new(), RequestBody::default());
        Draft { description, path, query, headers, body }
    }

    /// Puts in the constants of the operation, and its parameters: their values in the order of the description.
    pub fn parameters(&mut self, values: &[Option<&dyn Encode>]) -> Result<(), RequestError> {
        for (parameter, value) in self.description.constants {
            let value = Value::from(*value);
            let is_json = parameter.style == Style::Json;
            let value = if is_json { Value::from(value.to_string()) } else { value };
            self.parameter(parameter, &value)?;
        }
        for (parameter, value) in self.description.parameters.iter().zip(values) {
            let Some(value) = *value else { continue };
            if (parameter.location, parameter.style) == (Location::QueryString, Style::Form) {
                self.query_string(&match value.shape() {
                    // A text is a form that has been written.
                    Shape::Text(text) => style::written_query(text),
                    _ => form(value, self.encodings(QUERY_STRING))?,
                });
                continue;
            }
            let value = if parameter.style == Style::Json {
                let text = serde_json::to_string(&Serialized(value));
                Value::from(text.map_err(RequestError::Encode)?)
            } else {
                serde_json::to_value(Serialized(value)).map_err(RequestError::Encode)?
            };
            self.parameter(parameter, &value)?;
        }
        self.check_path()
    }

    fn parameter(
        &mut self,
        parameter: &'static Parameter,
        value: &Value,
    ) -> Result<(), RequestError> {
        let name = parameter.name;
        match parameter.location {
            Location::Path => {
                let text = style::path(parameter, value);
                self.path = self.path.replace(&format!("{{{name}}}"), &text);
            }
            Location::Query => {
                for (name, value) in style::pairs(parameter, value) {
                    self.query(&name, &value);
                }
            }
            Location::QueryString => {
                if let Some(text) = style::query_string(parameter, value) {
                    self.query_string(&text);
                }
            }
            Location::Header => {
                let Some(text) = style::header(parameter, value) else { return Ok(()) };
                let refused = || RequestError::Header(name);
                // A request has one header for all its cookies, whoever puts them in.
                if name.eq_ignore_ascii_case("cookie") {
                    return cookie::append(&mut self.headers, &text).ok_or_else(refused);
                }
                let value = HeaderValue::from_str(&text).map_err(|_| refused())?;
                let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| refused())?;
                self.headers.insert(name, value);
            }
            Location::Cookie => {
                for (cookie, value) in style::pairs(parameter, value) {
                    cookie::add(&mut self.headers, &cookie, &value)
                        .ok_or(RequestError::Cookie(name))?;
                }
            }
        }
        Ok(())
    }

    /// Adds a name and a value to the query, both as they are sent.
    fn query(&mut self, name: &str, value: &str) {
        self.query_string(name);
        self.query.push('=');
        self.query.push_str(value);
    }

    /// Adds to the query what is written as a part of it.
    fn query_string(&mut self, text: &str) {
        if !self.query.is_empty() {
            self.query.push('&');
        }
        self.query.push_str(text);
    }

    /// How the properties of a form are written, by the name that they are listed under.
    fn encodings(&self, name: &str) -> &'static [Encoding] {
        let mut encodings = self.description.encodings.iter();
        encodings.find(|(known, _)| *known == name).map_or(&[], |(_, encodings)| encodings)
    }

    /// Refuses a path that parameters lead elsewhere: one with a segment that is empty, `.` or `..` now (RFC 3986,
    /// section 5.2.4).
    fn check_path(&self) -> Result<(), RequestError> {
        let templates = segments(self.description.path);
        for (template, segment) in templates.zip(segments(&self.path)) {
            let parameter = template.split_once('{').and_then(|(_, rest)| rest.split_once('}'));
            if let (Some((name, _)), "" | "." | "..") = (parameter, segment) {
                return Err(RequestError::PathParameter(name));
            }
        }
        Ok(())
    }

    /// Puts in the body.
    pub fn body(&mut self, body: &dyn Body) -> Result<(), RequestError> {
        let (index, value) = body.content();
        let Some(media_type) = self.description.bodies.get(index) else { return Ok(()) };
        let encodings = self.encodings(media_type.name);
        let content_type = payload::write(media_type, encodings, value, &mut self.body)?;
        let content_type = HeaderValue::from_str(&content_type);
        let content_type = content_type.map_err(|_| RequestError::Header("content-type"))?;
        self.headers.insert(CONTENT_TYPE, content_type);
        Ok(())
    }

    /// The request, for a server at this address.
    pub fn finish(
        mut self,
        base: &str,
        credentials: &Credentials,
    ) -> Result<Request<RequestBody>, RequestError> {
        if let Some(accept) = accepted(self.description.accept) {
            self.headers.insert(ACCEPT, accept);
        }
        // Whoever sends bytes counts them; a stream has the length that its owner gave it.
        if let (false, Some(length)) = (self.body.is_repeatable(), self.body.length()) {
            self.headers.insert(CONTENT_LENGTH, length.into());
        }
        let Description { security, server, .. } = self.description;
        if !credentials.sign(*security, &mut self.headers, &mut self.query)
            && !credentials.is_empty()
        {
            return Err(RequestError::Credentials(security.unwrap_or_default()));
        }
        let base = server.as_ref().map_or(Cow::Borrowed(base), |own| own.address(base));
        if base.contains(['?', '#']) {
            return Err(RequestError::BaseQuery);
        }
        let (base, path, query) = (base.trim_end_matches('/'), self.path, self.query);
        // The path of a description may have a query of its own: `/action?name=do`.
        let before_query = match (query.is_empty(), path.contains('?')) {
            (true, _) => "",
            (false, true) => "&",
            (false, false) => "?",
        };
        let address = format!("{base}{path}{before_query}{query}");
        let request =
            Request::builder().method(self.description.method).uri(address).body(self.body);
        let mut request = request.map_err(RequestError::Base)?;
        *request.headers_mut() = self.headers;
        Ok(request)
    }
}

/// The header `accept`: each media type once, ranges at the end. None where no answer has a body.
fn accepted(media_types: &[&'static [&'static str]]) -> Option<HeaderValue> {
    let mut named: Vec<&str> = Vec::new();
    for &media_type in media_types.iter().copied().flatten() {
        if !named.contains(&media_type) {
            named.push(media_type);
        }
    }
    named.sort_by_key(|media_type| media_type.matches('*').count());
    let value = HeaderValue::from_str(&named.join(", ")).ok();
    value.filter(|value| !value.is_empty())
}

/// The segments of a path, without its query.
fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('?').next().unwrap_or_default().split('/')
}
