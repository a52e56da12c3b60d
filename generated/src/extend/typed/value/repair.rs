//! What another attempt does, for an error of the one before.
//!
//! - A member is absent that the type wants: it is null, as for a struct or an array that is null.
//! - `1.0` is no integer for serde, and null no array, where it has put the value aside: of a struct with
//!   `#[serde(flatten)]` it reads the members first, as values of any type, and decodes them afterwards. The deserializer
//!   is not asked for an integer or an array then, and shows one only if it knows better.
//!
//! For null it is found out which members refuse it. First all that are null are hidden from the type, as if they were
//! absent: what it misses then is filled, by null, an array or an object, whatever it takes. Then each is shown by
//! itself: if there is an error with it, it is hidden for good. What is found out is true of the member of a type,
//! and not of an object alone.

use super::DecodeError;
use super::attempt::Attempt;
use super::error::{Cause, Object};
use super::fills::{Fill, Filler};
use super::nulls::Member;

/// What was done for the errors so far.
#[derive(Default)]
pub struct Repair {
    /// The members that are null, and will be shown.
    rest: Vec<Member>,
    /// The member that was filled last with something else than null: the name of its visitor, and its own.
    filled: Option<(&'static str, &'static str)>,
    /// The error with an array in its place.
    with_array: Option<DecodeError>,
}

impl Repair {
    /// Sets what the next attempt does otherwise; if it would fail as well, the error to show.
    pub fn after_error(
        &mut self,
        attempt: &mut Attempt<'_>,
        error: DecodeError,
    ) -> Result<(), DecodeError> {
        attempt.is_first = false;
        let is_learned = error.object().is_some_and(|object| match error.cause() {
            Cause::Absent(member) => {
                attempt.fills.add(object.reader, member, &object.names, &error)
            }
            Cause::Twice(member) => attempt.fills.is_there(object.reader, member, &object.names),
            Cause::WholeFloat => {
                let is_new = !attempt.whole_numbers_for.contains(&object.reader);
                attempt.whole_numbers_for.extend(is_new.then_some(object.reader));
                is_new
            }
            _ => false,
        });
        if is_learned {
            return Ok(());
        }
        // Without the member that is shown there was no error.
        if let Some(shown) = attempt.nulls.shown().cloned() {
            attempt.nulls.refuse(shown);
            attempt.nulls.show(self.rest.pop());
            return Ok(());
        }
        let reader = error.object().map(|object| object.reader);
        let is_tried = match (error.cause(), reader) {
            (Cause::Null, Some(reader)) => self.null(attempt, reader, &error),
            (Cause::Array, Some(reader)) => self.array(attempt, reader, &error),
            (Cause::Object, Some(reader)) => return Err(self.object(attempt, reader, error)),
            _ => false,
        };
        if is_tried { Ok(()) } else { Err(error) }
    }

    /// Whether there must be another attempt, although this one went well: something was hidden from it.
    pub fn after_success(&mut self, attempt: &mut Attempt<'_>) -> bool {
        if !attempt.nulls.is_probing() {
            return false;
        }
        if attempt.nulls.shown().is_none() {
            self.rest = attempt.nulls.hidden();
        }
        attempt.nulls.show(self.rest.pop());
        true
    }

    /// Null is wrong in an object that this visitor reads: one that is in the value, or, once those are hidden, the one
    /// that a member was filled with. Whether something is done about it.
    fn null(
        &mut self,
        attempt: &mut Attempt<'_>,
        reader: &'static str,
        error: &DecodeError,
    ) -> bool {
        if attempt.nulls.hide_all(reader) {
            return true;
        }
        let Some(fill) = attempt.fills.wrong_null(reader, error) else { return false };
        fill.with = Filler::Array;
        let is_hidden = |object: &Object| object.hidden.iter().any(|name| name == fill.name);
        if fill.error.object().is_some_and(is_hidden) {
            fill.error = error.clone().in_member(fill.name);
        }
        self.filled = Some((reader, fill.name));
        self.with_array = None;
        true
    }

    /// An array is wrong in an object that this visitor reads: it may be the one that a member was filled with. Whether
    /// something is done about it.
    fn array(
        &mut self,
        attempt: &mut Attempt<'_>,
        reader: &'static str,
        error: &DecodeError,
    ) -> bool {
        let Some(fill) = self.filled(attempt, reader, error) else { return false };
        let is_array = fill.with == Filler::Array;
        if is_array {
            fill.with = Filler::Object;
            self.with_array = Some(error.clone());
        }
        is_array
    }

    /// An object is wrong in an object that this visitor reads: the error to show.
    fn object(
        &mut self,
        attempt: &mut Attempt<'_>,
        reader: &'static str,
        error: DecodeError,
    ) -> DecodeError {
        let with_array = self.with_array.take();
        match (self.filled(attempt, reader, &error), with_array) {
            // The member takes neither an array nor an object.
            (Some(fill), Some(with_array)) if with_array.expects_same(&error) => fill.error.clone(),
            // It takes an array, and the error that there was with it is of another member.
            (Some(fill), Some(with_array)) => {
                fill.with = Filler::Array;
                with_array
            }
            _ => error,
        }
    }

    /// The member that was filled last with something else than null, if the error may be of it: in another object it has
    /// been taken.
    fn filled<'a>(
        &self,
        attempt: &'a mut Attempt<'_>,
        reader: &'static str,
        error: &DecodeError,
    ) -> Option<&'a mut Fill> {
        let (_, name) = self.filled.filter(|filled| filled.0 == reader)?;
        attempt.fills.find_mut(reader, name).filter(|fill| fill.error.is_within(error))
    }
}
