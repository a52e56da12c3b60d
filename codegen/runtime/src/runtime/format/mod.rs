//! Values as they arrive from a serde format.
//!
//! A human-readable format is told what is expected, which spares it work. When it finds something
//! else it makes the error itself, without a place; that it did shows by its asking the visitor
//! what was expected, and then the place is added. Other formats are asked for whatever there is
//! (CBOR tells integers from floats), and the visitor makes the error. But for arrays and objects every
//! format is asked: what is done with whatever there is takes several times the code, and a decoder
//! whose code does not fit into the first cache is a tenth slower.

mod expected;
mod free_form;
mod gate;
mod given;
mod members;
mod scalars;
mod sound;
mod visitors;

use std::borrow::Cow;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Visitor};
use serde_json::{Number, Value};

use self::expected::Spot;
use self::free_form::FreeForm;
use self::gate::Gate;
use self::scalars::{AnyNumber, Boolean, LiteralVisitor, ScalarVisitor, Text};
use self::sound::SoundArray;
pub use self::visitors::WholeRecord;
use self::visitors::{Array, Nullable, Object, Seed, UnionVisitor};
use super::claim::Kinds;
use super::claimed::Fit;
use super::decode::{Decode, DecodeAs};
use super::enumeration::ParseError;
use super::literal::{self, ARBITRARY_PRECISION, Numeric};
use super::place::Place;
use super::presence::Slot;
use super::recorded::Recorded;
use super::source::{ClaimMembers, Source, TakeMembers};
use super::tape::Tape;
use super::union::Union;

/// A value that a format is about to read.
pub struct Format<D>(pub D);

impl<'de, D: Deserializer<'de>> Source<'de> for Format<D> {
    type Error = D::Error;

    #[inline]
    fn boolean(self, at: &Place<'_>) -> Result<bool, D::Error> {
        let spot = Spot::new(at);
        let visitor = ScalarVisitor { spot: &spot, kind: Boolean };
        let result = if self.0.is_human_readable() {
            self.0.deserialize_bool(visitor)
        } else {
            whatever_there_is(self.0, visitor)
        };
        result.map_err(|error| spot.place(error))
    }

    #[inline]
    fn number<T: Numeric>(self, at: &Place<'_>, note: &mut Option<Number>) -> Result<T, D::Error> {
        let spot = Spot::new(at);
        if self.0.is_human_readable() && !ARBITRARY_PRECISION {
            let visitor = LiteralVisitor { spot: &spot, of: PhantomData::<T> };
            match T::deserialize(self.0, visitor) {
                Ok(came) => literal::take(came, note, at),
                Err(error) => Err(spot.place(error)),
            }
        } else {
            // A format that is asked for a number would not pass it on to the letter.
            let kind = AnyNumber { note, of: PhantomData };
            whatever_there_is(self.0, ScalarVisitor { spot: &spot, kind })
        }
    }

    #[inline]
    fn text<T, F>(self, at: &Place<'_>, take: F) -> Result<T, D::Error>
    where
        F: FnOnce(Cow<'_, str>) -> Result<T, ParseError>,
    {
        let spot = Spot::new(at);
        let visitor = ScalarVisitor { spot: &spot, kind: Text(take) };
        let result = if self.0.is_human_readable() {
            self.0.deserialize_string(visitor)
        } else {
            whatever_there_is(self.0, visitor)
        };
        result.map_err(|error| spot.place(error))
    }

    #[inline]
    fn nullable<T: Decode<'de>>(
        self,
        at: &Place<'_>,
        literal: &mut Option<Number>,
    ) -> Result<Option<T>, D::Error> {
        self.0.deserialize_option(Nullable(Seed { at, literal, of: PhantomData }))
    }

    #[inline]
    fn array<T: Decode<'de>>(self, at: &Place<'_>) -> Result<Vec<T>, D::Error> {
        let spot = Spot::new(at);
        let visitor = Array { spot: &spot, of: PhantomData };
        self.0.deserialize_seq(visitor).map_err(|error| spot.place_mismatch(error))
    }

    #[inline]
    fn sound_array<T: Decode<'de>>(
        self,
        at: &Place<'_>,
        slot: &mut Slot<Vec<T>>,
    ) -> Result<Fit, D::Error> {
        self.0.deserialize_any(SoundArray { at, slot })
    }

    #[inline]
    fn object<O: TakeMembers<'de>>(self, at: &Place<'_>, take: O) -> Result<O::Value, D::Error> {
        let spot = Spot::new(at);
        let visitor = Object { spot: &spot, take };
        self.0.deserialize_map(visitor).map_err(|error| spot.place_mismatch(error))
    }

    #[inline]
    fn claimed<T: Decode<'de>, O: ClaimMembers<'de, T>>(
        self,
        kinds: Kinds,
        at: &Place<'_>,
        literal: &mut Option<Number>,
        slot: &mut Slot<T>,
        take: O,
    ) -> Result<Fit, D::Error> {
        if ARBITRARY_PRECISION {
            // A number looks like an object until its first key has been read.
            let tape = self.record()?;
            return Recorded::new(tape.root()).claimed(kinds, at, literal, slot, take);
        }
        self.0.deserialize_any(Gate { kinds, at, literal, slot, take })
    }

    #[inline]
    fn union<U: Union<'de>>(
        self,
        at: &Place<'_>,
        literal: &mut Option<Number>,
    ) -> Result<U, D::Error> {
        self.0.deserialize_any(UnionVisitor { at, literal, of: PhantomData })
    }

    #[inline]
    fn value(self, at: &Place<'_>) -> Result<Value, D::Error> {
        if self.0.is_human_readable() {
            Value::deserialize(self.0)
        } else {
            whatever_there_is(self.0, FreeForm(at))
        }
    }

    fn record(self) -> Result<Tape, D::Error> {
        Tape::record(self.0)
    }
}

/// Decodes a value, as serde asks for it. Not inlined, for every type has a caller.
#[inline(never)]
pub fn deserialize<'de, T: Decode<'de>, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    T::As::decode(Format(from), &Place::Root, &mut None)
}

/// Whether an error is serde_json's, and so the format. Should it get another name, decoding is slower and
/// as right.
#[inline]
fn is_of_serde_json<E>() -> bool {
    std::any::type_name::<E>() == "serde_json::error::Error"
}

/// Asks for whatever there is. Not inlined, so that the way above stays short.
#[inline(never)]
fn whatever_there_is<'de, D: Deserializer<'de>, V: Visitor<'de>>(
    from: D,
    visitor: V,
) -> Result<V::Value, D::Error> {
    from.deserialize_any(visitor)
}
