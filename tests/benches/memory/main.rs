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

fn main() {
    let is_bench = std::env::args().any(|argument| argument == "--bench");
    let size = if is_bench { 20_000_000 } else { 200_000 };
    println!("Peaks as ratios to those of the hand-written structs: less is better.\n");
    println!("| run | | generated | hand-written | typify | `Value` |");
    println!("|---|---|---|---|---|---|");
    compare::<plain::JsonRun>("JSON", &runs::json(size, SEED));
    compare::<plain::LegacyRun>("legacy", &runs::legacy(size, SEED));
}

/// Prints a row of the table; `Plain` are the hand-written structs.
fn compare<Plain: DeserializeOwned>(shape: &str, run: &str) {
    let plain = peak_of_decoding::<Plain>(run);
    let ratio = |peak: usize| format!("{:.2}", peak as f64 / plain as f64);
    println!(
        "| {:.0} MB {shape} | peak memory | **{}** | 1 ({:.0} MB) | {} | {} |",
        run.len() as f64 / 1e6,
        ratio(peak_of_decoding::<ExtractRun>(run)),
        plain as f64 / 1e6,
        ratio(peak_of_decoding::<typify::ExtractRun>(run)),
        ratio(peak_of_decoding::<Value>(run)),
    );
}

/// The most bytes that live at once while a run is decoded, the text of the run not counted.
fn peak_of_decoding<T: DeserializeOwned>(run: &str) -> usize {
    let before = ALLOCATOR.current_usage();
    ALLOCATOR.reset_peak_usage();
    let decoded: T = serde_json::from_str(run).expect("a run that decodes");
    let peak = ALLOCATOR.peak_usage();
    black_box(decoded);
    peak - before
}
