//! Errors name the place, keep their category, and never hide behind another branch.

use std::io::{self, Read};

use conformance::examples;
use conformance::json::parse;
use conformance::round_trip::error;
use extend_ai_types::{
    ExtractConfig, ExtractOutput, ExtractOutputMetadata, ExtractRun, ExtractionField, RunUsage,
};
use serde_json::error::Category;
use serde_json::{Value, json};

/// A run with a value replaced.
fn run_with(pointer: &str, value: Value) -> String {
    let mut run = parse(&examples::text("processed-json-deep.json"));
    *run.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")) = value;
    run.to_string()
}

/// Sees to it that a run with a bad value is refused, with the place.
#[track_caller]
fn refused(pointer: &str, value: Value, expected: &str) {
    let error = error::<ExtractRun>(&run_with(pointer, value));
    assert!(error.starts_with(expected), "{error}\nshould start with {expected}");
    assert!(error.contains(" at line 1 column "), "{error}");
}

#[test]
fn the_path_through_structs_unions_maps_and_arrays() {
    refused("/id", json!(5), "id: invalid type: integer `5`, expected a string");
    refused(
        "/reviewed",
        json!("yes"),
        "reviewed: invalid type: string \"yes\", expected a boolean",
    );
    refused(
        "/extractor/name",
        json!(null),
        "extractor.name: invalid type: null, expected a string",
    );
    refused(
        "/extractor",
        json!([]),
        "extractor: invalid type: sequence, expected struct Extractor",
    );
    refused(
        "/file/metadata/pageCount",
        json!("2"),
        "file.metadata.pageCount: invalid type: string",
    );
    refused("/usage", json!({}), "usage: missing field `credits`");
    refused(
        "/config/advancedOptions/reviewAgent",
        json!({ "enabled": 1 }),
        "config.advancedOptions.reviewAgent.enabled: invalid type: integer `1`, expected a boolean",
    );
    refused(
        "/output/metadata/total/citations/0/page/number",
        json!("one"),
        "output.metadata.total.citations[0].page.number: invalid type: string \"one\", expected f64",
    );
    refused(
        "/output/metadata/total/citations/0/polygon/3",
        json!({ "x": 1 }),
        "output.metadata.total.citations[0].polygon[3]: missing field `y`",
    );
    refused(
        "/output/metadata/total/reviewAgentScore",
        json!(4.5),
        "output.metadata.total.reviewAgentScore: invalid value: ",
    );
    refused(
        "/object",
        json!("classify_run"),
        "object: invalid value: string \"classify_run\", expected \"extract_run\"",
    );
}

#[test]
fn keys_that_are_no_identifiers_are_quoted() {
    refused(
        "/output/metadata/line_items[0].description/ocrConfidence",
        json!("high"),
        "output.metadata[\"line_items[0].description\"].ocrConfidence: invalid type: string",
    );
    for (key, expected) in [
        ("", "[\"\"]"),
        ("a b", "[\"a b\"]"),
        ("0", "[\"0\"]"),
        ("a\"b\\", "[\"a\\\"b\\\\\"]"),
        ("Ünïcode", "[\"Ünïcode\"]"),
        ("$ref", "$ref"),
        ("_", "_"),
        ("a1", "a1"),
    ] {
        let text = json!({ key: { "insights": {} } }).to_string();
        let error = error::<ExtractOutputMetadata>(&text);
        let expected = format!("{expected}.insights: invalid type: map, expected an array");
        assert!(error.starts_with(&expected), "{error}");
    }
}

#[test]
fn line_and_column_are_those_of_the_value() {
    let text = "{\n  \"credits\": 1,\n  \"breakdown\": [\n    { \"object\": true }\n  ]\n}";
    let error = serde_json::from_str::<RunUsage>(text).expect_err("a boolean");
    assert_eq!((error.line(), error.column()), (4, 20));
    assert_eq!(
        error.to_string(),
        "breakdown[0].object: invalid type: boolean `true`, expected a string at line 4 column 20"
    );
    let from_reader = serde_json::from_reader::<_, RunUsage>(text.as_bytes()).expect_err("it");
    assert_eq!((from_reader.line(), from_reader.column()), (4, 20));
    assert!(
        from_reader.to_string().starts_with("breakdown[0].object: invalid type: boolean `true`")
    );
    // A value has no lines.
    let from_value = serde_json::from_value::<RunUsage>(parse(text)).expect_err("it").to_string();
    assert_eq!(from_value, "breakdown[0].object: invalid type: boolean `true`, expected a string");
}

#[test]
fn a_branch_that_claims_a_bad_body_is_an_error_and_not_unknown() {
    for (value, expected) in [
        (json!({ "value": {}, "metadata": { "a": { "citations": 5 } } }), "metadata.a.citations: "),
        (json!({ "a": { "id": "a", "type": "b", "references": [] } }), "a: missing field `value`"),
        (
            json!({ "a": { "id": "a", "type": "b", "value": 1, "references": [{}] } }),
            "a.references[0]: missing field `id`",
        ),
    ] {
        let error = error::<ExtractOutput>(&value.to_string());
        assert!(error.starts_with(expected), "{error}");
        refused("/output", value, &format!("output.{expected}"));
    }
    for (value, expected) in [
        (json!({ "fields": [5] }), "fields[0]: invalid type: integer `5`"),
        (json!({ "schema": 5 }), "schema: invalid type: integer `5`, expected an object"),
        (json!({ "advancedOptions": [] }), "advancedOptions: invalid type: sequence"),
        (json!({ "parseConfig": { "target": {} } }), "parseConfig.target: invalid type: map"),
    ] {
        let error = error::<ExtractConfig>(&value.to_string());
        assert!(error.starts_with(expected), "{error}");
        refused("/config", value, &format!("config.{expected}"));
    }
}

#[test]
fn an_unknown_value_says_why_each_branch_did_not_claim_it() {
    let why = |value: Value| -> String {
        let output: ExtractOutput = serde_json::from_value(value).expect("kept");
        output.as_unknown().expect("unknown").to_string()
    };
    for (value, json, legacy) in [
        (json!(5), "the value is a number, not an object", "the value is a number, not an object"),
        (json!({ "a": null }), "`value` is missing", "`a` is null, not an object"),
        (json!({ "a b": {} }), "`value` is missing", "`[\"a b\"].id` is missing"),
        (json!({ "value": [] }), "`value` is an array, not an object", "`value` is an array"),
        (
            json!({ "value": {}, "metadata": { "x y": 5 } }),
            "`metadata[\"x y\"]` is a number, not an object",
            "`value.id` is missing",
        ),
        (
            json!({ "a": { "id": "a", "type": "b", "references": {} } }),
            "`value` is missing",
            "`a.references` is an object, not an array",
        ),
    ] {
        let why = why(value);
        let start = format!(
            "no branch of ExtractOutput claims the value: not Json, because {json}; \
             not Legacy, because {legacy}"
        );
        assert!(why.starts_with(&start), "{why}");
    }
}

#[test]
fn a_duplicate_of_a_known_member_is_an_error_with_its_path() {
    for (text, expected) in [
        (r#"{"credits":1,"credits":1}"#, "credits: duplicate field"),
        (r#"{"totalCredits":null,"credits":1,"totalCredits":null}"#, "totalCredits: duplicate"),
        (
            r#"{"credits":1,"breakdown":[{"object":"a","id":"b","credits":1,"id":"c"}]}"#,
            "breakdown[0].id: duplicate field",
        ),
    ] {
        let error = error::<RunUsage>(text);
        assert!(error.starts_with(expected) && error.contains(" at line 1 column "), "{error}");
    }
    let error = error::<ExtractOutputMetadata>(r#"{"a b":{},"a b":{}}"#);
    assert!(error.starts_with("[\"a b\"]: duplicate field"), "{error}");
}

#[test]
fn of_duplicates_of_an_unknown_member_the_last_stays() {
    let text = r#"{"new":1,"credits":1,"other":2,"new":{"a":1,"a":2}}"#;
    let usage: RunUsage = serde_json::from_str(text).expect("usage");
    let goes = serde_json::to_string(&usage).expect("JSON");
    assert_eq!(goes, r#"{"credits":1,"new":{"a":2},"other":2}"#);
}

/// serde_json's categories: retries and streams rely on them.
#[test]
fn truncated_input_is_the_end_of_the_input() {
    for name in ["processed-json-deep.json", "processed-legacy-full.json"] {
        let text = examples::text(name);
        let text = text.trim_end();
        for length in (0..text.len()).step_by(11) {
            let part = &text.as_bytes()[..length];
            let error = ExtractRun::from_json(part).expect_err("a part");
            assert!(error.is_eof(), "{name} up to {length}: {error}");
            let error = serde_json::from_slice::<ExtractRun>(part).expect_err("a part");
            let category = error.classify();
            let is_eof = category == Category::Eof || ends_within_number(part);
            assert!(is_eof, "{name} up to {length}: {error}");
        }
    }
}

/// Whether a part ends where a number must go on. Unions are asked of serde_json as the text that they are, and
/// of a text that ends so it says that the number is invalid, as it does where a value is passed over.
fn ends_within_number(part: &[u8]) -> bool {
    part.last().is_some_and(|last| b"-+.eE".contains(last))
}

#[test]
fn truncated_input_of_a_reader_is_the_end_of_the_input() {
    let text = examples::text("processed-legacy-full.json");
    for length in (0..text.trim_end().len()).step_by(17) {
        let part = &text.as_bytes()[..length];
        let error = serde_json::from_reader::<_, ExtractRun>(part).expect_err("a part");
        assert!(error.is_eof() || ends_within_number(part), "up to {length}: {error}");
    }
}

#[test]
fn a_reader_that_fails_is_an_error_of_the_reader() {
    /// Fails when it has been read.
    struct Failing<'a>(&'a [u8]);
    impl Read for Failing<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            match self.0.read(buffer)? {
                0 => Err(io::Error::new(io::ErrorKind::TimedOut, "no answer")),
                length => Ok(length),
            }
        }
    }
    for name in ["processed-json-deep.json", "processed-legacy-full.json"] {
        let text = examples::text(name);
        for length in (0..text.trim_end().len()).step_by(37) {
            let reader = Failing(&text.as_bytes()[..length]);
            let error = serde_json::from_reader::<_, ExtractRun>(reader).expect_err("a part");
            assert!(error.is_io(), "up to {length}: {error}");
            assert_eq!(error.io_error_kind(), Some(io::ErrorKind::TimedOut));
        }
    }
}

#[test]
fn bad_syntax_is_bad_syntax() {
    let text = examples::text("processed-json-deep.json");
    let mut tried = 0;
    for (at, _) in text.match_indices(':') {
        let outside = text[..at].ends_with('"') && text[at..].starts_with(": ");
        if outside {
            let broken = format!("{};{}", &text[..at], &text[at + 1..]);
            let error = serde_json::from_str::<ExtractRun>(&broken).expect_err("a semicolon");
            assert!(error.is_syntax(), "{error}");
            tried += 1;
        }
    }
    assert!(tried > 300, "{tried}");
    for broken in [r#"{"credits":01}"#, r#"{"credits":1,}"#, r#"{"credits":nul}"#, "{'a':1}"] {
        let error = serde_json::from_str::<RunUsage>(broken).expect_err(broken);
        assert!(error.is_syntax(), "{broken}: {error}");
    }
    let error = serde_json::from_str::<RunUsage>(r#"{"credits":1} x"#).expect_err("more");
    assert!(error.is_syntax(), "{error}");
}

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
