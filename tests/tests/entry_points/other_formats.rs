//! YAML, and deserializers with values that JSON does not have.

use std::collections::BTreeMap;

use extend_ai_types::{ExtractConfig, ExtractOutput, RunUsage};
use serde::{Deserialize, Serialize};

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

/// Integers of more than 64 bits, and what is no value of JSON, are refused with their path.
#[test]
fn what_json_does_not_have_is_refused_with_its_path() {
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
