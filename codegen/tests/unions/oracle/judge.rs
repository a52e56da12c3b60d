//! What is decided of a value, held against what it is valid for.

use std::collections::BTreeSet;

use openapi_crate_codegen::decide::Decision;
use serde_json::Value;

use super::schemas;
use super::trial::{Tried, Wrong};
use super::unions::Case;
use super::verdict::Verdict;

impl Tried {
    /// Holds what is decided of a value against what it is valid for.
    pub fn judge(&self, case: &Case, decision: &Decision, value: &Value) -> (Verdict, Wrong) {
        let described: Vec<usize> = (0..case.valid.len())
            .filter(|branch| self.validity.is_valid(&case.valid[*branch], value))
            .collect();
        let mut valid: Vec<usize> = described.iter().map(|branch| case.becomes[*branch]).collect();
        valid.sort_unstable();
        valid.dedup();
        let first = match decision {
            Decision::Branch(branch) | Decision::Perhaps(branch) => Some(*branch),
            Decision::Contested(branches) => branches.first().copied(),
            Decision::Unknown | Decision::Repeated(_) => None,
        };
        let is_deep = || first.is_some_and(|first| self.is_deep(case, first, value));
        let is_present =
            || first.is_some_and(|first| self.is_present(case, first, &described, value));
        let is_distinguished =
            || first.is_some_and(|first| self.is_distinguished(case, first, value));
        let verdict = match Verdict::of(decision, &valid) {
            Verdict::OneAnother | Verdict::OneContested if is_present() => Verdict::OnePresent,
            Verdict::OneAnother | Verdict::OneContested if is_deep() => Verdict::OneDeep,
            Verdict::SeveralAnother | Verdict::SeveralContested if is_present() => {
                Verdict::SeveralPresent
            }
            Verdict::SeveralAnother | Verdict::SeveralContested if is_deep() => {
                Verdict::SeveralDeep
            }
            Verdict::SeveralUnknown if self.lack_labels(case, &described, value) => {
                Verdict::SeveralUnlabelled
            }
            Verdict::NoneDistinguished if !is_distinguished() => Verdict::NoneRanked,
            verdict => verdict,
        };
        let name = |branch: &usize| case.names[*branch].clone();
        let decision = match decision {
            Decision::Branch(branch) => name(branch),
            Decision::Perhaps(branch) => format!("perhaps {}", name(branch)),
            Decision::Unknown => "Unknown".to_owned(),
            Decision::Contested(branches) => {
                branches.iter().map(name).collect::<Vec<_>>().join(" or ")
            }
            Decision::Repeated(name) => format!("{name} repeated"),
        };
        let valid = valid.iter().map(name).collect();
        let (place, value) = (case.place.clone(), value.clone());
        (verdict, Wrong { verdict, place, value, decision, valid })
    }

    /// Whether each two of several branches have lists of a label that is not there.
    fn lack_labels(&self, case: &Case, branches: &[usize], value: &Value) -> bool {
        let lack = |one: usize, other: usize| {
            case.becomes[one] == case.becomes[other]
                || schemas::is_label_absent(
                    &self.validity.root,
                    &case.made[one],
                    &case.made[other],
                    value,
                )
        };
        branches
            .iter()
            .enumerate()
            .all(|(index, one)| branches[index + 1..].iter().all(|other| lack(*one, *other)))
    }

    /// The branches of the description that have become one of the plan.
    fn described(case: &Case, branch: usize) -> impl Iterator<Item = &Value> {
        let all = case.valid.iter().zip(&case.becomes);
        all.filter(move |(_, becomes)| **becomes == branch).map(|(schema, _)| schema)
    }

    fn is_deep(&self, case: &Case, branch: usize, value: &Value) -> bool {
        let mut described = Self::described(case, branch);
        described.any(|schema| self.validity.is_wrong_deep_down(schema, value))
    }

    /// Whether nothing is wrong but within members that a branch requires, and that those which are valid do not know.
    fn is_present(&self, case: &Case, branch: usize, valid: &[usize], value: &Value) -> bool {
        let root = &self.validity.root;
        let is_own = |schema: &Value, name: &str| {
            schemas::required_of(root, schema).contains(&name)
                && value.get(name).is_some()
                && !valid.iter().any(|valid| schemas::knows(root, &case.made[*valid], name))
        };
        Self::described(case, branch).any(|schema| {
            let faults = self.validity.faults(schema, value);
            faults.iter().all(|name| is_own(schema, name))
        })
    }

    /// Whether every other branch has something wrong that a branch has not.
    fn is_distinguished(&self, case: &Case, branch: usize, value: &Value) -> bool {
        let own: Vec<BTreeSet<String>> = Self::described(case, branch)
            .map(|schema| self.validity.faults(schema, value))
            .collect();
        let others =
            case.valid.iter().zip(&case.becomes).filter(|(_, becomes)| **becomes != branch);
        let mut others = others.map(|(schema, _)| self.validity.faults(schema, value));
        others.all(|other| own.iter().any(|own| !other.is_subset(own)))
    }
}
