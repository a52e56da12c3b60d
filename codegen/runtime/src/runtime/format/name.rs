//! The names of members of a format.

use std::fmt::{self, Formatter};

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};

use super::super::decode::source::Key;
use super::super::value::table::Table;

/// Looks for a name in a table.
pub struct Name<'k> {
    pub table: &'static Table,
    pub guess: u16,
    pub other: &'k mut String,
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = Key;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Key, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl<'de> Visitor<'de> for Name<'_> {
    type Value = Key;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<Key, E> {
        Ok(Key::of(name, self.table, self.guess, self.other))
    }

    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<Key, E> {
        match std::str::from_utf8(name) {
            Ok(name) => self.visit_str(name),
            Err(_) => Err(E::custom("the name of a member is no UTF-8")),
        }
    }
}
