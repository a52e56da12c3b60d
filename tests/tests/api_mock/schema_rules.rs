//! Each rule of schemas that the mock enforces: a schema that is taken, and one that is refused where it breaks the
//! rule. The names of the rules are those of the documentation's list, S1 to S18; S17 is in
//! `from_files.rs`, for its number is one of the server's settings.

use conformance::api::Api;
use conformance::api::schema_rules::{check, echo};
use serde_json::{Value, json};

use super::{refused, taken};

/// A schema with one property.
fn with(property: Value) -> Value {
    json!({"type": "object", "properties": {"p": property}})
}

/// Objects in objects, so many below the root, each the only item of an array if `arrays`.
fn nested(levels: usize, arrays: bool) -> Value {
    (0..levels).fold(with(json!({"type": ["string", "null"]})), |inner, _| {
        with(if arrays { json!({"type": "array", "items": inner}) } else { inner })
    })
}

fn takes(schema: &Value) {
    assert_eq!(check(schema), Ok(()), "{schema}");
}

/// Asserts that a schema is refused for this rule, at this path below `schema`.
fn refuses(rule: &str, path: &str, schema: &Value) {
    let broken = check(schema).expect_err("it breaks a rule");
    let expected = if path.is_empty() { "schema".to_owned() } else { format!("schema.{path}") };
    assert_eq!((broken.rule, broken.path), (rule, expected), "{schema}");
}

const P: &str = "properties.p";
const ITEMS: &str = "properties.p.items";

#[test]
fn s1_the_root_is_an_object() {
    takes(&json!({"type": "object", "properties": {}}));
    refuses("S1", "", &json!({"type": "array", "items": {"type": "string"}}));
    refuses("S1", "", &json!({"type": "object"}));
    refuses("S1", "", &json!({"properties": {}}));
    refuses("S1", "", &json!({"type": ["object", "null"], "properties": {}}));
    refuses("S1", "", &json!(true));
}

#[test]
fn s2_types() {
    for name in ["string", "number", "integer", "boolean"] {
        takes(&with(json!({"type": [name, "null"]})));
    }
    refuses("S2", P, &with(json!({"type": "date"})));
    refuses("S2", P, &with(json!({"type": ["date", "null"]})));
    refuses("S2", P, &with(json!({"type": "null"})));
    refuses("S2", P, &with(json!({})));
    refuses("S2", P, &with(json!(true)));
    refuses("S2", ITEMS, &with(json!({"type": "array", "items": {"description": "any"}})));
}

#[test]
fn s3_primitives_are_nullable() {
    for name in ["string", "number", "integer", "boolean"] {
        refuses("S3", P, &with(json!({"type": name})));
        refuses("S3", P, &with(json!({"type": [name]})));
    }
    refuses("S3", P, &with(json!({"type": ["string", "integer", "null"]})));
    refuses("S3", "properties.p.properties.p", &with(with(json!({"type": "string"}))));
}

#[test]
fn s4_objects_and_arrays_are_not() {
    takes(&with(json!({"type": "object", "properties": {}})));
    takes(&with(json!({"type": "array", "items": {"type": "string"}})));
    refuses("S4", P, &with(json!({"type": ["object", "null"], "properties": {}})));
    refuses("S4", P, &with(json!({"type": ["array", "null"], "items": {"type": "string"}})));
}

#[test]
fn s5_objects_have_properties() {
    refuses("S5", P, &with(json!({"type": "object"})));
    refuses("S5", ITEMS, &with(json!({"type": "array", "items": {"type": "object"}})));
}

#[test]
fn s6_items_are_objects_or_primitives_that_are_not_nullable() {
    takes(&with(json!({"type": "array", "items": with(json!({"type": ["number", "null"]}))})));
    for name in ["string", "number", "integer", "boolean"] {
        takes(&with(json!({"type": "array", "items": {"type": name}})));
        refuses("S6", ITEMS, &with(json!({"type": "array", "items": {"type": [name, "null"]}})));
    }
    refuses("S6", ITEMS, &with(json!({"type": "array"})));
}

#[test]
fn s7_enums_are_texts_and_null() {
    takes(&with(json!({"enum": ["red", "green", null]})));
    takes(&with(json!({"enum": ["x", null]})));
    refuses("S7", P, &with(json!({"enum": ["red", "green"]})));
    refuses("S7", P, &with(json!({"enum": [1, 2, null]})));
    refuses("S7", P, &with(json!({"enum": [true, null]})));
    refuses("S7", P, &with(json!({"enum": ["red", null, null]})));
    refuses("S7", P, &with(json!({"enum": ["red", null], "type": ["string", "null"]})));
}

#[test]
fn s8_s9_arrays_have_no_enums_and_no_arrays() {
    refuses("S8", ITEMS, &with(json!({"type": "array", "items": {"enum": ["a", null]}})));
    let inner = json!({"type": "array", "items": {"type": "string"}});
    refuses("S9", ITEMS, &with(json!({"type": "array", "items": inner})));
}

#[test]
fn s10_five_levels_of_objects() {
    takes(&nested(5, false));
    takes(&nested(5, true));
    refuses("S10", &["properties.p"; 6].join("."), &nested(6, false));
    refuses("S10", &["properties.p.items"; 6].join("."), &nested(6, true));
    // A currency is an object.
    let money = json!({
        "type": "object", "extend:type": "currency",
        "properties": {
            "amount": {"type": ["number", "null"]},
            "iso_4217_currency_code": {"type": ["string", "null"]},
        },
    });
    let within = |levels| (0..levels).fold(with(money.clone()), |inner, _| with(inner));
    takes(&within(4));
    refuses("S10", &["properties.p"; 6].join("."), &within(5));
}

#[test]
fn s11_names() {
    let named =
        |name: &str| json!({"type": "object", "properties": {name: {"type": ["string", "null"]}}});
    for name in ["a", "a_B-9", "9", "-"] {
        takes(&named(name));
    }
    for name in ["unit price", "größe", "a.b", "a[0]", ""] {
        refuses("S11", &format!("properties.{name}"), &named(name));
    }
}

#[test]
fn s12_unsupported_keywords() {
    let text = json!({"type": ["string", "null"]});
    for (keyword, value) in [
        ("anyOf", json!([text, {"type": "null"}])),
        ("oneOf", json!([text])),
        ("allOf", json!([text])),
        ("const", json!("x")),
        ("pattern", json!("^a")),
        ("if", json!({})),
        ("then", json!({})),
        ("else", json!({})),
        ("$ref", json!("#/$defs/a")),
        ("minimum", json!(1)),
        ("maxLength", json!(9)),
        ("format", json!("date")),
        ("nullable", json!(true)),
        ("extend:colour", json!("red")),
    ] {
        let mut property = text.clone();
        property[keyword] = value.clone();
        refuses("S12", P, &with(property));
    }
    for keyword in ["$defs", "definitions", "$schema"] {
        let mut schema = with(text.clone());
        schema[keyword] = json!({});
        refuses("S12", "", &schema);
    }
    let map = json!({"type": "object", "properties": {}, "additionalProperties": text});
    refuses("S12", P, &with(map));
    let items = json!({"type": "string", "minLength": 1});
    refuses("S12", ITEMS, &with(json!({"type": "array", "items": items})));
}

/// What may be left out is added, in every object.
#[test]
fn s13_the_echo() {
    let sent = json!({"type": "object", "properties": {
        "a": {"type": ["string", "null"]},
        "b": {"type": "object", "properties": {"c": {"type": ["boolean", "null"]}}},
        "d": {"type": "array", "items": {"type": "object", "required": [], "properties": {"e": {"type": ["number", "null"]}}}},
    }});
    takes(&sent);
    let expected = json!({"type": "object", "properties": {
        "a": {"type": ["string", "null"]},
        "b": {
            "type": "object", "properties": {"c": {"type": ["boolean", "null"]}},
            "required": ["c"], "additionalProperties": false,
        },
        "d": {"type": "array", "items": {
            "type": "object", "properties": {"e": {"type": ["number", "null"]}},
            "required": ["e"], "additionalProperties": false,
        }},
    }, "required": ["a", "b", "d"], "additionalProperties": false});
    assert_eq!(echo(&sent), expected);
    assert_eq!(echo(&expected), expected);
    refuses("S13", "", &json!({"type": "object", "properties": {}, "required": "a"}));
}

#[test]
fn s14_to_s16_names_and_descriptions() {
    takes(&with(
        json!({"type": ["integer", "null"], "description": "pieces", "extend:name": "Count"}),
    ));
    takes(&with(json!({
        "enum": ["red", "green", null], "extend:name": "Paint", "extend:descriptions": ["fire engine", "grass"],
    })));
    refuses("S14", P, &with(json!({"type": ["integer", "null"], "description": null})));
    refuses("S15", P, &with(json!({"type": ["integer", "null"], "extend:name": "unit price"})));
    refuses("S15", P, &with(json!({"type": ["integer", "null"], "extend:name": 1})));
    for descriptions in [json!(["one"]), json!(["one", 2]), json!("one"), json!(["one", "two", ""])]
    {
        let choice = json!({"enum": ["red", "green", null], "extend:descriptions": descriptions});
        refuses("S16", P, &with(choice));
    }
    refuses("S16", P, &with(json!({"type": ["string", "null"], "extend:descriptions": []})));
}

#[test]
fn custom_types() {
    let date = json!({"type": ["string", "null"], "extend:type": "date"});
    takes(&with(date.clone()));
    let item = json!({"type": "string", "extend:type": "date"});
    takes(&with(json!({"type": "array", "items": item})));
    refuses("date", P, &with(json!({"type": ["number", "null"], "extend:type": "date"})));
    refuses("custom", P, &with(json!({"type": ["string", "null"], "extend:type": "money"})));
    refuses("custom", P, &with(json!({"type": ["string", "null"], "extend:type": "currency"})));

    let text = json!({"type": ["string", "null"]});
    let currency = json!({"type": "object", "extend:type": "currency", "properties": {
        "amount": {"type": ["number", "null"]}, "iso_4217_currency_code": text,
    }});
    takes(&with(currency.clone()));
    let mut more = currency.clone();
    more["properties"]["tax"] = json!({"type": ["number", "null"]});
    refuses("currency", P, &with(more));
    let mut other = currency;
    other["properties"]["amount"] = json!({"type": ["integer", "null"]});
    refuses("currency", P, &with(other));

    let signature = json!({"type": "object", "extend:type": "signature", "properties": {
        "printed_name": text, "signature_date": date,
        "is_signed": {"type": ["boolean", "null"]}, "title_or_role": text,
    }});
    takes(&with(signature.clone()));
    let mut other = signature;
    other["properties"]["signature_date"] = text;
    refuses("signature", P, &with(other));
}

/// The answer says what is wanted, and where; each place for a schema has the same rules.
#[tokio::test]
async fn the_answer_to_a_wrong_schema() {
    let api = Api::start().await;
    let wrong = with(json!({"type": "string"}));
    let id = taken(&api, "POST /extractors", &json!({"name": "x"}))["id"].clone();
    let file = json!({"text": "a"});
    for (line, body) in [
        ("POST /extract_runs".to_owned(), json!({"file": file, "config": {"schema": wrong}})),
        ("POST /extract".to_owned(), json!({"file": file, "config": {"schema": wrong}})),
        (
            "POST /extract_runs".to_owned(),
            json!({"file": file, "extractor": {"id": id, "overrideConfig": {"schema": wrong}}}),
        ),
        (
            "POST /extract_runs/batch".to_owned(),
            json!({"inputs": [{"file": file}], "extractor": {"id": id, "overrideConfig": {"schema": wrong}}}),
        ),
        ("POST /extractors".to_owned(), json!({"name": "x", "config": {"schema": wrong}})),
        (
            format!("POST /extractors/{}", id.as_str().expect("an id")),
            json!({"config": {"schema": wrong}}),
        ),
    ] {
        let message = refused(&api, &line, &body);
        assert!(message.ends_with("Path: schema.properties.p"), "{message}");
        assert!(message.contains(r#"["string", "null"]"#), "{message}");
    }
    let (_, answer) =
        super::send(&api, "POST /extract", &json!({"file": file, "config": {"schema": wrong}}));
    assert!(
        answer["docUrl"].as_str().is_some_and(|url| url.starts_with("https://docs.extend.ai/"))
    );
}

/// S18: a schema may be left out.
#[tokio::test]
async fn s18_without_a_schema() {
    let api = Api::start().await;
    for body in [
        json!({"file": {"text": "a"}}),
        json!({"file": {"text": "a"}, "config": {"extractionRules": "Dates are European."}}),
    ] {
        let run = taken(&api, "POST /extract", &body);
        assert_eq!(run["status"], "PROCESSED");
        assert!(run["output"]["value"].is_object());
    }
}
