//! What unions decide, held against an independent validator of JSON Schema.
//!
//! Of every branch of every union values are made from the description, and changed. What is valid for one branch alone is
//! that branch, what is valid for several is one of them; what is valid for none is counted. `ORACLE_SECONDS=600` tries
//! random descriptions for so long, and all of those that are at hand; `ORACLE_SEED` begins elsewhere.
//!
//! - [`checked`], [`keywords`]: what the validator is given, with the [`labels`] of discriminators, of [`subtypes`] too;
//!   [`schemas`]: what a schema says; [`validity`].
//! - [`unions`]: which branch of a plan is which of the description; [`branches`]: what the passes make of each.
//! - [`values`], [`mutate`]: values, and values that are nearly valid.
//! - [`trial`], [`judge`], [`verdict`]: what is decided, and how that stands to what is valid.
//! - [`random`], [`shrink`]: small descriptions, and the smallest of them that is decided wrongly.

mod branches;
mod checked;
mod judge;
mod keywords;
mod labels;
mod mutate;
mod random;
mod schemas;
mod shrink;
mod subtypes;
mod trial;
mod unions;
mod validity;
mod values;
mod verdict;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use openapi_crate_codegen::Input;

use self::trial::{Effort, Found, Tried};
use self::unions::Skipped;
use crate::support;

/// How many random descriptions are tried at least.
const DESCRIPTIONS: u64 = 500;

/// So many descriptions of a corpus are tried, unless there is time.
const OTHERS: usize = 10;

fn number(variable: &str) -> u64 {
    std::env::var(variable).ok().and_then(|number| number.parse().ok()).unwrap_or(0)
}

fn long() -> Duration {
    Duration::from_secs(number("ORACLE_SECONDS"))
}

#[test]
fn unions_of_descriptions_decide_what_is_valid() {
    let folder = |path| Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    // What a fault is repaired to need not be what the schema says. `decisions` has the known exceptions
    // too: what is decided of its unions stands there, value by value.
    let is_checked = |topic: &str| !["diagnostics", "decisions"].contains(&topic);
    let cases = support::cases().into_iter();
    let cases = cases.filter(|case| is_checked(case.topic_and_behaviour().0));
    let mut inputs: Vec<Input> = cases.map(|case| case.input()).collect();
    inputs.extend(descriptions(&folder("tests/corpus")).iter().map(|path| input(path)));
    decide_what_is_valid(inputs);
}

#[test]
#[ignore = "needs descriptions: cargo xtask ci corpus --corpus DIR"]
fn unions_of_a_corpus_decide_what_is_valid() {
    let folder = PathBuf::from(std::env::var_os("CORPUS").expect("CORPUS names a folder"));
    let mut paths = descriptions(&folder);
    if long().is_zero() {
        fastrand::Rng::with_seed(number("ORACLE_SEED")).shuffle(&mut paths);
        paths.truncate(OTHERS);
    }
    decide_what_is_valid(paths.iter().map(|path| input(path)).collect());
}

fn decide_what_is_valid(inputs: Vec<Input>) {
    let mut all = Found::default();
    let mut wrong = Vec::new();
    for input in inputs {
        // What generates, and what does not, is another test's.
        let Some(tried) = Tried::new(&input) else { continue };
        let found = tried.run(Effort { branches: 12, values: 4 }, number("ORACLE_SEED"));
        wrong.extend(found.wrong.iter().map(|wrong| format!("{}, {wrong}", input.module)));
        all.add(found);
    }
    show(&all);
    assert!(all.tally.of(verdict::Verdict::OneDecided) > 0, "nothing was tried");
    assert!(wrong.is_empty(), "{} values:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn unions_of_random_descriptions_decide_what_is_valid() {
    let start = Instant::now();
    let first = number("ORACLE_SEED");
    let mut all = Found::default();
    let mut wrong = Vec::new();
    let mut made = 0;
    for seed in first.. {
        if made == DESCRIPTIONS && start.elapsed() >= long() || wrong.len() > 20 {
            break;
        }
        made += u64::from(made < DESCRIPTIONS);
        let description = random::description(seed);
        let input = support::described("random.json", description.to_string());
        let tried =
            Tried::new(&input).unwrap_or_else(|| panic!("{seed} is refused: {description}"));
        let found = tried.run(Effort { branches: 12, values: 4 }, seed);
        if let Some(first) = found.wrong.first() {
            let (description, first) = shrink::shrink(description, first.clone());
            let schemas = &description["components"]["schemas"];
            wrong.push(format!("seed {seed}, {first}\n    of {schemas}"));
        }
        all.add(found);
    }
    show(&all);
    assert!(wrong.is_empty(), "{} descriptions:\n{}", wrong.len(), wrong.join("\n"));
}

/// The descriptions of a folder, in the order of their names.
fn descriptions(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of descriptions");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let is_description = |path: &PathBuf| {
        matches!(path.extension().and_then(|name| name.to_str()), Some("yaml" | "yml" | "json"))
    };
    let mut paths: Vec<PathBuf> = paths.filter(is_description).collect();
    paths.sort();
    paths
}

fn input(path: &Path) -> Input {
    let text = fs::read_to_string(path).expect("a text");
    let folder = path.parent().expect("a folder");
    support::described(&path.to_string_lossy(), text)
        .with_documents(|other| fs::read_to_string(folder.join(other)).ok())
}

/// The table of what was found: `--nocapture` shows it.
fn show(found: &Found) {
    print!("{:9} unions\n{}", found.unions, found.tally);
    println!("{:9} branches without a value that is valid", found.without_value);
    for (why, description) in [
        (Skipped::Subtypes, "of subtypes"),
        (Skipped::Combined, "of several schemas at once"),
        (Skipped::NoBranches, "without branches of their own"),
        (Skipped::Unmapped, "with a branch that has become something else"),
    ] {
        let count = found.skipped.iter().filter(|known| **known == why).count();
        println!("{count:9} unions are skipped: {description}");
    }
}
