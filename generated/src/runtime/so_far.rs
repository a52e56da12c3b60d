//! What has been decoded of a struct on a bet.

use std::marker::PhantomData;

use serde::de::Error;

use super::claimed::Fit;
use super::kept::Kept;
use super::place::Place;
use super::presence::TakeBack;
use super::record::{self, Record, UNKNOWN};
use super::recorded::RecordedMembers;
use super::source::Members;
use super::tape::{Node, Tape};

/// The members that have been decoded, and the order in which they came.
pub struct SoFar<S> {
    pub slots: S,
    pub kept: Kept,
    pub order: Order,
    /// The members that wait for the bet to be sure, as an object.
    pub deferred: Deferred,
}

impl<S> SoFar<S> {
    /// No member has come yet.
    #[inline]
    pub fn new(slots: S) -> Self {
        SoFar {
            slots,
            kept: Kept::default(),
            order: Order::default(),
            deferred: Deferred::default(),
        }
    }

    /// All members came in the order of the description, as far as they came.
    #[cold]
    pub fn in_order<'de, R: Record<'de, Slots = S>>(slots: S, kept: Kept) -> Self {
        let mut so_far = SoFar { kept, ..SoFar::new(slots) };
        for (position, _) in (0u16..).zip(R::TABLE.members) {
            so_far.order.push(position);
        }
        so_far
    }

    /// Decodes the members that have waited.
    #[inline]
    pub fn settle<'de, R: Record<'de, Slots = S>, E: Error>(
        &mut self,
        at: &Place<'_>,
    ) -> Result<(), E> {
        match self.deferred.0.take() {
            Some(tape) => self.decode::<R, E>(&tape, at),
            None => Ok(()),
        }
    }

    #[inline(never)]
    fn decode<'de, R: Record<'de, Slots = S>, E: Error>(
        &mut self,
        tape: &Tape,
        at: &Place<'_>,
    ) -> Result<(), E> {
        let mut members = RecordedMembers::of(tape.root());
        while let Some(position) = members.next_name(R::position, |_| UNKNOWN)? {
            record::read::<R, _>(&mut self.slots, position, &mut members, at, &mut self.kept)?;
        }
        Ok(())
    }

    /// Records the members again, as they came.
    #[cold]
    pub fn record<'de, R: Record<'de, Slots = S>, E: Error>(&mut self) -> Result<Tape, E> {
        let mut tape = Tape::of_object();
        let SoFar { slots, kept, order, deferred } = self;
        let mut unknown = kept.unknown().iter();
        for position in order.iter() {
            if position == UNKNOWN {
                if let Some((name, value)) = unknown.next() {
                    tape.push_member(name, value)?;
                }
            } else if let Some(value) = deferred.member(R::name(position)) {
                tape.push_key(R::name(position))?;
                tape.append(value)?;
                tape.close_member()?;
            } else {
                let take_back = TakeBack { position, kept, error: PhantomData };
                if let Some(value) = R::visit(slots, position, take_back).unwrap_or(Ok(None))? {
                    tape.push_member(R::name(position), &value)?;
                }
            }
        }
        Ok(tape)
    }
}

impl<S> SoFar<S> {
    /// The object with one more member, which does not fit.
    #[cold]
    pub fn misfit<'de, R: Record<'de, Slots = S>, E: Error>(
        &mut self,
        name: &str,
        value: &Tape,
    ) -> Result<Fit, E> {
        let mut tape = self.record::<R, E>()?;
        tape.push_key(name)?;
        tape.append(value.root())?;
        tape.close_member()?;
        Ok(Fit::misfit(tape))
    }
}

/// Members that have been recorded, an object; nothing where there are none.
#[derive(Default)]
pub struct Deferred(Option<Box<Tape>>);

impl Deferred {
    /// The value of a member.
    #[inline]
    pub fn member(&self, name: &str) -> Option<Node<'_>> {
        let mut members = self.0.as_ref()?.root().members();
        members.find_map(|(key, value)| (key == name).then_some(value))
    }

    /// Adds a member whose value has been recorded.
    #[cold]
    pub fn append<E: Error>(&mut self, name: &str, value: &Tape) -> Result<(), E> {
        let tape = self.0.get_or_insert_with(|| Box::new(Tape::of_small_object()));
        tape.push_key(name)?;
        tape.append(value.root())?;
        tape.close_member()
    }

    /// Records the member that comes next; takes it only if `wanted`, and gives it back if not.
    pub fn record<'de, M: Members<'de>>(
        &mut self,
        name: &str,
        members: &mut M,
        wanted: impl FnOnce(Node<'_>) -> bool,
    ) -> Result<Option<Tape>, M::Error> {
        let tape = self.0.get_or_insert_with(|| Box::new(Tape::of_small_object()));
        tape.push_key(name)?;
        let value = tape.end();
        members.record_value(tape)?;
        match wanted(tape.node(value)) {
            true => tape.close_member().map(|()| None),
            false => tape.take_last(value).map(Some),
        }
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
    #[inline]
    pub fn pop(&mut self) {
        self.length -= 1;
        self.rest.truncate(self.length.saturating_sub(self.first.len()));
    }

    #[inline]
    fn iter(&self) -> impl Iterator<Item = u16> {
        let first = self.first.iter().take(self.length);
        first.chain(&self.rest).copied()
    }
}
