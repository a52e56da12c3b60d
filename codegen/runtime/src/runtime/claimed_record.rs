//! Decoding a struct on the assumption that an object fits a claim (see `claimed`).

use std::marker::PhantomData;

use serde::de::Error;
use serde_json::Number;

use super::bet::{Bet, Seen};
use super::claim::{Claim, Kinds, MemberClaim};
use super::claimed::{self, Claimed};
use super::decode::{Decode, DecodeAs};
use super::kept::Kept;
use super::place::Place;
use super::presence::{AsTree, Came, Member, Read, ReadClaimed};
use super::record::{self, AsRecord, Record, UNKNOWN};
use super::recorded::RecordedMembers;
use super::so_far::SoFar;
use super::source::{Members, Source, TakeMembers};
use super::tape::Tape;

/// Decodes a struct of which a union looks at a member.
pub struct AsClaimedRecord;

impl<'de, R: Record<'de> + Decode<'de>> DecodeAs<'de, R> for AsClaimedRecord {
    const CAN_BE_SOUND: bool = true;

    #[inline]
    fn decode<S: Source<'de>>(
        from: S,
        at: &Place<'_>,
        literal: &mut Option<Number>,
    ) -> Result<R, S::Error> {
        AsRecord::decode(from, at, literal)
    }

    /// Decodes the members as they arrive, as long as they fit.
    #[inline]
    fn decode_claimed<S: Source<'de>>(
        from: S,
        claim: &Claim,
        at: &Place<'_>,
        literal: &mut Option<Number>,
    ) -> Result<Claimed<R>, S::Error> {
        if claim.kinds == Kinds::OBJECT && claim.every.is_none() && !claim.members.is_empty() {
            from.claimed(claim.kinds, at, literal, TakeClaimed { claim, of: PhantomData })
        } else {
            claimed::decode(from, claim, at, literal)
        }
    }

    /// Decodes the members as they arrive, as long as each is flat, and they come in the order in which
    /// they are encoded.
    #[inline]
    fn decode_if_sound<S: Source<'de>>(from: S, at: &Place<'_>) -> Result<Claimed<R>, S::Error> {
        from.claimed(Kinds::OBJECT, at, &mut None, TakeSound(PhantomData))
    }
}

struct TakeSound<R>(PhantomData<R>);

impl<'de, R: Record<'de>> TakeMembers<'de> for TakeSound<R> {
    type Value = Claimed<R>;

    #[inline]
    fn take<M: Members<'de>>(self, mut source: M, at: &Place<'_>) -> Result<Claimed<R>, M::Error> {
        let claimed = sound_members(&mut source, at)?;
        claimed::finish(claimed, source)
    }
}

/// Decodes members as they arrive, as long as nothing can be wrong with them. Those after one with which
/// something can be have not been read.
fn sound_members<'de, R: Record<'de>, M: Members<'de>>(
    members: &mut M,
    at: &Place<'_>,
) -> Result<Claimed<R>, M::Error> {
    let mut so_far = SoFar::new(R::slots());
    let mut unknown = String::new();
    let mut awaited = R::TABLE.members.iter().filter(|(_, is_required)| *is_required).count();
    let mut least = 0;
    loop {
        let next = members.next_name(R::position, |name| record::note(name, &mut unknown))?;
        let Some(position) = next else { break };
        let name = if position == UNKNOWN { &unknown } else { R::name(position) };
        let came = match position >= least && position != UNKNOWN {
            true => {
                let member = Member { of: at, name: R::name(position), position };
                let read = Read { members: &mut *members, member, kept: &mut so_far.kept };
                let read = ReadClaimed { read, claim: None, flat: true, sound: false };
                R::visit_prepared(&mut so_far.slots, position, read).flatten()
            }
            false => None,
        };
        match came.transpose()? {
            Some(Came::Fits) => {
                so_far.order.push(position);
                least = position + 1;
                let row = R::TABLE.members.get(usize::from(position));
                awaited -= usize::from(row.is_some_and(|(_, is_required)| *is_required));
            }
            Some(Came::Misfit(value) | Came::Unsound(value)) => {
                return so_far.misfit::<R, _>(name, &value);
            }
            None => {
                let mut value = Tape::default();
                members.record_value(&mut value)?;
                return so_far.misfit::<R, _>(name, &value);
            }
        }
    }
    if awaited > 0 {
        return so_far.record::<R, _>().map(Claimed::misfit);
    }
    R::finish(so_far.slots, so_far.kept, at).map(Claimed::Fits)
}

struct TakeClaimed<'p, R> {
    claim: &'p Claim,
    of: PhantomData<R>,
}

impl<'de, R: Record<'de>> TakeMembers<'de> for TakeClaimed<'_, R> {
    type Value = Claimed<R>;

    #[inline]
    fn take<M: Members<'de>>(self, mut source: M, at: &Place<'_>) -> Result<Claimed<R>, M::Error> {
        let claimed = members(&mut source, self.claim, Bet::NONE, at)?;
        claimed::finish(claimed, source)
    }
}

/// Decodes members as they arrive, as long as each fits and none spoils the bet. Those after a misfit
/// have not been read.
pub fn members<'de, R: Record<'de>, M: Members<'de>>(
    members: &mut M,
    claim: &Claim,
    bet: Bet,
    at: &Place<'_>,
) -> Result<Claimed<R>, M::Error> {
    let mut reading = Reading::<R>::new(claim, bet);
    let mut unknown = String::new();
    loop {
        let next = members.next_name(R::position, |name| record::note(name, &mut unknown))?;
        let Some(position) = next else { return reading.finish(at) };
        let name = if position == UNKNOWN { &unknown } else { R::name(position) };
        if bet.is_spoiled_by(name) {
            let mut tape = reading.so_far.record::<R, _>()?;
            tape.push_key(name)?;
            members.record_value(&mut tape)?;
            tape.close_member()?;
            return Ok(Claimed::misfit(tape));
        }
        let misfit = if position == UNKNOWN {
            let kept = &mut reading.so_far.kept;
            record::read_unknown(name.to_owned(), members, at, R::TABLE.expected, kept)?;
            reading.so_far.order.push(UNKNOWN);
            None
        } else {
            reading.member(position, claim.member(name), members, at)?
        };
        if let Some(value) = misfit {
            return reading.so_far.misfit::<R, _>(name, &value);
        }
    }
}

/// A struct that is being decoded on a bet.
struct Reading<'de, R: Record<'de>> {
    so_far: SoFar<R::Slots>,
    bet: Bet,
    /// How many required members of the claim have not come yet.
    awaited: usize,
    of: PhantomData<&'de ()>,
}

impl<'de, R: Record<'de>> Reading<'de, R> {
    fn new(claim: &Claim, bet: Bet) -> Self {
        let awaited = claim.members.iter().filter(|member| member.required).count();
        Reading { so_far: SoFar::new(R::slots()), bet, awaited, of: PhantomData }
    }

    /// Reads a member. Gives its value back if it does not fit.
    #[inline]
    fn member<M: Members<'de>>(
        &mut self,
        position: u16,
        asked: Option<&MemberClaim>,
        members: &mut M,
        at: &Place<'_>,
    ) -> Result<Option<Tape>, M::Error> {
        let others = self.awaited.saturating_sub(asked.is_some_and(|asked| asked.required).into());
        // A claim on the kind alone is met before the value is decoded; a deeper one at its end.
        let is_sure = others == 0
            && match asked {
                Some(asked) if !asked.claim.is_shallow() => self.bet.is_alone(),
                _ => self.bet.is_sure(),
            };
        let misfit = self.read(position, asked, members, is_sure, at)?;
        self.so_far.order.push(position);
        self.awaited = others;
        if misfit.is_some() {
            self.so_far.order.pop();
        } else if others == 0 && self.bet.is_sure() && !self.so_far.deferred.is_empty() {
            self.so_far.settle::<R, _>(at)?;
        }
        Ok(misfit)
    }

    /// Reads a member. Unless the bet is sure, another branch may still be the one, and a failure
    /// must not end it all.
    #[inline]
    fn read<M: Members<'de>>(
        &mut self,
        position: u16,
        asked: Option<&MemberClaim>,
        members: &mut M,
        is_sure: bool,
        at: &Place<'_>,
    ) -> Result<Option<Tape>, M::Error> {
        let name = R::name(position);
        let claim = asked.map(|asked| &asked.claim);
        let SoFar { slots, kept, deferred, .. } = &mut self.so_far;
        if claim.is_none() && (is_sure || self.bet.shares(name)) {
            return record::read::<R, M>(slots, position, members, at, kept).map(|()| None);
        }
        let member = Member { of: at, name, position };
        let (flat, sound) = (!is_sure, !self.bet.has_rivals());
        let read = ReadClaimed { read: Read { members, member, kept }, claim, flat, sound };
        if let Some(came) = R::visit_prepared(slots, position, read).flatten() {
            let tree = match !is_sure && self.bet.has_rivals() {
                true => R::visit_prepared(slots, position, AsTree).flatten(),
                false => None,
            };
            if let Some(tree) = tree {
                self.bet.note(name, Seen::Tree(tree));
            }
            return match came? {
                Came::Fits => Ok(None),
                Came::Misfit(value) => Ok(Some(value)),
                Came::Unsound(value) => deferred.append(name, &value).map(|()| None),
            };
        }
        if let (true, Some(claim)) = (is_sure, claim) {
            return read_recorded::<R, M>(slots, position, members, claim, at, kept).map(misfit);
        }
        let is_new = deferred.member(name).is_none();
        let bet = &mut self.bet;
        deferred.record(name, members, |value| {
            let fits = is_new && claim.is_none_or(|claim| claim.admits(value));
            if fits {
                bet.note(name, Seen::Node(value));
            }
            fits
        })
    }

    /// The struct, if the claim is met. Then no other branch is: the plan bets on none that could be.
    fn finish<E: Error>(mut self, at: &Place<'_>) -> Result<Claimed<R>, E> {
        if self.awaited > 0 {
            return self.so_far.record::<R, _>().map(Claimed::misfit);
        }
        self.so_far.settle::<R, _>(at)?;
        R::finish(self.so_far.slots, self.so_far.kept, at).map(Claimed::Fits)
    }
}

#[inline]
fn misfit(claimed: Claimed<()>) -> Option<Tape> {
    match claimed {
        Claimed::Fits(()) => None,
        Claimed::Misfit(tape) => Some(*tape),
    }
}

/// Reads a member from a recording, if it fits. For members that no table row prepares for more.
fn read_recorded<'de, R: Record<'de>, M: Members<'de>>(
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
    record::read::<R, _>(slots, position, &mut value, at, kept).map(Claimed::Fits)
}
