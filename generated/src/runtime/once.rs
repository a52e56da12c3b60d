//! A member that the plan of a union looks at comes once.
//!
//! The branch that a value is may not know the member by which another was told: to it the member is an
//! unknown one, of which the last would stay, and which branch it is would hang on the order of the
//! two. Only what has been recorded is looked at here; a branch that is decoded as it arrives knows
//! its own members.

use serde::de::Error;
use serde_json::Number;

use super::claim::Claim;
use super::claimed::Fit;
use super::decode::Decode;
use super::place::Place;
use super::plan::Plan;
use super::presence::Slot;
use super::source::Members;
use super::tape::{Node, Tape};

/// The members of an object that a plan looks at, as far as they have come.
pub struct Seen {
    plan: &'static Plan,
    names: Vec<&'static str>,
}

impl Seen {
    /// Those of a recorded object.
    ///
    /// # Errors
    ///
    /// If one of them came twice.
    pub fn in_recorded<E: Error>(
        plan: &'static Plan,
        recorded: Node<'_>,
        at: &Place<'_>,
    ) -> Result<Self, E> {
        let mut seen = Seen { plan, names: Vec::new() };
        for (name, _) in recorded.members() {
            if !seen.is_first(name) {
                return Err(Place::Member(at, name).duplicate());
            }
        }
        Ok(seen)
    }

    /// Notes a member. Says whether it is not one that the plan looks at and that came before.
    #[inline]
    fn is_first(&mut self, name: &str) -> bool {
        let mut claims = self.plan.branches.iter().map(|branch| &branch.claim);
        let Some(member) = claims.find_map(|claim| claim.member(name)) else { return true };
        let first = !self.names.contains(&member.name);
        self.names.push(member.name);
        first
    }
}

/// Members that arrive after those that have been recorded.
pub struct Once<'p, M> {
    pub seen: Seen,
    pub members: M,
    pub at: &'p Place<'p>,
}

impl<'de, M: Members<'de>> Members<'de> for Once<'_, M> {
    type Error = M::Error;

    #[inline]
    fn next_key<T>(&mut self, take: impl FnOnce(&str) -> T) -> Result<Option<T>, M::Error> {
        let (seen, at) = (&mut self.seen, self.at);
        let next = self.members.next_key(|name| match seen.is_first(name) {
            true => Ok(take(name)),
            false => Err(Place::Member(at, name).duplicate()),
        })?;
        next.transpose()
    }

    #[inline]
    fn value<T: Decode<'de>>(
        &mut self,
        at: &Place<'_>,
        literal: &mut Option<Number>,
    ) -> Result<T, M::Error> {
        self.members.value(at, literal)
    }

    #[inline]
    fn value_claimed<T: Decode<'de>>(
        &mut self,
        claim: &Claim,
        at: &Place<'_>,
        literal: &mut Option<Number>,
        slot: &mut Slot<T>,
    ) -> Result<Fit, M::Error> {
        self.members.value_claimed(claim, at, literal, slot)
    }

    #[inline]
    fn sound_value<T: Decode<'de>>(
        &mut self,
        at: &Place<'_>,
        literal: &mut Option<Number>,
        slot: &mut Slot<T>,
    ) -> Result<Fit, M::Error> {
        self.members.sound_value(at, literal, slot)
    }

    fn record_value(&mut self, tape: &mut Tape) -> Result<(), M::Error> {
        self.members.record_value(tape)
    }

    fn size_hint(&self) -> usize {
        self.members.size_hint()
    }
}
