//! What is said of the plan of a union, in parts.

use serde_json::Value;

use super::near_misses;
use super::words::{head, line, members};
use crate::decide::{Decision, decide};
use crate::ir::{Claim, Kinds, Plan, Union};

/// The plan of a union in words.
pub struct Explanation {
    /// What the values of each branch must look like.
    pub branches: Vec<BranchExplanation>,
    /// What else decides: which branch goes before which, and what becomes of any other value.
    pub rules: Vec<String>,
    /// Values of the branches, and near misses, each with what it is.
    pub examples: Vec<(Value, String)>,
}

/// What the values of a branch must look like. Members stand in lines below, by their depth.
pub struct BranchExplanation {
    /// What tells them from those of other branches: `an object where`.
    pub head: String,
    pub members: String,
    /// Where other branches fit too: all that is claimed.
    pub full: Option<(String, String)>,
}

impl Explanation {
    /// Says what a plan is.
    pub fn of(union: &Union, plan: &Plan) -> Explanation {
        let in_parts = |claim: &Claim| {
            let mut lines = String::new();
            members(&mut lines, 0, claim);
            (head(claim), lines)
        };
        let branches = plan.branches.iter().map(|planned| {
            let (head, members) = in_parts(&planned.claim);
            let full = planned.full_claim.as_ref().map(in_parts);
            BranchExplanation { head, members, full }
        });
        let examples = near_misses::values(plan).into_iter().map(|value| {
            let outcome = outcome(union, &decide(plan, &value));
            (value, outcome)
        });
        Explanation {
            branches: branches.collect(),
            rules: rules(union, plan),
            examples: examples.collect(),
        }
    }

    /// The explanation as text, indented below the name of the union.
    pub fn text(&self, union: &Union) -> String {
        let mut text = String::new();
        for (branch, said) in union.branches.iter().zip(&self.branches) {
            line(&mut text, 1, &format!("{} is {}", branch.name, said.head));
            said.members.lines().for_each(|member| line(&mut text, 2, member));
            if let Some((head, members)) = &said.full {
                line(&mut text, 2, &format!("where other branches fit too, {head}"));
                members.lines().for_each(|member| line(&mut text, 3, member));
            }
        }
        self.rules.iter().for_each(|rule| line(&mut text, 1, rule));
        line(&mut text, 1, "examples:");
        for (value, outcome) in &self.examples {
            line(&mut text, 2, &format!("{value} is {outcome}"));
        }
        text
    }
}

fn rules(union: &Union, plan: &Plan) -> Vec<String> {
    let name = |branch: usize| union.branches[branch].name.as_str();
    let mut rules = Vec::new();
    if !claims_everything(plan) {
        rules.push("Unknown is any other value".to_owned());
    }
    for (branch, planned) in plan.branches.iter().enumerate() {
        for other in &planned.before {
            rules.push(format!("where both fit it is {}, not {}", name(branch), name(*other)));
        }
    }
    for contest in &plan.contested {
        let (one, other) = (name(contest.one), name(contest.other));
        rules.push(format!("{} is {one} or {other}: the first that decodes", contest.value));
    }
    rules
}

/// Whether a value of any kind is a branch, whatever it looks like.
fn claims_everything(plan: &Plan) -> bool {
    let is_shallow = |claim: &&Claim| **claim == Claim::kind(claim.kinds);
    let claims = plan.branches.iter().flat_map(|branch| branch.claim.alternatives());
    let claims = claims.filter(is_shallow);
    claims.fold(Kinds::NONE, |all, claim| all.or(claim.kinds)) == Kinds::ANY
}

fn outcome(union: &Union, decision: &Decision) -> String {
    let name = |branch: usize| union.branches[branch].name.as_str();
    match decision {
        Decision::Branch(branch) => name(*branch).to_owned(),
        Decision::Perhaps(branch) => format!("{} if it decodes, else Unknown", name(*branch)),
        Decision::Unknown | Decision::Repeated(_) => "Unknown".to_owned(),
        Decision::Contested(branches) => {
            let names: Vec<&str> = branches.iter().copied().map(name).collect();
            format!("the first that decodes of {}", names.join(", "))
        }
    }
}
