//! The plan of a union: what each branch claims, and which goes before which.

use std::sync::OnceLock;

use super::super::value::kinds::Kinds;
use super::claim::Claim;

/// The plan of one union.
#[derive(Debug)]
pub struct Plan {
    /// The union's name in Rust.
    pub union: &'static str,
    /// Its branches, in the order of the description.
    pub branches: &'static [Branch],
    /// What follows from the claims for decoding; made when the union is first decoded.
    pub(super) likely: OnceLock<Vec<Likely>>,
}

/// One branch of a union.
#[derive(Debug)]
pub struct Branch {
    /// The variant's name in Rust.
    pub name: &'static str,
    /// What a value must look like to be this branch.
    pub claim: Claim,
    /// Whether the branch's type refuses every value that does not meet the claim.
    pub enforced: bool,
    /// The branches that this one goes before where both claim a value, by position.
    pub before: &'static [usize],
    /// The members that the branch knows. They decide between branches that claim alike.
    pub knows: &'static [&'static str],
}

/// What a plan says of a value.
#[derive(Debug, PartialEq, Eq)]
pub enum Decision {
    /// The value is this branch.
    Branch(usize),
    /// No branch claims it.
    Unknown,
    /// Several branches claim it and none goes before the others: the first that decodes, of these in turn.
    Contested(Vec<usize>),
    /// A member that a branch claims has come twice. To a branch that does not know it the last would stay, and
    /// which branch the value is would hang on the order of the two.
    Repeated(String),
}

/// Whether, and how, a branch is decoded first.
#[derive(Debug)]
pub struct Likely {
    /// Whether what decodes is the branch, unless a member comes that is watched for.
    pub(super) is_safe: bool,
    /// A member of each branch that goes before this one, which that branch requires.
    pub(super) watched: Vec<&'static str>,
}

impl Plan {
    #[inline]
    pub const fn new(union: &'static str, branches: &'static [Branch]) -> Plan {
        Plan { union, branches, likely: OnceLock::new() }
    }

    /// The branch that a value of this kind is without a look inside, if that is certain.
    pub fn decide_kind(&self, kind: Kinds) -> Option<usize> {
        let branch = self.only(|branch| branch.claim.kinds.has(kind))?;
        self.branches.get(branch).is_some_and(|branch| branch.claim.is_shallow()).then_some(branch)
    }

    /// The only branch of which something is so.
    pub(super) fn only(&self, wanted: impl Fn(&Branch) -> bool) -> Option<usize> {
        let mut found = self.branches.iter().enumerate().filter(|(_, branch)| wanted(branch));
        let (first, _) = found.next()?;
        found.next().is_none().then_some(first)
    }

    /// Whether one branch goes before another where both claim a value.
    pub fn goes_before(&self, one: usize, other: usize) -> bool {
        self.branches.get(one).is_some_and(|one| one.before.contains(&other))
    }
}
