//! The members of an object, and the items of an array.

use serde::de::{DeserializeSeed, MapAccess, SeqAccess};
use serde_json::{Map, Value, map};

use super::DecodeError;
use super::attempt::Attempt;
use super::decoder::{Decoder, Node};
use super::error::{Cause, Object};
use super::key::Key;
use crate::runtime::value::place::Place;

/// The members of an object, and behind them those that this attempt adds to it.
pub struct Members<'v, 'c> {
    object: &'v Map<String, Value>,
    rest: map::Iter<'v>,
    next: Option<(&'v str, &'v Value)>,
    /// The member that was added last, until its value is asked for.
    added: Option<&'static str>,
    /// How many members were added.
    count: usize,
    /// How many scalars had been shown before to what takes any type.
    scalars: usize,
    /// The name of the visitor that reads the object.
    reader: &'static str,
    place: &'c Place<'c>,
    attempt: &'c Attempt<'c>,
}

impl<'v, 'c> Members<'v, 'c> {
    pub fn new(
        object: &'v Map<String, Value>,
        reader: &'static str,
        place: &'c Place<'c>,
        attempt: &'c Attempt<'c>,
    ) -> Self {
        let rest = object.iter();
        let scalars = attempt.scalars();
        Members { object, rest, next: None, added: None, count: 0, scalars, reader, place, attempt }
    }

    /// The error of the visitor that reads the object, with what another attempt needs to know.
    #[cold]
    pub fn explain(&self, error: DecodeError) -> DecodeError {
        let error = match self.added {
            Some(member) => error.because_added(member),
            None => error,
        };
        error.of_object(|| {
            let is_hidden = |member: &(&String, &Value)| self.hides(member.0, member.1);
            let (hidden, names) = self.object.iter().partition::<Vec<_>, _>(is_hidden);
            let names_of = |members: Vec<(&String, &Value)>| {
                members.into_iter().map(|(name, _)| name.clone()).collect()
            };
            Object {
                reader: self.reader,
                names: names_of(names),
                hidden: names_of(hidden),
                put_aside: self.scalars..self.attempt.scalars(),
            }
        })
    }

    /// Whether a member is hidden in this attempt.
    fn hides(&self, name: &str, value: &Value) -> bool {
        !self.attempt.is_first && value.is_null() && self.attempt.nulls.hides(self.reader, name)
    }

    /// The name of the next member that is added.
    #[cold]
    fn next_added(&mut self) -> Option<&'static str> {
        let Attempt { fills, nulls, .. } = self.attempt;
        self.added = fills.of(self.reader, self.object, nulls).nth(self.count);
        self.count += 1;
        self.added
    }

    /// The value of a member that was added.
    #[cold]
    fn added_value<S: DeserializeSeed<'v>>(&mut self, seed: S) -> Result<S::Value, DecodeError> {
        // serde asks for a value after its name only.
        let name = self.added.take().unwrap_or_default();
        let node = self.attempt.fills.value(self.reader, name);
        let before = self.attempt.any();
        let value = decode(seed, node, &Place::Member(self.place, name), self.attempt);
        if self.attempt.any() > before {
            self.attempt.fills.is_put_aside(self.reader, name);
        }
        value.map_err(|error| match error.cause() {
            // Of what is absent further inside, another attempt learns.
            Cause::Absent(_) if error.object().is_some() => error,
            _ => DecodeError::absent(name),
        })
    }
}

impl<'v> MapAccess<'v> for Members<'v, '_> {
    type Error = DecodeError;

    fn next_key_seed<K: DeserializeSeed<'v>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, DecodeError> {
        self.next = self.rest.next().map(|(name, value)| (name.as_str(), value));
        while self.next.is_some_and(|(name, value)| self.hides(name, value)) {
            self.next = self.rest.next().map(|(name, value)| (name.as_str(), value));
        }
        let name = match self.next {
            Some((name, _)) => name,
            None if self.attempt.is_first => return Ok(None),
            None => match self.next_added() {
                Some(name) => name,
                None => return Ok(None),
            },
        };
        seed.deserialize(Key(name)).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'v>>(
        &mut self,
        seed: S,
    ) -> Result<S::Value, DecodeError> {
        let Some((name, value)) = self.next.take() else { return self.added_value(seed) };
        let place = Place::Member(self.place, name);
        let decode = || decode(seed, Node::of(value), &place, self.attempt);
        if self.attempt.is_first {
            decode()
        } else {
            self.attempt.in_object_of(self.reader, decode)
        }
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.len())
    }
}

/// The items of an array.
pub struct Items<'v, 'c> {
    pub items: &'v [Value],
    pub index: usize,
    pub place: &'c Place<'c>,
    pub attempt: &'c Attempt<'c>,
}

impl<'v> SeqAccess<'v> for Items<'v, '_> {
    type Error = DecodeError;

    fn next_element_seed<S: DeserializeSeed<'v>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, DecodeError> {
        let Some(value) = self.items.get(self.index) else { return Ok(None) };
        let place = Place::Item(self.place, self.index);
        self.index += 1;
        decode(seed, Node::of(value), &place, self.attempt).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len() - self.index)
    }
}

/// Decodes a value at its place. What a type finds wrong after it has been decoded, as by `try_from`, is at this place too.
fn decode<'v, S: DeserializeSeed<'v>>(
    seed: S,
    node: Node<'v>,
    place: &Place<'_>,
    attempt: &Attempt<'_>,
) -> Result<S::Value, DecodeError> {
    let decoder = Decoder { node, place, attempt };
    seed.deserialize(decoder).map_err(|error| error.at(place))
}
