//! The ways in which a member can be present, a module each with the same functions:
//! `read` fills the slot of the member, `finish` makes the field of the slot, `write` encodes it.
//!
//! A decoder takes every departure that keeps the meaning: a nullable member may be absent, an
//! optional one may be null. It notes the departure, and encoding gives back what came.

use std::marker::PhantomData;

use serde::de::Error;
use serde::ser::Serializer;
use serde_json::Value;

use super::claim::{Claim, Kinds};
use super::claimed::{self, Fit};
use super::decode::{Decode, DecodeAs};
use super::encode::{Encode, Encoded};
use super::kept::{Departure, Kept};
use super::place::Place;
use super::record::{Object, VisitSlot};
use super::source::Members;
use super::tree::Tree;

/// Where a member stands: its object, its name, and its position among the members.
#[derive(Clone, Copy)]
pub struct Member<'p> {
    pub of: &'p Place<'p>,
    pub name: &'static str,
    pub position: u16,
}

/// A value that has not come yet.
pub type Slot<T> = Option<T>;

/// Reads the value of a member into its slot.
pub struct Read<'r, M> {
    pub members: &'r mut M,
    pub member: Member<'r>,
    pub kept: &'r mut Kept,
}

impl<'de, M: Members<'de>> VisitSlot<'de, '_> for Read<'_, M> {
    type Value = Result<(), M::Error>;

    #[inline(always)]
    fn visit<T: Decode<'de>>(self, slot: &mut Slot<T>) -> Self::Value {
        let Read { members, member, kept } = self;
        let at = Place::Member(member.of, member.name);
        if slot.is_some() {
            return Err(at.duplicate());
        }
        let mut literal = None;
        *slot = Some(members.value(&at, &mut literal)?);
        if let Some(number) = literal {
            kept.depart(member.position, Departure::Number(number));
        }
        Ok(())
    }
}

/// Reads the value of a member into its slot, if it fits a claim or, where there is none, is of a kind
/// of which every value decodes.
pub struct ReadClaimed<'r, M> {
    pub read: Read<'r, M>,
    pub claim: Option<&'r Claim>,
    /// Whether to do nothing with a member that could fail to decode although it fits.
    pub flat: bool,
    /// Whether to look if such a member can fail indeed, where nothing is claimed of it.
    pub sound: bool,
}

/// What came of reading a member.
pub enum Came {
    /// Whether it fits.
    Whole(Fit),
    /// Whether it is a value that cannot fail to decode.
    Tried(Fit),
    /// Nothing yet.
    Unread,
}

impl<'de, M: Members<'de>> VisitSlot<'de, '_> for ReadClaimed<'_, M> {
    type Value = Result<Came, M::Error>;

    #[inline]
    fn visit<T: Decode<'de>>(self, slot: &mut Slot<T>) -> Self::Value {
        let Some(kinds) = T::As::FLAT else {
            return match self.claim {
                claim if !self.flat => {
                    self.read.claimed(claim.unwrap_or(&Claim::ANY), slot).map(Came::Whole)
                }
                None if T::As::CAN_BE_SOUND && self.sound && slot.is_none() => {
                    self.read.sound(slot).map(Came::Tried)
                }
                _ => Ok(Came::Unread),
            };
        };
        match self.claim {
            None if kinds == Kinds::ANY => self.read.visit(slot).map(|()| Came::Whole(Fit::Fits)),
            Some(claim) if !claim.is_of(kinds) => self.read.claimed(claim, slot).map(Came::Whole),
            _ => self.read.sound(slot).map(Came::Whole),
        }
    }
}

/// Reads the value of a member into its slot, if it is of a kind of which every value decodes. Gives it
/// back, recorded, if not.
pub struct ReadSound<'r, M>(pub Read<'r, M>);

impl<'de, M: Members<'de>> VisitSlot<'de, '_> for ReadSound<'_, M> {
    type Value = Result<Fit, M::Error>;

    #[inline]
    fn visit<T: Decode<'de>>(self, slot: &mut Slot<T>) -> Self::Value {
        match T::As::FLAT {
            Some(Kinds::ANY) => self.0.visit(slot).map(|()| Fit::Fits),
            Some(_) => self.0.sound(slot),
            None => self.0.members.recorded_value().map(Fit::Misfit),
        }
    }
}

impl<M> Read<'_, M> {
    #[inline]
    fn claimed<'de, T: Decode<'de>>(
        self,
        claim: &Claim,
        slot: &mut Slot<T>,
    ) -> Result<Fit, M::Error>
    where
        M: Members<'de>,
    {
        let Read { members, member, kept } = self;
        let at = Place::Member(member.of, member.name);
        if slot.is_some() {
            return Err(at.duplicate());
        }
        let mut literal = None;
        let fit = members.value_claimed(claim, &at, &mut literal, slot)?;
        if let Some(number) = literal {
            kept.depart(member.position, Departure::Number(number));
        }
        Ok(fit)
    }

    #[inline]
    fn sound<'de, T: Decode<'de>>(self, slot: &mut Slot<T>) -> Result<Fit, M::Error>
    where
        M: Members<'de>,
    {
        let Read { members, member, kept } = self;
        let at = Place::Member(member.of, member.name);
        if slot.is_some() {
            return Err(at.duplicate());
        }
        let mut literal = None;
        let fit = members.sound_value(&at, &mut literal, slot)?;
        if let Some(number) = literal {
            kept.depart(member.position, Departure::Number(number));
        }
        Ok(fit)
    }
}

/// The value of a slot, if it is a tree.
pub struct AsTree;

impl<'de, 's> VisitSlot<'de, 's> for AsTree {
    type Value = Option<Tree<'s>>;

    fn visit<T: Decode<'de>>(self, slot: &'s mut Slot<T>) -> Self::Value {
        slot.as_ref()?.tree()
    }
}

/// The value of a slot, as it came.
pub struct TakeBack<'k, E> {
    pub position: u16,
    pub kept: &'k Kept,
    pub error: PhantomData<E>,
}

impl<'de, E: Error> VisitSlot<'de, '_> for TakeBack<'_, E> {
    type Value = Result<Option<Value>, E>;

    #[cold]
    fn visit<T: Decode<'de>>(self, slot: &mut Slot<T>) -> Self::Value {
        match (slot, self.kept.departure(self.position)) {
            (None, _) => Ok(None),
            (Some(_), Some(Departure::Number(number))) => Ok(Some(number.clone().into())),
            (Some(value), _) => claimed::encode_again(value).map(Some),
        }
    }
}

/// Whether the member has not come.
pub struct IsEmpty;

impl<'de> VisitSlot<'de, '_> for IsEmpty {
    type Value = bool;

    fn visit<T: Decode<'de>>(self, slot: &mut Slot<T>) -> bool {
        slot.is_none()
    }
}

/// The pattern of a slot that can be finished.
macro_rules! finished {
    (required $field:ident) => {
        Some($field)
    };
    ($presence:ident $field:ident) => {
        $field
    };
}
pub(crate) use finished;

/// Writes a value, as the number that came if that still is its value.
fn entry<T: Encode, S: Serializer>(
    value: &T,
    name: &'static str,
    position: u16,
    object: &mut Object<'_, S>,
) {
    match object.kept.departure(position) {
        Some(Departure::Number(number)) if value.is(number) => object.entry(name, number),
        _ => object.entry(name, &Encoded(value)),
    }
}

/// Always there, never null.
pub mod required {
    use super::*;

    pub const REQUIRED: bool = true;
    pub type Read<T> = T;
    pub type Field<T> = T;

    #[inline]
    pub fn finish<T>(slot: T, _: u16, _: &mut Kept) -> Field<T> {
        slot
    }

    #[inline]
    pub fn set<T>(field: &mut Field<T>, value: impl Into<T>) {
        *field = value.into();
    }

    #[inline]
    pub fn fill<T>(slot: &mut Slot<Read<T>>, value: impl Into<T>) {
        *slot = Some(value.into());
    }

    #[inline]
    pub fn write<T: Encode, S: Serializer>(
        field: &Field<T>,
        name: &'static str,
        position: u16,
        object: &mut Object<'_, S>,
    ) {
        entry(field, name, position, object);
    }
}

/// Always there, and null where there is no value.
pub mod nullable {
    use super::*;

    pub const REQUIRED: bool = false;
    pub type Read<T> = Option<T>;
    pub type Field<T> = Option<T>;

    #[inline]
    pub fn finish<T>(slot: Slot<Option<T>>, position: u16, kept: &mut Kept) -> Field<T> {
        slot.unwrap_or_else(|| {
            kept.depart(position, Departure::Absent);
            None
        })
    }

    #[inline]
    pub fn set<T>(field: &mut Field<T>, value: impl Into<T>) {
        *field = Some(value.into());
    }

    #[inline]
    pub fn fill<T>(slot: &mut Slot<Read<T>>, value: impl Into<T>) {
        *slot = Some(Some(value.into()));
    }

    #[inline]
    pub fn write<T: Encode, S: Serializer>(
        field: &Field<T>,
        name: &'static str,
        position: u16,
        object: &mut Object<'_, S>,
    ) {
        match field {
            Some(value) => entry(value, name, position, object),
            None if object.kept.departure(position) == Some(&Departure::Absent) => {}
            None => object.entry(name, &()),
        }
    }
}

/// Absent where there is no value.
pub mod optional {
    use super::*;

    pub const REQUIRED: bool = false;
    pub type Read<T> = Option<T>;
    pub type Field<T> = Option<T>;

    #[inline]
    pub fn finish<T>(slot: Slot<Option<T>>, position: u16, kept: &mut Kept) -> Field<T> {
        if let Some(None) = slot {
            kept.depart(position, Departure::Null);
        }
        slot.flatten()
    }

    #[inline]
    pub fn set<T>(field: &mut Field<T>, value: impl Into<T>) {
        *field = Some(value.into());
    }

    #[inline]
    pub fn fill<T>(slot: &mut Slot<Read<T>>, value: impl Into<T>) {
        *slot = Some(Some(value.into()));
    }

    #[inline]
    pub fn write<T: Encode, S: Serializer>(
        field: &Field<T>,
        name: &'static str,
        position: u16,
        object: &mut Object<'_, S>,
    ) {
        match field {
            Some(value) => entry(value, name, position, object),
            None if object.kept.departure(position) == Some(&Departure::Null) => {
                object.entry(name, &());
            }
            None => {}
        }
    }
}

/// Absent, null, or a value: three cases that mean three things.
pub mod optional_nullable {
    use super::*;

    pub const REQUIRED: bool = false;
    pub type Read<T> = Option<T>;
    pub type Field<T> = Option<Option<T>>;

    #[inline]
    pub fn finish<T>(slot: Slot<Option<T>>, _: u16, _: &mut Kept) -> Field<T> {
        slot
    }

    #[inline]
    pub fn set<T>(field: &mut Field<T>, value: impl Into<T>) {
        *field = Some(Some(value.into()));
    }

    #[inline]
    pub fn fill<T>(slot: &mut Slot<Read<T>>, value: impl Into<T>) {
        *slot = Some(Some(value.into()));
    }

    #[inline]
    pub fn write<T: Encode, S: Serializer>(
        field: &Field<T>,
        name: &'static str,
        position: u16,
        object: &mut Object<'_, S>,
    ) {
        match field {
            Some(Some(value)) => entry(value, name, position, object),
            Some(None) => object.entry(name, &()),
            None => {}
        }
    }
}

/// Absent, or any value at all: null is a value like others.
pub mod optional_any {
    use super::*;

    pub const REQUIRED: bool = false;
    pub type Read<T> = T;
    pub type Field<T> = Option<T>;

    #[inline]
    pub fn finish<T>(slot: Slot<T>, _: u16, _: &mut Kept) -> Field<T> {
        slot
    }

    #[inline]
    pub fn set<T>(field: &mut Field<T>, value: impl Into<T>) {
        *field = Some(value.into());
    }

    #[inline]
    pub fn fill<T>(slot: &mut Slot<Read<T>>, value: impl Into<T>) {
        *slot = Some(value.into());
    }

    #[inline]
    pub fn write<T: Encode, S: Serializer>(
        field: &Field<T>,
        name: &'static str,
        position: u16,
        object: &mut Object<'_, S>,
    ) {
        if let Some(value) = field {
            entry(value, name, position, object);
        }
    }
}
