//! How the branch of a union is decided, made from the schemas alone.
//!
//! Before: a union is a list of branches, no two of which are the same.
//! After: it has a plan. Each branch has a claim, which is necessary for a value to be valid for it, made of its own
//! schema: no more of it than it takes to distinguish it from all branches that it excludes. Where a value can be several
//! branches, all that is claimed of them counts; where that does not decide either, a warning shows such a value.
//!
//! - [`distinguish`]: the parts at which two alternatives exclude one another.
//! - [`rivals`]: the alternatives of all branches, and which of them a value can be at once.
//! - [`claims`]: what is claimed of each.
//! - [`undecided`]: the branches of which an ordinary value is contested.

mod claims;
mod distinguish;
mod rivals;
mod undecided;

use self::distinguish::Proofs;
use self::rivals::{Candidate, distinguish_all};
use crate::decide::alternative::AlternativeMember;
use crate::decide::alternatives::Alternatives;
use crate::decide::enforced::is_enforced;
use crate::decide::full_claim::without_null;
use crate::decide::relation::{Relation, relation, says_more};
use crate::diagnostic::TreeDiagnostics;
use crate::ir::{Api, BranchPlan, Claim, Plan, Shape, TypeId, Union, Values};

pub fn run(api: &mut Api, diagnostics: &mut TreeDiagnostics) {
    let mut plans: Vec<(TypeId, Plan)> = Vec::new();
    {
        let alternatives = Alternatives::of(&api.types);
        let proofs = Proofs::of(&alternatives);
        for (id, def) in api.types.iter() {
            let Shape::Union(union) = &def.shape else { continue };
            let plan = plan(&alternatives, &proofs, union);
            if let Some(warning) = undecided::warning(&api.types, def, union, &plan) {
                diagnostics.push(warning);
            }
            plans.push((id, plan));
        }
    }
    for (id, plan) in plans {
        if let Shape::Union(union) = &mut api.types[id].shape {
            union.plan = Some(plan);
        }
    }
}

/// The order is looked for among so many pairs of branches at most.
const MOST_PAIRS: usize = 2_000;

fn plan(alternatives: &Alternatives<'_>, proofs: &Proofs<'_, '_>, union: &Union) -> Plan {
    let branches = alternatives.of_branches(union);
    let branches = branches.iter().map(|alternatives| without_null(alternatives)).collect();
    let candidates = distinguish_all(alternatives, proofs, branches);
    let before = order(alternatives, union, &candidates);
    let mut planned = Vec::new();
    for (index, (branch, before)) in union.branches.iter().zip(before).enumerate() {
        let own: Vec<&Candidate> =
            candidates.iter().filter(|candidate| candidate.branch == index).collect();
        let claim = claims::weakest(own.iter().map(|one| match union.left_out {
            true => claims::among_unknown(alternatives, &one.alternative),
            false => claims::distinguishing(alternatives, &one.alternative, &one.cut),
        }));
        let is_contested =
            |one: &&Candidate| one.rivals.iter().any(|rival| candidates[*rival].branch != index);
        let full_claim = own.iter().any(is_contested).then(|| {
            Claim::any_of(own.iter().map(|one| full_claim(alternatives, &candidates, one)))
        });
        planned.push(BranchPlan {
            enforced: is_enforced(alternatives.types, &branch.ty, &claim),
            full_claim: full_claim.filter(|full| *full != claim),
            claim,
            before,
            knows: known(&own),
            default: default(&own),
        });
    }
    let mut plan = Plan { branches: planned, contested: Vec::new() };
    plan.contested = undecided::contested(alternatives, &candidates, &plan);
    plan
}

/// All that is claimed of an alternative, but for members that are the same in all of its rivals. What distinguishes
/// it from others it keeps: a value must not meet the claim of one alternative of a branch, and all that is claimed
/// of another.
fn full_claim(alternatives: &Alternatives<'_>, candidates: &[Candidate], one: &Candidate) -> Claim {
    let is_alone = candidates.iter().filter(|other| other.branch == one.branch).nth(1).is_none();
    let rivals = || one.rivals.iter().map(|rival| &candidates[*rival].alternative);
    let is_alike = |name: &str, member: &AlternativeMember| {
        !one.rivals.is_empty()
            && (is_alone || !one.cut.members.contains_key(name))
            && rivals()
                .all(|rival| rival.members.get(name).is_some_and(|other| member.is_alike(other)))
    };
    let is_shared = |name: &str| {
        rivals().any(|rival| rival.members.contains_key(name) || rival.every.is_some())
    };
    claims::full(alternatives, &one.alternative, &is_alike, &is_shared)
}

/// Which branches each one goes before, of those that a value can be too: those whose claim says less, whatever the
/// value is.
fn order(
    alternatives: &Alternatives<'_>,
    union: &Union,
    candidates: &[Candidate],
) -> Vec<Vec<usize>> {
    let mut before = vec![Vec::new(); union.branches.len()];
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for one in candidates {
        for rival in &one.rivals {
            let rival = candidates[*rival].branch;
            if one.branch < rival {
                pairs.push((one.branch, rival));
            }
        }
        if pairs.len() > MOST_PAIRS * 4 {
            return before;
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    if pairs.len() > MOST_PAIRS {
        return before;
    }
    let of_branch = |branch: usize| {
        let own = candidates.iter().filter(|candidate| candidate.branch == branch);
        Claim::any_of(
            own.map(|own| claims::full(alternatives, &own.alternative, &|_, _| false, &|_| true)),
        )
    };
    let mut claims: Vec<Option<Claim>> = vec![None; union.branches.len()];
    for (one, other) in pairs {
        for branch in [one, other] {
            claims[branch].get_or_insert_with(|| of_branch(branch));
        }
        let (Some(first), Some(second)) = (&claims[one], &claims[other]) else { continue };
        match relation(first, second) {
            Relation::Within if says_more(first, second) => before[one].push(other),
            Relation::Around if says_more(second, first) => before[other].push(one),
            _ => {}
        }
    }
    before.iter_mut().for_each(|others| others.sort_unstable());
    before
}

/// The members that a branch knows, by their names on the wire: of several alternatives those that all of them have.
fn known(own: &[&Candidate]) -> Vec<String> {
    let Some((first, others)) = own.split_first() else { return Vec::new() };
    let names = first.alternative.members.keys();
    let is_known =
        |name: &&String| others.iter().all(|one| one.alternative.members.contains_key(*name));
    names.filter(is_known).cloned().collect()
}

/// The member that labels a branch of one alternative, where the label is the default.
fn default(own: &[&Candidate]) -> Option<String> {
    let [one] = own else { return None };
    let mut members = one.alternative.members.iter();
    let is_label = |member: &AlternativeMember| {
        let [label] = &member.constants[..] else { return false };
        member.default.as_ref() == Some(label) && !matches!(member.label, Values::Except(_))
    };
    members.find(|(_, member)| is_label(member)).map(|(name, _)| name.clone())
}
