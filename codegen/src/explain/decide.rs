//! What a plan says of a value: as the runtime does it, on a tree.

use serde_json::Value;

use crate::ir::{Claim, Kinds, Plan};

/// What a plan says of a value.
pub enum Decision {
    /// The value is this branch.
    Branch(usize),
    /// No branch claims it.
    Nobody,
    /// Several branches claim it, and none goes before the others.
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
    let first: Vec<usize> = claiming.iter().copied().filter(is_first).collect();
    match first[..] {
        [] => Decision::Nobody,
        [branch] => Decision::Branch(branch),
        _ => Decision::Contested(first),
    }
}

impl Claim {
    /// Whether the value fits.
    fn admits(&self, value: &Value) -> bool {
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
