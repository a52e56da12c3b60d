//! `cargo bench -p conformance --bench memory`: the most memory that decoding a run takes at any
//! moment, against structs as a person would write them. It needs no repetition: the figures are
//! the same each time.

#[path = "../contestants/mod.rs"]
mod contestants;

use std::hint::black_box;

use conformance::runs;
use contestants::{plain, typify};
use extend_ai_types::ExtractRun;
use peak_alloc::PeakAlloc;
use serde::de::DeserializeOwned;
use serde_json::Value;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

const SEED: u64 = 20_260_209;
/// The target of each row, by both entry points.
const TARGETS: &str = "1.0, 1.0";

fn main() {
    let is_bench = std::env::args().any(|argument| argument == "--bench");
    let size = if is_bench { 20_000_000 } else { 200_000 };
    println!("Peaks as ratios to those of the hand-written structs: less is better.\n");
    println!("| run | | `from_json` | by serde_json | hand-written | typify | `Value` | targets |");
    println!("|---|---|---|---|---|---|---|---|");
    compare::<plain::JsonRun>("JSON", runs::json(size, SEED).as_bytes());
    compare::<plain::LegacyRun>("legacy", runs::legacy(size, SEED).as_bytes());
}

/// Prints a row of the table; `Plain` are the hand-written structs.
fn compare<Plain: DeserializeOwned>(shape: &str, run: &[u8]) {
    let plain = peak(|| decode::<Plain>(run));
    let ratio = |peak: usize| format!("{:.2}", peak as f64 / plain as f64);
    println!(
        "| {:.0} MB {shape} | peak memory | **{}** | **{}** | 1 ({:.0} MB) | {} | {} | {TARGETS} |",
        run.len() as f64 / 1e6,
        ratio(peak(|| ExtractRun::from_json(run).expect("a run that decodes"))),
        ratio(peak(|| decode::<ExtractRun>(run))),
        plain as f64 / 1e6,
        ratio(peak(|| decode::<typify::ExtractRun>(run))),
        ratio(peak(|| decode::<Value>(run))),
    );
}

fn decode<T: DeserializeOwned>(run: &[u8]) -> T {
    serde_json::from_slice(run).expect("a run that decodes")
}

/// The most bytes that live at once while something is made, beside those that were there before.
fn peak<T>(make: impl FnOnce() -> T) -> usize {
    let before = ALLOCATOR.current_usage();
    ALLOCATOR.reset_peak_usage();
    let made = make();
    let peak = ALLOCATOR.peak_usage();
    black_box(made);
    peak - before
}
