//! With serde_json's `arbitrary_precision` every number comes back to the letter.

use conformance::examples;
use extend_ai_types::{
    Citation, ExtractOutput, ExtractOutputMetadataValue, ExtractRun, PageRangesItem, Polygon,
};
use serde_json::Value;

/// What a text becomes when it is decoded and encoded.
fn back<T: serde::de::DeserializeOwned + serde::Serialize>(text: &str) -> String {
    let value: T = serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    serde_json::to_string(&value).expect("what was decoded encodes")
}

#[test]
fn every_literal_comes_back_to_the_letter() {
    let text = examples::text("numbers-precision.json");
    let came: Value = serde_json::from_str(&text).expect("JSON");
    let goes: Value = serde_json::from_str(&back::<ExtractRun>(&text)).expect("JSON");
    // With the feature a Number is its text, so that equal is the same to the letter.
    assert_eq!(conformance::json::difference(&came, &goes), None);
    // serde_json writes an exponent in its own way: 1e400 is 1e+400.
    for literal in ["123456789012345678901234567890", "1.10", "1e+400", "2.50", "0.10"] {
        assert!(goes.to_string().contains(literal), "{literal}");
    }
    let run: ExtractRun = serde_json::from_str(&text).expect("a run");
    let output = run.output.as_ref().and_then(|output| output.as_json()).expect("JSON");
    assert_eq!(output.value["trailing"].to_string(), "1.10");
    assert_eq!(run.usage.and_then(|usage| usage.total_credits), Some(2.5));
}

#[test]
fn the_literals_of_the_issue() {
    let text = examples::text("processed-json-deep.json").replacen(
        "\"value\": {",
        "\"value\": { \"n\": 12345678901234567890123, \"m\": 1.10,",
        1,
    );
    let goes = back::<ExtractRun>(&text);
    assert!(goes.contains(r#""n":12345678901234567890123,"m":1.10"#), "{goes}");
}

#[test]
fn a_number_is_a_number_although_it_looks_like_an_object() {
    let run = examples::text("processed-json-deep.json");
    let text = run.replacen("\"extractor\": {", "\"extractor\": 5, \"was\": {", 1);
    let error = serde_json::from_str::<ExtractRun>(&text).map(|_| ()).expect_err("a number");
    let expected = "extractor: invalid type: integer `5`, expected struct ExtractorSummary";
    assert!(error.to_string().starts_with(expected), "{error}");
    let text = run.replacen("\"extractor\": {", "\"extractor\": 1.10, \"was\": {", 1);
    let error = serde_json::from_str::<ExtractRun>(&text).map(|_| ()).expect_err("a number");
    let expected = "extractor: invalid type: number `1.10`, expected struct ExtractorSummary";
    assert!(error.to_string().starts_with(expected), "{error}");
    let text = run.replacen("\"config\": {", "\"config\": 5, \"was\": {", 1);
    let run: ExtractRun = serde_json::from_str(&text).expect("a config of no known shape");
    assert_eq!(run.config.as_unknown().expect("unknown").value(), 5);
}

/// Where a number has a field of its own, its text comes back too.
#[test]
fn typed_numbers_come_back_to_the_letter() {
    for literal in
        ["1.10", "1.0", "1", "1e+0", "1e+2", "-0", "-0.0", "0.1e-7", "1.000000000000000001"]
    {
        let text = format!(r#"{{"x":{literal},"y":1}}"#);
        assert_eq!(back::<Polygon>(&text), text);
        let text = format!(r#"{{"ocrConfidence":{literal},"logprobsConfidence":{literal}}}"#);
        assert_eq!(back::<ExtractOutputMetadataValue>(&text), text);
        let text = format!(r#"{{"value":{{"a":[{literal}]}},"metadata":{{"a":{text}}}}}"#);
        assert_eq!(back::<ExtractOutput>(&text), text);
    }
    for literal in ["1.0", "1e+0", "1e+2", "-0"] {
        let text = format!(r#"{{"start":{literal},"end":2}}"#);
        assert_eq!(back::<PageRangesItem>(&text), text);
    }
    // A field that no float holds is refused, and not made infinite.
    let error = serde_json::from_str::<Polygon>(r#"{"x":1e400,"y":1}"#).map(|_| ());
    let error = error.expect_err("too large").to_string();
    assert!(error.starts_with("x: invalid value: 1e+400, expected f64 at line 1 "), "{error}");
}

/// Wherever a value is kept whole.
#[test]
fn free_form_numbers_come_back_to_the_letter_wherever_they_are() {
    let numbers = r#"[12345678901234567890123,-9223372036854775809,1.10,1e+400,-0.0,{"a":1.0}]"#;
    for text in [
        format!(r#"{{"value":{{"a":{numbers}}},"metadata":{{}}}}"#),
        format!(r#"{{"value":{{}},"metadata":{{}},"later":{numbers}}}"#),
        format!(r#"{{"a":{{"id":"a","type":"b","value":{numbers},"references":[]}}}}"#),
        format!(r#"{{"a":{{"id":"a","type":"b","value":{numbers},"references":[]}},"b":1.10}}"#),
        r#"{"value":{},"metadata":{"a":{"ocrConfidence":1.10},"b":1.10}}"#.to_owned(),
        format!(r#"{{"value":{numbers}}}"#),
        numbers.to_owned(),
        "12345678901234567890123".to_owned(),
        "1.10".to_owned(),
    ] {
        assert_eq!(back::<ExtractOutput>(&text), text);
        let tree: Value = serde_json::from_str(&text).expect("JSON");
        let output: ExtractOutput = serde_json::from_value(tree).expect("an output");
        assert_eq!(serde_json::to_string(&output).expect("JSON"), text);
    }
}

/// A tree hands over an integer beyond 64 bits as one of 128.
#[test]
fn a_large_integer_of_a_tree() {
    let tree = |text: &str| -> Value { serde_json::from_str(text).expect("JSON") };
    let text = r#"{"x":123456789012345678901234567890,"y":-9223372036854775809}"#;
    let point: Polygon = serde_json::from_value(tree(text)).expect("a point");
    assert_eq!(serde_json::to_string(&point).expect("JSON"), text);
    let error = serde_json::from_value::<PageRangesItem>(tree(&text.replace('x', "start")));
    let error = error.map(|_| ()).expect_err("too large").to_string();
    assert!(error.starts_with("start: invalid value: 123456789012345678901234567890"), "{error}");
    for member in ["polygon", "fileId", "page"] {
        let text = format!(r#"{{"{member}":18446744073709551616}}"#);
        let error = serde_json::from_value::<Citation>(tree(&text)).map(|_| ());
        let error = error.expect_err("a number").to_string();
        let expected = format!("{member}: invalid type: ");
        assert!(error.starts_with(&expected), "{error}");
    }
}
