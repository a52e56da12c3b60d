//! The plan of a union: what each branch claims, and which goes before which.

use std::sync::OnceLock;

use super::super::value::kinds::Kinds;
use super::claim::Claim;

/// The plan of one union.
#[derive(Debug)]
pub struct Plan<'c> {
    /// The union's name in Rust.
    pub union: &'c str,
    /// Its branches, in the order of the description.
    pub branches: &'c [Branch<'c>],
    /// What follows from the claims for decoding, by branch; made when the branch is first decoded.
    pub(super) likely: OnceLock<Vec<OnceLock<Likely<'c>>>>,
}

/// One branch of a union.
#[derive(Clone, Copy, Debug)]
pub struct Branch<'c> {
    /// The variant's name in Rust.
    pub name: &'c str,
    /// What a value must look like to be this branch, as far as it takes to tell it from the others. What is
    /// wrong beyond that is an error in the branch, and no reason to try another.
    pub claim: Claim<'c>,
    /// Where a value can be another branch too: all that is claimed of it.
    pub whole: Option<&'c Claim<'c>>,
    /// Whether the branch's type refuses every value that does not meet the claim.
    pub enforced: bool,
    /// The branches that this one goes before where both claim a value, by position.
    pub before: &'c [usize],
    /// The members that the branch knows. They decide between branches that claim alike.
    pub knows: &'c [&'c str],
    /// The member that labels the branch, and need not: where it is not there it is as if it had its label.
    pub default: Option<&'c str>,
}

/// What a plan says of a value.
#[derive(Debug, PartialEq, Eq)]
pub enum Decision {
    /// The value is this branch.
    Branch(usize),
    /// Nothing but this branch claims the value, and it does so but for something that is new to it: the value
    /// is the branch if it decodes, and else no branch.
    Perhaps(usize),
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
pub struct Likely<'c> {
    /// Whether what decodes is the branch, unless a member comes that is watched for.
    pub(super) is_safe: bool,
    /// A member of each branch that goes before this one, which that branch requires.
    pub(super) watched: Vec<&'c str>,
}

impl<'c> Branch<'c> {
    /// A branch that claims every value, for the rest of one that is written out in part.
    pub const ANY: Branch<'static> = Branch {
        name: "",
        claim: Claim::ANY,
        whole: None,
        enforced: false,
        before: &[],
        knows: &[],
        default: None,
    };

    /// All that is claimed of the branch, as far as the plan has it.
    pub(super) fn whole(&self) -> &Claim<'c> {
        self.whole.unwrap_or(&self.claim)
    }

    /// Whether it can be a value of this kind.
    pub(super) fn can_be(&self, kind: Kinds) -> bool {
        self.claim.all_kinds().has(kind)
    }
}

impl<'c> Plan<'c> {
    #[inline]
    pub const fn new(union: &'c str, branches: &'c [Branch<'c>]) -> Plan<'c> {
        Plan { union, branches, likely: OnceLock::new() }
    }

    /// The branch that a value of this kind is without a look inside, if that is certain.
    pub fn decide_kind(&self, kind: Kinds) -> Option<usize> {
        let branch = self.only(|branch| branch.can_be(kind))?;
        self.branches.get(branch).is_some_and(|branch| branch.claim.is_shallow()).then_some(branch)
    }

    /// The only branch of which something is so.
    pub(super) fn only(&self, wanted: impl Fn(&Branch<'c>) -> bool) -> Option<usize> {
        let mut found = self.branches.iter().enumerate().filter(|(_, branch)| wanted(branch));
        let (first, _) = found.next()?;
        found.next().is_none().then_some(first)
    }

    /// Whether one branch goes before another where both claim a value.
    pub fn goes_before(&self, one: usize, other: usize) -> bool {
        self.branches.get(one).is_some_and(|one| one.before.contains(&other))
    }
}
