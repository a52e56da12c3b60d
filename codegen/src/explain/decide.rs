//! What a plan says of a value: as the runtime does it, on a tree.

use std::cmp::Reverse;

use serde_json::Value;

use crate::ir::{BranchPlan, Claim, Kinds, Plan};

/// What a plan says of a value.
pub enum Decision {
    /// The value is this branch.
    Branch(usize),
    /// No branch claims it.
    Nobody,
    /// Several branches claim it, and none goes before the others: they are tried in this order.
    Contested(Vec<usize>),
}

/// Decides a value.
pub fn decide(plan: &Plan, value: &Value) -> Decision {
    let claiming = plan.branches.iter().enumerate();
    let claiming: Vec<usize> = claiming
        .filter(|(_, branch)| branch.claim.admits(value))
        .map(|(position, _)| position)
        .collect();
    let is_first = |branch: &usize| {
        !claiming.iter().any(|other| plan.branches[*other].before.contains(branch))
    };
    let mut first: Vec<usize> = claiming.iter().copied().filter(is_first).collect();
    first.sort_by_key(|branch| plan.branches[*branch].ignorance(value));
    match first[..] {
        [] => Decision::Nobody,
        [branch] => Decision::Branch(branch),
        _ => Decision::Contested(first),
    }
}

impl BranchPlan {
    /// How badly the branch knows a value: fewest members required, then fewest of the value's
    /// members known, then most that the value lacks.
    fn ignorance(&self, value: &Value) -> (Reverse<usize>, Reverse<usize>, usize) {
        let required = self.claim.members.iter().filter(|member| member.required).count();
        let known = self.knows.iter().filter(|name| value.get(name.as_str()).is_some()).count();
        (Reverse(required), Reverse(known), self.knows.len())
    }
}

impl Claim {
    /// Whether the value fits.
    pub fn admits(&self, value: &Value) -> bool {
        if !self.kinds.has(Kinds::of(value)) {
            return false;
        }
        if !self.values.is_empty() && !self.values.contains(value) {
            return false;
        }
        let every = |part: &Value| self.every.as_ref().is_none_or(|every| every.admits(part));
        match value {
            Value::Array(items) => items.iter().all(every),
            Value::Object(members) => {
                let named = self.members.iter().all(|member| match members.get(&member.name) {
                    Some(value) => member.claim.admits(value),
                    None => !member.required,
                });
                named && members.values().all(every)
            }
            _ => true,
        }
    }
}
