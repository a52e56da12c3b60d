//! CBOR both ways; what it can say and JSON cannot is an error, and not another value.

use std::io;

use ciborium::Value as Cbor;
use conformance::arbitrary::{Maker, Variation};
use conformance::json::{difference, parse};
use conformance::{examples, schemas};
use extend_ai_types::{
    CreatedBy, ExtractConfig, ExtractOutput, ExtractOutputEdits, ExtractRun, PageRangesItem,
    ProcessorRunStatus,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::Failing;

fn to_cbor(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).expect("what was decoded encodes");
    bytes
}

fn from_cbor<T: DeserializeOwned>(bytes: &[u8]) -> T {
    ciborium::from_reader(bytes).expect("what was encoded decodes")
}

#[test]
fn runs_go_through_cbor_and_back() {
    for name in examples::runs() {
        let text = examples::run(&name);
        let run: ExtractRun = serde_json::from_str(&text).expect("a run");
        let again: ExtractRun = from_cbor(&to_cbor(&run));
        assert_eq!(run, again, "{name}");
        let goes = serde_json::to_value(&again).expect("JSON");
        assert_eq!(difference(&parse(&text), &goes), None, "{name}");
    }
}

#[test]
fn documents_by_chance_go_through_cbor_and_back() {
    let mut maker = Maker::new(schemas::description(), 17, Variation::ALL);
    for _ in 0..500 {
        let came = maker.document("ExtractRun");
        // What another program wrote, not what this crate did.
        let run: ExtractRun = from_cbor(&to_cbor(&came));
        let again: ExtractRun = from_cbor(&to_cbor(&run));
        for run in [run, again] {
            let goes = serde_json::to_value(&run).expect("JSON");
            assert_eq!(difference(&came, &goes), None, "{came}");
        }
    }
}

#[test]
fn unions_and_enums_in_cbor() {
    for value in [
        json!({ "value": {}, "metadata": { "a": { "ocrConfidence": 1.0 } } }),
        json!({ "metadata": {}, "value": {} }),
        json!({}),
        json!({ "a": { "id": "a", "type": "b", "value": -1, "references": [] } }),
        json!([1, -1, 1.5, null, true]),
        json!("text"),
        json!(u64::MAX),
        json!(i64::MIN),
    ] {
        let output: ExtractOutput = serde_json::from_value(value.clone()).expect("an output");
        assert_eq!(from_cbor::<ExtractOutput>(&to_cbor(&value)), output);
        assert_eq!(from_cbor::<ExtractOutput>(&to_cbor(&output)), output);
        assert_eq!(from_cbor::<Value>(&to_cbor(&output)), value);
    }
    let config: ExtractConfig = from_cbor(&to_cbor(&json!({ "fields": [] })));
    assert!(config.as_legacy().is_some());
    let by: CreatedBy = from_cbor(&to_cbor(&json!({ "email": "a@b.c", "type": "user" })));
    assert!(by.as_user().is_some());
    let status: ProcessorRunStatus = from_cbor(&to_cbor(&"NEEDS_RERUN"));
    assert_eq!(status, "NEEDS_RERUN");
}

#[test]
fn integers_and_floats_of_cbor_stay_apart() {
    for value in [json!({ "start": 1, "end": 2.0 }), json!({ "start": -1, "end": i64::MAX })] {
        let range: PageRangesItem = from_cbor(&to_cbor(&value));
        assert_eq!(difference(&value, &from_cbor(&to_cbor(&range))), None);
    }
}

#[test]
fn errors_of_cbor_have_a_path() {
    let mut run = parse(&examples::text("processed-json-deep.json"));
    run["output"]["metadata"]["total"]["citations"][0]["page"]["number"] = "one".into();
    let error = ciborium::from_reader::<ExtractRun, _>(to_cbor(&run).as_slice());
    let ciborium::de::Error::Semantic(_, message) = error.expect_err("a text") else {
        panic!("not an error of the value");
    };
    assert_eq!(
        message,
        "output.metadata.total.citations[0].page.number: invalid type: string \"one\", expected f64"
    );
}

/// ciborium says in its own words what it found.
#[test]
fn a_wrong_kind_in_cbor_has_its_path_too() {
    for (pointer, expected) in [
        ("/output/metadata/total/citations", "output.metadata.total.citations: "),
        ("/output/metadata/total", "output.metadata.total: "),
        ("/usage", "usage: "),
    ] {
        for wrong in [json!(5), json!("text"), json!({}), json!([]), json!(true)] {
            let mut run = parse(&examples::text("processed-json-deep.json"));
            let found = run.pointer_mut(pointer).expect("it is there");
            if found.is_array() == wrong.is_array() && found.is_object() == wrong.is_object() {
                continue;
            }
            *found = wrong.clone();
            let error = ciborium::from_reader::<ExtractRun, _>(to_cbor(&run).as_slice());
            match error {
                Err(ciborium::de::Error::Semantic(_, message)) => {
                    assert!(message.starts_with(expected), "{wrong}: {message}");
                    assert_eq!(message.matches("invalid type").count(), 1, "{message}");
                }
                // A union may take it for none of its branches.
                Ok(_) => assert!(pointer.starts_with("/output"), "{pointer}: {wrong}"),
                Err(other) => panic!("{other}"),
            }
        }
    }
}

#[test]
fn deep_nesting_in_cbor_is_an_error_and_no_overflow() {
    // ciborium's own limit is 256.
    for depth in [100, 100_000] {
        // {"fields": [{"schema": [{"schema": ... and then nothing.
        let mut bytes = [b"\xa1\x66fields\x81".as_slice()].concat();
        bytes.extend(b"\xa1\x66schema\x81".repeat(depth));
        let error = ciborium::from_reader::<ExtractConfig, _>(bytes.as_slice()).expect_err("deep");
        match depth {
            100 => assert!(matches!(error, ciborium::de::Error::Io(_)), "{error}"),
            _ => assert!(matches!(error, ciborium::de::Error::RecursionLimitExceeded), "{error}"),
        }
    }
}

#[test]
fn truncated_and_failing_cbor_is_an_error_of_the_input() {
    for name in ["processed-json-deep.json", "processed-legacy-full.json"] {
        let bytes = to_cbor(&parse(&examples::text(name)));
        for length in (0..bytes.len()).step_by(13) {
            let part = &bytes[..length];
            let error = ciborium::from_reader::<ExtractRun, _>(part).expect_err("a part");
            assert!(
                matches!(&error, ciborium::de::Error::Io(error)
                if error.kind() == io::ErrorKind::UnexpectedEof),
                "{name}: {error}"
            );
            let error = ciborium::from_reader::<ExtractRun, _>(Failing(part)).expect_err("it");
            assert!(
                matches!(&error, ciborium::de::Error::Io(error)
                if error.kind() == io::ErrorKind::ConnectionReset),
                "{name}: {error}"
            );
        }
    }
}

/// What CBOR has and JSON has not is refused, or has a JSON value that it is. It is never made null.
#[test]
fn a_float_that_json_does_not_have_is_not_made_null() {
    use ciborium::Value::{Array, Bytes, Float, Map, Text};

    let object = |name: &str, value| Map(vec![(Text(name.to_owned()), value)]);
    for (foreign, shown) in [
        (Float(f64::NAN), "floating point `NaN`"),
        (Float(f64::INFINITY), "floating point `inf`"),
        (Float(f64::NEG_INFINITY), "floating point `-inf`"),
        (Bytes(vec![1]), "byte array"),
    ] {
        for (value, path) in [
            (object("minimum", foreign.clone()), "schema.minimum: "),
            (
                object("items", Array(vec![object("enum", foreign.clone())])),
                "schema.items[0].enum: ",
            ),
        ] {
            let bytes = to_cbor(&object("schema", value));
            let error = ciborium::from_reader::<ExtractConfig, _>(bytes.as_slice());
            let error = error.expect_err("it is not JSON").to_string();
            assert!(error.contains(shown), "{error}");
            assert!(error.contains(path), "{error}");
        }
    }
}

fn decode<T: serde::de::DeserializeOwned>(value: &Cbor) -> Result<T, String> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).expect("CBOR");
    ciborium::from_reader(&bytes[..]).map_err(|error| error.to_string())
}

fn object(name: &str, value: Cbor) -> Cbor {
    Cbor::Map(vec![(Cbor::Text(name.to_owned()), value)])
}

#[test]
fn a_float_that_is_no_number_does_not_become_null() {
    for float in [f64::NAN, f64::INFINITY] {
        let free_form = object("originalValue", object("a", Cbor::Float(float)));
        let error = decode::<ExtractOutputEdits>(&free_form).map(|_| ()).expect_err("no JSON");
        assert!(error.contains("expected a finite number"), "{error}");
        decode::<ExtractOutput>(&object("a", Cbor::Float(float))).map(|_| ()).expect_err("no JSON");
    }
}

#[test]
fn bytes_are_an_error() {
    let free_form = object("originalValue", Cbor::Bytes(vec![1, 2]));
    decode::<ExtractOutputEdits>(&free_form).map(|_| ()).expect_err("no JSON");
}
