//! `cargo bench -p conformance --bench speed`: how long it takes to decode and encode runs, against
//! structs as a person would write them. Prints the table of the README.
//!
//! What is measured is the CPU time of this thread, and it includes that what was made is dropped.
//!
//! A name of a run (`4 kB JSON`) after `--` limits it to that run. Without `--bench`, as in
//! `cargo test --benches`, each thing is done once, on small runs.

#[path = "../contestants/mod.rs"]
mod contestants;
#[path = "../measure/mod.rs"]
mod measure;
mod same;

use std::hint::black_box;
use std::time::Duration;

use conformance::runs;
use contestants::{plain, typify};
use extend_ai_types::ExtractRun;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::ser::Serialize;
use serde_json::Value;

use self::measure::clock;
use self::measure::race::{Contestant, Effort, Outcome, race};
use self::same::is_same;

type MakeRun = fn(usize, u64) -> String;

/// Runs: their name, size and shape, and the targets of decoding and of encoding: by the crate's
/// own reader and writer, and by serde_json.
const RUNS: [(&str, usize, MakeRun, &str, &str); 5] = [
    ("4 kB JSON", 4_000, runs::json, "0.70, 1.1", "0.9, 1.3"),
    ("1 MB JSON", 1_000_000, runs::json, "0.65, 0.9", "0.82, 1.1"),
    ("20 MB JSON", 20_000_000, runs::json, "0.55, 0.75", "0.75, 1.1"),
    ("1 MB legacy", 1_000_000, runs::legacy, "0.62, 0.9", "0.85, 1.1"),
    ("4 kB legacy", 4_000, runs::legacy, "0.70, 1.1", "0.9, 1.3"),
];
const SEED: u64 = 20_260_209;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let is_bench = arguments.iter().any(|argument| argument == "--bench");
    let wanted = arguments.iter().find(|argument| !argument.starts_with('-'));
    let effort = if is_bench { Effort::For(Duration::from_secs(4)) } else { Effort::Rounds(1) };
    if !is_bench {
        println!("Once, on small runs: the figures say nothing.\n");
    }
    println!("Times as ratios to those of the hand-written structs: less is better.\n");
    println!(
        "| run | | `from_json`, `to_json` | by serde_json | hand-written | typify | `Value` \
         | `IgnoredAny` | targets |"
    );
    println!("|---|---|---|---|---|---|---|---|---|");
    for (name, size, make, decode, encode) in RUNS {
        if wanted.is_some_and(|wanted| wanted != name) {
            continue;
        }
        let text = make(if is_bench { size } else { size / 100 + 4_000 }, SEED);
        let [decoded, encoded] = if name.ends_with("JSON") {
            measure::<plain::JsonRun>(text.as_bytes(), effort)
        } else {
            measure::<plain::LegacyRun>(text.as_bytes(), effort)
        };
        print(name, "decode", &decoded, decode);
        print(name, "encode", &encoded, encode);
    }
}

/// Lets all contestants decode a run, and encode it; `Plain` are the hand-written structs.
fn measure<Plain: DeserializeOwned + Serialize>(run: &[u8], effort: Effort) -> [Vec<Outcome>; 2] {
    let decoded = race(
        &mut [
            contestant("hand-written", || decode::<Plain>(run)),
            contestant("own", || own(run)),
            contestant("serde_json", || decode::<ExtractRun>(run)),
            contestant("typify", || decode::<typify::ExtractRun>(run)),
            contestant("Value", || decode::<Value>(run)),
            contestant("IgnoredAny", || decode::<IgnoredAny>(run)),
        ],
        effort,
    );
    let generated = own(run);
    let to_json = || black_box(&generated).to_json().expect("what was decoded encodes");
    loses_nothing(run, &to_json());
    let encoded = race(
        &mut [
            encode("hand-written", run, decode::<Plain>(run)),
            contestant("own", to_json),
            encode("serde_json", run, decode::<ExtractRun>(run)),
            encode("typify", run, decode::<typify::ExtractRun>(run)),
            encode("Value", run, decode::<Value>(run)),
        ],
        effort,
    );
    [decoded, encoded]
}

fn own(run: &[u8]) -> ExtractRun {
    ExtractRun::from_json(black_box(run)).expect("a run that decodes")
}

fn decode<T: DeserializeOwned>(run: &[u8]) -> T {
    serde_json::from_slice(black_box(run)).expect("a run that decodes")
}

/// Someone who encodes a run by serde_json.
fn encode<'a, T: Serialize + 'a>(name: &'static str, run: &[u8], decoded: T) -> Contestant<'a> {
    let to_vec = move || serde_json::to_vec(black_box(&decoded)).expect("what was decoded encodes");
    loses_nothing(run, &to_vec());
    contestant(name, to_vec)
}

/// Someone who makes something, and drops it.
fn contestant<'a, T>(name: &'static str, make: impl Fn() -> T + 'a) -> Contestant<'a> {
    let run = move |count| {
        clock::of_thread(|| {
            for _ in 0..count {
                drop(black_box(make()));
            }
        })
    };
    Contestant { name, run: Box::new(run) }
}

/// Sees to it that the output of a run is in what it was encoded to.
fn loses_nothing(run: &[u8], encoded: &[u8]) {
    let (came, goes): (Value, Value) = (decode(run), decode(encoded));
    assert!(is_same(&came["output"], &goes["output"]), "a part of the output is lost");
}

/// Prints a row of the table.
fn print(run: &str, what: &str, outcomes: &[Outcome], targets: &str) {
    let of = |name: &str| outcomes.iter().find(|outcome| outcome.name == name);
    let ratio = |name| of(name).map_or("-".to_owned(), |outcome| format!("{:.2}", outcome.ratio));
    let time = of("hand-written").map_or_else(Duration::default, |outcome| outcome.shortest);
    println!(
        "| {run} | {what} | **{}** | **{}** | 1 ({time:.1?}) | {} | {} | {} | {targets} |",
        ratio("own"),
        ratio("serde_json"),
        ratio("typify"),
        ratio("Value"),
        ratio("IgnoredAny"),
    );
}
