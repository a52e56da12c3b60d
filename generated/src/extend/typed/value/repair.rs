//! What another attempt does, for an error of the one before.
//!
//! - A member is absent that the type wants: it is null, as for a struct or an array that is null.
//! - `1.0` is no integer for serde, and null no array, where it has put the value aside: of a struct with
//!   `#[serde(flatten)]` it reads the members first, as values of any type, and decodes them afterwards. The deserializer
//!   is not asked for an integer or an array then, and shows one only if it knows better. Which members are null that must
//!   not be is told by serde itself, as long as all that are null are hidden: it misses them, one after the other.
//!
//! What a member is filled with is decided for the member of a type, and not of an object: where the type wants an array
//! null is wrong in each.

use super::DecodeError;
use super::attempt::Attempt;
use super::error::Cause;
use super::fills::Filler;

/// What was done for the errors so far.
#[derive(Default)]
pub struct Repair {
    /// The names of the visitors from which null was hidden.
    hidden_from: Vec<&'static str>,
    /// The member that may be filled with a wrong container: the name of its visitor, and its own.
    tried: Option<(&'static str, &'static str)>,
}

impl Repair {
    /// Sets what the next attempt does otherwise; if it would fail as well, the error to show.
    pub fn next(
        &mut self,
        attempt: &mut Attempt<'_>,
        error: DecodeError,
    ) -> Result<(), DecodeError> {
        attempt.is_first = false;
        let is_done = match *error.cause() {
            Cause::Absent { reader, member, .. } => {
                attempt.fills.add(reader, member, error.clone())
            }
            Cause::Added { reader, member, ref names } => {
                let fill = attempt.fills.find_mut(reader, member);
                fill.is_some_and(|fill| {
                    fill.but_with.push(names.clone());
                    true
                })
            }
            Cause::WholeFloat => !std::mem::replace(&mut attempt.has_whole_numbers, true),
            Cause::Null { reader } => self.null(attempt, reader, &error),
            Cause::Container { reader } => self.container(attempt, reader)?,
            Cause::Other => false,
        };
        // Once what was hidden is shown another error may come first.
        if is_done || attempt.show_nulls() { Ok(()) } else { Err(error) }
    }

    /// Null is wrong in an object that this visitor reads: one that is in the value, or, once those are hidden, the one
    /// that a member was filled with. Whether something is done about it.
    fn null(
        &mut self,
        attempt: &mut Attempt<'_>,
        reader: &'static str,
        error: &DecodeError,
    ) -> bool {
        if !reader.is_empty() && !self.hidden_from.contains(&reader) {
            self.hidden_from.push(reader);
            attempt.hides_nulls_from = Some(reader);
            return true;
        }
        let Some(fill) = attempt.fills.last_null(reader) else { return false };
        fill.with = Filler::Array;
        if let Cause::Absent { is_hidden: true, .. } = fill.error.cause() {
            fill.error = error.clone().in_member(fill.name);
        }
        self.tried = Some((reader, fill.name));
        true
    }

    /// An array or an object is wrong in an object that this visitor reads: it may be the one that a member was filled
    /// with. Whether something is done about it; the error to show if nothing fills the member.
    fn container(
        &mut self,
        attempt: &mut Attempt<'_>,
        reader: &'static str,
    ) -> Result<bool, DecodeError> {
        let tried = self.tried.filter(|tried| tried.0 == reader);
        let fill = tried.and_then(|(reader, name)| attempt.fills.find_mut(reader, name));
        match fill {
            Some(fill) if fill.with == Filler::Array => {
                fill.with = Filler::Object;
                Ok(true)
            }
            Some(fill) => {
                fill.with = Filler::Null;
                Err(fill.error.clone())
            }
            None => Ok(false),
        }
    }
}
