//! Types of a user's own around these types, by serde's derive; and where an error says that it is then.

use std::collections::BTreeMap;

use conformance::examples;
use extend_ai_types::{ExtractConfig, ExtractOutput, ExtractRun};
use serde::{Deserialize, Serialize};

/// What a user has around our types.
#[derive(Debug, Deserialize, PartialEq, Serialize)]
struct Envelope {
    received: u64,
    #[serde(flatten)]
    rest: BTreeMap<String, ExtractOutput>,
}

#[derive(Debug, Deserialize, PartialEq, Serialize)]
struct Flat {
    #[serde(flatten)]
    run: ExtractRun,
    received_at: String,
}

#[derive(Debug, Deserialize, PartialEq, Serialize)]
#[serde(tag = "kind", content = "data")]
enum Message {
    Run(Box<ExtractRun>),
    Output(Box<ExtractOutput>),
}

#[derive(Debug, Deserialize, PartialEq, Serialize)]
#[serde(untagged)]
enum Either {
    Number(f64),
    Config(Box<ExtractConfig>),
}

#[test]
fn types_stand_within_types_of_ones_own() {
    let output = r#"{"value":{"a":1.0},"metadata":{}}"#;
    let text = format!(r#"{{"received":5,"first":{output},"second":7}}"#);
    let envelope: Envelope = serde_json::from_str(&text).expect("an envelope");
    assert!(envelope.rest["first"].as_json().is_some());
    assert!(envelope.rest["second"].as_unknown().is_some());

    let text = examples::run(&examples::runs()[0]);
    let mut value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    value["received_at"] = "now".into();
    let flat: Flat = serde_json::from_str(&value.to_string()).expect("a run, flattened");
    assert_eq!(flat.run.id, value["id"].as_str().expect("an id"));
    let Message::Run(run) =
        serde_json::from_str(&format!(r#"{{"kind":"Run","data":{text}}}"#)).expect("a message")
    else {
        panic!("a run")
    };
    assert_eq!(*run, ExtractRun::from_json(text.as_bytes()).expect("a run"));
    // The label behind the content: it is kept by serde, and not read from the text.
    let message: Message = serde_json::from_str(&format!(r#"{{"data":{output},"kind":"Output"}}"#))
        .expect("a message");
    let Message::Output(output) = message else { panic!("an output") };
    assert!(output.as_json().is_some());
    let either: Either = serde_json::from_str(r#"{"fields":[]}"#).expect("a config");
    let Either::Config(config) = either else { panic!("a config") };
    assert!(config.as_legacy().is_some());
}

/// Line and column are the document's, though a union is read from a text of its own.
#[test]
fn an_error_within_a_union_has_its_place_in_the_document() {
    let run = examples::text("processed-json-deep.json");
    let bad = run.replacen("\"ocrConfidence\": 0.", "\"ocrConfidence\": \"high\", \"was\": 0.", 1);
    assert_ne!(run, bad);
    let ours = ExtractRun::from_json(bad.as_bytes()).expect_err("a text");
    let serde = serde_json::from_str::<ExtractRun>(&bad).expect_err("a text");
    assert_eq!(ours.to_string(), serde.to_string());
    assert_eq!((ours.line(), ours.column()), (serde.line(), serde.column()));
    assert!(ours.is_data() && serde.is_data());
    assert!(ours.to_string().starts_with(ours.path()) && ours.path().ends_with(".ocrConfidence"));
    let before = bad.lines().nth(ours.line() - 1).expect("the line");
    assert!(before[..ours.column()].ends_with("\"high\""), "{before}");

    // All on one line.
    let bad: serde_json::Value = serde_json::from_str(&bad).expect("JSON");
    let bad = bad.to_string();
    let ours = ExtractRun::from_json(bad.as_bytes()).expect_err("a text");
    let serde = serde_json::from_str::<ExtractRun>(&bad).expect_err("a text");
    assert_eq!(ours.to_string(), serde.to_string());
    assert!(bad[..ours.column()].ends_with("\"high\""), "{}", ours.column());
}

/// Where a union is all that is read by our types, where its text begins in the document is not known.
#[test]
fn an_error_says_of_which_value_line_and_column_are() {
    let text = "{\n  \"value\": {},\n  \"metadata\": { \"a\": { \"ocrConfidence\": [] } }\n}";
    let expected =
        "metadata.a.ocrConfidence: invalid type: sequence, expected f64 at line 3 column 41";
    let error = ExtractOutput::from_json(text.as_bytes()).expect_err("an array");
    assert_eq!(error.to_string(), expected);
    let error = serde_json::from_str::<ExtractOutput>(text).expect_err("an array");
    assert_eq!(error.to_string(), format!("{expected} of the value"));
    let envelope = format!("{{\"received\": 1, \"first\": {text}}}");
    let error = serde_json::from_str::<Envelope>(&envelope).expect_err("an array");
    assert!(error.to_string().starts_with("metadata.a.ocrConfidence: "), "{error}");
}
