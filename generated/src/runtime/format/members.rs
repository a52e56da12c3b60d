//! The members of an object, as they arrive from a serde format.

use std::fmt::{self, Formatter};
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde_json::Number;

use super::super::claim::Claim;
use super::super::claimed::Fit;
use super::super::decode::{Decode, DecodeAs};
use super::super::place::Place;
use super::super::presence::Slot;
use super::super::source::Members;
use super::super::tape::Tape;
use super::sound::SoundSeed;
use super::visitors::Seed;
use super::{Format, is_of_serde_json};

/// Members that a format is about to read.
pub struct Arriving<A>(pub A);

impl<'de, A: MapAccess<'de>> Members<'de> for Arriving<A> {
    type Error = A::Error;

    #[inline]
    fn next_key<T>(&mut self, take: impl FnOnce(&str) -> T) -> Result<Option<T>, A::Error> {
        self.0.next_key_seed(KeySeed(take))
    }

    #[inline]
    fn next_name<T>(
        &mut self,
        known: impl FnOnce(&[u8]) -> Option<T>,
        unknown: impl FnOnce(&str) -> T,
    ) -> Result<Option<T>, A::Error> {
        self.0.next_key_seed(NameSeed { known, unknown })
    }

    #[inline]
    fn value<T: Decode<'de>>(
        &mut self,
        at: &Place<'_>,
        literal: &mut Option<Number>,
    ) -> Result<T, A::Error> {
        self.0.next_value_seed(Seed { at, literal, of: PhantomData })
    }

    #[inline]
    fn value_claimed<T: Decode<'de>>(
        &mut self,
        claim: &Claim,
        at: &Place<'_>,
        literal: &mut Option<Number>,
        slot: &mut Slot<T>,
    ) -> Result<Fit, A::Error> {
        self.0.next_value_seed(ClaimedSeed { claim, at, literal, slot })
    }

    #[inline]
    fn sound_value<T: Decode<'de>>(
        &mut self,
        at: &Place<'_>,
        literal: &mut Option<Number>,
        slot: &mut Slot<T>,
    ) -> Result<Fit, A::Error> {
        self.0.next_value_seed(SoundSeed { at, literal, slot })
    }

    fn record_value(&mut self, tape: &mut Tape) -> Result<(), A::Error> {
        self.0.next_value_seed(tape.recorder())
    }
}

/// Makes something of a key.
struct KeySeed<F>(F);

impl<'de, T, F: FnOnce(&str) -> T> DeserializeSeed<'de> for KeySeed<F> {
    type Value = T;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<T, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl<'de, T, F: FnOnce(&str) -> T> Visitor<'de> for KeySeed<F> {
    type Value = T;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<T, E> {
        Ok((self.0)(name))
    }
}

/// Makes something of a key that may be known.
struct NameSeed<K, U> {
    known: K,
    unknown: U,
}

/// serde_json gives the bytes of a key without a look at them when it is asked for bytes. (Other formats
/// take bytes for something else than a text.) That a key which is known is UTF-8 need not be told again:
/// of a run this is a twentieth of all that is done. A control character in a key that is unknown is let
/// through, escaped or not.
impl<'de, T, K, U> DeserializeSeed<'de> for NameSeed<K, U>
where
    K: FnOnce(&[u8]) -> Option<T>,
    U: FnOnce(&str) -> T,
{
    type Value = T;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<T, D::Error> {
        match is_of_serde_json::<D::Error>() {
            true => from.deserialize_bytes(self),
            false => from.deserialize_identifier(self),
        }
    }
}

impl<'de, T, K, U> Visitor<'de> for NameSeed<K, U>
where
    K: FnOnce(&[u8]) -> Option<T>,
    U: FnOnce(&str) -> T,
{
    type Value = T;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<T, E> {
        Ok((self.known)(name.as_bytes()).unwrap_or_else(|| (self.unknown)(name)))
    }

    #[inline]
    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<T, E> {
        match (self.known)(name) {
            Some(known) => Ok(known),
            None => match std::str::from_utf8(name) {
                Ok(name) => Ok((self.unknown)(name)),
                Err(_) => Err(E::custom("the name of a member is no UTF-8")),
            },
        }
    }
}

/// Carries a claim and a place into the format.
struct ClaimedSeed<'p, 's, T> {
    claim: &'p Claim,
    at: &'p Place<'p>,
    literal: &'s mut Option<Number>,
    slot: &'s mut Slot<T>,
}

impl<'de, T: Decode<'de>> DeserializeSeed<'de> for ClaimedSeed<'_, '_, T> {
    type Value = Fit;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Fit, D::Error> {
        T::As::decode_claimed(Format(from), self.claim, self.at, self.literal, self.slot)
    }
}
