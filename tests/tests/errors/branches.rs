//! Unions: a branch that claims a value and finds a fault in it; and why no branch claims one.

use conformance::round_trip::error;
use extend_ai_types::{ExtractConfig, ExtractOutput};
use serde_json::{Value, json};

use super::refused;

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
