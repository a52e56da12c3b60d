//! Why a value is not of a type, and where.

use std::cell::RefCell;
use std::fmt::{self, Arguments, Display, Formatter};

use serde::de::{self, Expected, Unexpected};

use crate::extend::typed::path::push_place;
use crate::runtime::value::place::Place;

/// A fault, with its path from the value once that is known. It is in a box, for it goes through every level.
#[derive(Clone, Debug)]
pub struct DecodeError(Box<Fault>);

#[derive(Clone, Debug)]
struct Fault {
    path: Option<String>,
    message: String,
    cause: Cause,
}

/// What is wrong, as far as something can be done about it.
#[derive(Clone, Copy, Debug)]
pub enum Cause {
    /// An object has not this member.
    Missing(&'static str),
    /// An object has this member twice.
    Duplicate(&'static str),
    /// Null stands where it must not.
    Null,
    Other,
}

thread_local! {
    /// What is noted while a value is decoded.
    static NOTED: RefCell<Noted> = const { RefCell::new(Noted { has_failed: false, missing: Vec::new() }) };
}

/// The errors that there were, also those that serde has not passed on: it takes an `Option` of a flattened struct for
/// none, and tries the next variant of an enum.
#[derive(Default)]
pub struct Noted {
    pub has_failed: bool,
    /// The members that were missing.
    pub missing: Vec<&'static str>,
}

impl Noted {
    /// What has been noted since this was called last.
    pub fn take() -> Self {
        NOTED.take()
    }
}

impl DecodeError {
    fn new(message: String, cause: Cause) -> Self {
        NOTED.with_borrow_mut(|noted| {
            noted.has_failed = true;
            match cause {
                Cause::Missing(name) if !noted.missing.contains(&name) => noted.missing.push(name),
                _ => {}
            }
        });
        DecodeError(Box::new(Fault { path: None, message, cause }))
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

    /// What is wrong.
    pub fn cause(&self) -> Cause {
        self.0.cause
    }

    /// The path of the fault; empty for the value itself.
    pub fn path(&self) -> &str {
        self.0.path.as_deref().unwrap_or_default()
    }

    /// Whether a path is that of the fault.
    pub fn is_at(&self, path: &str) -> bool {
        self.path() == path
    }

    /// Whether the message begins so.
    pub fn begins(&self, text: Arguments<'_>) -> bool {
        self.0.message.starts_with(&text.to_string())
    }

    /// Whether a path is that of the fault, or leads further inside.
    pub fn is_around(&self, path: &str) -> bool {
        let Some(rest) = path.strip_prefix(self.path()) else { return false };
        self.path().is_empty() || rest.is_empty() || rest.starts_with(['.', '['])
    }

    /// The path, empty for the value itself, and the message.
    pub fn into_parts(self) -> (String, String) {
        (self.0.path.unwrap_or_default(), self.0.message)
    }
}

impl de::Error for DecodeError {
    fn custom<M: Display>(message: M) -> Self {
        DecodeError::new(message.to_string(), Cause::Other)
    }

    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        // As serde_json says it.
        let (unexpected, cause) = match unexpected {
            Unexpected::Unit => (Unexpected::Other("null"), Cause::Null),
            other => (other, Cause::Other),
        };
        DecodeError::new(format!("invalid type: {unexpected}, expected {expected}"), cause)
    }

    fn missing_field(member: &'static str) -> Self {
        DecodeError::new(format!("missing field `{member}`"), Cause::Missing(member))
    }

    fn duplicate_field(member: &'static str) -> Self {
        DecodeError::new(format!("duplicate field `{member}`"), Cause::Duplicate(member))
    }
}

impl Display for DecodeError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for DecodeError {}
