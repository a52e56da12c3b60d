//! The block of data that a page is made of.

use serde_json::{Value, json};

use super::plans::Plans;
use super::types::{Numbers, define};
use super::{Page, changes, counts};

/// The number of the format, which the scripts of the same commit read.
const FORMAT: u32 = 1;

/// The block.
///
/// ```text
/// {
///   "format": 1,
///   "title": "Pets", "version": "1", "document": "pets.yaml", "about": "..",
///   "types": [..],          in the order of the description: see `types`
///   "claims": [..],         each claim once, by position: see `plans`
///   "report": {..},         see `counts`
///   "changes": {..}         or null: see `changes`
/// }
/// ```
pub fn block(page: &Page<'_>) -> Value {
    let api = page.api;
    let numbers = Numbers::of(&api.types);
    let mut plans = Plans::default();
    let types = api.types.named().map(|(id, def)| {
        let mut defined = define(&numbers, &api.types, id, def);
        if let Some(plan) = plans.of(&def.shape) {
            defined["plan"] = plan;
        }
        defined
    });
    let types: Vec<Value> = types.collect();
    json!({
        "format": FORMAT,
        "title": api.title,
        "version": api.version,
        "document": page.input.source.name,
        "about": api.description,
        "types": types,
        "claims": plans.into_claims(),
        "report": counts::counts(page),
        "changes": page.against.map(|old| changes::changes(old, (page.input, api))),
    })
}
