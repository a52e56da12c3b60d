//! Values that are decoded as they arrive, as long as nothing in them can fail.

use std::fmt::{self, Formatter};

use serde::de::value::MapAccessDeserializer;
use serde::de::{
    DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde_json::Number;

use super::super::claimed::{Fit, encode_again};
use super::super::decode::{Decode, DecodeAs};
use super::super::place::Place;
use super::super::presence::Slot;
use super::super::tape::{Cell, Tape};
use super::Format;

/// Carries a place and a slot into the format.
pub struct SoundSeed<'p, 's, T> {
    pub at: &'p Place<'p>,
    pub literal: &'s mut Option<Number>,
    pub slot: &'s mut Slot<T>,
}

impl<'de, T: Decode<'de>> DeserializeSeed<'de> for SoundSeed<'_, '_, T> {
    type Value = Fit;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Fit, D::Error> {
        T::As::decode_if_sound(Format(from), self.at, self.literal, self.slot)
    }
}

/// Takes an array, and records whatever else there is.
pub struct SoundArray<'p, 's, T> {
    pub at: &'p Place<'p>,
    pub slot: &'s mut Slot<Vec<T>>,
}

impl<'de, T: Decode<'de>> SoundArray<'_, '_, T> {
    /// Records the items again, the one that is not sound, and those that have not been read.
    #[cold]
    fn recorded<A: SeqAccess<'de>>(
        items: Vec<T>,
        unsound: &Tape,
        mut array: A,
    ) -> Result<Fit, A::Error> {
        let mut length = items.len() + 1;
        let mut tape = Tape::of_array(&encode_again(&items)?)?;
        tape.append(unsound.root())?;
        while array.next_element_seed(tape.recorder())?.is_some() {
            length += 1;
        }
        tape.close_array(length)?;
        Ok(Fit::misfit(tape))
    }
}

impl<'de, T: Decode<'de>> Visitor<'de> for SoundArray<'_, '_, T> {
    type Value = Fit;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Fit::misfit(Tape::of(Cell::Null)))
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Fit::misfit(Tape::of(Cell::Null)))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Fit::misfit(Tape::of(Cell::Bool(value))))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Fit::misfit(Tape::of(Cell::Unsigned(value))))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Fit::misfit(Tape::of(Cell::Signed(value))))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Self::Value, E> {
        Tape::record(value.into_deserializer()).map(Fit::misfit)
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Self::Value, E> {
        Tape::record(value.into_deserializer()).map(Fit::misfit)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        Tape::record(value.into_deserializer()).map(Fit::misfit)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Tape::of_text(text).map(Fit::misfit)
    }

    #[inline]
    fn visit_seq<A: SeqAccess<'de>>(self, mut array: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        loop {
            let at = Place::Item(self.at, items.len());
            let mut slot = None;
            let seed = SoundSeed { at: &at, literal: &mut None, slot: &mut slot };
            match array.next_element_seed(seed)? {
                Some(Fit::Fits) => items.extend(slot),
                Some(Fit::Misfit(unsound)) => return Self::recorded(items, &unsound, array),
                None => return Ok(Fit::put(self.slot, items)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Self::Value, A::Error> {
        Tape::record(MapAccessDeserializer::new(members)).map(Fit::misfit)
    }
}
