//! Documents that are nested deeply.

use conformance::json::parse;
use conformance::round_trip::error;
use extend_ai_types::{ExtractConfig, ExtractionField};

/// A field in a field, so many deep; the innermost is what is given.
fn nested_fields(depth: usize, innermost: &str) -> String {
    let open = r#"{"id":"a","name":"a","type":"object","description":"","schema":["#;
    format!("{}{innermost}{}", open.repeat(depth), "]}".repeat(depth))
}

#[test]
fn deep_nesting_is_an_error_and_no_overflow() {
    let innermost = r#"{"id":"a","name":"a","type":"string","description":""}"#;
    for depth in [1, 20, 60] {
        conformance::round_trip::comes_back::<ExtractionField>(&nested_fields(depth, innermost));
    }
    // serde_json's limit is 128 brackets.
    for depth in [64, 1_000, 100_000] {
        let error = error::<ExtractionField>(&nested_fields(depth, innermost));
        assert!(error.starts_with("recursion limit exceeded"), "{error}");
        let config = format!(r#"{{"fields":[{}]}}"#, nested_fields(depth, innermost));
        assert!(error_of_config(&config).starts_with("recursion limit exceeded"));
    }
    // In free-form values, in unions that no branch claims, in unknown members.
    for text in [
        format!(r#"{{"schema":{}}}"#, "[".repeat(100_000)),
        format!(r#"{{"schema":{}}}"#, "{\"a\":".repeat(100_000)),
        format!(r#"{{"new":{}}}"#, "{\"a\":".repeat(100_000)),
        "[".repeat(100_000),
    ] {
        let error = ExtractConfig::from_json(text.as_bytes()).expect_err("too deep").to_string();
        let expected = ["recursion limit exceeded", "schema: invalid type: sequence"];
        assert!(expected.iter().any(|start| error.starts_with(start)), "{error}");
        // A union is asked of serde_json as a text, for which it has no limit: it comes to where that ends.
        let error = error_of_config(&text);
        let expected = ["EOF while parsing", "expected value"];
        assert!(expected.iter().any(|start| error.starts_with(start)), "{error}");
    }
}

fn error_of_config(text: &str) -> String {
    error::<ExtractConfig>(text)
}

#[test]
fn a_path_of_many_steps() {
    let error = error::<ExtractionField>(&nested_fields(50, r#"{"id":5}"#));
    let path = vec!["schema[0]"; 50].join(".");
    assert!(error.starts_with(&format!("{path}.id: invalid type: integer `5`")), "{error}");
}

/// ciborium writes an error as the debug text of its message: an error that is wrapped at every
/// level would double its text with each.
#[test]
fn the_text_of_an_error_does_not_grow_with_the_power_of_the_depth() {
    let length = |depth: usize| -> usize {
        let document = parse(&nested_fields(depth, r#"{"id":true}"#));
        let mut bytes = Vec::new();
        ciborium::into_writer(&document, &mut bytes).expect("CBOR");
        let error = ciborium::from_reader::<ExtractionField, _>(bytes.as_slice());
        let text = error.map(|_| ()).expect_err("a boolean").to_string();
        assert!(text.contains("schema[0].id: invalid type: boolean `true`"), "{text}");
        text.len()
    };
    let step = length(2) - length(1);
    assert!(step < 20, "{step}");
    assert_eq!(length(50), length(1) + 49 * step);
}
