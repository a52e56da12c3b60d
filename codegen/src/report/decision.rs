//! How the branch of a union is told, in one word.

use crate::ir::{Claim, Kinds, Plan};

/// What tells two branches apart, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Decision {
    /// The JSON kind of the value.
    Kind,
    /// A constant: the value itself, or a member of it.
    Tag,
    /// What the required members are.
    Members,
    /// One of them asks for more, and goes first.
    Order,
    /// What decodes.
    Undecided,
}

impl Decision {
    /// The word, as reports have it.
    pub fn as_str(self) -> &'static str {
        match self {
            Decision::Kind => "kind",
            Decision::Tag => "tag",
            Decision::Members => "members",
            Decision::Order => "order",
            Decision::Undecided => "undecided",
        }
    }
}

/// What it takes to tell all branches apart, and how deep into a value the plan looks: the decision of
/// the pair that is the hardest to tell.
pub fn decision(plan: &Plan) -> (Decision, usize) {
    let count = plan.branches.len();
    let pairs = (0..count).flat_map(|one| (one + 1..count).map(move |other| (one, other)));
    let hardest = pairs.map(|(one, other)| of_pair(plan, one, other)).max();
    let depth = plan.branches.iter().map(|branch| depth(&branch.claim)).max();
    (hardest.unwrap_or(Decision::Kind), depth.unwrap_or_default())
}

fn of_pair(plan: &Plan, one: usize, other: usize) -> Decision {
    let (first, second) = (&plan.branches[one], &plan.branches[other]);
    if plan.contested.contains(&(one, other)) {
        Decision::Undecided
    } else if first.claim.kinds.and(second.claim.kinds) == Kinds::NONE {
        Decision::Kind
    } else if has_tag(&first.claim, &second.claim) {
        Decision::Tag
    } else if first.before.contains(&other) || second.before.contains(&one) {
        Decision::Order
    } else {
        Decision::Members
    }
}

/// Whether the values are constants that differ, or a member of them is.
fn has_tag(one: &Claim, other: &Claim) -> bool {
    let differ = |one: &Claim, other: &Claim| {
        !one.values.is_empty()
            && !other.values.is_empty()
            && !one.values.iter().any(|value| other.values.contains(value))
    };
    differ(one, other)
        || one.members.iter().any(|member| {
            let mut same = other.members.iter().filter(|other| other.name == member.name);
            same.any(|other| differ(&member.claim, &other.claim))
        })
}

fn depth(claim: &Claim) -> usize {
    let members = claim.members.iter().map(|member| &member.claim);
    members.chain(claim.every.as_deref()).map(|part| 1 + depth(part)).max().unwrap_or_default()
}
