//! The boundary between the sources of values and the types.

use serde::de::Unexpected;
use serde_json::Value;

use super::super::claims::view::View;
use super::super::value::kept::{Departure, Kept};
use super::super::value::number::Literal;
use super::super::value::place::Place;
use super::super::value::positions::Positions;
use super::super::value::scalar::Scalar;
use super::super::value::table::Table;
use super::failures::Failures;
use super::fault;
use super::stop::Stop;

/// A type that can be read: `Option` of it is a slot, which takes a value of some form.
///
/// What a slot does not take it refuses, with the place of the value in the error.
#[diagnostic::on_unimplemented(
    message = "this type cannot be read from JSON",
    note = "types of this crate can, scalars, and `Vec`, `IndexMap`, `HashMap`, `BTreeMap`, `Option` and `Box` of them"
)]
pub trait Decode: Sized {
    /// What an error says was expected.
    fn expected() -> &'static str;

    /// Whether the type is a union, which is better read from a text than as it arrives.
    #[inline]
    fn is_union() -> bool {
        false
    }

    #[inline]
    fn scalar(_: &mut Option<Self>, scalar: Scalar<'_>, at: &Place<'_>) -> Result<(), Stop> {
        fault::not_a_scalar(scalar, Self::expected(), at)
    }

    /// A text, which mostly is one without a look at what else it may be.
    #[inline]
    fn text(into: &mut Option<Self>, text: &str, at: &Place<'_>) -> Result<(), Stop> {
        Self::scalar(into, Scalar::Text(text), at)
    }

    #[inline]
    fn unsigned(into: &mut Option<Self>, number: u64, at: &Place<'_>) -> Result<(), Stop> {
        Self::scalar(into, Scalar::Number(Literal::Unsigned(number)), at)
    }

    #[inline]
    fn float(into: &mut Option<Self>, number: f64, at: &Place<'_>) -> Result<(), Stop> {
        Self::scalar(into, Scalar::Number(Literal::Float(number)), at)
    }

    #[inline]
    fn array(_: &mut Option<Self>, _: &mut dyn Items, at: &Place<'_>) -> Result<(), Stop> {
        Err(fault::invalid_type(Unexpected::Seq, Self::expected(), at))
    }

    #[inline]
    fn object(_: &mut Option<Self>, _: &mut dyn Members, at: &Place<'_>) -> Result<(), Stop> {
        Err(fault::invalid_type(Unexpected::Map, Self::expected(), at))
    }

    /// Takes null where there must be a value.
    #[inline]
    fn null(_: &mut Option<Self>, at: &Place<'_>) -> Result<(), Stop> {
        Err(fault::invalid_type(Unexpected::Unit, Self::expected(), at))
    }
}

/// A slot for a value, whatever its type is.
pub trait Sink {
    fn expected(&self) -> &'static str;

    fn is_union(&self) -> bool {
        false
    }

    fn scalar(&mut self, scalar: Scalar<'_>, at: &Place<'_>) -> Result<(), Stop> {
        fault::not_a_scalar(scalar, self.expected(), at)
    }

    fn text(&mut self, text: &str, at: &Place<'_>) -> Result<(), Stop> {
        self.scalar(Scalar::Text(text), at)
    }

    fn unsigned(&mut self, number: u64, at: &Place<'_>) -> Result<(), Stop> {
        self.scalar(Scalar::Number(Literal::Unsigned(number)), at)
    }

    fn float(&mut self, number: f64, at: &Place<'_>) -> Result<(), Stop> {
        self.scalar(Scalar::Number(Literal::Float(number)), at)
    }

    fn array(&mut self, _: &mut dyn Items, at: &Place<'_>) -> Result<(), Stop> {
        Err(fault::invalid_type(Unexpected::Seq, self.expected(), at))
    }

    fn object(&mut self, _: &mut dyn Members, at: &Place<'_>) -> Result<(), Stop> {
        Err(fault::invalid_type(Unexpected::Map, self.expected(), at))
    }

    fn null(&mut self, at: &Place<'_>) -> Result<(), Stop> {
        Err(fault::invalid_type(Unexpected::Unit, self.expected(), at))
    }
}

/// The trait is not the one of the types, for a crate could not have it for `Option`s of its own types.
impl<T: Decode> Sink for Option<T> {
    #[inline]
    fn expected(&self) -> &'static str {
        T::expected()
    }

    #[inline]
    fn is_union(&self) -> bool {
        T::is_union()
    }

    #[inline]
    fn scalar(&mut self, scalar: Scalar<'_>, at: &Place<'_>) -> Result<(), Stop> {
        T::scalar(self, scalar, at)
    }

    #[inline]
    fn text(&mut self, text: &str, at: &Place<'_>) -> Result<(), Stop> {
        T::text(self, text, at)
    }

    #[inline]
    fn unsigned(&mut self, number: u64, at: &Place<'_>) -> Result<(), Stop> {
        T::unsigned(self, number, at)
    }

    #[inline]
    fn float(&mut self, number: f64, at: &Place<'_>) -> Result<(), Stop> {
        T::float(self, number, at)
    }

    #[inline]
    fn array(&mut self, items: &mut dyn Items, at: &Place<'_>) -> Result<(), Stop> {
        T::array(self, items, at)
    }

    #[inline]
    fn object(&mut self, members: &mut dyn Members, at: &Place<'_>) -> Result<(), Stop> {
        T::object(self, members, at)
    }

    #[inline]
    fn null(&mut self, at: &Place<'_>) -> Result<(), Stop> {
        T::null(self, at)
    }
}

/// An object or an array, of which a source may be able to go back to the beginning.
pub trait Rewind {
    /// The whole of it, from its beginning; none if the source cannot go back.
    fn whole(&self) -> Option<&dyn View> {
        None
    }

    /// Where it begins, as a number that is its own in this source.
    fn start(&self) -> usize {
        0
    }

    /// Goes back to the beginning.
    fn rewind(&mut self) {}

    /// Where the source stands, for [`seek`](Self::seek).
    fn position(&self) -> usize {
        0
    }

    /// Goes to where the source stood when a value was refused.
    fn seek(&mut self, _position: usize) {}

    /// Whether it has been read before, and in vain. To try again what is likely, at each level of nested
    /// values, would double the work with each level.
    fn was_read(&self) -> bool {
        false
    }

    /// Shows the branches of unions that have failed to decode what begins somewhere in this source.
    fn with_failures(&mut self, _: &mut dyn FnMut(&mut Failures)) {}
}

/// A key: the position of a member that the table has, or what there is instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key(pub u16);

impl Key {
    /// A member that the table does not have: its name is in the text that was given.
    pub const OTHER: Key = Key(u16::MAX);
    /// There are no more members.
    pub const END: Key = Key(u16::MAX - 1);
    /// The source cannot go on.
    pub const FAILED: Key = Key(u16::MAX - 2);

    /// The key of this name, which probably is the one at `guess`.
    #[inline]
    pub fn of(name: &str, table: &Table, guess: u16, other: &mut String) -> Key {
        match table.position(name, guess) {
            Some(position) => Key(position),
            None => {
                name.clone_into(other);
                Key::OTHER
            }
        }
    }
}

/// The members of an object, one after the other.
pub trait Members: Rewind {
    /// The next key. `guess` is where it probably stands in the table.
    fn next(&mut self, table: &'static Table, guess: u16, other: &mut String) -> Key;

    /// Puts the value of the key that was read last into a slot. Null is `Stop::Null` only where it may be.
    fn value(&mut self, into: &mut dyn Sink, at: &Place<'_>, nullable: bool) -> Result<(), Stop>;

    /// Puts the members of a struct into their slots. It is here to be compiled for each source by itself.
    fn fill(
        &mut self,
        table: &'static Table,
        slots: &mut dyn Slots,
        came: &mut Came,
        at: &Place<'_>,
    ) -> Result<(), Stop> {
        let (mut other, mut guess) = (String::new(), 0);
        loop {
            let position = match self.next(table, guess, &mut other) {
                Key::END => break,
                Key::FAILED => return Err(Stop::Source),
                Key::OTHER => {
                    let here = Place::Member(at, &other);
                    let Some(additional) = slots.additional() else {
                        let mut value: Option<Value> = None;
                        self.value(&mut value, &here, false)?;
                        came.kept.keep(std::mem::take(&mut other), value.unwrap_or_default());
                        continue;
                    };
                    match self.value(additional.slot(), &here, false) {
                        Ok(()) => {}
                        Err(Stop::Written(written)) => {
                            came.kept.depart_additional(&other, *written);
                        }
                        Err(stop) => return Err(stop),
                    }
                    additional.take(std::mem::take(&mut other), at)?;
                    continue;
                }
                Key(position) => position,
            };
            let Some(row) = table.row(position) else { return Err(Stop::Source) };
            let here = Place::Member(at, row.name);
            let slot = match slots.slot(position) {
                Some(slot) if came.members.insert(position) => slot,
                _ => return Err(fault::duplicate(&here)),
            };
            match self.value(slot, &here, row.nullable) {
                Ok(()) => {}
                Err(Stop::Null) => {
                    came.nulls.insert(position);
                }
                Err(Stop::Written(written)) => {
                    came.kept.depart(position, Departure::Written(*written));
                }
                Err(stop) => return Err(stop),
            }
            guess = position + 1;
        }
        let has_come = |position| came.members.contains(position);
        match table.first_missing(came.members.low(), has_come) {
            Some(row) => Err(fault::missing_member(row.name, at)),
            None => Ok(()),
        }
    }
}

/// The items of an array, one after the other.
pub trait Items: Rewind {
    /// Puts the next item into a slot; `End` behind the last. Null is never `Stop::Null`.
    fn next(&mut self, into: &mut dyn Sink, at: &Place<'_>) -> Result<(), Stop>;
}

/// The slots of a struct's members.
pub trait Slots {
    fn slot(&mut self, position: u16) -> Option<&mut dyn Sink>;

    /// Where members go that the table does not have; none if they are kept as they come.
    fn additional(&mut self) -> Option<&mut dyn AdditionalSlots> {
        None
    }
}

/// Where the members of a struct go that its description does not list, one after the other.
pub trait AdditionalSlots {
    /// The slot of the next one.
    fn slot(&mut self) -> &mut dyn Sink;

    /// Takes what is in the slot as the member of this name, which must not have come before.
    fn take(&mut self, name: String, at: &Place<'_>) -> Result<(), Stop>;
}

/// What of a struct has come.
#[derive(Debug, Default)]
pub struct Came {
    /// The members that have come.
    pub members: Positions,
    /// Those of them that were null.
    pub nulls: Positions,
    /// What no slot has.
    pub kept: Kept,
}

/// What comes of a value: null that may not be is a value of the slot, or a fault.
#[inline]
pub fn or_null(
    nullable: bool,
    done: Result<(), Stop>,
    into: &mut dyn Sink,
    at: &Place<'_>,
) -> Result<(), Stop> {
    match done {
        Err(Stop::Null) if !nullable => into.null(at),
        done => done,
    }
}
