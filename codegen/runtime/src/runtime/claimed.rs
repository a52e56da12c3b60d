//! Decoding a value on the assumption that it fits a claim, and taking that back if it does not.
//!
//! A union bets on one of its branches and decodes it as it arrives, although the claim may only be
//! settled at the end. Should something not fit, what has been decoded is encoded again, into a
//! recording; since nothing is lost on the way, the recording is the value as it came.

use std::marker::PhantomData;

use indexmap::IndexMap;
use serde::de::Error;
use serde_json::{Number, Value};

use super::bet::Bet;
use super::claim::{Claim, Kinds};
use super::decode::{Decode, DecodeAs};
use super::encode::{Encode, Encoded};
use super::place::Place;
use super::recorded::{ObjectSource, Recorded};
use super::source::{self, Members, Source, TakeMembers};
use super::tape::Tape;

/// A value that fits a claim, decoded; or one that does not, recorded.
#[derive(Debug)]
pub enum Claimed<T> {
    Fits(T),
    Misfit(Box<Tape>),
}

impl<T> Claimed<T> {
    /// A value that does not fit.
    #[cold]
    pub fn misfit(tape: Tape) -> Self {
        Claimed::Misfit(Box::new(tape))
    }

    /// Changes a value that fits.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Claimed<U> {
        match self {
            Claimed::Fits(value) => Claimed::Fits(change(value)),
            Claimed::Misfit(tape) => Claimed::Misfit(tape),
        }
    }
}

/// Decodes what fits: as it arrives if the claim is about the kind alone, else from a recording.
#[inline]
pub fn decode<'de, T: Decode<'de>, S: Source<'de>>(
    from: S,
    claim: &Claim,
    at: &Place<'_>,
    literal: &mut Option<Number>,
) -> Result<Claimed<T>, S::Error> {
    if claim.is_shallow() {
        from.claimed(claim.kinds, at, literal, Whole(PhantomData))
    } else {
        of_recorded(from.record()?, claim, at, literal)
    }
}

/// Decodes a value that has been recorded, if it fits.
pub fn of_recorded<'de, T: Decode<'de>, E: Error>(
    tape: Tape,
    claim: &Claim,
    at: &Place<'_>,
    literal: &mut Option<Number>,
) -> Result<Claimed<T>, E> {
    if claim.admits(tape.root()) {
        T::As::decode(Recorded::new(tape.root()), at, literal).map(Claimed::Fits)
    } else {
        Ok(Claimed::misfit(tape))
    }
}

/// Decodes a map as its entries arrive, as long as each fits.
pub fn decode_map<'de, T: Decode<'de>, S: Source<'de>>(
    from: S,
    claim: &Claim,
    at: &Place<'_>,
) -> Result<Claimed<IndexMap<String, T>>, S::Error> {
    match claim.every {
        Some(_) if claim.kinds == Kinds::OBJECT && claim.members.is_empty() => {
            from.claimed(claim.kinds, at, &mut None, Entries { claim, of: PhantomData })
        }
        _ => decode(from, claim, at, &mut None),
    }
}

/// Decodes an object of which nothing is claimed but that it is one.
struct Whole<T>(PhantomData<T>);

impl<'de, T: Decode<'de>> TakeMembers<'de> for Whole<T> {
    type Value = Claimed<T>;

    #[inline]
    fn take<M: Members<'de>>(self, members: M, at: &Place<'_>) -> Result<Claimed<T>, M::Error> {
        T::As::decode(ObjectSource(members), at, &mut None).map(Claimed::Fits)
    }
}

struct Entries<'p, T> {
    claim: &'p Claim,
    of: PhantomData<T>,
}

impl<'de, T: Decode<'de>> TakeMembers<'de> for Entries<'_, T> {
    type Value = Claimed<IndexMap<String, T>>;

    #[inline]
    fn take<M: Members<'de>>(
        self,
        mut members: M,
        at: &Place<'_>,
    ) -> Result<Self::Value, M::Error> {
        let claimed = entries(&mut members, self.claim, Bet::NONE, at)?;
        finish(claimed, members)
    }
}

/// Decodes entries as they arrive, as long as each fits and none spoils the bet. Those after a misfit
/// have not been read.
pub fn entries<'de, T: Decode<'de>, M: Members<'de>>(
    members: &mut M,
    claim: &Claim,
    bet: Bet,
    at: &Place<'_>,
) -> Result<Claimed<IndexMap<String, T>>, M::Error> {
    let every = claim.every.unwrap_or(&Claim::ANY);
    let mut entries = IndexMap::with_capacity(members.size_hint());
    while let Some(key) = members.next_key(str::to_owned)? {
        if bet.is_spoiled_by(&key) {
            let mut tape = record_entries(entries)?;
            tape.push_key(&key)?;
            members.record_value(&mut tape)?;
            tape.close_member()?;
            return Ok(Claimed::misfit(tape));
        }
        match members.value_claimed(every, &Place::Member(at, &key), &mut None)? {
            Claimed::Fits(value) => source::insert(&mut entries, key, value, at)?,
            Claimed::Misfit(misfit) => {
                let mut tape = record_entries(entries)?;
                tape.push_key(&key)?;
                tape.append(misfit.root())?;
                tape.close_member()?;
                return Ok(Claimed::misfit(tape));
            }
        }
    }
    Ok(Claimed::Fits(entries))
}

/// Records the members that a misfit has left unread.
pub fn finish<'de, T, M: Members<'de>>(
    claimed: Claimed<T>,
    members: M,
) -> Result<Claimed<T>, M::Error> {
    match claimed {
        Claimed::Misfit(mut tape) => {
            tape.record_members(members)?;
            Ok(Claimed::Misfit(tape))
        }
        fits => Ok(fits),
    }
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
