//! How the branch of a value of a union is decided.

use serde_json::Value;

use super::Claim;

/// How the branch of a value is decided.
///
/// Of `{"oneOf": [{"type": "string"}, Cat]}`, where `Cat` is an object: a string is the first branch, an object the
/// second, anything else is `Unknown`. The runtime follows it (`runtime/src/runtime/claims/plan.rs`).
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// What is asked of each branch, in the order of the branches.
    pub branches: Vec<BranchPlan>,
    /// The branches of which an ordinary value, one of their required members and constants, can be another
    /// branch as well: what decodes decides.
    pub contested: Vec<Contest>,
}

/// Two branches that an ordinary value of one of them can be.
#[derive(Clone, Debug, PartialEq)]
pub struct Contest {
    pub one: usize,
    pub other: usize,
    /// The value.
    pub value: Value,
}

/// How the plan decides for one branch.
#[derive(Clone, Debug, PartialEq)]
pub struct BranchPlan {
    /// What a value must look like, as far as it takes to distinguish the branch from the others.
    pub claim: Claim,
    /// Where a value can be another branch too: all that is claimed of it.
    pub full_claim: Option<Claim>,
    /// The branches that this one goes before where both claim a value.
    pub before: Vec<usize>,
    /// Whether the branch's type refuses every value that does not meet the claim.
    pub enforced: bool,
    /// The members that the branch knows.
    pub knows: Vec<String>,
    /// The member that labels the branch, where its label is its default.
    pub default: Option<String>,
}
