//! The members of an object, and the items of an array.

use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess};
use serde_json::{Value, map};

use super::DecodeError;
use super::context::Context;
use super::decoder::{Decoder, Node};
use super::key::Key;
use crate::runtime::value::place::Place;

/// The members of an object.
pub struct Members<'v, 'c> {
    pub rest: map::Iter<'v>,
    pub next: Option<(&'v str, &'v Value)>,
    pub place: &'c Place<'c>,
    pub context: &'v Context<'v>,
}

impl<'v> MapAccess<'v> for Members<'v, '_> {
    type Error = DecodeError;

    fn next_key_seed<K: DeserializeSeed<'v>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, DecodeError> {
        self.next = self.rest.next().map(|(name, value)| (name.as_str(), value));
        self.next.map(|(name, _)| seed.deserialize(Key(name))).transpose()
    }

    fn next_value_seed<S: DeserializeSeed<'v>>(
        &mut self,
        seed: S,
    ) -> Result<S::Value, DecodeError> {
        // serde asks for a value after its name only.
        let Some((name, value)) = self.next.take() else {
            return Err(DecodeError::custom("a value without a name"));
        };
        decode(seed, Node::of(value), &Place::Member(self.place, name), self.context)
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
    pub context: &'v Context<'v>,
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
        decode(seed, Node::of(value), &place, self.context).map(Some)
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
    context: &'v Context<'v>,
) -> Result<S::Value, DecodeError> {
    let decoder = Decoder { node, place, context };
    seed.deserialize(decoder).map_err(|error| error.at(place))
}
