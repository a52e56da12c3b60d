//! What a visitor expects, and the errors of what it finds instead.

use std::cell::Cell;
use std::fmt::{self, Display, Formatter};

use serde::de::{Error, MapAccess, Unexpected};

use super::super::literal;
use super::super::place::Place;
use super::is_of_serde_json;

/// Where a value stands, and whether the format has asked what was expected there.
pub struct Spot<'p> {
    pub at: &'p Place<'p>,
    asked: Cell<bool>,
}

impl<'p> Spot<'p> {
    #[inline]
    pub fn new(at: &'p Place<'p>) -> Self {
        Spot { at, asked: Cell::new(false) }
    }

    /// Adds the place to an error that the format made of what was expected.
    #[cold]
    pub fn place<E: Error>(&self, error: E) -> E {
        if self.asked.get() { self.at.error(error) } else { error }
    }

    /// Adds the place to an error that the format made of finding something else than an array or an
    /// object.
    #[cold]
    pub fn place_mismatch<E: Error>(&self, error: E) -> E {
        if self.asked.get() {
            self.at.error(error)
        } else if is_of_serde_json::<E>() || !is_mismatch(&error, self.at) {
            error
        } else {
            self.at.error(error)
        }
    }

    /// Tells the format what was expected.
    #[cold]
    #[inline]
    pub fn tell(&self, expected: &str, f: &mut Formatter<'_>) -> fmt::Result {
        self.asked.set(true);
        f.write_str(expected)
    }
}

/// Whether a format that does not ask what was expected says that it was something else, in serde's words:
/// ciborium does. What was wrong further in has a place already, which begins with this one.
#[cold]
#[inline]
fn is_mismatch(error: &dyn Display, at: &Place<'_>) -> bool {
    // A format may have put the text of an error between quotes.
    let plain = |text: String| text.replace('\\', "");
    let (text, place) = (plain(error.to_string()), plain(at.to_string()));
    !place.is_empty() && text.contains("invalid type: ") && !text.contains(&place)
}

/// Refuses an object, or a number that looks like one.
#[cold]
pub fn refuse_object<'de, T, A: MapAccess<'de>>(
    mut map: A,
    expected: &str,
    at: &Place<'_>,
) -> Result<T, A::Error> {
    match map.next_key::<String>()? {
        Some(key) if literal::is_number_key(&key) => {
            let number: String = map.next_value()?;
            Err(at.invalid_type(Unexpected::Other(&format!("number `{number}`")), expected))
        }
        _ => Err(at.invalid_type(Unexpected::Map, expected)),
    }
}

/// Writes the methods of a visitor that refuse the kinds which it does not take. The visitor has a
/// field `spot`; `$expected` is what it takes.
macro_rules! refuse {
    ($expected:expr; $($kind:ident)*) => {
        #[inline]
        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            self.spot.tell($expected, f)
        }
        $($crate::runtime::format::expected::refuse!(@$kind $expected);)*
    };
    (@boolean $expected:expr) => {
        fn visit_bool<E: serde::de::Error>(self, found: bool) -> Result<Self::Value, E> {
            Err(self.spot.at.invalid_type(serde::de::Unexpected::Bool(found), $expected))
        }
    };
    (@number $expected:expr) => {
        fn visit_i64<E: serde::de::Error>(self, found: i64) -> Result<Self::Value, E> {
            Err(self.spot.at.invalid_type(serde::de::Unexpected::Signed(found), $expected))
        }
        fn visit_u64<E: serde::de::Error>(self, found: u64) -> Result<Self::Value, E> {
            Err(self.spot.at.invalid_type(serde::de::Unexpected::Unsigned(found), $expected))
        }
        fn visit_i128<E: serde::de::Error>(self, found: i128) -> Result<Self::Value, E> {
            let found = format!("integer `{found}`");
            Err(self.spot.at.invalid_type(serde::de::Unexpected::Other(&found), $expected))
        }
        fn visit_u128<E: serde::de::Error>(self, found: u128) -> Result<Self::Value, E> {
            let found = format!("integer `{found}`");
            Err(self.spot.at.invalid_type(serde::de::Unexpected::Other(&found), $expected))
        }
        fn visit_f64<E: serde::de::Error>(self, found: f64) -> Result<Self::Value, E> {
            Err(self.spot.at.invalid_type(serde::de::Unexpected::Float(found), $expected))
        }
    };
    (@string $expected:expr) => {
        fn visit_str<E: serde::de::Error>(self, found: &str) -> Result<Self::Value, E> {
            Err(self.spot.at.invalid_type(serde::de::Unexpected::Str(found), $expected))
        }
    };
    (@null $expected:expr) => {
        fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> {
            Err(self.spot.at.invalid_type(serde::de::Unexpected::Unit, $expected))
        }
        fn visit_none<E: serde::de::Error>(self) -> Result<Self::Value, E> {
            Err(self.spot.at.invalid_type(serde::de::Unexpected::Unit, $expected))
        }
    };
    (@array $expected:expr) => {
        fn visit_seq<A: serde::de::SeqAccess<'de>>(self, _: A) -> Result<Self::Value, A::Error> {
            Err(self.spot.at.invalid_type(serde::de::Unexpected::Seq, $expected))
        }
    };
    (@object $expected:expr) => {
        fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            $crate::runtime::format::expected::refuse_object(map, $expected, self.spot.at)
        }
    };
}
pub(crate) use refuse;
