//! What the comparison says of the wire, held against documents: what a server of the new description
//! may send is decoded by the crate of the old one, and what a client of the old one may send by the
//! crate of the new one.
//!
//! A request that is reported to break is not tried: the new server refuses it by its description, and a
//! crate takes more than its description says.

use conformance::arbitrary::{Maker, Variation};
use conformance::json::difference;
use serde_json::Value;

use crate::crates::Workbench;
use crate::pairs::Pair;

/// How many documents are made of each schema.
const DOCUMENTS: usize = 60;

/// What became of the documents of a pair.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Why a response of the new server does not come back from the old crate; none if all do, or none
    /// was tried.
    pub responses: Option<String>,
    pub has_responses: bool,
    /// The same of what an old client sends, and the new crate.
    pub requests: Option<String>,
}

impl Outcome {
    /// What is not as it is reported of the pair.
    pub fn contradictions(&self, pair: &Pair) -> Vec<String> {
        let mut found = Vec::new();
        match (&self.responses, pair.breaks("response")) {
            (Some(fault), false) => found.push(format!("a response fails: {fault}")),
            (None, true) if self.has_responses => found.push("every response is read".to_owned()),
            _ => {}
        }
        if let (Some(fault), false) = (&self.requests, pair.breaks("request")) {
            found.push(format!("a request fails: {fault}"));
        }
        found
    }
}

/// Tries the documents of a pair.
pub fn outcome(workbench: &Workbench, pair: &Pair) -> Outcome {
    let (old, new) = (description(&pair.old), description(&pair.new));
    let mut outcome = Outcome::default();
    if !has_schema(&old) || !has_schema(&new) {
        return outcome;
    }
    if goes(&old, "get") && goes(&new, "get") {
        outcome.has_responses = true;
        outcome.responses = fault(workbench, "old", &documents(&new));
    }
    if goes(&old, "post") && goes(&new, "post") && !pair.breaks("request") {
        outcome.requests = fault(workbench, "new", &documents(&old));
    }
    outcome
}

fn description(text: &str) -> Value {
    // `y` is a text.
    let options = serde_saphyr::options! { strict_booleans: true };
    serde_saphyr::from_str_with_options(text, options).expect("YAML")
}

fn has_schema(description: &Value) -> bool {
    description.pointer("/components/schemas/T").is_some()
}

/// Whether the schema `T` is the response (`get`) or the body (`post`) of an operation.
fn goes(description: &Value, method: &str) -> bool {
    let content = match method {
        "get" => "responses/200/content",
        _ => "requestBody/content",
    };
    let schema = format!("/paths/~1t/{method}/{content}/application~1json/schema/$ref");
    description.pointer(&schema).is_some_and(|to| to == "#/components/schemas/T")
}

fn documents(description: &Value) -> Vec<Value> {
    let mut maker = Maker::new(description, 20_260_209, Variation::NONE);
    (0..DOCUMENTS).map(|_| maker.document("T")).collect()
}

/// Why a document does not come back from a crate.
fn fault(workbench: &Workbench, of: &str, documents: &[Value]) -> Option<String> {
    let printed = workbench.pass(of, documents);
    assert_eq!(printed.len(), documents.len(), "{printed:?}");
    documents.iter().zip(&printed).find_map(|(document, printed)| {
        let Ok(again) = serde_json::from_str::<Value>(printed) else {
            return Some(format!("{document}: {printed}"));
        };
        // Numbers outside of an object are numbers of Rust, which do not know how they were written.
        let found = match document {
            Value::Object(_) => difference(document, &again),
            _ => difference(&as_floats(document), &as_floats(&again)),
        };
        Some(format!("{document} comes back as {again}: {}", found?))
    })
}

/// The value with each number as the nearest `f64`.
fn as_floats(value: &Value) -> Value {
    match value {
        Value::Number(number) => number.as_f64().map_or(Value::Null, Value::from),
        Value::Array(items) => items.iter().map(as_floats).collect(),
        other => other.clone(),
    }
}
