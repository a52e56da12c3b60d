//! Why an output is no value of a type: where, and in which run.

use extend_ai_types::ProcessorRunStatus;
use extend_ai_types::extend::{Currency, OutputErrorKind, TypedRun};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{example, run_with, run_with_outputs};

#[derive(Debug, Deserialize, JsonSchema)]
#[allow(dead_code)]
struct Invoice {
    lines: Vec<Line>,
    #[serde(rename = "paid-by")]
    paid_by: Option<Vec<Currency>>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[allow(dead_code)]
struct Line {
    price: Option<f64>,
}

fn error(value: Value) -> String {
    run_with::<Invoice>(value, json!({})).value().expect_err("a fault").to_string()
}

#[test]
fn the_path_is_that_of_the_leaf() {
    let lines = json!({"lines": [{"price": 1}, {"price": null}, {}, {"price": "much"}]});
    assert_eq!(
        error(lines),
        "output.value.lines[3].price: invalid type: string \"much\", expected f64 (run exr_3mVx8QpT5nLk2WsRz7YbH)"
    );
    let odd = json!({"lines": [], "paid-by": [{"amount": 1}, {"amount": [1]}]});
    assert_eq!(
        error(odd),
        "output.value.paid-by[1].amount: invalid type: sequence, expected f64 (run exr_3mVx8QpT5nLk2WsRz7YbH)"
    );
}

#[test]
fn the_parts_can_be_asked_for() {
    let run = run_with::<Invoice>(json!({"lines": [1]}), json!({}));
    let error = run.value().expect_err("a fault");
    assert_eq!(error.run_id(), "exr_3mVx8QpT5nLk2WsRz7YbH");
    let OutputErrorKind::Value { path, message } = error.kind() else { panic!("{error:?}") };
    assert_eq!(
        (path.as_str(), message.as_str()),
        ("lines[0]", "invalid type: integer `1`, expected struct Line")
    );
    assert_eq!(run.value().expect_err("a fault"), error, "it is the same when it is asked again");
}

/// A failed run with an output is like any other.
#[test]
fn the_status_does_not_matter() {
    let run = run_with_outputs::<Invoice>(json!({
        "status": "FAILED", "output": {"value": {"lines": 1}, "metadata": {}},
    }));
    assert!(
        run.value()
            .expect_err("a fault")
            .to_string()
            .starts_with("output.value.lines: invalid type")
    );
}

#[test]
fn a_run_without_an_output_says_why() {
    let failed = TypedRun::<Invoice>::new(example("failed-OUT_OF_CREDITS.json"));
    let error = failed.value().expect_err("a fault");
    assert_eq!(
        error.to_string(),
        "output: there is none, the run is FAILED, OUT_OF_CREDITS: No credits left. (run exr_3mVx8QpT5nLk2WsRz7YbH)"
    );
    let pending = TypedRun::<Invoice>::new(example("pending.json"));
    let error = pending.value().expect_err("a fault");
    let kind = OutputErrorKind::Missing { status: ProcessorRunStatus::Pending, failure: None };
    assert_eq!(error.kind(), &kind);
    assert!(pending.initial_value().is_ok_and(|value| value.is_none()));
}

#[test]
fn a_legacy_output_says_that_it_is_one() {
    let run = TypedRun::<Invoice>::new(example("processed-legacy-full.json"));
    let error = run.value().expect_err("a fault");
    assert_eq!(error.kind(), &OutputErrorKind::Legacy);
    assert!(
        error.to_string().contains("legacy config; a type needs a config with a JSON Schema"),
        "{error}"
    );
    assert!(run.run().output.is_some());
}

#[test]
fn an_output_of_no_known_shape() {
    let output = json!({"value": {"lines": []}, "metadata": {"lines": 1}});
    let error =
        run_with_outputs::<Invoice>(json!({"output": output})).value().expect_err("a fault");
    let OutputErrorKind::UnknownShape { reasons } = error.kind() else { panic!("{error}") };
    assert!(reasons.contains("not Json, because `metadata.lines`"), "{reasons}");
    assert!(error.to_string().contains(reasons), "{error}");
}

/// There is a value, and no evidence.
#[test]
fn an_output_without_metadata() {
    for output in
        [json!({"value": {"lines": []}}), json!({"value": {"lines": []}, "metadata": null})]
    {
        let run = run_with_outputs::<Invoice>(json!({"output": output}));
        assert!(run.value().expect("a value").lines.is_empty());
    }
    let wrong = json!({"value": {"lines": 1}});
    let error = run_with_outputs::<Invoice>(json!({"output": wrong})).value().expect_err("a fault");
    assert!(error.to_string().starts_with("output.value.lines: invalid type"), "{error}");
}

/// With `?`, into what programs have.
#[test]
fn it_is_an_error_like_others() {
    fn read(run: &TypedRun<Invoice>) -> Result<usize, Box<dyn std::error::Error + Send + Sync>> {
        Ok(run.value()?.lines.len())
    }
    let run = run_with::<Invoice>(json!({"lines": 1}), json!({}));
    assert!(read(&run).expect_err("a fault").to_string().contains("lines"));
}
