//! The verdicts of the comparison, checked with the crates themselves.
//!
//! Every row of `codegen/tests/compare` is a pair of descriptions; both become crates.
//!
//! - Of Rust: cargo-semver-checks compares the two, and since it does not see types, code that uses all
//!   that the old crate has is compiled with the new one ([`usage`]). One of them must find a fault where
//!   a change is reported as major, and neither where it is not.
//! - Of the wire: documents of one description go through the crate of the other ([`wire`]).
//!
//! `disagreements.tsv` lists the rows where that is not so, with the reason. [`pairs`] reads the rows,
//! [`crates`] generates and builds.
//!
//! Only when it is asked for: `cargo xtask ci verdicts` installs the tool.

mod crates;
mod pairs;
mod usage;
mod wire;

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::thread;

use crates::Workbench;
use pairs::Pair;

/// Rows of which something else is found than is reported: Rust or wire, the row, and why.
const DISAGREEMENTS: &str = include_str!("disagreements.tsv");

/// How many rows are worked on at once, each in target folders of its own.
const WORKERS: usize = 2;

#[test]
#[ignore = "needs cargo-semver-checks: cargo xtask ci verdicts"]
fn verdicts_on_rust_hold() {
    check("rust", |workbench, pair| {
        let verdict = workbench.verdict(pair);
        (pair.is_major() != verdict.is_major()).then(|| verdict.to_string())
    });
}

#[test]
#[ignore = "builds some hundred crates: cargo xtask ci verdicts"]
fn verdicts_on_the_wire_hold() {
    check("wire", |workbench, pair| {
        workbench.make(pair);
        let contradictions = wire::outcome(workbench, pair).contradictions(pair);
        (!contradictions.is_empty()).then(|| contradictions.join("; "))
    });
}

/// Looks at every pair, and compares what contradicts it with the list of disagreements.
fn check(what: &str, look: impl Fn(&Workbench, &Pair) -> Option<String> + Sync) {
    let pairs = pairs::all();
    assert!(pairs.len() >= 300, "{} rows", pairs.len());
    // Some rows alone, to try a change of them.
    let wanted = std::env::var("VERDICTS_ROWS").unwrap_or_default();
    let pairs: Vec<&Pair> = pairs.iter().filter(|pair| pair.name.contains(&wanted)).collect();
    let found = of_each(what, &pairs, look);

    let listed: Vec<&str> = DISAGREEMENTS
        .lines()
        .filter_map(|line| line.strip_prefix(what)?.strip_prefix('\t')?.split('\t').next())
        .collect();
    let mut wrong = Vec::new();
    for (pair, contradiction) in pairs.iter().zip(&found) {
        match (contradiction, listed.contains(&pair.name.as_str())) {
            (Some(found), false) => {
                wrong.push(format!("{}\n  reported: {:?}\n  {found}", pair.name, pair.reported));
            }
            (None, true) => wrong.push(format!("{}: agrees, and is listed", pair.name)),
            _ => {}
        }
    }
    let listed = listed.iter().filter(|name| name.contains(&wanted));
    for name in listed.filter(|name| !pairs.iter().any(|pair| pair.name == **name)) {
        wrong.push(format!("{name}: there is no such row"));
    }
    let disagree = found.iter().flatten().count();
    println!("{what}: {} pairs; {disagree} of which something else is found", pairs.len());
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// What is found of each pair.
fn of_each(
    what: &str,
    pairs: &[&Pair],
    look: impl Fn(&Workbench, &Pair) -> Option<String> + Sync,
) -> Vec<Option<String>> {
    let next = Mutex::new(0..pairs.len());
    let found = Mutex::new(BTreeMap::new());
    thread::scope(|scope| {
        for worker in 0..WORKERS {
            let (next, found, look) = (&next, &found, &look);
            scope.spawn(move || {
                let workbench = Workbench::new(&format!("{what}-{worker}"));
                loop {
                    let Some(index) = next.lock().expect("a lock").next() else { break };
                    let contradiction = look(&workbench, pairs[index]);
                    found.lock().expect("a lock").insert(index, contradiction);
                }
            });
        }
    });
    found.into_inner().expect("a lock").into_values().collect()
}
