//! Which branches of a union a value can be at once, and what distinguishes the others.

use std::collections::HashMap;

use serde_json::Value;

use super::distinguish::{Cut, Proofs};
use crate::decide::alternative::{Alternative, AlternativeMember};
use crate::decide::alternatives::Alternatives;
use crate::ir::{Kinds, Need, Values};

/// A candidate: an alternative of a branch, as the plan of the union considers it. `{"oneOf": [Cat, Dog, {"type":
/// "string"}]}` has the candidates `Cat`, `Dog` and a string. Its *rivals* are those that a value of it can be too.
#[derive(Debug)]
pub struct Candidate {
    pub branch: usize,
    pub alternative: Alternative,
    /// What is claimed of it: the parts that distinguish it from all that it excludes; where it has rivals, what it
    /// requires as well.
    pub cut: Cut,
    /// Its rivals, by position.
    pub rivals: Vec<usize>,
}

/// Among more candidates than this that no label distinguishes the pairs are not looked at: what is claimed of them
/// decides.
const MOST: usize = 400;

/// A smaller group is distinguished pair by pair; in a larger one a candidate has so many rivals at most.
const FEW: usize = 24;

/// The candidates of a union: the alternatives of its branches, each with what distinguishes it.
pub fn distinguish_all(
    alternatives: &Alternatives<'_>,
    proofs: &Proofs<'_, '_>,
    branches: Vec<Vec<Alternative>>,
) -> Vec<Candidate> {
    let candidates = branches.into_iter().enumerate().flat_map(|(branch, alternatives)| {
        let candidate = move |alternative| Candidate {
            branch,
            alternative,
            cut: Cut::default(),
            rivals: Vec::new(),
        };
        alternatives.into_iter().map(candidate)
    });
    let mut candidates: Vec<Candidate> = candidates.collect();
    let (objects, others): (Vec<usize>, Vec<usize>) = (0..candidates.len())
        .partition(|position| candidates[*position].alternative.kinds == Kinds::OBJECT);
    for (index, one) in others.iter().enumerate() {
        for other in others[index + 1..].iter().chain(&objects) {
            distinguish(proofs, &mut candidates, *one, *other);
        }
    }
    let mut waiting = vec![objects];
    while let Some(group) = waiting.pop() {
        match split(alternatives, &mut candidates, &group) {
            Some(groups) => waiting.extend(groups),
            None => distinguish_group(proofs, &mut candidates, &group),
        }
    }
    for candidate in &mut candidates {
        if !candidate.rivals.is_empty() {
            candidate.cut.values = true;
            candidate.cut.add(&proofs.required(&candidate.alternative));
        }
    }
    candidates
}

fn distinguish_group(proofs: &Proofs<'_, '_>, candidates: &mut [Candidate], group: &[usize]) {
    if group.len() > MOST {
        for one in group {
            let others = group.iter().copied().filter(|other| other != one);
            candidates[*one].rivals = others.take(FEW).collect();
        }
        return;
    }
    for (index, one) in group.iter().enumerate() {
        for other in &group[index + 1..] {
            distinguish(proofs, candidates, *one, *other);
        }
    }
}

fn distinguish(proofs: &Proofs<'_, '_>, candidates: &mut [Candidate], one: usize, other: usize) {
    let (first, second) = (&candidates[one].alternative, &candidates[other].alternative);
    let proofs = match proofs.proof(first, second) {
        Some(proof) => vec![proof],
        None => {
            let labels = proofs.labels(first, second);
            candidates[one].rivals.push(other);
            candidates[other].rivals.push(one);
            labels
        }
    };
    for proof in proofs {
        candidates[one].cut.add(&proof.one);
        candidates[other].cut.add(&proof.other);
    }
}

/// Splits a group of objects by a member that all of them require and list values for: those that have no value in
/// common exclude one another, and need not be compared pair by pair.
fn split(
    alternatives: &Alternatives<'_>,
    candidates: &mut [Candidate],
    group: &[usize],
) -> Option<Vec<Vec<usize>>> {
    if group.len() < FEW {
        return None;
    }
    let first = &candidates[*group.first()?].alternative;
    let names = first.members.iter().filter(|(_, member)| member.need == Need::Required);
    let names: Vec<String> = names.map(|(name, _)| name.clone()).collect();
    let (name, groups) = names.into_iter().find_map(|name| {
        let lists: Option<Vec<Vec<Value>>> = group
            .iter()
            .map(|position| {
                listed(alternatives, candidates[*position].alternative.members.get(&name)?)
            })
            .collect();
        let groups = connected(group, &lists?);
        (groups.len() > 1).then_some((name, groups))
    })?;
    for position in group {
        let candidate = &mut candidates[*position];
        if let Some(member) = candidate.alternative.members.get(&name) {
            let cut = Cut { values: true, ..Cut::default() };
            let cuts = vec![cut; alternatives.of_member(member).len()];
            candidate.cut.add(&Cut { members: [(name.clone(), cuts)].into(), ..Cut::default() });
        }
    }
    Some(groups)
}

/// The values that a required member lists in each of its alternatives.
fn listed(alternatives: &Alternatives<'_>, member: &AlternativeMember) -> Option<Vec<Value>> {
    let mut values = Vec::new();
    for alternative in alternatives.of_member(member).iter() {
        match &alternative.values {
            Values::Only(list) | Values::Open(list) => values.extend(list.iter().cloned()),
            Values::Any | Values::Except(_) => return None,
        }
    }
    (member.need == Need::Required && !values.is_empty()).then_some(values)
}

/// The groups of those that have a value in common, directly or through others.
fn connected(group: &[usize], lists: &[Vec<Value>]) -> Vec<Vec<usize>> {
    let mut group_of_value: HashMap<String, usize> = HashMap::new();
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut parent: Vec<usize> = Vec::new();
    fn root(parent: &mut [usize], mut group: usize) -> usize {
        while parent[group] != group {
            parent[group] = parent[parent[group]];
            group = parent[group];
        }
        group
    }
    for (position, values) in group.iter().zip(lists) {
        let own = parent.len();
        parent.push(own);
        groups.push(vec![*position]);
        for value in values {
            let known = *group_of_value.entry(value.to_string()).or_insert(own);
            let (one, other) = (root(&mut parent, known), root(&mut parent, own));
            if one != other {
                let (first, second) = (one.min(other), one.max(other));
                parent[second] = first;
                let moved = std::mem::take(&mut groups[second]);
                groups[first].extend(moved);
            }
        }
    }
    groups.retain(|group| !group.is_empty());
    groups
}
