//! Whatever decodes comes back as it came: documents made of the description's schemas by chance.

use conformance::arbitrary::{Maker, Oddity};
use conformance::{json, schemas};
use extend_ai_types::{
    ApiError, CreatedBy, ExtractConfig, ExtractOutput, ExtractRun, ExtractionField, ParseConfig,
};
use serde_json::Value;

/// Decodes documents of a schema, and compares what they encode to.
fn try_documents<T>(name: &str, seed: u64, count: usize, oddity: Oddity) -> Vec<T>
where
    T: serde::de::DeserializeOwned + serde::Serialize,
{
    let description = schemas::description();
    let mut maker = Maker::new(&description, seed, oddity);
    let mut decoded = Vec::new();
    for number in 0..count {
        let made = maker.document(name);
        let text = made.to_string();
        // What serde_json reads: without arbitrary_precision a float may have been made of an integer.
        let came: Value = serde_json::from_str(&text).expect("JSON");
        let value: T = serde_json::from_str(&text)
            .unwrap_or_else(|error| panic!("{name} {number} of seed {seed}: {error}\n{text}"));
        let goes = serde_json::to_string(&value).expect("what was decoded encodes");
        let goes: Value = serde_json::from_str(&goes).expect("JSON");
        let difference = json::difference(&came, &goes);
        assert_eq!(difference, None, "{name} {number} of seed {seed}\n{text}");
        decoded.push(value);
    }
    decoded
}

const ODD: Oddity = Oddity { unknown_members: 15, unknown_values: 20, departures: true };
const PLAIN: Oddity = Oddity { unknown_members: 0, unknown_values: 0, departures: false };

#[test]
fn ten_thousand_odd_runs() {
    let runs: Vec<ExtractRun> = try_documents("ExtractRun", 20_260_209, 10_000, ODD);
    // Documents that try nothing would come back as well.
    let count = |is: &dyn Fn(&ExtractRun) -> bool| runs.iter().filter(|run| is(run)).count();
    let json = count(&|run| run.output.as_ref().is_some_and(|output| output.as_json().is_some()));
    let legacy =
        count(&|run| run.output.as_ref().is_some_and(|output| output.as_legacy().is_some()));
    let unknown_status = count(&|run| !run.status.is_known());
    let unknown_members = count(&|run| !run.unknown_members().is_empty());
    assert!(json > 1_000 && legacy > 1_000, "{json} JSON outputs, {legacy} legacy");
    assert!(unknown_status > 500, "{unknown_status} unknown statuses");
    assert!(unknown_members > 500, "{unknown_members} runs with unknown members");
}

#[test]
fn plain_runs_are_all_of_a_known_branch() {
    let runs: Vec<ExtractRun> = try_documents("ExtractRun", 7, 1_000, PLAIN);
    for run in runs {
        for output in [run.output, run.initial_output, run.reviewed_output].into_iter().flatten() {
            assert!(output.as_unknown().is_none(), "{:?}", output.as_unknown());
        }
        assert!(run.config.as_unknown().is_none());
    }
}

#[test]
fn other_schemas() {
    let _: Vec<ExtractOutput> = try_documents("ExtractOutput", 1, 2_000, ODD);
    let _: Vec<ExtractConfig> = try_documents("ExtractConfig", 2, 2_000, ODD);
    let _: Vec<ParseConfig> = try_documents("ParseConfig", 3, 1_000, ODD);
    let _: Vec<ExtractionField> = try_documents("ExtractionField", 4, 1_000, ODD);
    let _: Vec<CreatedBy> = try_documents("CreatedBy", 5, 500, ODD);
    let _: Vec<ApiError> = try_documents("ApiError", 6, 500, ODD);
}
