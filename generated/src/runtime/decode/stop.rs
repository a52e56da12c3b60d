//! What comes of putting a value into a slot, if it is not just there then.

use std::fmt::{self, Display, Formatter};

use super::super::value::written::Written;

/// Why there is more to say than that a value is in its slot. One enum for all, so that a result is two words.
#[derive(Debug)]
pub enum Stop {
    /// Null came, and the slot is as empty as it was.
    Null,
    /// The value is in its slot: a number, or one with numbers in it, that would be written in another way than
    /// it came.
    Written(Box<Written>),
    /// There are no more items.
    End,
    /// The source cannot go on, and keeps its error.
    Source,
    /// The type does not take the value.
    Fault(Box<Fault>),
}

/// Why a type does not take a value.
#[derive(Debug)]
pub struct Fault {
    /// The place of the value, as a path; empty for the whole document.
    pub path: String,
    pub message: String,
}

/// The path, a colon, the message.
impl Display for Fault {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => f.write_str(&self.message),
            path => write!(f, "{path}: {}", self.message),
        }
    }
}
