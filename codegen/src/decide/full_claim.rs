//! All that is claimed of a branch: everything that its schema says, down to a depth.
//!
//! Of `{"type": "object", "required": ["kind"], "properties": {"kind": {"enum": ["cat"]}, "age": {"type":
//! "integer"}}}` the full claim is: an object that must have a member `kind`, which is `"cat"`, and whose
//! member `age`, if there is one, is an integer. A plan claims less of it where less distinguishes the branch.

use super::alternative::{Alternative, AlternativeMember};
use super::alternatives::Alternatives;
use crate::ir::{Claim, Kinds, MemberClaim, Need, Types, Union};

/// How many levels below the members of a value are looked at. Further down nothing is left in practice that
/// distinguishes branches.
pub const BELOW: usize = 3;

/// Unions below the members of a value have at most so many branches that are looked into.
const MOST: usize = 8;

/// A member is looked into as far as its claim has at most so many parts. Types that refer to one another in several
/// places would otherwise be written out once for each way that leads to them.
const MOST_PARTS: usize = 100;

/// All that is known of the values of a branch of a union, so many levels below the value itself. The claim leaves
/// out null: whoever refers to the union has it.
pub fn full_claim(types: &Types, union: &Union, branch: usize, below: usize) -> Claim {
    let alternatives = Alternatives::of(types);
    let branches = alternatives.of_branches(union);
    let of_branch = branches.get(branch).map_or(&[][..], Vec::as_slice);
    let of_branch = without_null(of_branch);
    Claim::any_of(of_branch.iter().map(|alternative| alternatives.claim(alternative, below)))
}

/// The alternatives of a branch of a union. Null is none of them: it stands for no value at all.
pub fn without_null(alternatives: &[Alternative]) -> Vec<Alternative> {
    let of_values = |alternative: &&Alternative| alternative.kinds != Kinds::NULL;
    alternatives.iter().filter(of_values).cloned().collect()
}

impl Alternatives<'_> {
    /// All that is claimed of an alternative, so many levels below its values.
    fn claim(&self, alternative: &Alternative, below: usize) -> Claim {
        if below == 0 {
            // Without its members nothing can be said of others.
            let closed = alternative.closed && alternative.members.is_empty();
            return Claim { closed, ..shallow(alternative) };
        }
        let members = alternative.members.iter();
        let members = members.map(|(name, member)| self.member_claim(name, member, below - 1));
        Claim {
            members: members.collect(),
            every: self.every_claim(alternative, below - 1),
            ..shallow(alternative)
        }
    }

    /// All that is claimed of a member of an object.
    pub fn member_claim(
        &self,
        name: &str,
        member: &AlternativeMember,
        below: usize,
    ) -> MemberClaim {
        let alternatives = self.of_member(member);
        let claim = self.claim_of_any(&alternatives, self.bounded(&alternatives, below));
        MemberClaim { name: name.to_owned(), need: member.need, claim }
    }

    /// All that is claimed of every member that is not named, or of every item.
    pub fn every_claim(&self, alternative: &Alternative, below: usize) -> Option<Box<Claim>> {
        let alternatives = self.of_type(alternative.every.as_ref()?);
        let below = self.bounded(&alternatives, below);
        Some(Box::new(self.claim_of_any(&alternatives, below)))
    }

    /// How many levels are looked at: as many as these, or fewer, so that there are not too many parts.
    fn bounded(&self, alternatives: &[Alternative], below: usize) -> usize {
        let fits = |below: &usize| self.parts_left(alternatives, *below, MOST_PARTS).is_some();
        (0..=below).rev().find(fits).unwrap_or_default()
    }

    /// How many parts may still come if so many may and a claim of these alternatives is made; none if there are too
    /// many. So no more is counted than there may be.
    fn parts_left(&self, alternatives: &[Alternative], below: usize, left: usize) -> Option<usize> {
        let mut left = left.checked_sub(alternatives.len())?;
        if below == 0 || alternatives.len() > MOST {
            return Some(left);
        }
        for alternative in alternatives {
            for member in alternative.members.values() {
                left = self.parts_left(&self.of_member(member), below - 1, left)?;
            }
            if let Some(every) = &alternative.every {
                left = self.parts_left(&self.of_type(every), below - 1, left)?;
            }
        }
        Some(left)
    }

    fn claim_of_any(&self, alternatives: &[Alternative], below: usize) -> Claim {
        let below = if alternatives.len() > MOST { 0 } else { below };
        Claim::any_of(alternatives.iter().map(|alternative| self.claim(alternative, below)))
    }
}

/// A member of which nothing is claimed but its name: it is none of those that are not named.
pub fn named(name: &str) -> MemberClaim {
    MemberClaim { name: name.to_owned(), need: Need::Optional, claim: Claim::kind(Kinds::ANY) }
}

/// What an alternative says of a value without a look at its members and items.
pub fn shallow(alternative: &Alternative) -> Claim {
    Claim {
        values: alternative.values.clone(),
        format: alternative.format,
        closed: alternative.closed,
        ..Claim::kind(alternative.kinds)
    }
}
