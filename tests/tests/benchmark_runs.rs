//! The runs that the benchmarks decode are what they are meant to be.

use conformance::{json, runs};
use extend_ai_types::ExtractRun;
use serde_json::Value;

const KB: usize = 1_000;

fn decode(text: &str) -> ExtractRun {
    let run: ExtractRun = serde_json::from_str(text).expect("a run that decodes");
    let came: Value = serde_json::from_str(text).expect("JSON");
    let goes = serde_json::to_string(&run).expect("what was decoded encodes");
    let goes: Value = serde_json::from_str(&goes).expect("JSON");
    assert_eq!(json::difference(&came, &goes), None);
    run
}

#[test]
fn the_size_is_what_was_asked_for() {
    for size in [4 * KB, 100 * KB, 1_000 * KB] {
        for text in [runs::json(size, 1), runs::legacy(size, 1)] {
            assert!((size..size + 4 * KB).contains(&text.len()), "{} of {size}", text.len());
        }
    }
}

#[test]
fn a_seed_makes_one_run() {
    assert_eq!(runs::json(10 * KB, 7), runs::json(10 * KB, 7));
    assert_ne!(runs::json(10 * KB, 7), runs::json(10 * KB, 8));
}

#[test]
fn a_megabyte_of_json_has_thousands_of_citations() {
    let run = decode(&runs::json(1_000 * KB, 1));
    assert!(run.config.as_json().is_some());
    let output = run.output.expect("an output");
    let output = output.as_json().expect("the JSON shape");
    let entries = output.metadata.values();
    let citations: usize = entries.filter_map(|entry| Some(entry.citations.as_ref()?.len())).sum();
    assert!(citations > 1_500, "{citations}");
    let confidences = output.metadata.values().filter_map(|entry| entry.ocr_confidence?);
    let long = confidences.filter(|confidence| confidence.to_string().len() > 16).count();
    assert!(long > 1_000, "{long} confidences of 16 digits");
}

#[test]
fn a_legacy_run_is_legacy() {
    let run = decode(&runs::legacy(1_000 * KB, 1));
    assert!(run.config.as_legacy().is_some());
    let output = run.output.expect("an output");
    let output = output.as_legacy().expect("the legacy shape");
    let references: usize = output.values().map(|result| result.references.len()).sum();
    assert!(references > 1_500, "{references}");
}
