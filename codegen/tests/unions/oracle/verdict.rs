//! How a decision stands to what the value is valid for, and how many of each there are.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};

use openapi_crate_codegen::decide::Decision;

/// How a decision stands to what the value is valid for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    OneDecided,
    OneContestedFirst,
    OneContested,
    OneDeep,
    OnePresent,
    OneAnother,
    OneUnknown,
    SeveralDecided,
    SeveralContestedFirst,
    SeveralContested,
    SeveralDeep,
    SeveralPresent,
    SeveralAnother,
    SeveralUnlabelled,
    SeveralUnknown,
    NoneUnknown,
    NoneDistinguished,
    NoneRanked,
    NonePerhaps,
    NoneContested,
}

use Verdict::*;

/// What each means, in the order of the table.
const DESCRIPTIONS: [(Verdict, &str); 20] = [
    (OneDecided, "valid for one: decided to it"),
    (OneContestedFirst, "... contested, it is the first"),
    (OneContested, "... contested, another is the first"),
    (OneDeep, "... decided to another, of which only what lies deep in a member is wrong"),
    (OnePresent, "... decided to another, by a member that it requires and no other knows"),
    (OneAnother, "... decided to another"),
    (OneUnknown, "... Unknown"),
    (SeveralDecided, "valid for several: decided to one of them"),
    (SeveralContestedFirst, "... contested, one of them is the first"),
    (SeveralContested, "... contested, another is the first"),
    (SeveralDeep, "... decided to another, of which only what lies deep in a member is wrong"),
    (SeveralPresent, "... decided to another, by a member that it requires and no other knows"),
    (SeveralAnother, "... decided to another"),
    (SeveralUnlabelled, "... Unknown, for a label is not there"),
    (SeveralUnknown, "... Unknown"),
    (NoneUnknown, "valid for none: Unknown"),
    (NoneDistinguished, "... a branch, and each other has something wrong that this one has not"),
    (NoneRanked, "... a branch, by what it requires or knows: its body is wrong"),
    (NonePerhaps, "... a branch, if it decodes"),
    (NoneContested, "... contested"),
];

impl Verdict {
    /// Of a decision, and the branches that the value is valid for.
    pub fn of(decision: &Decision, valid: &[usize]) -> Verdict {
        let is_valid = |branch: &usize| valid.contains(branch);
        match (decision, valid.len()) {
            (Decision::Branch(_), 0) => NoneDistinguished,
            (Decision::Perhaps(_), 0) => NonePerhaps,
            (Decision::Contested(_), 0) => NoneContested,
            (_, 0) => NoneUnknown,
            (Decision::Branch(branch) | Decision::Perhaps(branch), 1) => {
                if is_valid(branch) {
                    OneDecided
                } else {
                    OneAnother
                }
            }
            (Decision::Branch(branch) | Decision::Perhaps(branch), _) => {
                if is_valid(branch) {
                    SeveralDecided
                } else {
                    SeveralAnother
                }
            }
            (Decision::Contested(branches), 1) => {
                if branches.first().is_some_and(is_valid) {
                    OneContestedFirst
                } else {
                    OneContested
                }
            }
            (Decision::Contested(branches), _) => match branches.first().is_some_and(is_valid) {
                true => SeveralContestedFirst,
                false => SeveralContested,
            },
            (_, 1) => OneUnknown,
            (_, _) => SeveralUnknown,
        }
    }

    /// Whether it should not be.
    pub fn is_wrong(self) -> bool {
        matches!(
            self,
            OneContested
                | OneAnother
                | OneUnknown
                | SeveralContested
                | SeveralAnother
                | SeveralUnknown
        )
    }
}

/// How many of each.
#[derive(Default)]
pub struct Tally(BTreeMap<Verdict, usize>);

impl Tally {
    pub fn count(&mut self, verdict: Verdict) {
        *self.0.entry(verdict).or_default() += 1;
    }

    pub fn add(&mut self, other: &Tally) {
        for (verdict, count) in &other.0 {
            *self.0.entry(*verdict).or_default() += count;
        }
    }

    /// Of how many values there is this to be said.
    pub fn of(&self, verdict: Verdict) -> usize {
        self.0.get(&verdict).copied().unwrap_or(0)
    }

    pub fn total(&self) -> usize {
        self.0.values().sum()
    }
}

impl Display for Tally {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:9} values", self.total())?;
        for (verdict, description) in DESCRIPTIONS {
            writeln!(f, "{:9} {description}", self.of(verdict))?;
        }
        Ok(())
    }
}
