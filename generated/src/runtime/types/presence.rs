//! The ways in which a member can be present, a module each with the same names: `finish` makes the field of
//! what has come, `set` is what a setter does, `write` encodes the field.
//!
//! A decoder takes every departure that keeps the meaning: a nullable member may be absent, an optional one may
//! be null. It notes the departure, and encoding gives back what came.

use super::super::decode::source::Came;
use super::super::encode::as_came::AsCame;
use super::super::encode::{Encode, Failed, WriteMembers};
use super::super::value::kept::{Departure, Kept};
use super::super::value::table::Row;

/// A member that is written.
#[derive(Clone, Copy)]
pub struct Member<'k> {
    pub row: &'static Row,
    pub position: u16,
    pub kept: &'k Kept,
}

impl Member<'_> {
    /// Writes a value, its numbers as they came if they still have that value.
    #[inline]
    fn value(self, value: &dyn Encode, to: &mut dyn WriteMembers) -> Result<(), Failed> {
        match self.kept.departure(self.position) {
            Some(departure) => self.departing(departure, value, to),
            None => to.known(self.row, value),
        }
    }

    #[cold]
    fn departing(
        self,
        departure: &Departure,
        value: &dyn Encode,
        to: &mut dyn WriteMembers,
    ) -> Result<(), Failed> {
        match departure {
            Departure::Written(written) => to.known(self.row, &AsCame { value, written }),
            _ => to.known(self.row, value),
        }
    }

    fn null(self, to: &mut dyn WriteMembers) -> Result<(), Failed> {
        to.known(self.row, &())
    }

    fn departs(self, departure: &Departure) -> bool {
        self.kept.departure(self.position) == Some(departure)
    }
}

/// Always there, never null.
pub mod required {
    use super::*;

    pub const REQUIRED: bool = true;
    pub const NULLABLE: bool = false;

    #[inline]
    pub fn finish<T>(slot: Option<T>, _: u16, _: &mut Came) -> Option<T> {
        slot
    }

    #[inline]
    pub fn set<T>(field: &mut T, value: impl Into<T>) {
        *field = value.into();
    }

    #[inline]
    pub fn write(
        field: &dyn Encode,
        member: Member<'_>,
        to: &mut dyn WriteMembers,
    ) -> Result<(), Failed> {
        member.value(field, to)
    }
}

/// Always there, and null where there is no value.
pub mod nullable {
    use super::*;

    pub const REQUIRED: bool = false;
    pub const NULLABLE: bool = true;

    #[inline]
    pub fn finish<T>(slot: Option<T>, position: u16, came: &mut Came) -> Option<Option<T>> {
        if !came.members.contains(position) {
            came.kept.depart(position, Departure::Absent);
        }
        Some(slot)
    }

    #[inline]
    pub fn set<T>(field: &mut Option<T>, value: impl Into<T>) {
        *field = Some(value.into());
    }

    #[inline]
    pub fn write<T: Encode>(
        field: &Option<T>,
        member: Member<'_>,
        to: &mut dyn WriteMembers,
    ) -> Result<(), Failed> {
        match field {
            Some(value) => member.value(value, to),
            None if member.departs(&Departure::Absent) => Ok(()),
            None => member.null(to),
        }
    }
}

/// Absent where there is no value.
pub mod optional {
    use super::*;

    pub const REQUIRED: bool = false;
    pub const NULLABLE: bool = true;

    #[inline]
    pub fn finish<T>(slot: Option<T>, position: u16, came: &mut Came) -> Option<Option<T>> {
        if came.nulls.contains(position) {
            came.kept.depart(position, Departure::Null);
        }
        Some(slot)
    }

    #[inline]
    pub fn set<T>(field: &mut Option<T>, value: impl Into<T>) {
        *field = Some(value.into());
    }

    #[inline]
    pub fn write<T: Encode>(
        field: &Option<T>,
        member: Member<'_>,
        to: &mut dyn WriteMembers,
    ) -> Result<(), Failed> {
        match field {
            Some(value) => member.value(value, to),
            None if member.departs(&Departure::Null) => member.null(to),
            None => Ok(()),
        }
    }
}

/// Absent, null, or a value: three cases that mean three things.
pub mod optional_nullable {
    use super::*;

    pub const REQUIRED: bool = false;
    pub const NULLABLE: bool = true;

    #[inline]
    pub fn finish<T>(slot: Option<T>, position: u16, came: &mut Came) -> Option<Option<Option<T>>> {
        Some(match slot {
            None if came.nulls.contains(position) => Some(None),
            slot => slot.map(Some),
        })
    }

    #[inline]
    pub fn set<T>(field: &mut Option<Option<T>>, value: impl Into<T>) {
        *field = Some(Some(value.into()));
    }

    #[inline]
    pub fn write<T: Encode>(
        field: &Option<Option<T>>,
        member: Member<'_>,
        to: &mut dyn WriteMembers,
    ) -> Result<(), Failed> {
        match field {
            Some(Some(value)) => member.value(value, to),
            Some(None) => member.null(to),
            None => Ok(()),
        }
    }
}

/// Absent, or any value at all: null is a value like others.
pub mod optional_any {
    use super::*;

    pub const REQUIRED: bool = false;
    pub const NULLABLE: bool = false;

    #[inline]
    pub fn finish<T>(slot: Option<T>, _: u16, _: &mut Came) -> Option<Option<T>> {
        Some(slot)
    }

    #[inline]
    pub fn set<T>(field: &mut Option<T>, value: impl Into<T>) {
        *field = Some(value.into());
    }

    #[inline]
    pub fn write<T: Encode>(
        field: &Option<T>,
        member: Member<'_>,
        to: &mut dyn WriteMembers,
    ) -> Result<(), Failed> {
        match field {
            Some(value) => member.value(value, to),
            None => Ok(()),
        }
    }
}
