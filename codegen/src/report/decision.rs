//! What distinguishes the branches of a union, as one word.

use crate::decide::relation::disjoint;
use crate::ir::{Claim, Kinds, Plan, Values};

/// What distinguishes two branches, the simplest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Decision {
    /// The JSON type of the value: `1` is not `"1"`.
    JsonType,
    /// A constant: the value itself, or a member of it, as in `{"kind": "cat"}`.
    Tag,
    /// Which members are required, or what they are.
    RequiredMembers,
    /// Where a value can be both: the branch that requires more of it comes first.
    Specificity,
    /// Which branch decodes.
    Undecided,
}

impl Decision {
    /// The word, as reports have it.
    pub fn as_str(self) -> &'static str {
        match self {
            Decision::JsonType => "type",
            Decision::Tag => "tag",
            Decision::RequiredMembers => "required-members",
            Decision::Specificity => "specificity",
            Decision::Undecided => "undecided",
        }
    }
}

/// What distinguishes all branches, which is what distinguishes the most similar pair; and how deep into a value
/// the plan looks.
pub fn decision(plan: &Plan) -> (Decision, usize) {
    let count = plan.branches.len();
    let pairs = (0..count).flat_map(|one| (one + 1..count).map(move |other| (one, other)));
    let hardest = pairs.map(|(one, other)| of_pair(plan, one, other)).max();
    let depth = plan.branches.iter().map(|branch| branch.claim.depth()).max();
    (hardest.unwrap_or(Decision::JsonType), depth.unwrap_or_default())
}

fn of_pair(plan: &Plan, one: usize, other: usize) -> Decision {
    let (first, second) = (&plan.branches[one], &plan.branches[other]);
    if plan.contested.iter().any(|contest| (contest.one, contest.other) == (one, other)) {
        Decision::Undecided
    } else if first.claim.all_kinds().and(second.claim.all_kinds()) == Kinds::NONE {
        Decision::JsonType
    } else if has_tag(&first.claim, &second.claim) {
        Decision::Tag
    } else if disjoint(&first.claim, &second.claim) {
        Decision::RequiredMembers
    } else {
        Decision::Specificity
    }
}

/// Whether the values are constants that differ, or a member of them is.
fn has_tag(one: &Claim, other: &Claim) -> bool {
    let is_listed = |claim: &Claim| matches!(claim.values, Values::Only(_) | Values::Open(_));
    let differ = |one: &Claim, other: &Claim| {
        let are_listed = one.alternatives().chain(other.alternatives()).all(is_listed);
        are_listed && disjoint(one, other)
    };
    let are_distinguished = |one: &Claim, other: &Claim| {
        differ(one, other)
            || one.members.iter().any(|member| {
                let mut same = other.members.iter().filter(|other| other.name == member.name);
                same.any(|other| differ(&member.claim, &other.claim))
            })
    };
    one.alternatives().all(|one| other.alternatives().all(|other| are_distinguished(one, other)))
}
