//! Whether the plan of an old union decides the values of the new one as they are meant.

use crate::ir::{Claim, Plan, Types, Union};
use crate::passes::plan_unions::claims::Claims;
use crate::passes::plan_unions::relation::{disjoint, within};

/// An old plan, and a new union whose values it meets.
pub struct Deciding<'a> {
    pub old: &'a Union,
    pub plan: &'a Plan,
    pub types: &'a Types,
    pub new: &'a Union,
    /// Which old branch is which new one.
    pub pairs: &'a [(usize, usize)],
}

impl Deciding<'_> {
    /// The old branch that a value of a new branch may be taken for, where there was no such branch.
    /// Values that no old branch claims are kept whole.
    pub fn takes_stranger_for(&self, new: usize) -> Option<usize> {
        let claim = self.in_full(new);
        let old = self.plan.branches.iter();
        old.enumerate().find(|(_, old)| !disjoint(&claim, &old.claim)).map(|(index, _)| index)
    }

    /// Why values of a new branch are not all decided as the old branch that it is.
    pub fn misreads(&self, old: usize, new: usize) -> Option<String> {
        let claim = self.in_full(new);
        let known = &self.plan.branches[old];
        let name = |branch: usize| &self.old.branches[branch].name;
        if !within(&claim, &known.claim) {
            return Some(format!(
                "an old client may not take every value of {0} for it",
                name(old)
            ));
        }
        let contested = |other| {
            self.plan.contested.contains(&(old, other))
                || self.plan.contested.contains(&(other, old))
        };
        let rivals = self.plan.branches.iter().enumerate().filter(|(index, _)| *index != old);
        let mut rivals = rivals.filter(|(index, rival)| {
            !known.before.contains(index)
                && !contested(*index)
                && !disjoint(&claim, &rival.claim)
                && !self.still_goes_before(*index, new)
        });
        let (rival, _) = rivals.next()?;
        Some(format!("an old client may take a value of {} for {}", name(old), name(rival)))
    }

    /// Whether an old branch is in the new union too, and goes before a branch there: then its values
    /// are none of that branch in either.
    fn still_goes_before(&self, old: usize, new: usize) -> bool {
        let of_pair = self.pairs.iter().find(|(one, _)| *one == old);
        let plan = of_pair.and_then(|(_, rival)| self.new.plan.as_ref()?.branches.get(*rival));
        plan.is_some_and(|rival| rival.before.contains(&new))
    }

    /// What holds of every value of a new branch, as deep as the old plan looks.
    fn in_full(&self, new: usize) -> Claim {
        let depths = self.plan.branches.iter().map(|branch| depth(&branch.claim));
        Claims::of(self.types, self.new).in_full(new, depths.max().unwrap_or_default())
    }
}

/// How deep a claim looks.
fn depth(claim: &Claim) -> usize {
    let members = claim.members.iter().map(|member| 1 + depth(&member.claim));
    let every = claim.every.iter().map(|every| 1 + depth(every));
    members.chain(every).max().unwrap_or_default()
}
