//! What a visitor expects, and the errors of what it finds instead.

use std::cell::Cell;
use std::fmt::{self, Display, Formatter, Write};

use serde::de::Error;

use super::super::place::Place;
use super::is_of_serde_json;

/// Where a value stands, and what the format has done about it.
pub struct Spot<'p> {
    pub at: &'p Place<'p>,
    /// Whether the format has asked what was expected there.
    asked: Cell<bool>,
    /// Whether the format has found the array or object that was expected.
    found: Cell<bool>,
}

impl<'p> Spot<'p> {
    #[inline]
    pub fn new(at: &'p Place<'p>) -> Self {
        Spot { at, asked: Cell::new(false), found: Cell::new(false) }
    }

    /// Adds the place to an error that the format made of what was expected.
    #[cold]
    pub fn place<E: Error>(&self, error: E) -> E {
        if self.asked.get() { self.at.error(error) } else { error }
    }

    /// Adds the place to an error that the format made of finding something else than an array or an
    /// object. A format that does not ask what was expected (ciborium) says so in serde's words.
    #[cold]
    pub fn place_mismatch<E: Error>(&self, error: E) -> E {
        if !self.found.get() && !is_of_serde_json::<E>() && says_mismatch(&error) {
            return self.at.error(error);
        }
        self.place(error)
    }

    /// Tells the format what was expected.
    #[cold]
    #[inline]
    pub fn tell(&self, expected: &str, f: &mut Formatter<'_>) -> fmt::Result {
        self.asked.set(true);
        f.write_str(expected)
    }

    /// Notes that the array or the object has begun: what is wrong from now on is wrong further in, and
    /// has a place already.
    #[inline]
    pub fn begin(&self) {
        self.found.set(true);
    }
}

/// Whether an error is a mismatch in serde's words.
#[cold]
#[inline]
fn says_mismatch(error: &dyn Display) -> bool {
    let mut words = Words(false);
    // `Words` takes every text.
    let _ = write!(words, "{error}");
    words.0
}

/// Looks for serde's words in a text.
struct Words(bool);

impl Write for Words {
    #[inline]
    fn write_str(&mut self, part: &str) -> fmt::Result {
        self.0 |= part.contains("invalid type: ");
        Ok(())
    }
}

/// Writes what a visitor expects. The visitor has a field `spot`.
macro_rules! expecting {
    ($expected:expr) => {
        #[inline]
        fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
            self.spot.tell($expected, f)
        }
    };
}
pub(crate) use expecting;
