//! Decoding a value on the assumption that it fits a claim, and taking that back if it does not.
//!
//! A union bets on one of its branches and decodes it as it arrives, although the claim may only be
//! settled at the end. Should something not fit, what has been decoded is encoded again, into a
//! recording; since nothing is lost on the way, the recording is the value as it came.

use indexmap::IndexMap;
use serde::de::Error;
use serde_json::{Number, Value};

use super::bet::{Alone, Odds};
use super::claim::{Claim, Kinds};
use super::decode::{Decode, DecodeAs};
use super::encode::{Encode, Encoded};
use super::place::Place;
use super::presence::Slot;
use super::recorded::{ObjectSource, Recorded};
use super::source::{self, ClaimMembers, Members, Source};
use super::tape::Tape;

/// Whether a value fits a claim. One that does is decoded, and put into a slot: large values would be
/// moved from function to function otherwise. One that does not is recorded.
#[derive(Debug)]
#[must_use]
pub enum Fit {
    Fits,
    Misfit(Box<Tape>),
}

impl Fit {
    /// A value that does not fit.
    #[cold]
    #[inline]
    pub fn misfit(tape: Tape) -> Self {
        Fit::Misfit(Box::new(tape))
    }

    /// Puts a value that fits into its slot.
    #[inline]
    pub fn put<T>(slot: &mut Slot<T>, value: T) -> Self {
        *slot = Some(value);
        Fit::Fits
    }

    /// Records the members that a misfit has left unread, too.
    #[inline]
    pub fn with_rest<'de, M: Members<'de>>(mut self, members: M) -> Result<Self, M::Error> {
        if let Fit::Misfit(tape) = &mut self {
            tape.record_members(members)?;
        }
        Ok(self)
    }
}

/// Decodes what fits: as it arrives if the claim is about the kind alone, else from a recording.
#[inline]
pub fn decode<'de, T: Decode<'de>, S: Source<'de>>(
    from: S,
    claim: &Claim,
    at: &Place<'_>,
    literal: &mut Option<Number>,
    slot: &mut Slot<T>,
) -> Result<Fit, S::Error> {
    if claim.is_shallow() {
        decode_of_kinds(from, claim.kinds, at, literal, slot)
    } else {
        of_recorded(from.record()?, claim, at, literal, slot)
    }
}

/// Decodes what is of one of these kinds, as it arrives.
#[inline]
pub fn decode_of_kinds<'de, T: Decode<'de>, S: Source<'de>>(
    from: S,
    kinds: Kinds,
    at: &Place<'_>,
    literal: &mut Option<Number>,
    slot: &mut Slot<T>,
) -> Result<Fit, S::Error> {
    from.claimed(kinds, at, literal, slot, Whole)
}

/// Decodes a value that has been recorded, if it fits.
pub fn of_recorded<'de, T: Decode<'de>, E: Error>(
    tape: Tape,
    claim: &Claim,
    at: &Place<'_>,
    literal: &mut Option<Number>,
    slot: &mut Slot<T>,
) -> Result<Fit, E> {
    if claim.admits(tape.root()) {
        Ok(Fit::put(slot, T::As::decode(Recorded::new(tape.root()), at, literal)?))
    } else {
        Ok(Fit::misfit(tape))
    }
}

/// Decodes a map as its entries arrive, as long as each fits.
pub fn decode_map<'de, T: Decode<'de>, S: Source<'de>>(
    from: S,
    claim: &Claim,
    at: &Place<'_>,
    slot: &mut Slot<IndexMap<String, T>>,
) -> Result<Fit, S::Error> {
    match claim.every {
        Some(_) if claim.kinds == Kinds::OBJECT && claim.members.is_empty() => {
            from.claimed(claim.kinds, at, &mut None, slot, Entries { claim })
        }
        _ => decode(from, claim, at, &mut None, slot),
    }
}

/// Decodes an object of which nothing is claimed but that it is one.
struct Whole;

impl<'de, T: Decode<'de>> ClaimMembers<'de, T> for Whole {
    #[inline]
    fn take<M: Members<'de>>(
        self,
        members: M,
        at: &Place<'_>,
        slot: &mut Slot<T>,
    ) -> Result<Fit, M::Error> {
        Ok(Fit::put(slot, T::As::decode(ObjectSource(members), at, &mut None)?))
    }
}

struct Entries<'p> {
    claim: &'p Claim,
}

impl<'de, T: Decode<'de>> ClaimMembers<'de, IndexMap<String, T>> for Entries<'_> {
    #[inline]
    fn take<M: Members<'de>>(
        self,
        mut members: M,
        at: &Place<'_>,
        slot: &mut Slot<IndexMap<String, T>>,
    ) -> Result<Fit, M::Error> {
        entries(&mut members, self.claim, Alone, at, slot)?.with_rest(members)
    }
}

/// Decodes entries as they arrive, as long as each fits and none spoils the bet. Those after a misfit
/// have not been read.
pub fn entries<'de, T: Decode<'de>, M: Members<'de>>(
    members: &mut M,
    claim: &Claim,
    bet: impl Odds,
    at: &Place<'_>,
    slot: &mut Slot<IndexMap<String, T>>,
) -> Result<Fit, M::Error> {
    let every = claim.every.unwrap_or(&Claim::ANY);
    let mut entries = IndexMap::with_capacity(members.size_hint());
    while let Some(key) = members.next_key(str::to_owned)? {
        if bet.is_spoiled_by(&key) {
            let mut tape = record_entries(entries)?;
            tape.push_key(&key)?;
            members.record_value(&mut tape)?;
            tape.close_member()?;
            return Ok(Fit::misfit(tape));
        }
        let mut value = None;
        match members.value_claimed(every, &Place::Member(at, &key), &mut None, &mut value)? {
            Fit::Fits => source::insert(&mut entries, key, value, at)?,
            Fit::Misfit(misfit) => {
                let mut tape = record_entries(entries)?;
                tape.push_key(&key)?;
                tape.append(misfit.root())?;
                tape.close_member()?;
                return Ok(Fit::misfit(tape));
            }
        }
    }
    Ok(Fit::put(slot, entries))
}

#[cold]
fn record_entries<T: Encode, E: Error>(entries: IndexMap<String, T>) -> Result<Tape, E> {
    let mut tape = Tape::of_object();
    for (key, value) in entries {
        tape.push_member(&key, &encode_again(&value)?)?;
    }
    Ok(tape)
}

/// What has been decoded, as it came.
#[cold]
pub fn encode_again<T: Encode, E: Error>(value: &T) -> Result<Value, E> {
    serde_json::to_value(Encoded(value)).map_err(E::custom)
}
