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
    /// The error to show if the member that was filled last cannot be filled.
    trial: Option<DecodeError>,
    /// The names of the visitors from which null was hidden.
    hidden_from: Vec<&'static str>,
}

impl Repair {
    /// Sets what the next attempt does otherwise; if it would fail as well, the error to show.
    pub fn next(
        &mut self,
        attempt: &mut Attempt<'_>,
        error: DecodeError,
    ) -> Result<(), DecodeError> {
        attempt.is_first = false;
        match *error.cause() {
            Cause::Absent { reader, member } => {
                if !attempt.fills.add(reader, member, Filler::Null) {
                    return Err(self.trial.take().unwrap_or(error));
                }
                self.trial = Some(error);
                Ok(())
            }
            Cause::Added { reader, member, ref names } => {
                let Some(fill) = attempt.fills.find_mut(reader, member) else { return Err(error) };
                fill.but_with.push(names.clone());
                Ok(())
            }
            Cause::WholeFloat if !attempt.has_whole_numbers => {
                attempt.has_whole_numbers = true;
                Ok(())
            }
            Cause::Null { reader } if !reader.is_empty() => self.null(attempt, reader, error),
            Cause::Container { reader } if !reader.is_empty() => {
                self.container(attempt, reader, error)
            }
            _ if attempt.show_nulls() => Ok(()),
            _ => Err(error),
        }
    }

    /// Null is wrong in an object that this visitor reads.
    fn null(
        &mut self,
        attempt: &mut Attempt<'_>,
        reader: &'static str,
        error: DecodeError,
    ) -> Result<(), DecodeError> {
        let is_hidden = attempt.hides_nulls_from == Some(reader);
        let fill = attempt.fills.last().filter(|fill| fill.reader == reader);
        match fill.map(|fill| (fill.name, fill.with)) {
            Some((name, Filler::Null)) if self.trial.is_some() => {
                attempt.fills.refill_last(Filler::Array);
                if is_hidden {
                    self.trial = Some(error.in_member(name));
                }
                Ok(())
            }
            _ if self.hidden_from.contains(&reader) => Err(error),
            _ => {
                self.trial = None;
                self.hidden_from.push(reader);
                attempt.hides_nulls_from = Some(reader);
                Ok(())
            }
        }
    }

    /// An array or an object is wrong in an object that this visitor reads: it may be what a member was filled with.
    fn container(
        &mut self,
        attempt: &mut Attempt<'_>,
        reader: &'static str,
        error: DecodeError,
    ) -> Result<(), DecodeError> {
        let fill = attempt.fills.last().filter(|fill| fill.reader == reader);
        let filled = fill.map(|fill| fill.with);
        match (filled, self.trial.take()) {
            (Some(Filler::Array), first @ Some(_)) => {
                attempt.fills.refill_last(Filler::Object);
                self.trial = first;
                Ok(())
            }
            (Some(Filler::Object), Some(first)) => {
                attempt.fills.remove_last();
                Err(first)
            }
            _ if attempt.show_nulls() => Ok(()),
            _ => Err(error),
        }
    }
}
