//! Values of the unions of one description, and what is decided of each.

use std::fmt::{self, Display, Formatter};

use bumpalo::Bump;
use fastrand::Rng;
use openapi_crate_codegen::Input;
use openapi_crate_codegen::decide::{Decision, runtime_plan};
use openapi_crate_codegen::document::Document;
use serde_json::Value;

use super::checked::Checked;
use super::unions::{Case, Skipped, cases};
use super::validity::Validity;
use super::values::Maker;
use super::verdict::{Tally, Verdict};

/// How much is tried.
#[derive(Clone, Copy)]
pub struct Effort {
    /// Of so many branches of each union values are made.
    pub branches: usize,
    /// So many of each, and as many that are changed.
    pub values: usize,
}

/// What was found.
#[derive(Default)]
pub struct Found {
    pub tally: Tally,
    pub unions: usize,
    pub skipped: Vec<Skipped>,
    /// The branches of which no valid value was made.
    pub without_value: usize,
    pub wrong: Vec<Wrong>,
}

/// A value of which something is decided that should not be.
#[derive(Clone, Debug)]
pub struct Wrong {
    pub verdict: Verdict,
    pub place: String,
    pub value: Value,
    pub decision: String,
    pub valid: Vec<String>,
}

/// A description with the validator of its schemas.
pub struct Tried {
    pub cases: Vec<Case>,
    skipped: Vec<Skipped>,
    definitions: Vec<Value>,
    pub validity: Validity,
}

impl Tried {
    /// None if nothing is generated of the description.
    pub fn new(input: &Input) -> Option<Tried> {
        let (document, _) =
            Document::read(&input.source, &input.overlays, &input.documents).ok()?;
        let mut checked = Checked::new(&document.root, document.is_3_1);
        let (cases, skipped) = cases(input, &document, &mut checked)?;
        let definitions = checked.definitions;
        let validity = Validity::new(&definitions);
        Some(Tried { cases, skipped, definitions, validity })
    }

    /// Tries values of every union.
    pub fn run(&self, effort: Effort, seed: u64) -> Found {
        let mut found = Found { skipped: self.skipped.clone(), ..Found::default() };
        let mut maker = Maker { definitions: &self.definitions, rng: Rng::with_seed(seed) };
        for case in &self.cases {
            found.unions += 1;
            self.run_case(case, effort, &mut maker, &mut found);
        }
        found
    }

    fn run_case<'c>(
        &'c self,
        case: &'c Case,
        effort: Effort,
        maker: &mut Maker<'c>,
        found: &mut Found,
    ) {
        let arena = Bump::new();
        let plan = runtime_plan::plan(&case.plan, &arena);
        let mut chosen: Vec<usize> = (0..case.made.len()).collect();
        if chosen.len() > effort.branches {
            maker.rng.shuffle(&mut chosen);
            chosen.truncate(effort.branches);
        }
        for branch in chosen {
            let mut has_value = false;
            for _ in 0..effort.values {
                let mut value = maker.value(&case.made[branch]);
                for _ in 0..4 {
                    if self.validity.is_valid(&case.valid[branch], &value) {
                        has_value = true;
                        break;
                    }
                    value = maker.value(&case.made[branch]);
                }
                let other = maker.rng.usize(..case.made.len());
                let other = maker.value(&case.made[other]);
                let mutated = maker.mutated(&value, &other);
                for value in [value, mutated].into_iter().filter(|value| !value.is_null()) {
                    let decision = plan.decide(&value).unwrap_or(Decision::Unknown);
                    let (verdict, wrong) = self.judge(case, &decision, &value);
                    found.tally.count(verdict);
                    if verdict.is_wrong() {
                        found.wrong.push(wrong);
                    }
                }
            }
            found.without_value += usize::from(!has_value);
        }
    }
}

impl Display for Wrong {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Wrong { place, value, decision, valid, .. } = self;
        write!(f, "{place}: {value} is {decision}, and valid for {}", valid.join(", "))
    }
}

impl Found {
    pub fn add(&mut self, other: Found) {
        self.tally.add(&other.tally);
        self.unions += other.unions;
        self.skipped.extend(other.skipped);
        self.without_value += other.without_value;
        self.wrong.extend(other.wrong);
    }
}
