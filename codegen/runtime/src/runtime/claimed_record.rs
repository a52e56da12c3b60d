//! Decoding a struct on the assumption that an object fits a claim (see `claimed`).

use std::marker::PhantomData;

use serde_json::Number;

use super::bet::{Alone, Odds, Seen};
use super::claim::{Claim, Kinds, MemberClaim};
use super::claimed::{self, Fit};
use super::decode::{Decode, DecodeAs};
use super::kept::Kept;
use super::place::Place;
use super::presence::{AsTree, Came, Member, Read, ReadClaimed, ReadSound, Slot};
use super::record::{self, AsRecord, Record, UNKNOWN};
use super::recorded::RecordedMembers;
use super::so_far::SoFar;
use super::source::{ClaimMembers, Members, Source};

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
        slot: &mut Slot<R>,
    ) -> Result<Fit, S::Error> {
        if claim.kinds == Kinds::OBJECT && claim.every.is_none() && !claim.members.is_empty() {
            from.claimed(claim.kinds, at, literal, slot, TakeClaimed { claim })
        } else {
            claimed::decode(from, claim, at, literal, slot)
        }
    }

    /// Decodes the members as they arrive, as long as each is flat, and they come in the order in which
    /// they are encoded.
    #[inline]
    fn decode_if_sound<S: Source<'de>>(
        from: S,
        at: &Place<'_>,
        _: &mut Option<Number>,
        slot: &mut Slot<R>,
    ) -> Result<Fit, S::Error> {
        from.claimed(Kinds::OBJECT, at, &mut None, slot, TakeSound)
    }
}

struct TakeSound;

impl<'de, R: Record<'de>> ClaimMembers<'de, R> for TakeSound {
    #[inline]
    fn take<M: Members<'de>>(
        self,
        mut source: M,
        at: &Place<'_>,
        slot: &mut Slot<R>,
    ) -> Result<Fit, M::Error> {
        sound_members(&mut source, at, slot)?.with_rest(source)
    }
}

/// Decodes members as they arrive, as long as nothing can be wrong with them. Those after one with which
/// something can be have not been read.
fn sound_members<'de, R: Record<'de>, M: Members<'de>>(
    members: &mut M,
    at: &Place<'_>,
    slot: &mut Slot<R>,
) -> Result<Fit, M::Error> {
    let (mut slots, mut kept) = (R::slots(), Kept::default());
    let mut unknown = String::new();
    let mut least = 0;
    loop {
        let next = members.next_name(R::position, |name| record::note(name, &mut unknown))?;
        let Some(position) = next else { break };
        let fit = if position < least || position == UNKNOWN {
            Fit::Misfit(members.recorded_value()?)
        } else {
            let member = Member { of: at, name: R::name(position), position };
            let read = Read { members: &mut *members, member, kept: &mut kept };
            match R::visit_prepared(&mut slots, position, ReadSound(read)) {
                Some(fit) => fit?,
                None => Fit::Misfit(members.recorded_value()?),
            }
        };
        if let Fit::Misfit(value) = fit {
            let name = if position == UNKNOWN { &unknown } else { R::name(position) };
            return SoFar::in_order::<R>(slots, kept).misfit::<R, _>(name, &value);
        }
        least = position + 1;
    }
    match R::finish(slots, &mut kept) {
        Ok(value) => Ok(Fit::put(slot, value)),
        Err(slots) => SoFar::in_order::<R>(slots, kept).record::<R, _>().map(Fit::misfit),
    }
}

struct TakeClaimed<'p> {
    claim: &'p Claim,
}

impl<'de, R: Record<'de>> ClaimMembers<'de, R> for TakeClaimed<'_> {
    #[inline]
    fn take<M: Members<'de>>(
        self,
        mut source: M,
        at: &Place<'_>,
        slot: &mut Slot<R>,
    ) -> Result<Fit, M::Error> {
        members(&mut source, self.claim, Alone, at, slot)?.with_rest(source)
    }
}

/// Decodes members as they arrive, as long as each fits and none spoils the bet. Those after a misfit
/// have not been read.
pub fn members<'de, R: Record<'de>, M: Members<'de>>(
    members: &mut M,
    claim: &Claim,
    bet: impl Odds,
    at: &Place<'_>,
    slot: &mut Slot<R>,
) -> Result<Fit, M::Error> {
    let mut reading = Reading::<R, _>::new(claim, bet);
    let mut unknown = String::new();
    loop {
        let next = members.next_name(R::position, |name| record::note(name, &mut unknown))?;
        let Some(position) = next else { break };
        let name = if position == UNKNOWN { &unknown } else { R::name(position) };
        if bet.is_spoiled_by(name) {
            let mut tape = reading.so_far.record::<R, _>()?;
            tape.push_key(name)?;
            members.record_value(&mut tape)?;
            tape.close_member()?;
            return Ok(Fit::misfit(tape));
        }
        let fit = if position == UNKNOWN {
            let kept = &mut reading.so_far.kept;
            record::read_unknown(name.to_owned(), members, at, R::TABLE.expected, kept)?;
            reading.so_far.order.push(UNKNOWN);
            Fit::Fits
        } else {
            reading.member(position, claim.member(name), members, at)?
        };
        if let Fit::Misfit(value) = fit {
            return reading.so_far.misfit::<R, _>(name, &value);
        }
    }
    if reading.awaited > 0 {
        return reading.so_far.record::<R, _>().map(Fit::misfit);
    }
    // The claim is met, and no other branch is: the plan bets on none that could be.
    reading.so_far.settle::<R, _>(at)?;
    match R::finish(reading.so_far.slots, &mut reading.so_far.kept) {
        Ok(value) => Ok(Fit::put(slot, value)),
        Err(slots) => Err(record::missing::<R, _>(slots, at)),
    }
}

/// A struct that is being decoded on a bet.
struct Reading<'de, R: Record<'de>, O> {
    so_far: SoFar<R::Slots>,
    bet: O,
    /// How many required members of the claim have not come yet.
    awaited: usize,
    of: PhantomData<&'de ()>,
}

impl<'de, R: Record<'de>, O: Odds> Reading<'de, R, O> {
    #[inline]
    fn new(claim: &Claim, bet: O) -> Self {
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
    ) -> Result<Fit, M::Error> {
        let others = self.awaited.saturating_sub(asked.is_some_and(|asked| asked.required).into());
        // A claim on the kind alone is met before the value is decoded; a deeper one at its end.
        let is_sure = others == 0
            && match asked {
                Some(asked) if !asked.claim.is_shallow() => {
                    self.bet.is_sure() && !self.bet.has_rivals()
                }
                _ => self.bet.is_sure(),
            };
        let fit = self.read(position, asked, members, is_sure, at)?;
        if matches!(fit, Fit::Fits) {
            self.so_far.order.push(position);
            self.awaited = others;
            if others == 0 && self.bet.is_sure() {
                self.so_far.settle::<R, _>(at)?;
            }
        }
        Ok(fit)
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
    ) -> Result<Fit, M::Error> {
        let name = R::name(position);
        let claim = asked.map(|asked| &asked.claim);
        let SoFar { slots, kept, .. } = &mut self.so_far;
        if claim.is_none() && (is_sure || self.bet.shares(name)) {
            return record::read::<R, M>(slots, position, members, at, kept).map(|()| Fit::Fits);
        }
        let read = Read { members: &mut *members, member: Member { of: at, name, position }, kept };
        let (flat, sound) = (!is_sure, !self.bet.has_rivals());
        let read = ReadClaimed { read, claim, flat, sound };
        match R::visit_prepared(slots, position, read).unwrap_or(Ok(Came::Unread))? {
            Came::Whole(fit) => {
                let tree = match flat && self.bet.has_rivals() {
                    true => R::visit_prepared(slots, position, AsTree).flatten(),
                    false => None,
                };
                if let Some(tree) = tree {
                    self.bet.note(name, Seen::Tree(tree));
                }
                Ok(fit)
            }
            Came::Tried(Fit::Fits) => Ok(Fit::Fits),
            Came::Tried(Fit::Misfit(value)) => {
                self.so_far.deferred.append(name, &value).map(|()| Fit::Fits)
            }
            Came::Unread => self.read_recorded(position, claim, members, is_sure, at),
        }
    }

    /// Reads a member from a recording: one that no table row prepares for more, or one that waits.
    #[inline(never)]
    fn read_recorded<M: Members<'de>>(
        &mut self,
        position: u16,
        claim: Option<&Claim>,
        members: &mut M,
        is_sure: bool,
        at: &Place<'_>,
    ) -> Result<Fit, M::Error> {
        let (name, bet) = (R::name(position), &mut self.bet);
        let SoFar { slots, kept, deferred, .. } = &mut self.so_far;
        if let (true, Some(claim)) = (is_sure, claim) {
            let tape = members.recorded_value()?;
            if !claim.admits(tape.root()) {
                return Ok(Fit::Misfit(tape));
            }
            let mut value = RecordedMembers::of_value(tape.root());
            return record::read::<R, _>(slots, position, &mut value, at, kept).map(|()| Fit::Fits);
        }
        let is_new = deferred.member(name).is_none();
        let misfit = deferred.record(name, members, |value| {
            let fits = is_new && claim.is_none_or(|claim| claim.admits(value));
            if fits {
                bet.note(name, Seen::Node(value));
            }
            fits
        })?;
        Ok(misfit.map_or(Fit::Fits, Fit::misfit))
    }
}
