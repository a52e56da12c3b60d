//! Which branch an object is decoded as before the plan has looked at all of it.
//!
//! Where a source can go back, the likeliest branch is decoded first, and the plan looks only if that fails. So
//! what decodes must be what the plan says. It is if the branch's type enforces its claim, and if no other
//! branch that goes before it, or that claims the same values, can claim an object that decodes: the claims
//! exclude one another, or the other branch requires a member whose name is watched for.

use std::sync::OnceLock;

use super::super::value::kinds::Kinds;
use super::claim::Need;
use super::plan::{Branch, Likely, Plan};

impl<'c> Plan<'c> {
    /// The branch that an object probably is, from the name of its first member: the only one that claims
    /// such a member, or else the only one that claims none by name.
    pub fn likeliest(&self, first: &str) -> Option<usize> {
        let is_object = |branch: &Branch<'c>| branch.can_be(Kinds::OBJECT);
        let claims_it = |branch: &Branch<'c>| {
            is_object(branch)
                && branch.claim.alternatives().any(|claim| claim.member(first).is_some())
        };
        let branch = match self.branches.iter().any(claims_it) {
            true => self.only(claims_it),
            false => self.only(|branch| {
                is_object(branch)
                    && branch.claim.alternatives().any(|claim| claim.members.is_empty())
            }),
        };
        branch.filter(|branch| self.likely(*branch).is_some_and(|likely| likely.is_safe))
    }

    /// The names to watch for while a branch is decoded first: an object that has one may be another.
    pub fn watched(&self, branch: usize) -> &[&'c str] {
        self.likely(branch).map_or(&[], |likely| &likely.watched)
    }

    fn likely(&self, branch: usize) -> Option<&Likely<'c>> {
        let all =
            self.likely.get_or_init(|| self.branches.iter().map(|_| OnceLock::new()).collect());
        all.get(branch).map(|likely| likely.get_or_init(|| self.make_likely(branch)))
    }

    fn make_likely(&self, position: usize) -> Likely<'c> {
        let mut likely = Likely { is_safe: true, watched: Vec::new() };
        let Some(branch) = self.branches.get(position) else { return likely };
        likely.is_safe = branch.enforced && branch.claim.all_kinds() == Kinds::OBJECT;
        for (index, other) in self.branches.iter().enumerate() {
            // What goes after this one is meant only if all that is claimed of this one holds.
            let is_behind = self.goes_before(position, index) && branch.whole.is_none();
            let is_out = index == position
                || !other.can_be(Kinds::OBJECT)
                || is_behind
                || branch.claim.excludes_object(&other.claim);
            if is_out {
                continue;
            }
            // An alternative that requires a member which this branch does not is out unless that comes.
            let is_required = |name: &str| {
                branch.claim.member(name).is_some_and(|member| member.need == Need::Required)
            };
            for alternative in other.claim.alternatives().filter(|one| one.kinds.has(Kinds::OBJECT))
            {
                let mut required = alternative
                    .members
                    .iter()
                    .filter(|member| member.need == Need::Required && !is_required(member.name));
                match required.next() {
                    Some(member) => likely.watched.push(member.name),
                    None => likely.is_safe = false,
                }
            }
        }
        likely
    }
}
