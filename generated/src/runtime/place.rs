//! Where in a document a decoder stands, and the errors that name it.
//!
//! A place is a linked list on the stack: it costs a few words per level while all goes well and
//! is only written out when a leaf fails. The error is made once, there; what the format itself
//! reports (end of input, syntax, I/O) is passed up untouched, so that its category survives.

use std::fmt::{self, Display, Formatter, Write};

use serde::de::{Error, Unexpected};

/// A place in a document: the root, or a step from another place.
#[derive(Clone, Copy, Debug)]
pub enum Place<'p> {
    /// The value that the caller asked to decode.
    Root,
    /// A member of an object, by its name on the wire.
    Member(&'p Place<'p>, &'p str),
    /// An item of an array, counted from 0.
    Item(&'p Place<'p>, usize),
}

impl Place<'_> {
    /// An error of another type than expected, such as a string for a number.
    #[cold]
    pub fn invalid_type<E: Error>(&self, found: Unexpected<'_>, expected: &str) -> E {
        let found = Found(found);
        E::custom(format_args!("{}invalid type: {found}, expected {expected}", Prefix(self)))
    }

    /// An error of the right type and a value that it cannot be.
    #[cold]
    pub fn invalid_value<E: Error>(&self, found: Unexpected<'_>, expected: &str) -> E {
        let found = Found(found);
        E::custom(format_args!("{}invalid value: {found}, expected {expected}", Prefix(self)))
    }

    /// An error because this object lacks a member that it must have.
    #[cold]
    pub fn missing_member<E: Error>(&self, name: &str) -> E {
        E::custom(format_args!("{}missing field `{name}`", Prefix(self)))
    }

    /// An error because the member at this place came before in the same object.
    #[cold]
    pub fn duplicate<E: Error>(&self) -> E {
        E::custom(format_args!("{}duplicate field", Prefix(self)))
    }

    /// An error in words of the caller.
    #[cold]
    pub fn error<E: Error>(&self, message: impl Display) -> E {
        E::custom(format_args!("{}{message}", Prefix(self)))
    }
}

/// Writes the place as a path: `owner.addresses["home[1].street"].lines[2].text`.
impl Display for Place<'_> {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match *self {
            Place::Root => Ok(()),
            Place::Item(parent, index) => write!(f, "{parent}[{index}]"),
            Place::Member(parent, name) if is_identifier(name) => {
                parent.fmt(f)?;
                if !matches!(parent, Place::Root) {
                    f.write_char('.')?;
                }
                f.write_str(name)
            }
            Place::Member(parent, name) => write!(f, "{parent}[{name:?}]"),
        }
    }
}

#[inline]
fn is_identifier(name: &str) -> bool {
    let mut bytes = name.bytes();
    bytes.next().is_some_and(|first| first.is_ascii_alphabetic() || first == b'_' || first == b'$')
        && bytes.all(|next| next.is_ascii_alphanumeric() || next == b'_' || next == b'$')
}

/// The place and a colon, or nothing at the root.
struct Prefix<'p>(&'p Place<'p>);

impl Display for Prefix<'_> {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Place::Root => Ok(()),
            place => write!(f, "{place}: "),
        }
    }
}

/// Says `null` where serde says `unit value`, and 1.0 where it says `floating point 1`.
struct Found<'a>(Unexpected<'a>);

impl Display for Found<'_> {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Unexpected::Unit | Unexpected::Option => f.write_str("null"),
            Unexpected::Float(value) => write!(f, "floating point `{value:?}`"),
            other => other.fmt(f),
        }
    }
}
