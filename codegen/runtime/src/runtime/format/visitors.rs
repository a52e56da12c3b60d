//! The visitors of what has parts, and of what may be null or of several types (for scalars see
//! `scalars`).

use std::fmt::{self, Formatter};
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{
    DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde_json::Number;

use super::super::claim::Kinds;
use super::super::decode::{Decode, DecodeAs};
use super::super::literal::Literal;
use super::super::place::Place;
use super::super::record::{Record, TakeRecord};
use super::super::source::TakeMembers;
use super::super::tape::{Cell, Tape};
use super::super::union::{self, Union};
use super::Format;
use super::expected::{Spot, expecting};
use super::given::{Given, Scalar};
use super::members::Arriving;

/// Carries a place into the format.
pub struct Seed<'p, 'l, T> {
    pub at: &'p Place<'p>,
    pub literal: &'l mut Option<Number>,
    pub of: PhantomData<T>,
}

impl<'de, T: Decode<'de>> DeserializeSeed<'de> for Seed<'_, '_, T> {
    type Value = T;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<T, D::Error> {
        T::As::decode(Format(from), self.at, self.literal)
    }
}

/// Takes null, or a value.
pub struct Nullable<'p, 'l, T>(pub Seed<'p, 'l, T>);

impl<'de, T: Decode<'de>> Nullable<'_, '_, T> {
    /// A scalar that has been taken out of its format.
    fn given<E: Error>(self, scalar: Scalar<'_>) -> Result<Option<T>, E> {
        T::As::decode(Given::new(scalar), self.0.at, self.0.literal).map(Some)
    }
}

impl<'de, T: Decode<'de>> Visitor<'de> for Nullable<'_, '_, T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    #[inline]
    fn visit_unit<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    #[inline]
    fn visit_none<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Option<T>, D::Error> {
        self.0.deserialize(from).map(Some)
    }

    // A value that has been taken out of its format already says what it is.
    fn visit_bool<E: Error>(self, value: bool) -> Result<Option<T>, E> {
        self.given(Scalar::Boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Option<T>, E> {
        self.given(Scalar::Number(Literal::Signed(value)))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Option<T>, E> {
        self.given(Scalar::Number(Literal::Unsigned(value)))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Option<T>, E> {
        self.given(Scalar::Number(Literal::Float(value)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Option<T>, E> {
        self.given(Scalar::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Option<T>, A::Error> {
        self.0.deserialize(SeqAccessDeserializer::new(items)).map(Some)
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Option<T>, A::Error> {
        self.0.deserialize(MapAccessDeserializer::new(members)).map(Some)
    }
}

/// Takes an array. It knows the index of each item.
pub struct Array<'p, T> {
    pub spot: &'p Spot<'p>,
    pub of: PhantomData<T>,
}

impl<'de, T: Decode<'de>> Visitor<'de> for Array<'_, T> {
    type Value = Vec<T>;
    expecting!("an array");

    #[inline]
    fn visit_seq<A: SeqAccess<'de>>(self, mut array: A) -> Result<Vec<T>, A::Error> {
        self.spot.begin();
        let mut items = Vec::new();
        loop {
            let at = Place::Item(self.spot.at, items.len());
            let seed = Seed { at: &at, literal: &mut None, of: PhantomData };
            match array.next_element_seed(seed)? {
                Some(item) => items.push(item),
                None => return Ok(items),
            }
        }
    }
}

/// Takes an object.
pub struct Object<'p, O> {
    pub spot: &'p Spot<'p>,
    pub take: O,
}

impl<'de, O: TakeMembers<'de>> Visitor<'de> for Object<'_, O> {
    type Value = O::Value;
    expecting!(O::EXPECTED);

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<O::Value, A::Error> {
        self.spot.begin();
        self.take.take(Arriving(map), self.spot.at)
    }
}

/// Takes an object that is all there is: no place needs to be told. A struct asks for it without a
/// function between, for the compiler follows every function that such a one would call.
pub struct WholeRecord<R>(pub PhantomData<R>);

impl<'de, R: Record<'de>> Visitor<'de> for WholeRecord<R> {
    type Value = R;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(R::TABLE.expected)
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<R, A::Error> {
        TakeRecord(PhantomData).take(Arriving(map), &Place::Root)
    }
}

/// Takes whatever there is, and lets the plan of a union decide.
pub struct UnionVisitor<'p, 'l, U> {
    pub at: &'p Place<'p>,
    pub literal: &'l mut Option<Number>,
    pub of: PhantomData<U>,
}

impl<'de, U: Union<'de>> UnionVisitor<'_, '_, U> {
    fn scalar<E: Error>(self, cell: Cell) -> Result<U, E> {
        self.recorded(&Tape::of(cell))
    }

    #[inline]
    fn recorded<E: Error>(self, tape: &Tape) -> Result<U, E> {
        let of_node: fn(_, &_, &mut _) -> _ = union::of_node;
        of_node(tape.root(), self.at, self.literal)
    }
}

impl<'de, U: Union<'de>> Visitor<'de> for UnionVisitor<'_, '_, U> {
    type Value = U;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(U::PLAN.union)
    }

    #[inline]
    fn visit_unit<E: Error>(self) -> Result<U, E> {
        self.scalar(Cell::Null)
    }

    #[inline]
    fn visit_none<E: Error>(self) -> Result<U, E> {
        self.scalar(Cell::Null)
    }

    #[inline]
    fn visit_bool<E: Error>(self, value: bool) -> Result<U, E> {
        self.scalar(Cell::Bool(value))
    }

    #[inline]
    fn visit_u64<E: Error>(self, value: u64) -> Result<U, E> {
        self.scalar(Cell::Unsigned(value))
    }

    #[inline]
    fn visit_i64<E: Error>(self, value: i64) -> Result<U, E> {
        self.scalar(Cell::Signed(value))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<U, E> {
        self.recorded(&Tape::record(value.into_deserializer())?)
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<U, E> {
        self.recorded(&Tape::record(value.into_deserializer())?)
    }

    #[inline]
    fn visit_f64<E: Error>(self, value: f64) -> Result<U, E> {
        self.scalar(Cell::Float(value))
    }

    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<U, E> {
        self.recorded(&Tape::of_text(text)?)
    }

    #[inline]
    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<U, A::Error> {
        let items = SeqAccessDeserializer::new(items);
        match U::PLAN.decide_kind(Kinds::ARRAY) {
            Some(branch) => U::decode(branch, Format(items), self.at, self.literal),
            None => self.recorded(&Tape::record(items)?),
        }
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<U, A::Error> {
        let of_members: fn(_, &_, &mut _) -> _ = union::of_members;
        of_members(Arriving(map), self.at, self.literal)
    }
}
