//! Lets through the kinds of value that a claim takes, and records the others.

use std::fmt::{self, Formatter};

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Number;

use super::super::claim::Kinds;
use super::super::claimed::Fit;
use super::super::decode::{Decode, DecodeAs};
use super::super::literal::Literal;
use super::super::place::Place;
use super::super::presence::Slot;
use super::super::recorded::Recorded;
use super::super::source::{ClaimMembers, Source};
use super::super::tape::Tape;
use super::Format;
use super::given::{Given, Scalar};
use super::members::Arriving;

/// Takes a value of one of these kinds.
pub struct Gate<'p, 's, T, O> {
    pub kinds: Kinds,
    pub at: &'p Place<'p>,
    pub literal: &'s mut Option<Number>,
    pub slot: &'s mut Slot<T>,
    pub take: O,
}

impl<'de, T: Decode<'de>, O> Gate<'_, '_, T, O> {
    #[inline]
    fn pass<S: Source<'de>>(self, kind: Kinds, from: S) -> Result<Fit, S::Error> {
        if self.kinds.has(kind) {
            Ok(Fit::put(self.slot, T::As::decode(from, self.at, self.literal)?))
        } else {
            from.record().map(Fit::misfit)
        }
    }

    /// An integer that may be larger than 64 bits.
    fn large<D: Deserializer<'de>>(self, from: D) -> Result<Fit, D::Error> {
        self.pass(Kinds::NUMBER, Recorded::new(Tape::record(from)?.root()))
    }
}

impl<'de, T, O> Visitor<'de> for Gate<'_, '_, T, O>
where
    T: Decode<'de>,
    O: ClaimMembers<'de, T>,
{
    type Value = Fit;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    #[inline]
    fn visit_unit<E: Error>(self) -> Result<Fit, E> {
        self.pass(Kinds::NULL, Given::new(Scalar::Null))
    }

    #[inline]
    fn visit_none<E: Error>(self) -> Result<Fit, E> {
        self.pass(Kinds::NULL, Given::new(Scalar::Null))
    }

    #[inline]
    fn visit_bool<E: Error>(self, value: bool) -> Result<Fit, E> {
        self.pass(Kinds::BOOLEAN, Given::new(Scalar::Boolean(value)))
    }

    #[inline]
    fn visit_u64<E: Error>(self, value: u64) -> Result<Fit, E> {
        self.pass(Kinds::NUMBER, Given::new(Scalar::Number(Literal::Unsigned(value))))
    }

    #[inline]
    fn visit_i64<E: Error>(self, value: i64) -> Result<Fit, E> {
        self.pass(Kinds::NUMBER, Given::new(Scalar::Number(Literal::Signed(value))))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Fit, E> {
        self.large(value.into_deserializer())
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Fit, E> {
        self.large(value.into_deserializer())
    }

    #[inline]
    fn visit_f64<E: Error>(self, value: f64) -> Result<Fit, E> {
        self.pass(Kinds::NUMBER, Given::new(Scalar::Number(Literal::Float(value))))
    }

    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<Fit, E> {
        self.pass(Kinds::STRING, Given::new(Scalar::Text(text)))
    }

    #[inline]
    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Fit, A::Error> {
        self.pass(Kinds::ARRAY, Format(SeqAccessDeserializer::new(items)))
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Fit, A::Error> {
        if self.kinds.has(Kinds::OBJECT) {
            self.take.take(Arriving(members), self.at, self.slot)
        } else {
            Tape::record(MapAccessDeserializer::new(members)).map(Fit::misfit)
        }
    }
}
