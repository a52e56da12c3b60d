//! Visits a value of a format, and puts it into a slot.

use std::fmt::{self, Formatter};

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected,
    Visitor,
};

use super::super::decode::fault;
use super::super::decode::source::{Items, Key, Members, Rewind, Sink};
use super::super::decode::stop::Stop;
use super::super::json::{Position, read_part};
use super::super::value::number::{self, ARBITRARY_PRECISION, Literal};
use super::super::value::place::Place;
use super::super::value::scalar::Scalar;
use super::super::value::table::Table;
use super::name::Name;
use super::raw::{self, Mark};

/// What came of a value that a format has read. A fault is an error of the format by then.
pub type Outcome = Result<(), Stop>;

/// Visits a value, and asks for it where it is a seed.
pub struct Visit<'s, 'p> {
    pub into: &'s mut dyn Sink,
    pub at: &'p Place<'p>,
    /// Whether null may stand for no value.
    pub nullable: bool,
}

impl Visit<'_, '_> {
    /// Asks a format for the value.
    #[inline]
    pub fn ask<'de, D: Deserializer<'de>>(self, from: D) -> Result<Outcome, D::Error> {
        if raw::has_text::<D>() && self.into.is_union() {
            return from.deserialize_newtype_struct(raw::TOKEN, Raw(self));
        }
        from.deserialize_any(self)
    }

    #[inline]
    fn scalar<E: Error>(self, scalar: Scalar<'_>) -> Result<Outcome, E> {
        match self.into.scalar(scalar, self.at) {
            Ok(()) => Ok(Ok(())),
            Err(Stop::Null) if !self.nullable => match self.into.null(self.at) {
                Ok(()) => Ok(Ok(())),
                Err(stop) => stopped(stop),
            },
            Err(stop) => stopped(stop),
        }
    }

    #[cold]
    fn refuse<E: Error>(self, found: Unexpected<'_>) -> Result<Outcome, E> {
        stopped(fault::invalid_type(found, self.into.expected(), self.at))
    }
}

/// A fault becomes an error of the format here, where the format can still say its position.
#[cold]
#[inline(never)]
pub fn stopped<E: Error>(stop: Stop) -> Result<Outcome, E> {
    match stop {
        Stop::Fault(fault) => Err(E::custom(fault)),
        stop => Ok(Err(stop)),
    }
}

impl<'de> DeserializeSeed<'de> for Visit<'_, '_> {
    type Value = Outcome;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Outcome, D::Error> {
        self.ask(from)
    }
}

impl<'de> Visitor<'de> for Visit<'_, '_> {
    type Value = Outcome;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.into.expected())
    }

    #[inline]
    fn visit_unit<E: Error>(self) -> Result<Outcome, E> {
        self.scalar(Scalar::Null)
    }

    #[inline]
    fn visit_none<E: Error>(self) -> Result<Outcome, E> {
        self.scalar(Scalar::Null)
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Outcome, D::Error> {
        self.ask(from)
    }

    #[inline]
    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<Outcome, D::Error> {
        self.ask(from)
    }

    #[inline]
    fn visit_bool<E: Error>(self, value: bool) -> Result<Outcome, E> {
        self.scalar(Scalar::Bool(value))
    }

    #[inline]
    fn visit_u64<E: Error>(self, value: u64) -> Result<Outcome, E> {
        self.scalar(Scalar::Number(Literal::Unsigned(value)))
    }

    #[inline]
    fn visit_i64<E: Error>(self, value: i64) -> Result<Outcome, E> {
        let literal = match u64::try_from(value) {
            Ok(value) => Literal::Unsigned(value),
            Err(_) => Literal::Signed(value),
        };
        self.scalar(Scalar::Number(literal))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Outcome, E> {
        match u64::try_from(value) {
            Ok(value) => self.visit_u64(value),
            Err(_) => self.scalar(Scalar::Digits(&value.to_string())),
        }
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Outcome, E> {
        match (u64::try_from(value), i64::try_from(value)) {
            (Ok(value), _) => self.visit_u64(value),
            (_, Ok(value)) => self.visit_i64(value),
            _ => self.scalar(Scalar::Digits(&value.to_string())),
        }
    }

    #[inline]
    fn visit_f64<E: Error>(self, value: f64) -> Result<Outcome, E> {
        self.scalar(Scalar::Number(Literal::Float(value)))
    }

    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<Outcome, E> {
        self.scalar(Scalar::Text(text))
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Outcome, E> {
        self.refuse(Unexpected::Bytes(bytes))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, _: A) -> Result<Outcome, A::Error> {
        self.refuse(Unexpected::Enum)
    }

    #[inline]
    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<Outcome, A::Error> {
        let mut items = FromSeq::new(access);
        match self.into.array(&mut items, self.at) {
            Ok(()) => Ok(Ok(())),
            Err(stop) => failed(stop, items.error),
        }
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Outcome, A::Error> {
        let mut first = None;
        if ARBITRARY_PRECISION {
            let name = access.next_key::<String>()?;
            if name.as_deref().is_some_and(number::is_number_key) {
                let digits: String = access.next_value()?;
                return self.scalar(Scalar::Digits(&digits));
            }
            first = Some(name);
        }
        let mut members = FromMap::new(access, first);
        match self.into.object(&mut members, self.at) {
            Ok(()) => Ok(Ok(())),
            Err(stop) => failed(stop, members.error),
        }
    }
}

/// The format's own error goes on as it is, so that its category survives.
#[cold]
#[inline(never)]
fn failed<E: Error>(stop: Stop, error: Option<E>) -> Result<Outcome, E> {
    match (stop, error) {
        (Stop::Source, Some(error)) => Err(error),
        (stop, _) => stopped(stop),
    }
}

/// The members of a map of a format.
pub struct FromMap<A, E> {
    access: A,
    /// The first name, where it had to be looked at; none in it if there is no member.
    first: Option<Option<String>>,
    /// Why the format cannot go on.
    pub error: Option<E>,
}

impl<'de, A: MapAccess<'de>> FromMap<A, A::Error> {
    #[inline]
    pub fn new(access: A, first: Option<Option<String>>) -> Self {
        FromMap { access, first, error: None }
    }
}

/// What a format has read is gone.
impl<A, E> Rewind for FromMap<A, E> {}

impl<'de, A: MapAccess<'de>> Members for FromMap<A, A::Error> {
    fn next(&mut self, table: &'static Table, guess: u16, other: &mut String) -> Key {
        match self.first.take() {
            Some(Some(name)) => return Key::of(&name, table, guess, other),
            Some(None) => return Key::END,
            None => {}
        }
        match self.access.next_key_seed(Name { table, guess, other }) {
            Ok(Some(key)) => key,
            Ok(None) => Key::END,
            Err(error) => {
                self.error = Some(error);
                Key::FAILED
            }
        }
    }

    #[inline]
    fn value(&mut self, into: &mut dyn Sink, at: &Place<'_>, nullable: bool) -> Result<(), Stop> {
        match self.access.next_value_seed(Visit { into, at, nullable }) {
            Ok(outcome) => outcome,
            Err(error) => {
                self.error = Some(error);
                Err(Stop::Source)
            }
        }
    }
}

/// The items of a sequence of a format.
pub struct FromSeq<A, E> {
    access: A,
    /// Why the format cannot go on.
    pub error: Option<E>,
}

impl<'de, A: SeqAccess<'de>> FromSeq<A, A::Error> {
    #[inline]
    pub fn new(access: A) -> Self {
        FromSeq { access, error: None }
    }
}

/// What a format has read is gone.
impl<A, E> Rewind for FromSeq<A, E> {}

impl<'de, A: SeqAccess<'de>> Items for FromSeq<A, A::Error> {
    #[inline]
    fn next(&mut self, into: &mut dyn Sink, at: &Place<'_>) -> Result<(), Stop> {
        match self.access.next_element_seed(Visit { into, at, nullable: false }) {
            Ok(Some(outcome)) => outcome,
            Ok(None) => Err(Stop::End),
            Err(error) => {
                self.error = Some(error);
                Err(Stop::Source)
            }
        }
    }
}

/// Takes the text of a value, or the value where there is no text.
pub struct Raw<'s, 'p>(pub Visit<'s, 'p>);

impl<'de> Visitor<'de> for Raw<'_, '_> {
    type Value = Outcome;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    #[inline]
    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<Outcome, D::Error> {
        let at = self.0.at;
        from.deserialize_any(self.0).map_err(|error| raw::within(error, at))
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Outcome, A::Error> {
        access.next_key::<IgnoredAny>()?;
        access.next_value_seed(self)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Outcome, E> {
        match read_part(text, self.0.into, self.0.at, self.0.nullable) {
            Ok(()) => Ok(Ok(())),
            Err((Stop::Fault(fault), at)) => {
                let end = Position::of(text.as_bytes(), text.len());
                Err(E::custom(format_args!("{fault}{}", Mark { at, end })))
            }
            Err((stop, _)) => stopped(stop),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Raw<'_, '_> {
    type Value = Outcome;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Outcome, D::Error> {
        from.deserialize_str(self)
    }
}
