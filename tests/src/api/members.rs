//! Members of JSON objects, with the path at which they stand.

use serde_json::{Map, Value};

use super::errors::ApiError;

/// A JSON object of a request.
#[derive(Clone, Copy)]
pub struct Members<'a> {
    object: &'a Map<String, Value>,
    path: &'a str,
}

impl<'a> Members<'a> {
    /// An object that has no members but these.
    pub fn of(
        object: &'a Map<String, Value>,
        path: &'a str,
        names: &[&str],
    ) -> Result<Self, ApiError> {
        match object.keys().find(|name| !names.contains(&name.as_str())) {
            Some(name) => Err(ApiError::invalid(format!(
                "There is no member {name:?} here. Path: {}",
                join(path, name)
            ))),
            None => Ok(Members { object, path }),
        }
    }

    /// A value that is such an object.
    pub fn of_value(value: &'a Value, path: &'a str, names: &[&str]) -> Result<Self, ApiError> {
        let object = value.as_object().ok_or_else(|| wrong("an object", path))?;
        Self::of(object, path, names)
    }

    pub fn get(&self, name: &str) -> Option<&'a Value> {
        self.object.get(name)
    }

    /// A member that is text, if it is there. No member of a request may be null.
    pub fn text(&self, name: &str) -> Result<Option<&'a str>, ApiError> {
        self.read(name, "a text", Value::as_str)
    }

    pub fn integer(&self, name: &str) -> Result<Option<i64>, ApiError> {
        self.read(name, "an integer", Value::as_i64)
    }

    pub fn boolean(&self, name: &str) -> Result<Option<bool>, ApiError> {
        self.read(name, "a boolean", Value::as_bool)
    }

    pub fn object(&self, name: &str) -> Result<Option<&'a Map<String, Value>>, ApiError> {
        self.read(name, "an object", Value::as_object)
    }

    pub fn array(&self, name: &str) -> Result<Option<&'a Vec<Value>>, ApiError> {
        self.read(name, "an array", Value::as_array)
    }

    /// A member that must be there.
    pub fn required<T>(&self, name: &str, value: Option<T>) -> Result<T, ApiError> {
        let path = || join(self.path, name);
        value.ok_or_else(|| ApiError::invalid(format!("A member is missing. Path: {}", path())))
    }

    fn read<T>(
        &self,
        name: &str,
        expected: &str,
        read: impl Fn(&'a Value) -> Option<T>,
    ) -> Result<Option<T>, ApiError> {
        let Some(value) = self.get(name) else { return Ok(None) };
        read(value).map(Some).ok_or_else(|| wrong(expected, &join(self.path, name)))
    }
}

/// An error that says what is expected at a path.
pub fn wrong(expected: &str, path: &str) -> ApiError {
    ApiError::invalid(format!("Expected {expected}. Path: {path}"))
}

/// The path of a member.
pub fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}
