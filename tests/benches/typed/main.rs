//! `cargo bench -p conformance --features schemars --bench typed`: how long it takes to get from a run to a value of a
//! type, and to one with evidence at every leaf, against `serde_json::from_slice` of the text of the same value into the
//! same struct. The run has been decoded before: its tree is there already. Prints a table.
//!
//! What is measured is the CPU time of this thread, and it includes that what was made is dropped. Without `--bench`, as
//! in `cargo test --benches`, each thing is done once, on a small run.

#[path = "../measure/mod.rs"]
mod measure;

use std::hint::black_box;
use std::time::Duration;

use conformance::runs;
use extend_ai_types::ExtractRun;
use extend_ai_types::extend::{Cited, TypedRun};
use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use self::measure::clock;
use self::measure::race::{Contestant, Effort, race};

/// Runs: how large the value is, and the run, of which most is evidence.
const RUNS: [(&str, usize); 3] = [("1 kB", 18_000), ("30 kB", 500_000), ("1 MB", 16_400_000)];
const SEED: u64 = 20_260_209;

#[derive(Clone, Deserialize, JsonSchema)]
#[allow(dead_code)]
struct Invoice {
    invoice_number: Option<String>,
    invoice_date: Option<String>,
    line_items: Vec<Line>,
}

#[derive(Clone, Deserialize, JsonSchema)]
#[allow(dead_code)]
struct Line {
    description: Option<String>,
    quantity: Option<f64>,
    amount: Option<f64>,
}

/// The same with evidence at every leaf.
#[derive(Clone, Deserialize, JsonSchema)]
#[allow(dead_code)]
struct CitedInvoice {
    invoice_number: Cited<Option<String>>,
    invoice_date: Cited<Option<String>>,
    line_items: Vec<CitedLine>,
}

#[derive(Clone, Deserialize, JsonSchema)]
#[allow(dead_code)]
struct CitedLine {
    description: Cited<Option<String>>,
    quantity: Cited<Option<f64>>,
    amount: Cited<Option<f64>>,
}

fn main() {
    let is_bench = std::env::args().any(|argument| argument == "--bench");
    let effort = if is_bench { Effort::For(Duration::from_secs(4)) } else { Effort::Rounds(1) };
    if !is_bench {
        println!("Once, on small runs: the figures say nothing.\n");
    }
    println!("Times as ratios to that of `from_slice`: less is better.\n");
    println!("| value | size | `from_slice` | typed | with evidence | `from_value` of a copy |");
    println!("|---|---|---|---|---|---|");
    for (name, size) in RUNS {
        let text = runs::json(if is_bench { size } else { size / 100 + 4_000 }, SEED);
        let run = ExtractRun::from_json(text.as_bytes()).expect("a run");
        measure(name, run, effort);
    }
    println!("| targets | | | 1.2 | 2 | |");
}

fn measure(name: &str, run: ExtractRun, effort: Effort) {
    let output = run.output.as_ref().and_then(|output| output.as_json()).expect("a JSON output");
    let tree = Value::Object(output.value.clone());
    let text = serde_json::to_vec(&tree).expect("it encodes");
    let typed = TypedRun::<Invoice>::new(run.clone());
    let cited = TypedRun::<CitedInvoice>::new(run);
    has_all_evidence(&cited);
    let outcomes = race(
        &mut [
            contestant("from_slice", || {
                serde_json::from_slice::<Invoice>(black_box(&text)).expect("an invoice")
            }),
            contestant("typed", || decoded(&typed)),
            contestant("cited", || decoded(&cited)),
            contestant("from_value", || {
                serde_json::from_value::<Invoice>(black_box(&tree).clone()).expect("an invoice")
            }),
        ],
        effort,
    );
    let ratio = |index: usize| outcomes[index].ratio;
    println!(
        "| {name} | {} bytes | 1 ({:.1?}) | **{:.2}** | **{:.2}** | {:.2} |",
        text.len(),
        outcomes[0].shortest,
        ratio(1),
        ratio(2),
        ratio(3),
    );
}

/// A run that shares the tree, with its output decoded. The one that is copied never is decoded itself.
fn decoded<T: Clone + DeserializeOwned + JsonSchema>(run: &TypedRun<T>) -> TypedRun<T> {
    let run = black_box(run).clone();
    black_box(run.value()).unwrap_or_else(|error| panic!("{error}"));
    run
}

/// Sees to it that the evidence is there, so that it is measured.
fn has_all_evidence(run: &TypedRun<CitedInvoice>) {
    let run = TypedRun::<CitedInvoice>::new(run.run().clone());
    let invoice = run.value().expect("an invoice");
    assert!(invoice.invoice_number.evidence().is_some());
    let is_cited = |line: &CitedLine| {
        line.description.evidence().is_some()
            && line.quantity.evidence().is_some()
            && line.amount.evidence().is_some()
    };
    assert!(invoice.line_items.iter().all(is_cited));
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
