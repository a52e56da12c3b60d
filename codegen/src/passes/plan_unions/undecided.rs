//! Branches that an ordinary value does not distinguish.

use std::collections::{HashMap, HashSet};

use bumpalo::Bump;

use super::rivals::Candidate;
use crate::decide::alternatives::Alternatives;
use crate::decide::{Decision, runtime_plan};
use crate::diagnostic::{Diagnostic, TreeDiagnostic, kinds};
use crate::ir::{Contest, Plan, TypeDef, TypeId, Types, Union};

/// An ordinary value of so many alternatives is tried. Where there are more, the rest hardly differs.
const MOST: usize = 400;

/// The pairs of branches of which an ordinary value of one is contested with the other.
pub fn contested(
    alternatives: &Alternatives<'_>,
    candidates: &[Candidate],
    plan: &Plan,
) -> Vec<Contest> {
    let mut contested: Vec<Contest> = Vec::new();
    let mut known: HashSet<(usize, usize)> = HashSet::new();
    let mut decided: HashMap<String, Vec<usize>> = HashMap::new();
    let arena = Bump::new();
    let lent = runtime_plan::plan(plan, &arena);
    let with_rivals = candidates.iter().filter(|one| !one.rivals.is_empty());
    for one in with_rivals.take(MOST) {
        let value = alternatives.sample(&one.alternative);
        // Equal branches have equal values.
        let decide = || match lent.decide(&value) {
            Some(Decision::Contested(branches)) => branches,
            _ => Vec::new(),
        };
        let branches = decided.entry(value.to_string()).or_insert_with(decide);
        if !branches.contains(&one.branch) {
            continue;
        }
        for rival in branches.iter().copied().filter(|branch| *branch != one.branch) {
            let (first, second) = (one.branch.min(rival), one.branch.max(rival));
            if known.insert((first, second)) {
                contested.push(Contest { one: first, other: second, value: value.clone() });
            }
        }
    }
    contested.sort_by_key(|contest| (contest.one, contest.other));
    contested
}

/// One warning for a union: of a hundred branches that are alike there are thousands of pairs.
pub fn warning(types: &Types, def: &TypeDef, union: &Union, plan: &Plan) -> Option<TreeDiagnostic> {
    let pointer = |branch: usize| {
        let target: Option<TypeId> = union.branches[branch].ty.named();
        target.map_or_else(|| def.pointer.clone(), |id| types[id].pointer.clone())
    };
    let first = plan.contested.first()?;
    let (one, other) = (pointer(first.one), pointer(first.other));
    let others = match plan.contested.len() - 1 {
        0 => String::new(),
        1 => ", and so it is with one other pair of its branches".to_owned(),
        many => format!(", and so it is with {many} other pairs of its branches"),
    };
    let message = format!(
        "`{}` can be both `{one}` and `{other}`{others}: of those that decode it, the one that \
         requires and knows more of its members is used",
        beginning(&first.value.to_string())
    );
    let help = "add a member with a constant of its own to each, or a required member that the \
                others lack";
    let warning = Diagnostic::new(&kinds::UNDECIDED_UNION, def.pointer.clone(), message).help(help);
    Some(warning.related(&one, "this branch").related(&other, "and this one"))
}

/// The beginning of a text that may be long.
fn beginning(text: &str) -> String {
    match text.char_indices().nth(100) {
        Some((end, _)) => format!("{}..", &text[..end]),
        None => text.to_owned(),
    }
}
