//! Decoding a struct on the assumption that an object fits a claim (see `claimed`).

use std::marker::PhantomData;

use serde::de::Error;

use super::claim::{Claim, Kinds, MemberClaim};
use super::claimed::{self, Claimed};
use super::decode::Decode;
use super::kept::Kept;
use super::place::Place;
use super::record::{self, Record, UNKNOWN};
use super::recorded::RecordedMembers;
use super::source::{Members, Source, TakeMembers};
use super::tape::Tape;

/// Decodes a struct as its members arrive, as long as they fit.
#[inline]
pub fn decode<'de, R: Record<'de> + Decode<'de>, S: Source<'de>>(
    from: S,
    claim: &Claim,
    at: &Place<'_>,
) -> Result<Claimed<R>, S::Error> {
    if claim.kinds == Kinds::OBJECT && claim.every.is_none() && !claim.members.is_empty() {
        from.claimed(claim.kinds, at, &mut None, TakeClaimed { claim, of: PhantomData })
    } else {
        claimed::decode(from, claim, at, &mut None)
    }
}

struct TakeClaimed<'p, R> {
    claim: &'p Claim,
    of: PhantomData<R>,
}

impl<'de, R: Record<'de>> TakeMembers<'de> for TakeClaimed<'_, R> {
    type Value = Claimed<R>;

    #[inline]
    fn take<M: Members<'de>>(self, mut source: M, at: &Place<'_>) -> Result<Claimed<R>, M::Error> {
        let claimed = members(&mut source, self.claim, &|_| false, at)?;
        claimed::finish(claimed, source)
    }
}

/// Decodes members as they arrive, as long as each fits and none `stops` it. Those after a misfit
/// have not been read.
pub fn members<'de, R: Record<'de>, M: Members<'de>>(
    members: &mut M,
    claim: &Claim,
    stops: &dyn Fn(&str) -> bool,
    at: &Place<'_>,
) -> Result<Claimed<R>, M::Error> {
    let mut so_far = SoFar::<R::Slots>::default();
    let mut awaited = claim.members.iter().filter(|member| member.required).count();
    loop {
        let mut unknown = String::new();
        let next = members.next_key(|name| match R::position(name) {
            Some(position) if !stops(name) => (position, claim.member(name)),
            _ => (record::note(name, &mut unknown), None),
        })?;
        match next {
            None => break,
            Some((UNKNOWN, _)) if stops(&unknown) => {
                let mut tape = so_far.record::<R, _>()?;
                tape.push_key(&unknown)?;
                members.record_value(&mut tape)?;
                tape.close_member()?;
                return Ok(Claimed::misfit(tape));
            }
            Some((UNKNOWN, _)) => {
                let name = std::mem::take(&mut unknown);
                record::read_unknown(name, members, at, R::EXPECTED, &mut so_far.kept)?;
                so_far.order.push(UNKNOWN);
            }
            Some((position, None)) => {
                R::read(&mut so_far.slots, position, members, at, &mut so_far.kept)?;
                so_far.order.push(position);
            }
            Some((position, Some(MemberClaim { name, required, claim }))) => {
                let SoFar { slots, kept, .. } = &mut so_far;
                match R::read_claimed(slots, position, members, claim, at, kept)? {
                    Claimed::Fits(()) => so_far.order.push(position),
                    Claimed::Misfit(misfit) => {
                        let mut tape = so_far.record::<R, _>()?;
                        tape.push_key(name)?;
                        tape.append(misfit.root())?;
                        tape.close_member()?;
                        return Ok(Claimed::misfit(tape));
                    }
                }
                awaited -= usize::from(*required);
            }
        }
    }
    if awaited > 0 {
        return so_far.record::<R, _>().map(Claimed::misfit);
    }
    R::finish(so_far.slots, so_far.kept, at).map(Claimed::Fits)
}

/// Reads a member from a recording, if it fits. For members that no table row prepares for more.
pub fn read_recorded<'de, R: Record<'de>, M: Members<'de>>(
    slots: &mut R::Slots,
    position: u16,
    members: &mut M,
    claim: &Claim,
    at: &Place<'_>,
    kept: &mut Kept,
) -> Result<Claimed<()>, M::Error> {
    let mut tape = Tape::default();
    members.record_value(&mut tape)?;
    if !claim.admits(tape.root()) {
        return Ok(Claimed::misfit(tape));
    }
    let mut value = RecordedMembers::of_value(tape.root());
    R::read(slots, position, &mut value, at, kept).map(Claimed::Fits)
}

/// The members that have been decoded, and the order in which they came.
#[derive(Default)]
struct SoFar<S> {
    slots: S,
    kept: Kept,
    order: Order,
}

impl<S> SoFar<S> {
    /// Records the members again, as they came.
    #[cold]
    fn record<'de, R: Record<'de, Slots = S>, E: Error>(&self) -> Result<Tape, E> {
        let mut tape = Tape::of_object();
        let mut unknown = self.kept.unknown().iter();
        for position in self.order.iter() {
            if position == UNKNOWN {
                if let Some((name, value)) = unknown.next() {
                    tape.push_member(name, value)?;
                }
            } else if let Some((name, value)) = R::take_back(&self.slots, position, &self.kept)? {
                tape.push_member(name, &value)?;
            }
        }
        Ok(tape)
    }
}

/// A sequence of positions that only allocates if it is long.
#[derive(Default)]
struct Order {
    first: [u16; 16],
    length: usize,
    rest: Vec<u16>,
}

impl Order {
    #[inline]
    fn push(&mut self, position: u16) {
        match self.first.get_mut(self.length) {
            Some(place) => *place = position,
            None => self.rest.push(position),
        }
        self.length += 1;
    }

    fn iter(&self) -> impl Iterator<Item = u16> {
        let first = self.first.iter().take(self.length);
        first.chain(&self.rest).copied()
    }
}
