//! What has been decoded of a struct on a bet.

use serde::de::Error;

use super::kept::Kept;
use super::place::Place;
use super::record::{Record, UNKNOWN};
use super::recorded::RecordedMembers;
use super::tape::Tape;

/// The members that have been decoded, and the order in which they came.
#[derive(Default)]
pub struct SoFar<S> {
    pub slots: S,
    pub kept: Kept,
    pub order: Order,
    /// The members that wait for the bet to be sure, by position.
    pub deferred: Vec<(u16, Tape)>,
}

impl<S> SoFar<S> {
    /// Decodes the members that have waited.
    #[inline]
    pub fn settle<'de, R: Record<'de, Slots = S>, E: Error>(
        &mut self,
        at: &Place<'_>,
    ) -> Result<(), E> {
        for (position, tape) in std::mem::take(&mut self.deferred) {
            let mut value = RecordedMembers::of_value(tape.root());
            R::read(&mut self.slots, position, &mut value, at, &mut self.kept)?;
        }
        Ok(())
    }

    /// Records the members again, as they came.
    #[cold]
    pub fn record<'de, R: Record<'de, Slots = S>, E: Error>(&self) -> Result<Tape, E> {
        let mut tape = Tape::of_object();
        let mut unknown = self.kept.unknown().iter();
        for position in self.order.iter() {
            if position == UNKNOWN {
                if let Some((name, value)) = unknown.next() {
                    tape.push_member(name, value)?;
                }
            } else if let Some((_, value)) = self.deferred.iter().find(|(at, _)| *at == position) {
                tape.push_key(R::name(position))?;
                tape.append(value.root())?;
                tape.close_member()?;
            } else if let Some((name, value)) = R::take_back(&self.slots, position, &self.kept)? {
                tape.push_member(name, &value)?;
            }
        }
        Ok(tape)
    }
}

/// A sequence of positions that only allocates if it is long.
#[derive(Default)]
pub struct Order {
    first: [u16; 16],
    length: usize,
    rest: Vec<u16>,
}

impl Order {
    #[inline]
    pub fn push(&mut self, position: u16) {
        match self.first.get_mut(self.length) {
            Some(place) => *place = position,
            None => self.rest.push(position),
        }
        self.length += 1;
    }

    /// Takes back the last position.
    pub fn pop(&mut self) {
        self.length -= 1;
        self.rest.truncate(self.length.saturating_sub(self.first.len()));
    }

    fn iter(&self) -> impl Iterator<Item = u16> {
        let first = self.first.iter().take(self.length);
        first.chain(&self.rest).copied()
    }
}
