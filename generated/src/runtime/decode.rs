//! What can be decoded, and how: scalars, collections, nullable values.

use indexmap::IndexMap;
use serde_json::{Map, Number, Value};

use super::claim::{Claim, Kinds};
use super::claimed::{self, Claimed};
use super::encode::Encode;
use super::place::Place;
use super::source::{Source, TakeMap, TakeObject};
use super::tape::Cell;

/// A type that can be decoded from any self-describing format.
pub trait Decode<'de>: Encode + Sized {
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
    ) -> Result<Self, S::Error>;

    /// Decodes a value if it fits a claim; gives it back whole if it does not.
    #[inline]
    fn decode_claimed<S: Source<'de>>(
        from: S,
        claim: &Claim,
        at: &Place<'_>,
        literal: &mut Option<Number>,
    ) -> Result<Claimed<Self>, S::Error> {
        claimed::decode(from, claim, at, literal)
    }

    /// Decodes a value as it arrives if nothing in it can fail, and if it is so plain that encoding it
    /// again gives what came, in the same order; gives it back whole if not.
    #[inline]
    fn decode_if_sound<S: Source<'de>>(from: S, _: &Place<'_>) -> Result<Claimed<Self>, S::Error> {
        from.record().map(Claimed::misfit)
    }
}

/// Implements `Decode` for a type that is no number: there is no literal to be told of. `flat` names
/// the kinds of which every value decodes.
macro_rules! decode {
    ($type:ty, $(flat $kinds:ident,)? |$from:ident, $at:ident| $value:expr) => {
        impl<'de> $crate::runtime::decode::Decode<'de> for $type {
            $(
                const FLAT: Option<$crate::runtime::claim::Kinds> =
                    Some($crate::runtime::claim::Kinds::$kinds);
            )?

            #[inline]
            fn decode<S: $crate::runtime::source::Source<'de>>(
                $from: S,
                $at: &$crate::runtime::place::Place<'_>,
                _: &mut Option<serde_json::Number>,
            ) -> Result<Self, S::Error> {
                $value
            }
        }
    };
}
pub(crate) use decode;

decode!(bool, flat BOOLEAN, |from, at| from.boolean(at));
decode!(String, flat STRING, |from, at| from.text(at, |text| Ok(text.into_owned())));
decode!(Value, flat ANY, |from, at| from.value(at));
decode!(Map<String, Value>, flat OBJECT, |from, at| from.object(at, TakeObject));

macro_rules! decode_number {
    ($($type:ty: $flat:expr;)*) => {$(
        impl<'de> Decode<'de> for $type {
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
    const CAN_BE_SOUND: bool = T::CAN_BE_SOUND;

    #[inline]
    fn decode<S: Source<'de>>(
        from: S,
        at: &Place<'_>,
        _: &mut Option<Number>,
    ) -> Result<Self, S::Error> {
        from.array(at)
    }

    #[inline]
    fn decode_if_sound<S: Source<'de>>(from: S, at: &Place<'_>) -> Result<Claimed<Self>, S::Error> {
        from.sound_array(at)
    }
}

/// The order of the wire is kept; a key that comes twice is an error.
impl<'de, T: Decode<'de>> Decode<'de> for IndexMap<String, T> {
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
    ) -> Result<Claimed<Self>, S::Error> {
        claimed::decode_map(from, claim, at)
    }
}

/// Null is `None`.
impl<'de, T: Decode<'de>> Decode<'de> for Option<T> {
    const FLAT: Option<Kinds> = match T::FLAT {
        Some(kinds) => Some(kinds.or(Kinds::NULL)),
        None => None,
    };
    const CAN_BE_SOUND: bool = T::CAN_BE_SOUND;

    #[inline]
    fn decode<S: Source<'de>>(
        from: S,
        at: &Place<'_>,
        literal: &mut Option<Number>,
    ) -> Result<Self, S::Error> {
        from.nullable(at, literal)
    }

    #[inline]
    fn decode_if_sound<S: Source<'de>>(from: S, at: &Place<'_>) -> Result<Claimed<Self>, S::Error> {
        match T::decode_if_sound(from, at)? {
            Claimed::Misfit(tape) if matches!(tape.root().cell(), Cell::Null) => {
                Ok(Claimed::Fits(None))
            }
            claimed => Ok(claimed.map(Some)),
        }
    }
}

impl<'de, T: Decode<'de>> Decode<'de> for Box<T> {
    const FLAT: Option<Kinds> = T::FLAT;

    #[inline]
    fn decode<S: Source<'de>>(
        from: S,
        at: &Place<'_>,
        literal: &mut Option<Number>,
    ) -> Result<Self, S::Error> {
        T::decode(from, at, literal).map(Box::new)
    }
}
