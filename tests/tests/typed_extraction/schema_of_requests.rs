//! Where a type goes in a request: a config, or the override of an extractor.

use extend_ai_types::{ExtractConfigJson, ExtractRunsCreateRequest, ExtractorReference};
use schemars::JsonSchema;
use serde_json::{Value, json};

use super::schema;

#[derive(JsonSchema)]
#[allow(dead_code)]
struct Order {
    number: Option<String>,
}

#[derive(JsonSchema)]
#[allow(dead_code)]
struct Wrong {
    number: String,
}

fn sent(request: &ExtractRunsCreateRequest) -> Value {
    serde_json::to_value(request).expect("it encodes")
}

#[test]
fn a_config() {
    let config = ExtractConfigJson::typed::<Order>().expect("a config").base_version("4.8.0");
    let mut request = ExtractRunsCreateRequest::new();
    request.config = Some(Box::new(config));
    let expected = json!({"config": {"baseVersion": "4.8.0", "schema": schema::<Order>()}});
    assert_eq!(sent(&request), expected);
    ExtractConfigJson::typed::<Wrong>().expect_err("nothing that the API refuses");
}

#[test]
fn the_override_of_an_extractor_keeps_its_other_settings() {
    let rules = ExtractConfigJson::new().extraction_rules("Numbers have six digits.");
    let extractor = ExtractorReference::new("ex_1").override_config(rules);
    let extractor = extractor.override_with::<Order>().expect("an override");
    let mut request = ExtractRunsCreateRequest::new();
    request.extractor = Some(Box::new(extractor.clone()));
    let config =
        json!({"extractionRules": "Numbers have six digits.", "schema": schema::<Order>()});
    assert_eq!(sent(&request), json!({"extractor": {"id": "ex_1", "overrideConfig": config}}));
    extractor.override_with::<Wrong>().expect_err("nothing that the API refuses");
}
