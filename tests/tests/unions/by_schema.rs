//! Which branch a value is, and that nothing but the schemas decides it.

use extend_ai_types::{CreatedBy, ExtractConfig, ExtractOutput};
use serde_json::{Value, json};

use super::{entry, orders};

fn output(value: &Value) -> ExtractOutput {
    serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{value}: {error}"))
}

fn branch(output: &ExtractOutput) -> &'static str {
    match output {
        ExtractOutput::Json(_) => "JSON",
        ExtractOutput::Legacy(_) => "legacy",
        ExtractOutput::Unknown(_) => "unknown",
        _ => "another",
    }
}

/// What each of these is, in every order of its members.
#[track_caller]
fn is(expected: &str, value: Value) {
    for value in orders(&value) {
        let decoded = output(&value);
        assert_eq!(branch(&decoded), expected, "{value}");
        assert_eq!(serde_json::to_value(&decoded).expect("JSON"), value);
        let text = serde_json::to_string(&decoded).expect("JSON");
        if expected != "JSON" {
            assert_eq!(text, value.to_string(), "the order of the members");
        }
        let from_text: ExtractOutput = serde_json::from_str(&value.to_string()).expect("an output");
        assert_eq!(from_text, decoded);
    }
}

#[test]
fn the_rule_of_the_facts() {
    is("JSON", json!({ "value": {}, "metadata": {} }));
    is("JSON", json!({ "value": { "a": 1 }, "metadata": { "a": { "logprobsConfidence": null } } }));
    is("JSON", json!({ "value": {}, "metadata": {}, "later": [1, 2] }));
    is("legacy", json!({}));
    is("legacy", json!({ "total": entry(5), "date": entry(Value::Null) }));
    is("legacy", json!({ "value": entry(5), "metadata": entry("x") }));
    is("legacy", json!({ "value": entry(5), "other": entry("x"), "metadata": entry("y") }));
    is("legacy", json!({ "value": entry(5) }));
    is("legacy", json!({ "metadata": entry(5) }));
    is("legacy", json!({ "": entry(5), "id": entry(1), "object": entry(2) }));
}

#[test]
fn json_whose_data_looks_like_a_field_result() {
    let data = json!({ "id": "a", "type": "b", "value": 1, "references": [] });
    let metadata = json!({ "id": {}, "type": {}, "references": {} });
    is("JSON", json!({ "value": data, "metadata": metadata }));
    is("JSON", json!({ "total": entry(5), "value": data, "metadata": {} }));
}

#[test]
fn near_misses_are_kept_whole() {
    // An entry without `references`, alone and among good ones.
    is("unknown", json!({ "a": { "id": "a", "type": "string", "value": 1 } }));
    is("unknown", json!({ "a": entry(1), "b": { "id": "a", "type": "string" }, "c": entry(2) }));
    // A null entry among good ones.
    is("unknown", json!({ "a": entry(1), "b": null, "c": entry(2) }));
    // Metadata that is no map of objects.
    is("unknown", json!({ "value": {}, "metadata": { "x": 5 } }));
    is("unknown", json!({ "value": {}, "metadata": { "w": {}, "x": null, "y": {} } }));
    is("unknown", json!({ "value": {}, "metadata": [] }));
    is("unknown", json!({ "value": null, "metadata": {} }));
    is("unknown", json!({ "value": {} }));
    is("unknown", json!({ "metadata": {} , "other": entry(1) }));
    for value in [json!([]), json!("text"), json!(5), json!(1.5), json!(true)] {
        is("unknown", value);
    }
}

#[test]
fn what_was_decoded_before_a_misfit_comes_back_to_the_letter() {
    let text =
        r#"{"value":{"z":1,"a":1.0},"metadata":{"a":{"ocrConfidence":1.0,"odd":[1]},"b":5}}"#;
    let decoded: ExtractOutput = serde_json::from_str(text).expect("an output");
    assert_eq!(branch(&decoded), "unknown");
    assert_eq!(serde_json::to_string(&decoded).expect("JSON"), text);
    let text = r#"{"a":{"id":"a","type":"new","value":{"q":1.0},"confidence":1.0,"references":[]},"b":{}}"#;
    let decoded: ExtractOutput = serde_json::from_str(text).expect("an output");
    assert_eq!(branch(&decoded), "unknown");
    let came: Value = serde_json::from_str(text).expect("JSON");
    assert_eq!(serde_json::to_value(&decoded).expect("JSON"), came);
}

#[test]
fn a_bad_body_is_an_error_and_not_another_branch() {
    for (value, expected) in [
        (
            json!({ "value": {}, "metadata": { "a": { "ocrConfidence": "high" } } }),
            "metadata.a.ocrConfidence: invalid type: string \"high\", expected f64",
        ),
        (
            json!({ "a": { "id": "a", "type": "string", "references": [] } }),
            "a: missing field `value`",
        ),
        (
            json!({ "a": { "id": "a", "type": "string", "value": 1, "references": [{ "id": 5 }] } }),
            "a.references[0].id: invalid type: integer `5`, expected a string",
        ),
        (
            json!({ "a": { "id": "a", "type": "b", "value": 1, "references": [], "confidence": [] } }),
            "a.confidence: invalid type: sequence, expected f64",
        ),
    ] {
        for value in orders(&value) {
            let error = serde_json::from_value::<ExtractOutput>(value.clone()).map(|_| ());
            let error = error.expect_err("a bad body").to_string();
            assert!(error.starts_with(expected), "{error}");
            let error = serde_json::from_str::<ExtractOutput>(&value.to_string()).map(|_| ());
            let error = error.expect_err("a bad body").to_string();
            assert!(error.starts_with(expected) && error.contains(" at line 1 column "), "{error}");
        }
    }
}

#[test]
fn configs() {
    let config = |value: Value| -> ExtractConfig {
        let decoded = serde_json::from_str(&value.to_string()).expect("a config");
        assert_eq!(serde_json::to_value(&decoded).expect("JSON"), value);
        decoded
    };
    for value in orders(&json!({ "baseVersion": "4", "extractionRules": "x", "schema": {} })) {
        assert!(config(value).as_json().is_some());
    }
    assert!(config(json!({})).as_json().is_some());
    // Both at once: legacy, and `schema` is kept.
    for value in orders(&json!({ "schema": { "a": 1 }, "fields": [], "baseVersion": "3", "x": 1 }))
    {
        let decoded = config(value);
        let legacy = decoded.as_legacy().expect("legacy");
        assert_eq!(legacy.unknown_members()["schema"], json!({ "a": 1 }));
        assert_eq!(legacy.base_version.as_deref(), Some("3"));
    }
    // `fields` of another kind is an unknown member of the JSON form.
    for value in orders(&json!({ "fields": "x", "baseVersion": "4", "schema": {} })) {
        let decoded = config(value);
        assert_eq!(decoded.as_json().expect("JSON").unknown_members()["fields"], "x");
    }
    let error = serde_json::from_str::<ExtractConfig>(r#"{"baseProcessor":5}"#).map(|_| ());
    let error = error.expect_err("a number").to_string();
    assert!(error.starts_with("baseProcessor: invalid type: integer `5`"), "{error}");
    let error = serde_json::from_str::<ExtractConfig>(r#"{"fields":[{}]}"#).map(|_| ());
    let error = error.expect_err("an empty field").to_string();
    assert!(error.starts_with("fields[0]: missing field `id`"), "{error}");
    assert!(config(json!(null)).as_unknown().is_some());
}

#[test]
fn a_tag_decides_and_an_unknown_one_is_kept() {
    let who = |value: Value| -> CreatedBy {
        serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{value}: {error}"))
    };
    for value in orders(&json!({ "type": "user", "email": "a@b.c", "extra": 1 })) {
        let user = who(value.clone());
        assert_eq!(user.as_user().expect("a user").email, "a@b.c");
        assert_eq!(serde_json::to_value(&user).expect("JSON"), value);
    }
    assert!(who(json!({ "name": "key", "type": "api_key" })).as_api_key().is_some());
    let robot = who(json!({ "type": "robot", "email": "a@b.c" }));
    let reasons: Vec<String> =
        robot.as_unknown().expect("unknown").reasons().iter().map(ToString::to_string).collect();
    assert_eq!(
        reasons,
        [
            "not User, because `type` is not \"user\"",
            "not ApiKey, because `type` is not \"api_key\"",
        ]
    );
    assert!(who(json!({ "email": "a@b.c" })).as_unknown().is_some());
    let error = serde_json::from_value::<CreatedBy>(json!({ "type": "user" })).map(|_| ());
    assert_eq!(error.expect_err("no address").to_string(), "missing field `email`");
}

#[test]
fn an_unknown_value_says_where_each_branch_stopped() {
    let decoded =
        output(&json!({ "a": entry(1), "b": { "id": 5, "type": "x", "references": [] } }));
    let unknown = decoded.as_unknown().expect("unknown");
    let reasons: Vec<(&str, String)> = unknown
        .reasons()
        .iter()
        .map(|refusal| (refusal.branch(), refusal.reason().to_owned()))
        .collect();
    assert_eq!(
        reasons,
        [
            ("Json", "`value` is missing".to_owned()),
            ("Legacy", "`b.id` is a number, not a string".to_owned()),
        ]
    );
    assert_eq!(
        unknown.to_string(),
        "no branch of ExtractOutput claims the value: not Json, because `value` is missing; \
         not Legacy, because `b.id` is a number, not a string"
    );
}

#[test]
fn duplicates_of_known_members_are_errors_and_of_unknown_ones_the_last_stays() {
    for (text, expected) in [
        (r#"{"value":{},"metadata":{},"value":{}}"#, "value: duplicate field"),
        (r#"{"value":{},"metadata":{},"metadata":{}}"#, "metadata: duplicate field"),
        (r#"{"value":{},"metadata":{"a":{},"a":{}}}"#, "metadata.a: duplicate field"),
    ] {
        let error = serde_json::from_str::<ExtractOutput>(text).map(|_| ());
        let error = error.expect_err(text).to_string();
        assert!(error.starts_with(expected), "{error}");
    }
    let text = r#"{"value":{},"metadata":{},"x":1,"x":2}"#;
    let decoded: ExtractOutput = serde_json::from_str(text).expect("an output");
    let goes = serde_json::to_string(&decoded).expect("JSON");
    assert_eq!(goes, r#"{"value":{},"metadata":{},"x":2}"#);
}
