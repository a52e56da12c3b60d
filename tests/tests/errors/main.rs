//! Errors have the path, line and column of the value at fault, keep their category, and are never hidden by another branch.

mod branches;
mod categories;
mod duplicates;
mod nesting;
mod paths;

use conformance::examples;
use conformance::json::parse;
use conformance::round_trip::error;
use extend_ai_types::ExtractRun;
use serde_json::Value;

/// A run with a value replaced.
fn run_with(pointer: &str, value: Value) -> String {
    let mut run = parse(&examples::text("processed-json-deep.json"));
    *run.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")) = value;
    run.to_string()
}

/// Asserts that a run with a bad value is refused, and that the error begins as expected.
#[track_caller]
fn refused(pointer: &str, value: Value, expected: &str) {
    let error = error::<ExtractRun>(&run_with(pointer, value));
    assert!(error.starts_with(expected), "{error}\nshould start with {expected}");
    assert!(error.contains(" at line 1 column "), "{error}");
}
