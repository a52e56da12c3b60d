//! Which branch an object is decoded as before the plan has looked at all of it.
//!
//! Where a source can go back, the likeliest branch is decoded first, and the plan looks only if that fails. So
//! what decodes must be what the plan says. It is if the branch's type enforces its claim, and if no other
//! branch that goes before it, or that claims the same values, can claim an object that decodes: the claims
//! exclude one another, or the other branch requires a member whose name is watched for.

use super::super::value::kinds::Kinds;
use super::plan::{Branch, Likely, Plan};

impl Plan {
    /// The branch that an object probably is, from the name of its first member: the only one that claims
    /// such a member, or else the only one that claims none by name.
    pub fn likeliest(&self, first: &str) -> Option<usize> {
        let is_object = |branch: &Branch| branch.claim.kinds.has(Kinds::OBJECT);
        let claims_it = |branch: &Branch| is_object(branch) && branch.claim.member(first).is_some();
        let branch = match self.branches.iter().any(claims_it) {
            true => self.only(claims_it),
            false => self.only(|branch| is_object(branch) && branch.claim.members.is_empty()),
        };
        branch.filter(|branch| self.likely(*branch).is_some_and(|likely| likely.is_safe))
    }

    /// The names to watch for while a branch is decoded first: an object that has one may be another.
    pub fn watched(&self, branch: usize) -> &[&'static str] {
        self.likely(branch).map_or(&[], |likely| &likely.watched)
    }

    fn likely(&self, branch: usize) -> Option<&Likely> {
        let make = || (0..self.branches.len()).map(|branch| self.make_likely(branch)).collect();
        self.likely.get_or_init(make).get(branch)
    }

    fn make_likely(&self, position: usize) -> Likely {
        let mut likely = Likely { is_safe: true, watched: Vec::new() };
        let Some(branch) = self.branches.get(position) else { return likely };
        likely.is_safe = branch.enforced && branch.claim.kinds == Kinds::OBJECT;
        for (index, other) in self.branches.iter().enumerate() {
            let is_out = index == position
                || !other.claim.kinds.has(Kinds::OBJECT)
                || self.goes_before(position, index)
                || branch.claim.excludes_object(&other.claim);
            if is_out {
                continue;
            }
            match other.claim.members.iter().find(|member| member.required) {
                Some(member) if self.goes_before(index, position) => {
                    likely.watched.push(member.name);
                }
                _ => likely.is_safe = false,
            }
        }
        likely
    }
}
