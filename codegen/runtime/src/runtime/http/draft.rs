//! A request that parameters and a body are put into.

use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use http::{Method, Request};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};
use serde_json::Value;

use super::super::encode::Encode;
use super::super::format::Serialized;
use super::super::json;
use super::credentials::Credentials;
use super::error::RequestError;

/// What may stand in a path or a query as it is: letters, digits, and the marks of RFC 3986.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A request that is being made.
pub struct Draft {
    path: String,
    query: String,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Draft {
    /// A request of a path, in which parameters are still to be filled in: `/pets/{id}`.
    pub fn new(path: &'static str) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        Draft { path: path.to_owned(), query: String::new(), headers, body: Vec::new() }
    }

    /// Fills in a parameter of the path.
    pub fn path<T: Encode>(&mut self, name: &'static str, value: &T) -> Result<(), RequestError> {
        let text = joined(&encode(value)?, ",", escaped);
        if matches!(text.as_str(), "" | "." | "..") {
            return Err(RequestError::PathParameter(name));
        }
        self.path = self.path.replace(&format!("{{{name}}}"), &text);
        Ok(())
    }

    /// Adds a header.
    pub fn header<T: Encode>(&mut self, name: &'static str, value: &T) -> Result<(), RequestError> {
        let refused = || RequestError::Header(name);
        let text = joined(&encode(value)?, ",", str::to_owned);
        let value = HeaderValue::from_str(&text).map_err(|_| refused())?;
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| refused())?;
        self.headers.insert(name, value);
        Ok(())
    }

    /// Adds a parameter to the query; the items of an array stand behind one another: `tag=a,b`.
    pub fn query<T: Encode>(&mut self, name: &'static str, value: &T) -> Result<(), RequestError> {
        self.pair(name, &encode(value)?, ",");
        Ok(())
    }

    /// Adds a parameter to the query for each item or member: `tag=a&tag=b`.
    pub fn query_exploded<T: Encode>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), RequestError> {
        match encode(value)? {
            Value::Array(items) => items.iter().for_each(|item| self.pair(name, item, ",")),
            Value::Object(members) => {
                members.iter().for_each(|(key, value)| self.pair(key, value, ","));
            }
            scalar => self.pair(name, &scalar, ","),
        }
        Ok(())
    }

    /// Adds a parameter to the query for each member: `filter[a]=1&filter[b]=2`.
    pub fn query_deep<T: Encode>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), RequestError> {
        if let Value::Object(members) = encode(value)? {
            for (key, value) in &members {
                self.pair(&format!("{name}[{key}]"), value, ",");
            }
        }
        Ok(())
    }

    /// Adds a parameter to the query, items with a space between them: `tag=a%20b`.
    pub fn query_spaces<T: Encode>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), RequestError> {
        self.pair(name, &encode(value)?, "%20");
        Ok(())
    }

    /// Adds a parameter to the query, items with a `|` between them: `tag=a%7Cb`.
    pub fn query_pipes<T: Encode>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), RequestError> {
        self.pair(name, &encode(value)?, "%7C");
        Ok(())
    }

    /// Sets a body of JSON.
    pub fn json<T: Encode>(
        &mut self,
        media_type: &'static str,
        body: &T,
    ) -> Result<(), RequestError> {
        self.body = json::to_vec(body).map_err(RequestError::Body)?;
        self.content_type(media_type);
        Ok(())
    }

    /// Sets a body of any other kind.
    pub fn bytes(&mut self, media_type: &'static str, body: &[u8]) -> Result<(), RequestError> {
        self.body = body.to_owned();
        self.content_type(media_type);
        Ok(())
    }

    fn content_type(&mut self, media_type: &'static str) {
        if let Ok(value) = HeaderValue::from_str(media_type) {
            self.headers.insert(CONTENT_TYPE, value);
        }
    }

    /// The request, for a server at this address.
    pub fn finish(
        mut self,
        method: Method,
        base: &str,
        credentials: &Credentials,
    ) -> Result<Request<Vec<u8>>, RequestError> {
        credentials.sign(&mut self.headers);
        let address = format!("{}{}{}", base.trim_end_matches('/'), self.path, self.query);
        let request = Request::builder().method(method).uri(address).body(self.body);
        let mut request = request.map_err(RequestError::Base)?;
        *request.headers_mut() = self.headers;
        Ok(request)
    }

    fn pair(&mut self, name: &str, value: &Value, separator: &str) {
        self.query.push(if self.query.is_empty() { '?' } else { '&' });
        self.query.push_str(&escaped(name));
        self.query.push('=');
        self.query.push_str(&joined(value, separator, escaped));
    }
}

fn encode<T: Encode>(value: &T) -> Result<Value, RequestError> {
    serde_json::to_value(Serialized(value)).map_err(RequestError::Encode)
}

fn escaped(text: &str) -> String {
    percent_encode(text.as_bytes(), ENCODED).to_string()
}

/// A value as a text, items and members one behind the other. What they are made of is written by
/// `write`, and the separator is not: a comma within an item is told from one between two.
fn joined(value: &Value, separator: &str, write: fn(&str) -> String) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => write(text),
        Value::Array(items) => {
            let items = items.iter().map(|item| joined(item, separator, write));
            items.collect::<Vec<_>>().join(separator)
        }
        Value::Object(members) => {
            let members = members.iter().map(|(key, value)| {
                format!("{}{separator}{}", write(key), joined(value, separator, write))
            });
            members.collect::<Vec<_>>().join(separator)
        }
        scalar => write(&scalar.to_string()),
    }
}
