//! Documents made of the description's schemas by chance: each comes back as it came, and is of the
//! branch that the documentation says.

use conformance::arbitrary::{Maker, Variation};
use conformance::json::{difference, disorder};
use conformance::rules::{self, Branch};
use conformance::{mutate, paths, schemas};
use extend_ai_types::{
    ApiError, CreatedBy, ExtractConfig, ExtractOutput, ExtractRun, ExtractionField, ParseConfig,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Decodes documents of a schema, compares what they encode to, and passes them on.
fn try_documents<T: DeserializeOwned + Serialize>(
    name: &str,
    seed: u64,
    count: usize,
    variation: Variation,
    mut then: impl FnMut(&Value, T),
) {
    let mut maker = Maker::new(schemas::description(), seed, variation);
    for number in 0..count {
        let came = maker.document(name);
        // By text and by value in turn.
        let decoded = match number % 2 {
            0 => serde_json::from_str(&came.to_string()),
            _ => T::deserialize(&came),
        };
        let value: T = decoded
            .unwrap_or_else(|error| panic!("{name} {number} of seed {seed}: {error}\n{came}"));
        let goes = serde_json::to_value(&value).expect("what was decoded encodes");
        let mut found = difference(&came, &goes);
        if found.is_none() && variation.shuffled == 0 {
            found = disorder(&came, &goes);
        }
        assert_eq!(found, None, "{name} {number} of seed {seed}\n{came}");
        then(&came, value);
    }
}

fn branch_of_output(output: &ExtractOutput) -> Branch {
    match output {
        ExtractOutput::Json(_) => Branch::Json,
        ExtractOutput::Legacy(_) => Branch::Legacy,
        _ => Branch::Neither,
    }
}

fn branch_of_config(config: &ExtractConfig) -> Branch {
    match config {
        ExtractConfig::Json(_) => Branch::Json,
        ExtractConfig::Legacy(_) => Branch::Legacy,
        _ => Branch::Neither,
    }
}

/// Sees to it that the unions of a run are of the branches that the documentation says.
fn branches_are_right(came: &Value, run: &ExtractRun) {
    assert_eq!(branch_of_config(&run.config), rules::config(&came["config"]), "{came}");
    for (name, output) in [
        ("output", &run.output),
        ("initialOutput", &run.initial_output),
        ("reviewedOutput", &run.reviewed_output),
    ] {
        if let Some(output) = output {
            assert_eq!(branch_of_output(output), rules::output(&came[name]), "{came}");
        }
    }
}

/// Half of ten thousand runs, unusual in every way.
fn five_thousand_unusual_runs(seed: u64) {
    let (mut json, mut legacy, mut unknown_status, mut unknown_members) = (0, 0, 0, 0);
    try_documents("ExtractRun", seed, 5_000, Variation::ALL, |came, run: ExtractRun| {
        branches_are_right(came, &run);
        let branch = run.output.as_ref().map(branch_of_output);
        json += usize::from(branch == Some(Branch::Json));
        legacy += usize::from(branch == Some(Branch::Legacy));
        unknown_status += usize::from(!run.status.is_known());
        unknown_members += usize::from(!run.unknown_members().is_empty());
    });
    // Documents that try nothing would come back as well.
    assert!(json > 500 && legacy > 500, "{json} JSON outputs, {legacy} legacy");
    assert!(unknown_status > 250, "{unknown_status} unknown statuses");
    assert!(unknown_members > 250, "{unknown_members} runs with unknown members");
}

// Two tests, so that they run side by side.
#[test]
fn ten_thousand_unusual_runs_the_first_half() {
    five_thousand_unusual_runs(20_260_209);
}

#[test]
fn ten_thousand_unusual_runs_the_second_half() {
    five_thousand_unusual_runs(20_250_421);
}

#[test]
fn plain_runs_come_back_in_the_same_order_and_are_of_a_known_branch() {
    try_documents("ExtractRun", 7, 500, Variation::NONE, |came, run: ExtractRun| {
        branches_are_right(came, &run);
        for output in [run.output, run.initial_output, run.reviewed_output].into_iter().flatten() {
            assert!(output.as_unknown().is_none(), "{:?}", output.as_unknown());
        }
        assert!(run.config.as_unknown().is_none());
    });
}

#[test]
fn other_schemas() {
    try_documents("ParseConfig", 3, 500, Variation::ALL, |_, _: ParseConfig| {});
    try_documents("ExtractionField", 4, 500, Variation::ALL, |_, _: ExtractionField| {});
    try_documents("CreatedBy", 5, 500, Variation::ALL, |_, _: CreatedBy| {});
    try_documents("ApiError", 6, 500, Variation::ALL, |_, _: ApiError| {});
}

#[test]
fn a_union_is_the_branch_that_the_document_was_made_of() {
    for (name, expected) in
        [("ExtractOutputJson", Branch::Json), ("ExtractOutputLegacy", Branch::Legacy)]
    {
        try_documents(name, 1, 1_000, Variation::ALL, |came, output: ExtractOutput| {
            assert_eq!(branch_of_output(&output), expected, "{came}");
        });
    }
    for (name, expected) in
        [("ExtractConfigJson", Branch::Json), ("ExtractConfigLegacy", Branch::Legacy)]
    {
        try_documents(name, 2, 1_000, Variation::ALL, |came, config: ExtractConfig| {
            assert_eq!(branch_of_config(&config), expected, "{came}");
        });
    }
}

/// Neither what a document is nor what it holds depends on the order of its members.
#[test]
fn shuffled_documents_are_equal() {
    fn shuffled<T: DeserializeOwned + PartialEq + std::fmt::Debug>(name: &str) {
        let mut maker = Maker::new(schemas::description(), 11, Variation::ALL);
        for _ in 0..500 {
            let came = maker.document(name);
            let other = mutate::shuffle(&came, &mut maker.rng);
            let decode = |value: &Value| -> T {
                serde_json::from_str(&value.to_string())
                    .unwrap_or_else(|error| panic!("{error}\n{value}"))
            };
            assert_eq!(decode(&came), decode(&other), "{came}\n{other}");
        }
    }
    shuffled::<ExtractRun>("ExtractRun");
    shuffled::<ExtractOutput>("ExtractOutput");
    shuffled::<ExtractConfig>("ExtractConfig");
}

/// A document with a fault decodes and comes back, or the error has a path that there is.
#[test]
fn faults_are_named_or_kept() {
    let mut maker = Maker::new(schemas::description(), 13, Variation::ALL);
    let (mut kept, mut placed) = (0, 0);
    for _ in 0..2_000 {
        let mut came = maker.document("ExtractRun");
        mutate::spoil(&mut came, &mut maker.rng);
        let text = came.to_string();
        match serde_json::from_str::<ExtractRun>(&text) {
            Ok(run) => {
                let goes = serde_json::to_value(&run).expect("what was decoded encodes");
                assert_eq!(difference(&came, &goes), None, "{came}");
                kept += 1;
            }
            Err(error) => {
                assert!(error.is_data() && error.line() == 1, "{error}\n{came}");
                let message = error.to_string();
                let (value, said) = paths::look_up(&came, &message)
                    .unwrap_or_else(|lost| panic!("{lost}: {message}\n{came}"));
                assert!(paths::is_true(value, said), "{message}\n{came}");
                placed += usize::from(!message.starts_with(said));
            }
        }
    }
    assert!(kept > 500 && placed > 500, "{kept} documents kept, {placed} errors inside");
}
