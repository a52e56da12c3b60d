//! The path of the value at fault, with line and column.

use conformance::json::parse;
use conformance::round_trip::error;
use extend_ai_types::{ExtractOutputMetadata, RunUsage};
use serde_json::json;

use super::refused;

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
