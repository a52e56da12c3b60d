//! Whether the plan of an old union decides the values of the new one as they are meant. A branch that
//! decodes as another one is a change of meaning that no error shows.

use crate::decide::full_claim::full_claim;
use crate::decide::relation::{disjoint, within};
use crate::ir::{Claim, Plan, Types, Union};

/// An old plan, and a new union whose values it decides.
pub struct Deciding<'a> {
    pub old: &'a Union,
    pub plan: &'a Plan,
    pub types: &'a Types,
    pub new: &'a Union,
    /// Which old branch is which new one.
    pub pairs: &'a [(usize, usize)],
}

impl Deciding<'_> {
    /// The old branch that a value of a new branch may be read as, where there was no such branch. Values that
    /// no old branch claims are kept whole.
    pub fn takes_new_branch_for(&self, new: usize) -> Option<usize> {
        let claim = self.full_claim(new);
        let old = self.plan.branches.iter();
        old.enumerate().find(|(_, old)| !disjoint(&claim, &old.claim)).map(|(index, _)| index)
    }

    /// Why not all values of a new branch are decided as the old branch that it is; none if they are.
    pub fn misreads(&self, old: usize, new: usize) -> Option<String> {
        let claim = self.full_claim(new);
        let known = &self.plan.branches[old];
        let name = |branch: usize| &self.old.branches[branch].name;
        if !within(&claim, &known.claim) {
            return Some(format!(
                "an old client may not read every value of {0} as {0}",
                name(old)
            ));
        }
        // Where an old value could be either branch already, what decodes decides, as before.
        let contested = |other: usize| {
            let rival = &self.plan.branches[other];
            !rival.before.contains(&old) && !disjoint(&known.claim, &rival.claim)
        };
        let rivals = self.plan.branches.iter().enumerate().filter(|(index, _)| *index != old);
        let mut rivals = rivals.filter(|(index, rival)| {
            !known.before.contains(index)
                && !contested(*index)
                && !disjoint(&claim, &rival.claim)
                && !self.still_goes_before(*index, new)
        });
        let (rival, _) = rivals.next()?;
        Some(format!("an old client may read a value of {} as {}", name(old), name(rival)))
    }

    /// Whether an old branch is in the new union too, and goes before a branch there: then its values are not
    /// of that branch in either union.
    fn still_goes_before(&self, old: usize, new: usize) -> bool {
        let of_pair = self.pairs.iter().find(|(one, _)| *one == old);
        let plan = of_pair.and_then(|(_, rival)| self.new.plan.as_ref()?.branches.get(*rival));
        plan.is_some_and(|rival| rival.before.contains(&new))
    }

    /// What holds of every value of a new branch, as deep as the old plan looks.
    fn full_claim(&self, new: usize) -> Claim {
        let depths = self.plan.branches.iter().map(|branch| branch.claim.depth());
        full_claim(self.types, self.new, new, depths.max().unwrap_or_default().max(1))
    }
}
