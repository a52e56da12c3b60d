//! The ways in which a member can be present, a module each with the same functions:
//! `read` fills the slot of the member, `finish` makes the field of the slot, `write` encodes it.
//!
//! A decoder takes every departure that keeps the meaning: a nullable member may be absent, an
//! optional one may be null. It notes the departure, and encoding gives back what came.

use serde::de::Error;
use serde::ser::SerializeMap;
use serde_json::Value;

use super::claim::Claim;
use super::claimed::{self, Claimed};
use super::decode::Decode;
use super::encode::{Encode, Encoded};
use super::kept::{Departure, Kept};
use super::place::Place;
use super::source::Members;

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
#[inline(always)]
pub fn read<'de, T: Decode<'de>, M: Members<'de>>(
    slot: &mut Slot<T>,
    members: &mut M,
    member: Member<'_>,
    kept: &mut Kept,
) -> Result<(), M::Error> {
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

/// Reads the value of a member into its slot, if it fits a claim.
#[inline]
pub fn claimed<'de, T: Decode<'de>, M: Members<'de>>(
    slot: &mut Slot<T>,
    members: &mut M,
    member: Member<'_>,
    claim: &Claim,
    kept: &mut Kept,
) -> Result<Claimed<()>, M::Error> {
    let at = Place::Member(member.of, member.name);
    if slot.is_some() {
        return Err(at.duplicate());
    }
    let mut literal = None;
    let claimed = members.value_claimed(claim, &at, &mut literal)?;
    if let Some(number) = literal {
        kept.depart(member.position, Departure::Number(number));
    }
    Ok(claimed.map(|value| *slot = Some(value)))
}

/// The kinds of which every value of a type decodes, for the rows that a bet looks at.
pub mod flat {
    use super::super::claim::Kinds;
    use super::Decode;

    pub fn claimed<'de, T: Decode<'de>>() -> Option<Kinds> {
        T::FLAT
    }
}

/// The value of a slot as a tree, for the rows that a bet looks at.
pub mod tree {
    use super::super::tree::Tree;
    use super::{Encode, Slot};

    pub fn claimed<T: Encode>(slot: &Slot<T>) -> Option<Tree<'_>> {
        slot.as_ref()?.tree()
    }
}

/// The value of a slot, as it came.
#[cold]
pub fn take_back<T: Encode, E: Error>(
    slot: &Slot<T>,
    position: u16,
    kept: &Kept,
) -> Result<Option<Value>, E> {
    match (slot, kept.departure(position)) {
        (None, _) => Ok(None),
        (Some(_), Some(Departure::Number(number))) => Ok(Some(number.clone().into())),
        (Some(value), _) => claimed::encode_again(value).map(Some),
    }
}

/// Writes a value, as the number that came if that still is its value.
fn entry<T: Encode, M: SerializeMap>(
    value: &T,
    map: &mut M,
    member: Member<'_>,
    kept: &Kept,
) -> Result<(), M::Error> {
    match kept.departure(member.position) {
        Some(Departure::Number(number)) if value.is(number) => {
            map.serialize_entry(member.name, number)
        }
        _ => map.serialize_entry(member.name, &Encoded(value)),
    }
}

/// Always there, never null.
pub mod required {
    use super::*;

    pub type Read<T> = T;
    pub type Field<T> = T;

    #[inline]
    pub fn finish<T, E: Error>(
        slot: Slot<T>,
        member: Member<'_>,
        _: &mut Kept,
    ) -> Result<Field<T>, E> {
        slot.ok_or_else(|| member.of.missing_member(member.name))
    }

    pub fn set<T>(field: &mut Field<T>, value: T) {
        *field = value;
    }

    pub fn fill<T>(slot: &mut Slot<Read<T>>, value: T) {
        *slot = Some(value);
    }

    pub fn write<T: Encode, M: SerializeMap>(
        field: &Field<T>,
        map: &mut M,
        member: Member<'_>,
        kept: &Kept,
    ) -> Result<(), M::Error> {
        entry(field, map, member, kept)
    }
}

/// Always there, and null where there is no value.
pub mod nullable {
    use super::*;

    pub type Read<T> = Option<T>;
    pub type Field<T> = Option<T>;

    #[inline]
    pub fn finish<T, E: Error>(
        slot: Slot<Option<T>>,
        member: Member<'_>,
        kept: &mut Kept,
    ) -> Result<Field<T>, E> {
        Ok(slot.unwrap_or_else(|| {
            kept.depart(member.position, Departure::Absent);
            None
        }))
    }

    pub fn set<T>(field: &mut Field<T>, value: T) {
        *field = Some(value);
    }

    pub fn fill<T>(slot: &mut Slot<Read<T>>, value: T) {
        *slot = Some(Some(value));
    }

    pub fn write<T: Encode, M: SerializeMap>(
        field: &Field<T>,
        map: &mut M,
        member: Member<'_>,
        kept: &Kept,
    ) -> Result<(), M::Error> {
        match field {
            Some(value) => entry(value, map, member, kept),
            None if kept.departure(member.position) == Some(&Departure::Absent) => Ok(()),
            None => map.serialize_entry(member.name, &()),
        }
    }
}

/// Absent where there is no value.
pub mod optional {
    use super::*;

    pub type Read<T> = Option<T>;
    pub type Field<T> = Option<T>;

    #[inline]
    pub fn finish<T, E: Error>(
        slot: Slot<Option<T>>,
        member: Member<'_>,
        kept: &mut Kept,
    ) -> Result<Field<T>, E> {
        if let Some(None) = slot {
            kept.depart(member.position, Departure::Null);
        }
        Ok(slot.flatten())
    }

    pub fn set<T>(field: &mut Field<T>, value: T) {
        *field = Some(value);
    }

    pub fn fill<T>(slot: &mut Slot<Read<T>>, value: T) {
        *slot = Some(Some(value));
    }

    pub fn write<T: Encode, M: SerializeMap>(
        field: &Field<T>,
        map: &mut M,
        member: Member<'_>,
        kept: &Kept,
    ) -> Result<(), M::Error> {
        match field {
            Some(value) => entry(value, map, member, kept),
            None if kept.departure(member.position) == Some(&Departure::Null) => {
                map.serialize_entry(member.name, &())
            }
            None => Ok(()),
        }
    }
}

/// Absent, null, or a value: three cases that mean three things.
pub mod optional_nullable {
    use super::*;

    pub type Read<T> = Option<T>;
    pub type Field<T> = Option<Option<T>>;

    #[inline]
    pub fn finish<T, E: Error>(
        slot: Slot<Option<T>>,
        _: Member<'_>,
        _: &mut Kept,
    ) -> Result<Field<T>, E> {
        Ok(slot)
    }

    pub fn set<T>(field: &mut Field<T>, value: T) {
        *field = Some(Some(value));
    }

    pub fn fill<T>(slot: &mut Slot<Read<T>>, value: T) {
        *slot = Some(Some(value));
    }

    pub fn write<T: Encode, M: SerializeMap>(
        field: &Field<T>,
        map: &mut M,
        member: Member<'_>,
        kept: &Kept,
    ) -> Result<(), M::Error> {
        match field {
            Some(Some(value)) => entry(value, map, member, kept),
            Some(None) => map.serialize_entry(member.name, &()),
            None => Ok(()),
        }
    }
}

/// Absent, or any value at all: null is a value like others.
pub mod optional_any {
    use super::*;

    pub type Read<T> = T;
    pub type Field<T> = Option<T>;

    #[inline]
    pub fn finish<T, E: Error>(slot: Slot<T>, _: Member<'_>, _: &mut Kept) -> Result<Field<T>, E> {
        Ok(slot)
    }

    pub fn set<T>(field: &mut Field<T>, value: T) {
        *field = Some(value);
    }

    pub fn fill<T>(slot: &mut Slot<Read<T>>, value: T) {
        *slot = Some(value);
    }

    pub fn write<T: Encode, M: SerializeMap>(
        field: &Field<T>,
        map: &mut M,
        member: Member<'_>,
        kept: &Kept,
    ) -> Result<(), M::Error> {
        match field {
            Some(value) => entry(value, map, member, kept),
            None => Ok(()),
        }
    }
}
