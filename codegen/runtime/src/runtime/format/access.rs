//! The members and items of a format as those of a source.

use std::fmt::{self, Formatter};

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::super::decode::source::{Items, Key, Members, Rewind, Sink, Stop};
use super::super::value::place::Place;
use super::super::value::table::Table;
use super::visitor::Visit;

/// The members of a map of a format.
pub struct FromMap<A, E> {
    access: A,
    /// The first name, where it had to be looked at; none in it if there is no member.
    first: Option<Option<String>>,
    /// Why the format cannot go on.
    pub error: Option<E>,
}

impl<'de, A: MapAccess<'de>> FromMap<A, A::Error> {
    #[inline]
    pub fn new(access: A, first: Option<Option<String>>) -> Self {
        FromMap { access, first, error: None }
    }
}

/// What a format has read is gone.
impl<A, E> Rewind for FromMap<A, E> {}

impl<'de, A: MapAccess<'de>> Members for FromMap<A, A::Error> {
    fn next(&mut self, table: &'static Table, guess: u16, other: &mut String) -> Key {
        match self.first.take() {
            Some(Some(name)) => return Key::of(&name, table, guess, other),
            Some(None) => return Key::END,
            None => {}
        }
        match self.access.next_key_seed(Name { table, guess, other }) {
            Ok(Some(key)) => key,
            Ok(None) => Key::END,
            Err(error) => {
                self.error = Some(error);
                Key::FAILED
            }
        }
    }

    #[inline]
    fn value(&mut self, into: &mut dyn Sink, at: &Place<'_>) -> Result<(), Stop> {
        match self.access.next_value_seed(Visit { into, at }) {
            Ok(outcome) => outcome,
            Err(error) => {
                self.error = Some(error);
                Err(Stop::Source)
            }
        }
    }
}

/// The items of a sequence of a format.
pub struct FromSeq<A, E> {
    access: A,
    /// Why the format cannot go on.
    pub error: Option<E>,
}

impl<'de, A: SeqAccess<'de>> FromSeq<A, A::Error> {
    #[inline]
    pub fn new(access: A) -> Self {
        FromSeq { access, error: None }
    }
}

/// What a format has read is gone.
impl<A, E> Rewind for FromSeq<A, E> {}

impl<'de, A: SeqAccess<'de>> Items for FromSeq<A, A::Error> {
    #[inline]
    fn next(&mut self, into: &mut dyn Sink, at: &Place<'_>) -> Result<(), Stop> {
        match self.access.next_element_seed(Visit { into, at }) {
            Ok(Some(outcome)) => outcome,
            Ok(None) => Err(Stop::End),
            Err(error) => {
                self.error = Some(error);
                Err(Stop::Source)
            }
        }
    }
}

/// Looks for a name in a table.
struct Name<'k> {
    table: &'static Table,
    guess: u16,
    other: &'k mut String,
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
