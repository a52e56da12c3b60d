//! `cargo bench -p conformance --bench speed`: how long it takes to decode and encode runs, against
//! structs as a person would write them. Prints the table of the README.
//!
//! A name of a run (`4 kB JSON`) after `--` limits it to that run. Without `--bench`, as in
//! `cargo test --benches`, each thing is done once, on small runs.

#[path = "../contestants/mod.rs"]
mod contestants;
mod race;

use std::hint::black_box;
use std::time::{Duration, Instant};

use conformance::runs;
use contestants::{plain, typify};
use extend_ai_types::ExtractRun;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::ser::Serialize;
use serde_json::Value;

use self::race::{Contestant, Effort, Outcome, race};

type MakeRun = fn(usize, u64) -> String;

const RUNS: [(&str, usize, MakeRun); 4] = [
    ("4 kB JSON", 4_000, runs::json),
    ("1 MB JSON", 1_000_000, runs::json),
    ("20 MB JSON", 20_000_000, runs::json),
    ("1 MB legacy", 1_000_000, runs::legacy),
];
const SEED: u64 = 20_260_209;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let is_bench = arguments.iter().any(|argument| argument == "--bench");
    let wanted = arguments.iter().find(|argument| !argument.starts_with('-'));
    let effort = if is_bench { Effort::For(Duration::from_secs(4)) } else { Effort::Once };
    if !is_bench {
        println!("Once, on small runs: the figures say nothing.\n");
    }
    println!("Times as ratios to those of the hand-written structs: less is better.\n");
    println!("| run | | generated | hand-written | typify | `Value` | `IgnoredAny` |");
    println!("|---|---|---|---|---|---|---|");
    for (name, size, make) in RUNS {
        if wanted.is_some_and(|wanted| wanted != name) {
            continue;
        }
        let text = make(if is_bench { size } else { size / 100 + 4_000 }, SEED);
        let bytes = text.as_bytes();
        if name.ends_with("JSON") {
            measure::<plain::JsonRun>(name, bytes, effort);
        } else {
            measure::<plain::LegacyRun>(name, bytes, effort);
        }
    }
}

/// Lets all contestants decode a run, and encode it; `Plain` are the hand-written structs.
fn measure<Plain: DeserializeOwned + Serialize>(name: &str, run: &[u8], effort: Effort) {
    let outcomes = race(
        &mut [
            decode::<Plain>("hand-written", run),
            decode::<ExtractRun>("generated", run),
            decode::<typify::ExtractRun>("typify", run),
            decode::<Value>("Value", run),
            decode::<IgnoredAny>("IgnoredAny", run),
        ],
        effort,
    );
    print(name, "decode", &outcomes);
    let outcomes = race(
        &mut [
            encode::<Plain>("hand-written", run),
            encode::<ExtractRun>("generated", run),
            encode::<typify::ExtractRun>("typify", run),
            encode::<Value>("Value", run),
        ],
        effort,
    );
    print(name, "encode", &outcomes);
}

fn decode<'a, T: DeserializeOwned>(name: &'static str, run: &'a [u8]) -> Contestant<'a> {
    let run = move || {
        let started = Instant::now();
        let decoded: T = serde_json::from_slice(black_box(run)).expect("a run that decodes");
        let took = started.elapsed();
        black_box(decoded);
        took
    };
    Contestant { name, run: Box::new(run) }
}

fn encode<'a, T: DeserializeOwned + Serialize + 'a>(
    name: &'static str,
    run: &'a [u8],
) -> Contestant<'a> {
    let decoded: T = serde_json::from_slice(run).expect("a run that decodes");
    let encoded: Value = serde_json::to_value(&decoded).expect("what was decoded encodes");
    let came: Value = serde_json::from_slice(run).expect("JSON");
    assert!(is_same(&came["output"], &encoded["output"]), "{name} loses a part of the output");
    let run = move || {
        let started = Instant::now();
        let encoded = serde_json::to_vec(black_box(&decoded)).expect("what was decoded encodes");
        let took = started.elapsed();
        black_box(encoded);
        took
    };
    Contestant { name, run: Box::new(run) }
}

/// Whether two values are the same, however their numbers are written.
fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Object(ones), Value::Object(others)) => {
            let same = |(name, one)| others.get(name).is_some_and(|other| is_same(one, other));
            ones.len() == others.len() && ones.iter().all(same)
        }
        (Value::Array(ones), Value::Array(others)) => {
            let mut pairs = ones.iter().zip(others);
            ones.len() == others.len() && pairs.all(|(one, other)| is_same(one, other))
        }
        (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
        _ => one == other,
    }
}

/// Prints a row of the table.
fn print(run: &str, what: &str, outcomes: &[Outcome]) {
    let of = |name: &str| outcomes.iter().find(|outcome| outcome.name == name);
    let ratio = |name| of(name).map_or("-".to_owned(), |outcome| format!("{:.2}", outcome.ratio));
    let time = of("hand-written").map_or_else(Duration::default, |outcome| outcome.shortest);
    println!(
        "| {run} | {what} | **{}** | 1 ({time:.1?}) | {} | {} | {} |",
        ratio("generated"),
        ratio("typify"),
        ratio("Value"),
        ratio("IgnoredAny"),
    );
}
