//! What can be decoded, and how: scalars, collections, nullable values.

use indexmap::IndexMap;
use serde_json::{Map, Number, Value};

use super::claim::{Claim, Kinds};
use super::claimed::{self, Fit};
use super::encode::Encode;
use super::place::Place;
use super::presence::Slot;
use super::source::{Source, TakeMap, TakeObject};
use super::tape::Cell;

/// A type that can be decoded from any self-describing format.
pub trait Decode<'de>: Encode + Sized {
    /// The way in which it is decoded. Types of one kind share it, so that each needs no functions
    /// of its own: what a crate takes to build is what its functions take.
    type As: DecodeAs<'de, Self>;
}

/// A way to decode a type.
pub trait DecodeAs<'de, T: Decode<'de>> {
    /// The kinds of which every value decodes: of a type without parts that could be wrong.
    const FLAT: Option<Kinds> = None;
    /// Whether `decode_if_sound` decodes some values.
    const CAN_BE_SOUND: bool = false;

    /// Decodes a value that stands at `at`. `literal` is told how a number was written, wherever
    /// encoding it would write something else.
    fn decode<S: Source<'de>>(
        from: S,
        at: &Place<'_>,
        literal: &mut Option<Number>,
    ) -> Result<T, S::Error>;

    /// Decodes a value into its slot if it fits a claim; gives it back whole if it does not.
    #[inline]
    fn decode_claimed<S: Source<'de>>(
        from: S,
        claim: &Claim,
        at: &Place<'_>,
        literal: &mut Option<Number>,
        slot: &mut Slot<T>,
    ) -> Result<Fit, S::Error> {
        claimed::decode(from, claim, at, literal, slot)
    }

    /// Decodes a value into its slot as it arrives if nothing in it can fail, and if it is so plain that
    /// encoding it again gives what came, in the same order; gives it back whole if not.
    #[inline]
    fn decode_if_sound<S: Source<'de>>(
        from: S,
        at: &Place<'_>,
        literal: &mut Option<Number>,
        slot: &mut Slot<T>,
    ) -> Result<Fit, S::Error> {
        match Self::FLAT {
            Some(kinds) => claimed::decode_of_kinds(from, kinds, at, literal, slot),
            None => from.record().map(Fit::misfit),
        }
    }
}

/// Decodes a value in the way of its type.
#[inline]
pub fn decode<'de, T: Decode<'de>, S: Source<'de>>(
    from: S,
    at: &Place<'_>,
    literal: &mut Option<Number>,
) -> Result<T, S::Error> {
    T::As::decode(from, at, literal)
}

/// Makes the impls of a type of which every value of a kind decodes.
macro_rules! decode {
    ($($type:ty, flat $kinds:ident, |$from:ident, $at:ident| $value:expr;)*) => {$(
        impl Decode<'_> for $type {
            type As = Self;
        }

        impl<'de> DecodeAs<'de, Self> for $type {
            const FLAT: Option<Kinds> = Some(Kinds::$kinds);

            #[inline]
            fn decode<S: Source<'de>>(
                $from: S,
                $at: &Place<'_>,
                _: &mut Option<Number>,
            ) -> Result<Self, S::Error> {
                $value
            }
        }
    )*};
}

decode! {
    bool, flat BOOLEAN, |from, at| from.boolean(at);
    String, flat STRING, |from, at| from.text(at, |text| Ok(text.into_owned()));
    Value, flat ANY, |from, at| from.value(at);
    Map<String, Value>, flat OBJECT, |from, at| from.object(at, TakeObject);
}

macro_rules! decode_number {
    ($($type:ty: $flat:expr;)*) => {$(
        impl Decode<'_> for $type {
            type As = Self;
        }

        impl<'de> DecodeAs<'de, Self> for $type {
            const FLAT: Option<Kinds> = $flat;

            #[inline]
            fn decode<S: Source<'de>>(
                from: S,
                at: &Place<'_>,
                literal: &mut Option<Number>,
            ) -> Result<Self, S::Error> {
                from.number(at, literal)
            }
        }
    )*};
}

decode_number! {
    f64: Some(Kinds::NUMBER);
    // A number may have a fraction, or be too large.
    i64: None;
    u64: None;
}

impl<'de, T: Decode<'de>> Decode<'de> for Vec<T> {
    type As = Self;
}

impl<'de, T: Decode<'de>> DecodeAs<'de, Self> for Vec<T> {
    const CAN_BE_SOUND: bool = T::As::CAN_BE_SOUND;

    #[inline]
    fn decode<S: Source<'de>>(
        from: S,
        at: &Place<'_>,
        _: &mut Option<Number>,
    ) -> Result<Self, S::Error> {
        from.array(at)
    }

    #[inline]
    fn decode_if_sound<S: Source<'de>>(
        from: S,
        at: &Place<'_>,
        _: &mut Option<Number>,
        slot: &mut Slot<Self>,
    ) -> Result<Fit, S::Error> {
        from.sound_array(at, slot)
    }
}

impl<'de, T: Decode<'de>> Decode<'de> for IndexMap<String, T> {
    type As = Self;
}

/// The order of the wire is kept; a key that comes twice is an error.
impl<'de, T: Decode<'de>> DecodeAs<'de, Self> for IndexMap<String, T> {
    #[inline]
    fn decode<S: Source<'de>>(
        from: S,
        at: &Place<'_>,
        _: &mut Option<Number>,
    ) -> Result<Self, S::Error> {
        from.object(at, TakeMap(std::marker::PhantomData))
    }

    #[inline]
    fn decode_claimed<S: Source<'de>>(
        from: S,
        claim: &Claim,
        at: &Place<'_>,
        _: &mut Option<Number>,
        slot: &mut Slot<Self>,
    ) -> Result<Fit, S::Error> {
        claimed::decode_map(from, claim, at, slot)
    }
}

impl<'de, T: Decode<'de>> Decode<'de> for Option<T> {
    type As = Self;
}

/// Null is `None`.
impl<'de, T: Decode<'de>> DecodeAs<'de, Self> for Option<T> {
    const FLAT: Option<Kinds> = match T::As::FLAT {
        Some(kinds) => Some(kinds.or(Kinds::NULL)),
        None => None,
    };
    const CAN_BE_SOUND: bool = T::As::CAN_BE_SOUND;

    #[inline]
    fn decode<S: Source<'de>>(
        from: S,
        at: &Place<'_>,
        literal: &mut Option<Number>,
    ) -> Result<Self, S::Error> {
        from.nullable(at, literal)
    }

    #[inline]
    fn decode_if_sound<S: Source<'de>>(
        from: S,
        at: &Place<'_>,
        literal: &mut Option<Number>,
        slot: &mut Slot<Self>,
    ) -> Result<Fit, S::Error> {
        if let Some(kinds) = Self::FLAT {
            return claimed::decode_of_kinds(from, kinds, at, literal, slot);
        }
        let mut value = None;
        match T::As::decode_if_sound(from, at, literal, &mut value)? {
            Fit::Misfit(tape) if !matches!(tape.root().cell(), Cell::Null) => Ok(Fit::Misfit(tape)),
            _ => Ok(Fit::put(slot, value)),
        }
    }
}

impl<'de, T: Decode<'de>> Decode<'de> for Box<T> {
    type As = Self;
}

impl<'de, T: Decode<'de>> DecodeAs<'de, Self> for Box<T> {
    const FLAT: Option<Kinds> = T::As::FLAT;

    #[inline]
    fn decode<S: Source<'de>>(
        from: S,
        at: &Place<'_>,
        literal: &mut Option<Number>,
    ) -> Result<Self, S::Error> {
        T::As::decode(from, at, literal).map(Box::new)
    }
}
