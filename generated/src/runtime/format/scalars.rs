//! Scalars: booleans, numbers, strings.

use std::borrow::Cow;
use std::fmt::{self, Formatter};
use std::marker::PhantomData;

use serde::de::{Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde_json::Number;

use super::super::enumeration::ParseError;
use super::super::literal::{self, Literal, Numeric};
use super::super::place::Place;
use super::expected::{Spot, expecting};

/// A kind of scalar, and what is made of one. What it does not take it refuses.
pub trait Scalar: Sized {
    /// What is made of it.
    type Value;
    /// What an error says was expected.
    const EXPECTED: &'static str;

    fn boolean<E: Error>(self, value: bool, at: &Place<'_>) -> Result<Self::Value, E> {
        Err(at.invalid_type(Unexpected::Bool(value), Self::EXPECTED))
    }

    fn number<E: Error>(self, value: Literal, at: &Place<'_>) -> Result<Self::Value, E> {
        Err(at.invalid_type(value.unexpected(), Self::EXPECTED))
    }

    /// A number to the letter.
    fn digits<E: Error>(self, digits: &str, at: &Place<'_>) -> Result<Self::Value, E> {
        let found = format!("number `{digits}`");
        Err(at.invalid_type(Unexpected::Other(&found), Self::EXPECTED))
    }

    fn text<E: Error>(self, text: Cow<'_, str>, at: &Place<'_>) -> Result<Self::Value, E> {
        Err(at.invalid_type(Unexpected::Str(&text), Self::EXPECTED))
    }
}

/// Takes true or false.
pub struct Boolean;

impl Scalar for Boolean {
    type Value = bool;
    const EXPECTED: &'static str = "a boolean";

    #[inline]
    fn boolean<E: Error>(self, value: bool, _: &Place<'_>) -> Result<bool, E> {
        Ok(value)
    }
}

/// Takes a string.
pub struct Text<F>(pub F);

impl<T, F: FnOnce(Cow<'_, str>) -> Result<T, ParseError>> Scalar for Text<F> {
    type Value = T;
    const EXPECTED: &'static str = "a string";

    #[inline]
    fn text<E: Error>(self, text: Cow<'_, str>, at: &Place<'_>) -> Result<T, E> {
        (self.0)(text).map_err(|error| at.error(error))
    }
}

/// Takes a number, which may come to the letter.
pub struct AnyNumber<'l, T> {
    pub note: &'l mut Option<Number>,
    pub of: PhantomData<T>,
}

impl<T: Numeric> Scalar for AnyNumber<'_, T> {
    type Value = T;
    const EXPECTED: &'static str = T::EXPECTED;

    fn number<E: Error>(self, value: Literal, at: &Place<'_>) -> Result<T, E> {
        literal::take(value, self.note, at)
    }

    fn digits<E: Error>(self, digits: &str, at: &Place<'_>) -> Result<T, E> {
        literal::take_text(digits, self.note, at)
    }
}

/// Takes a scalar.
pub struct ScalarVisitor<'p, K> {
    pub spot: &'p Spot<'p>,
    pub kind: K,
}

impl<K: Scalar> ScalarVisitor<'_, K> {
    #[cold]
    fn refuse<E: Error>(self, found: Unexpected<'_>) -> Result<K::Value, E> {
        Err(self.spot.at.invalid_type(found, K::EXPECTED))
    }
}

impl<'de, K: Scalar> Visitor<'de> for ScalarVisitor<'_, K> {
    type Value = K::Value;
    expecting!(K::EXPECTED);

    #[inline]
    fn visit_bool<E: Error>(self, value: bool) -> Result<K::Value, E> {
        self.kind.boolean(value, self.spot.at)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<K::Value, E> {
        self.kind.number(Literal::Unsigned(value), self.spot.at)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<K::Value, E> {
        self.kind.number(Literal::Signed(value), self.spot.at)
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<K::Value, E> {
        self.kind.digits(&value.to_string(), self.spot.at)
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<K::Value, E> {
        self.kind.digits(&value.to_string(), self.spot.at)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<K::Value, E> {
        self.kind.number(Literal::Float(value), self.spot.at)
    }

    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<K::Value, E> {
        self.kind.text(Cow::Borrowed(text), self.spot.at)
    }

    #[inline]
    fn visit_string<E: Error>(self, text: String) -> Result<K::Value, E> {
        self.kind.text(Cow::Owned(text), self.spot.at)
    }

    fn visit_unit<E: Error>(self) -> Result<K::Value, E> {
        self.refuse(Unexpected::Unit)
    }

    fn visit_none<E: Error>(self) -> Result<K::Value, E> {
        self.refuse(Unexpected::Unit)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<K::Value, A::Error> {
        self.refuse(Unexpected::Seq)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<K::Value, A::Error> {
        match map.next_key::<String>()? {
            Some(key) if literal::is_number_key(&key) => {
                self.kind.digits(&map.next_value::<String>()?, self.spot.at)
            }
            _ => self.refuse(Unexpected::Map),
        }
    }
}

/// Takes a number as the format hands it over.
pub struct LiteralVisitor<'p, T> {
    pub spot: &'p Spot<'p>,
    pub of: PhantomData<T>,
}

impl<'de, T: Numeric> Visitor<'de> for LiteralVisitor<'_, T> {
    type Value = Literal;
    expecting!(T::EXPECTED);

    #[inline]
    fn visit_u64<E: Error>(self, value: u64) -> Result<Literal, E> {
        Ok(Literal::Unsigned(value))
    }

    #[inline]
    fn visit_i64<E: Error>(self, value: i64) -> Result<Literal, E> {
        Ok(Literal::Signed(value))
    }

    #[inline]
    fn visit_f64<E: Error>(self, value: f64) -> Result<Literal, E> {
        Ok(Literal::Float(value))
    }
}
