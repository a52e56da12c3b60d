//! The members of an object, the items of an array, and the fields of a struct of which only null has come.

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{DeserializeSeed, MapAccess, SeqAccess};
use serde_json::{Value, map};

use super::DecodeError;
use super::decoder::{Decoder, Node};
use crate::extend::typed::evidence::Evidences;
use crate::runtime::value::place::Place;

/// The members of an object.
pub struct Members<'v, 'c> {
    pub rest: map::Iter<'v>,
    pub next: Option<(&'v str, &'v Value)>,
    pub place: &'c Place<'c>,
    pub evidences: &'c Evidences,
}

impl<'v> MapAccess<'v> for Members<'v, '_> {
    type Error = DecodeError;

    fn next_key_seed<K: DeserializeSeed<'v>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, DecodeError> {
        let Some((name, value)) = self.rest.next() else { return Ok(None) };
        self.next = Some((name, value));
        seed.deserialize(BorrowedStrDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'v>>(
        &mut self,
        seed: S,
    ) -> Result<S::Value, DecodeError> {
        // serde asks for a value after its name only.
        let (name, value) = self.next.take().unwrap_or(("", &Value::Null));
        let place = Place::Member(self.place, name);
        decode(seed, value, &place, self.evidences)
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
    pub evidences: &'c Evidences,
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
        decode(seed, value, &place, self.evidences).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len() - self.index)
    }
}

/// The fields of a struct in whose place null stands: each is null.
pub struct NullFields<'c> {
    pub fields: std::slice::Iter<'static, &'static str>,
    pub name: &'static str,
    pub place: &'c Place<'c>,
    pub evidences: &'c Evidences,
}

impl<'v> MapAccess<'v> for NullFields<'_> {
    type Error = DecodeError;

    fn next_key_seed<K: DeserializeSeed<'v>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, DecodeError> {
        let Some(name) = self.fields.next() else { return Ok(None) };
        self.name = name;
        seed.deserialize(BorrowedStrDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'v>>(
        &mut self,
        seed: S,
    ) -> Result<S::Value, DecodeError> {
        let place = Place::Member(self.place, self.name);
        decode(seed, &Value::Null, &place, self.evidences)
    }
}

/// Decodes a value at its place. What a type finds wrong after it has been decoded, as by `try_from`, is at this place too.
fn decode<'v, S: DeserializeSeed<'v>>(
    seed: S,
    value: &'v Value,
    place: &Place<'_>,
    evidences: &Evidences,
) -> Result<S::Value, DecodeError> {
    let decoder = Decoder { node: Node::of(value), place, evidences };
    seed.deserialize(decoder).map_err(|error| error.at(place))
}
