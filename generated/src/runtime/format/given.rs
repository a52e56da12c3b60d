//! A scalar that a format has handed over, as what something is decoded from.

use std::borrow::Cow;
use std::marker::PhantomData;

use serde::de::{Error, Unexpected, Visitor};
use serde_json::{Number, Value};

use super::super::claim::Kinds;
use super::super::claimed::Fit;
use super::super::decode::{Decode, DecodeAs};
use super::super::enumeration::ParseError;
use super::super::literal::{self, Literal, Numeric};
use super::super::place::Place;
use super::super::presence::Slot;
use super::super::source::{ClaimMembers, Source, TakeMembers};
use super::super::tape::Tape;
use super::super::union::{self, Union};
use super::free_form::FreeForm;

/// A scalar.
#[derive(Clone, Copy)]
pub enum Scalar<'a> {
    Null,
    Boolean(bool),
    Number(Literal),
    Text(&'a str),
}

impl Scalar<'_> {
    /// Hands it over to a visitor.
    #[inline]
    fn visit<'de, V: Visitor<'de>, E: Error>(self, visitor: V) -> Result<V::Value, E> {
        match self {
            Scalar::Null => visitor.visit_unit(),
            Scalar::Boolean(value) => visitor.visit_bool(value),
            Scalar::Number(Literal::Unsigned(value)) => visitor.visit_u64(value),
            Scalar::Number(Literal::Signed(value)) => visitor.visit_i64(value),
            Scalar::Number(Literal::Float(value)) => visitor.visit_f64(value),
            Scalar::Text(text) => visitor.visit_str(text),
        }
    }
}

/// A scalar, to be decoded with errors of the type `E`.
pub struct Given<'a, E> {
    scalar: Scalar<'a>,
    error: PhantomData<E>,
}

impl<'a, E: Error> Given<'a, E> {
    #[inline]
    pub fn new(scalar: Scalar<'a>) -> Self {
        Given { scalar, error: PhantomData }
    }

    #[inline]
    pub fn kind(&self) -> Kinds {
        match self.scalar {
            Scalar::Null => Kinds::NULL,
            Scalar::Boolean(_) => Kinds::BOOLEAN,
            Scalar::Number(_) => Kinds::NUMBER,
            Scalar::Text(_) => Kinds::STRING,
        }
    }

    #[cold]
    fn refuse<T>(self, expected: &str, at: &Place<'_>) -> Result<T, E> {
        let found = match self.scalar {
            Scalar::Null => Unexpected::Unit,
            Scalar::Boolean(value) => Unexpected::Bool(value),
            Scalar::Number(literal) => literal.unexpected(),
            Scalar::Text(text) => Unexpected::Str(text),
        };
        Err(at.invalid_type(found, expected))
    }
}

impl<'de, E: Error> Source<'de> for Given<'_, E> {
    type Error = E;

    #[inline]
    fn boolean(self, at: &Place<'_>) -> Result<bool, E> {
        match self.scalar {
            Scalar::Boolean(value) => Ok(value),
            _ => self.refuse("a boolean", at),
        }
    }

    #[inline]
    fn number<T: Numeric>(self, at: &Place<'_>, note: &mut Option<Number>) -> Result<T, E> {
        match self.scalar {
            Scalar::Number(literal) => literal::take(literal, note, at),
            _ => self.refuse(T::EXPECTED, at),
        }
    }

    #[inline]
    fn text<T, F>(self, at: &Place<'_>, take: F) -> Result<T, E>
    where
        F: FnOnce(Cow<'_, str>) -> Result<T, ParseError>,
    {
        match self.scalar {
            Scalar::Text(text) => take(Cow::Borrowed(text)).map_err(|error| at.error(error)),
            _ => self.refuse("a string", at),
        }
    }

    #[inline]
    fn nullable<T: Decode<'de>>(
        self,
        at: &Place<'_>,
        literal: &mut Option<Number>,
    ) -> Result<Option<T>, E> {
        match self.scalar {
            Scalar::Null => Ok(None),
            _ => T::As::decode(self, at, literal).map(Some),
        }
    }

    #[inline]
    fn array<T: Decode<'de>>(self, at: &Place<'_>) -> Result<Vec<T>, E> {
        self.refuse("an array", at)
    }

    #[inline]
    fn object<O: TakeMembers<'de>>(self, at: &Place<'_>, _: O) -> Result<O::Value, E> {
        self.refuse(O::EXPECTED, at)
    }

    #[inline]
    fn claimed<T: Decode<'de>, O: ClaimMembers<'de, T>>(
        self,
        kinds: Kinds,
        at: &Place<'_>,
        literal: &mut Option<Number>,
        slot: &mut Slot<T>,
        _: O,
    ) -> Result<Fit, E> {
        match kinds.has(self.kind()) {
            true => Ok(Fit::put(slot, T::As::decode(self, at, literal)?)),
            false => self.record().map(Fit::misfit),
        }
    }

    #[inline]
    fn union<U: Union<'de>>(self, at: &Place<'_>, literal: &mut Option<Number>) -> Result<U, E> {
        let of_node: fn(_, &_, &mut _) -> _ = union::of_node;
        of_node(self.record()?.root(), at, literal)
    }

    #[inline]
    fn value(self, at: &Place<'_>) -> Result<Value, E> {
        self.scalar.visit(FreeForm(at))
    }

    #[cold]
    fn record(self) -> Result<Tape, E> {
        let mut tape = Tape::default();
        self.scalar.visit(tape.recorder())?;
        Ok(tape)
    }
}
