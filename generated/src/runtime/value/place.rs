//! Where in a document a decoder stands.
//!
//! A place is a linked list on the stack: it costs a few words for each level while all goes well, and is
//! written out only when a value is refused.

use std::fmt::{self, Display, Formatter, Write};

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
    /// How many objects and arrays stand around the place.
    pub fn depth(&self) -> usize {
        let (mut place, mut depth) = (self, 0);
        while let Place::Member(parent, _) | Place::Item(parent, _) = place {
            place = parent;
            depth += 1;
        }
        depth
    }
}

/// Writes the place as a path: `owner.addresses["home[1].street"].lines[2].text`.
impl Display for Place<'_> {
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

fn is_identifier(name: &str) -> bool {
    let mut bytes = name.bytes();
    bytes.next().is_some_and(|first| first.is_ascii_alphabetic() || first == b'_' || first == b'$')
        && bytes.all(|next| next.is_ascii_alphanumeric() || next == b'_' || next == b'$')
}
