//! What the comparison says of Rust code, held against the crates themselves.
//!
//! Every row of `codegen/tests/compare` is a pair of descriptions; both become crates.
//! cargo-semver-checks compares these, and since it does not see types, code that uses all that the old
//! crate has is compiled with the new one. One of the two must find a fault where a change is said to be
//! major, and neither where it is not. `disagreements.tsv` lists where that is not so, with the reason.
//!
//! - [`pairs`]: the rows. [`crates`]: what is made of them, and what the tools say.
//! - [`usage`]: code that uses all that a crate has.
//!
//! Only when it is asked for: `.ci/verdicts` installs the tool.

mod crates;
mod pairs;
mod usage;

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::thread;

use crates::{Verdict, Workbench};
use pairs::Pair;

/// Rows of which the tools say something else, and why.
const DISAGREEMENTS: &str = include_str!("disagreements.tsv");

/// How many rows are worked on at once, each in a target folder of its own.
const WORKERS: usize = 2;

#[test]
#[ignore = "needs cargo-semver-checks, which .ci/verdicts installs"]
fn what_is_said_of_code_is_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let pairs = pairs::all(folder.path());
    assert!(pairs.len() >= 60, "{} rows", pairs.len());
    let verdicts = verdicts(&pairs);

    let expected: BTreeMap<&str, &str> =
        DISAGREEMENTS.lines().filter_map(|line| line.split_once('\t')).collect();
    let mut wrong = Vec::new();
    let (mut major, mut disagree) = (0, 0);
    for (pair, verdict) in pairs.iter().zip(&verdicts) {
        let agrees = pair.is_major() == verdict.is_major();
        let told = format!("said: {:?}; {verdict}", pair.said);
        match (agrees, expected.contains_key(pair.name.as_str())) {
            (false, false) => wrong.push(format!("{}\n  {told}", pair.name)),
            (true, true) => wrong.push(format!("{}: agrees, and is listed\n  {told}", pair.name)),
            _ => {}
        }
        major += usize::from(pair.is_major());
        disagree += usize::from(!agrees);
    }
    for name in expected.keys().filter(|name| !pairs.iter().any(|pair| pair.name == **name)) {
        wrong.push(format!("{name}: there is no such row"));
    }
    println!(
        "{} pairs, {major} of them major; {disagree} where the tools say something else",
        pairs.len()
    );
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// What the tools say of each pair.
fn verdicts(pairs: &[Pair]) -> Vec<Verdict> {
    let next = Mutex::new(0..pairs.len());
    let found = Mutex::new(BTreeMap::new());
    thread::scope(|scope| {
        for worker in 0..WORKERS {
            let (next, found) = (&next, &found);
            scope.spawn(move || {
                let workbench = Workbench::new(worker);
                loop {
                    let Some(index) = next.lock().expect("a lock").next() else { break };
                    let verdict = workbench.verdict(&pairs[index]);
                    found.lock().expect("a lock").insert(index, verdict);
                }
            });
        }
    });
    found.into_inner().expect("a lock").into_values().collect()
}
