//! Lets through the kinds of value that a claim takes, and records the others.

use std::fmt::{self, Formatter};
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Number;

use super::super::claim::Kinds;
use super::super::claimed::Claimed;
use super::super::decode::{Decode, DecodeAs};
use super::super::place::Place;
use super::super::source::TakeMembers;
use super::super::tape::Tape;
use super::Format;
use super::members::Arriving;

/// Takes a value of one of these kinds.
pub struct Gate<'p, 'l, T, O> {
    pub kinds: Kinds,
    pub at: &'p Place<'p>,
    pub literal: &'l mut Option<Number>,
    pub take: O,
    pub of: PhantomData<T>,
}

impl<'de, T: Decode<'de>, O> Gate<'_, '_, T, O> {
    #[inline]
    fn pass<D: Deserializer<'de>>(self, kind: Kinds, from: D) -> Result<Claimed<T>, D::Error> {
        if self.kinds.has(kind) {
            T::As::decode(Format(from), self.at, self.literal).map(Claimed::Fits)
        } else {
            Tape::record(from).map(Claimed::misfit)
        }
    }
}

impl<'de, T, O> Visitor<'de> for Gate<'_, '_, T, O>
where
    T: Decode<'de>,
    O: TakeMembers<'de, Value = Claimed<T>>,
{
    type Value = Claimed<T>;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E: Error>(self) -> Result<Claimed<T>, E> {
        self.pass(Kinds::NULL, ().into_deserializer())
    }

    fn visit_none<E: Error>(self) -> Result<Claimed<T>, E> {
        self.pass(Kinds::NULL, ().into_deserializer())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Claimed<T>, E> {
        self.pass(Kinds::BOOLEAN, value.into_deserializer())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Claimed<T>, E> {
        self.pass(Kinds::NUMBER, value.into_deserializer())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Claimed<T>, E> {
        self.pass(Kinds::NUMBER, value.into_deserializer())
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Claimed<T>, E> {
        self.pass(Kinds::NUMBER, value.into_deserializer())
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Claimed<T>, E> {
        self.pass(Kinds::NUMBER, value.into_deserializer())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Claimed<T>, E> {
        self.pass(Kinds::NUMBER, value.into_deserializer())
    }

    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<Claimed<T>, E> {
        self.pass(Kinds::STRING, text.into_deserializer())
    }

    #[inline]
    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Claimed<T>, A::Error> {
        self.pass(Kinds::ARRAY, SeqAccessDeserializer::new(items))
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Claimed<T>, A::Error> {
        if self.kinds.has(Kinds::OBJECT) {
            self.take.take(Arriving(members), self.at)
        } else {
            Tape::record(MapAccessDeserializer::new(members)).map(Claimed::misfit)
        }
    }
}
