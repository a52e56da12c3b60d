//! What the report counts, with the first locations of each.

use serde_json::{Value, json};

use super::Page;
use crate::report;

/// How many locations are shown of an entry: of a large description there are ten thousands in all.
const LOCATIONS: usize = 12;

/// The entry of the description in the report, and the warnings.
pub fn counts(page: &Page<'_>) -> Value {
    let mut report = report::value(
        std::slice::from_ref(page.input),
        std::slice::from_ref(page.api),
        page.warnings,
    );
    let mut description = report["descriptions"][0].take();
    // They stand with the types.
    description["unions"] = Value::Null;
    let skipped = description["skipped"].as_array().map_or(0, Vec::len);
    description["skipped"] = json!(skipped);
    for list in ["untyped_members", "ignored_keywords"] {
        shorten(&mut description[list]);
    }
    shorten(&mut report["warnings"]);
    description["warnings"] = report["warnings"].take();
    description
}

fn shorten(entries: &mut Value) {
    for entry in entries.as_array_mut().into_iter().flatten() {
        if let Some(locations) = entry["locations"].as_array_mut() {
            locations.truncate(LOCATIONS);
        }
    }
}
