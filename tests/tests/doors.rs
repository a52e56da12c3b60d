//! One type, whichever way it is read: by `from_json`, by any entry of serde_json, within types of a user's own, and
//! from formats that are not JSON.

use std::collections::{BTreeMap, HashMap};

use conformance::arbitrary::{Maker, Oddity};
use conformance::json::passes_itself_on;
use conformance::{examples, mutate, schemas};
use extend_ai_types::{ExtractConfig, ExtractOutput, ExtractRun, RunUsage, json};
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
fn every_door_gives_an_equal_run() {
    for name in examples::runs() {
        let text = examples::run(&name);
        let run = ExtractRun::from_json(text.as_bytes()).expect(&name);
        assert_eq!(run, serde_json::from_str(&text).expect(&name));
        assert_eq!(run, serde_json::from_reader(text.as_bytes()).expect(&name));
        assert_eq!(run, json::from_str(&text).expect(&name));
        let back = run.to_json().expect("JSON");
        assert_eq!(back, serde_json::to_vec(&run).expect("JSON"), "{name}");
        assert_eq!(back, json::to_string(&run).expect("JSON").into_bytes(), "{name}");
    }
}

/// From a text the likeliest branch of a union is tried first; of a tree the plan decides before anything is tried. It
/// must be the same branch, and the same fault, also where a document is damaged.
#[test]
fn what_is_tried_first_is_what_the_plan_says() {
    let mut maker = Maker::new(schemas::description(), 28, Oddity::ALL);
    let (mut read, mut refused) = (0, 0);
    for round in 0..2_000 {
        let mut document = maker.document("ExtractRun");
        if round % 2 == 0 {
            mutate::spoil(&mut document, &mut maker.rng);
        }
        if !passes_itself_on(&document) {
            continue;
        }
        let text = document.to_string();
        match (ExtractRun::from_json(text.as_bytes()), serde_json::from_value(document)) {
            (Ok(ours), Ok(tree)) => {
                let tree: ExtractRun = tree;
                assert_eq!(format!("{ours:?}"), format!("{tree:?}"), "{text}");
                read += 1;
            }
            (Err(ours), Err(tree)) => {
                let (path, ours, tree) = (ours.path(), ours.to_string(), tree.to_string());
                assert!(tree.starts_with(path), "{ours} and {tree} of {text}");
                // A tree calls a number a float, and a text gives its digits, where numbers are kept to the letter.
                if cfg!(not(feature = "arbitrary_precision")) {
                    let ours = ours.split(" at line ").next();
                    assert_eq!(ours, tree.split(" at line ").next(), "{text}");
                }
                refused += 1;
            }
            (ours, tree) => panic!("{ours:?} and {tree:?} of {text}"),
        }
    }
    assert!(read > 800 && refused > 200, "{read} read, {refused} refused");
}

#[test]
fn arrays_and_maps_of_types_are_read_as_the_types_are() {
    let text = format!("[{}]", examples::run(&examples::runs()[0]));
    let runs: Vec<ExtractRun> = json::from_str(&text).expect("runs");
    let value = serde_json::to_value(&runs).expect("JSON");
    assert_eq!(value, serde_json::from_str::<serde_json::Value>(&text).expect("JSON"));
    let counts: indexmap::IndexMap<String, Option<i64>> =
        json::from_str(r#"{"b":1,"a":null}"#).expect("counts");
    assert_eq!(json::to_string(&counts).expect("JSON"), r#"{"b":1,"a":null}"#);
    let sorted: BTreeMap<String, u8> = json::from_str(r#"{"b":1,"a":2}"#).expect("numbers");
    assert_eq!(json::to_string(&sorted).expect("JSON"), r#"{"a":2,"b":1}"#);
    let runs: HashMap<String, Box<ExtractRun>> = json::from_str("{}").expect("no runs");
    assert_eq!(json::to_string(&&runs).expect("JSON"), "{}");
    let error = json::from_str::<Vec<i32>>("[1, 2147483648]").expect_err("too large");
    assert_eq!(error.path(), "[1]");
    assert!(
        error.to_string().contains("invalid value: integer `2147483648`, expected i32"),
        "{error}"
    );
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

/// A format that infers types gives what it infers, for it is asked for whatever there is: what looks like a number
/// is one. In quotes it is the text that it is.
#[test]
fn yaml_gives_what_it_infers() {
    let output = "value:\n  zip: 01234\n  quoted: \"01234\"\nmetadata: {}\n";
    let output: ExtractOutput = serde_saphyr::from_str(output).expect("an output");
    let output = output.as_json().expect("JSON");
    assert!(output.value["zip"].is_number() && output.value["quoted"] == "01234");
    assert_eq!(serde_saphyr::from_str::<RunUsage>("credits: 1.5").expect("usage").credits, 1.5);
    let error = serde_saphyr::from_str::<ExtractConfig>("baseVersion: 2").expect_err("a number");
    assert!(
        error.to_string().contains("baseVersion: invalid type: integer `2`, expected a string"),
        "{error}"
    );
    let config = serde_saphyr::from_str::<ExtractConfig>("baseVersion: \"2\"");
    assert_eq!(
        config.expect("a config").as_json().and_then(|config| config.base_version.as_deref()),
        Some("2")
    );
}

/// Integers of more than 64 bits, and what is no value of JSON, are refused with their place.
#[test]
fn what_json_does_not_have_is_refused_with_its_place() {
    #[derive(Serialize)]
    struct Large {
        value: BTreeMap<&'static str, u128>,
        metadata: BTreeMap<&'static str, ()>,
    }
    let large = Large { value: BTreeMap::from([("n", u128::MAX)]), metadata: BTreeMap::new() };
    let value = serde::de::value::U128Deserializer::<serde_json::Error>::new(u128::MAX);
    let small = serde::de::value::I128Deserializer::<serde_json::Error>::new(-5);
    assert!(ExtractOutput::deserialize(small).expect("a number").as_unknown().is_some());
    if cfg!(not(feature = "arbitrary_precision")) {
        let error = ExtractOutput::deserialize(value).expect_err("no room").to_string();
        assert!(error.ends_with("out of range"), "{error}");
    }
    let mut cbor = Vec::new();
    ciborium::into_writer(&large, &mut cbor).expect("CBOR");
    let read = ciborium::from_reader::<ExtractOutput, _>(cbor.as_slice());
    if cfg!(not(feature = "arbitrary_precision")) {
        let error = read.map(|_| ()).expect_err("no room").to_string();
        assert!(error.contains("value.n: "), "{error}");
    } else {
        let output = read.expect("an output").to_json().expect("JSON");
        let expected = format!("{{\"value\":{{\"n\":{}}},\"metadata\":{{}}}}", u128::MAX);
        assert_eq!(output, expected.into_bytes());
    }
    let bytes = serde::de::value::BytesDeserializer::<serde_json::Error>::new(b"x");
    let error = RunUsage::deserialize(bytes).expect_err("bytes").to_string();
    assert_eq!(error, "invalid type: byte array, expected struct RunUsage");
}
