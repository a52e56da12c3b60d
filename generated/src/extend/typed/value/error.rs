//! Why a value is not of a type, and where.

use std::fmt::{self, Display, Formatter};

use serde::de::{self, Expected, Unexpected};
use serde_json::Value;

use crate::extend::typed::path::push_place;
use crate::runtime::value::place::Place;

/// A fault, with its path from the value once that is known. It is in a box, for it goes through every level.
#[derive(Clone, Debug)]
pub struct DecodeError(Box<Fault>);

#[derive(Clone, Debug)]
struct Fault {
    path: Option<String>,
    message: String,
    /// The member that an object has twice.
    duplicate: Option<&'static str>,
}

impl DecodeError {
    fn new(message: String) -> Self {
        DecodeError(Box::new(Fault { path: None, message, duplicate: None }))
    }

    /// The fault is at this place, unless it has one already, which is further inside.
    pub fn at(mut self, place: &Place<'_>) -> Self {
        self.0.path.get_or_insert_with(|| {
            let mut path = String::new();
            push_place(&mut path, place);
            path
        });
        self
    }

    /// The same fault at another path.
    pub fn moved_to(mut self, path: String) -> Self {
        self.0.path = Some(path);
        self
    }

    /// The member that an object has twice.
    pub fn duplicate(&self) -> Option<&'static str> {
        self.0.duplicate
    }

    /// Whether a path is that of the fault, or leads further inside.
    pub fn is_around(&self, path: &str) -> bool {
        let own = self.0.path.as_deref().unwrap_or_default();
        let Some(rest) = path.strip_prefix(own) else { return false };
        own.is_empty() || rest.is_empty() || rest.starts_with(['.', '['])
    }

    /// Whether the fault is that a member of this name is absent.
    pub fn is_about_absent(&self, name: &str) -> bool {
        self.0.message == absent(name)
    }

    /// Whether the message names this value, as serde does.
    pub fn is_about(&self, value: &Value) -> bool {
        let name = match value {
            Value::Null => "null".to_owned(),
            Value::Bool(flag) => format!("`{flag}`"),
            Value::Number(number) => match number.as_f64() {
                Some(float) if number.is_f64() => Unexpected::Float(float).to_string(),
                _ => format!("`{number}`"),
            },
            // An unknown variant has other quotes than a text of which no text was expected.
            Value::String(text) => {
                let variant = format!("`{text}`");
                if self.0.message.contains(&variant) { variant } else { format!("{text:?}") }
            }
            Value::Array(_) => Unexpected::Seq.to_string(),
            Value::Object(_) => Unexpected::Map.to_string(),
        };
        self.0.message.contains(&name)
    }

    /// The path, empty for the value itself, and the message.
    pub fn into_parts(self) -> (String, String) {
        (self.0.path.unwrap_or_default(), self.0.message)
    }
}

fn absent(member: &str) -> String {
    format!("missing field `{member}`")
}

impl de::Error for DecodeError {
    fn custom<M: Display>(message: M) -> Self {
        DecodeError::new(message.to_string())
    }

    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        // As serde_json says it.
        let unexpected = match unexpected {
            Unexpected::Unit => Unexpected::Other("null"),
            other => other,
        };
        DecodeError::new(format!("invalid type: {unexpected}, expected {expected}"))
    }

    fn missing_field(member: &'static str) -> Self {
        DecodeError::new(absent(member))
    }

    fn duplicate_field(member: &'static str) -> Self {
        let mut error = DecodeError::new(format!("duplicate field `{member}`"));
        error.0.duplicate = Some(member);
        error
    }
}

impl Display for DecodeError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for DecodeError {}
