//! What a page says of a small description, as data.

use openapi_crate_codegen::models;
use openapi_crate_codegen::page::Page;
use openapi_crate_codegen::page::data::block;

use crate::support::{case, described};

#[test]
fn the_data_of_a_small_description() {
    let input = case("unions/by_tag");
    let (apis, warnings) = models(std::slice::from_ref(&input)).expect("a model");
    let page = Page { input: &input, api: &apis[0], warnings: &warnings, against: None };
    insta::assert_snapshot!(format!("{:#}", block(&page)));
}

#[test]
fn a_change_has_its_verdicts() {
    let text = |required: &str| {
        format!(
            r#"{{"openapi": "3.0.3", "info": {{"title": "Pets", "version": "1"}},
            "paths": {{"/pets": {{"post": {{"operationId": "add", "requestBody": {{"content": {{"application/json":
                {{"schema": {{"$ref": "\u0023/components/schemas/Pet"}}}}}}}}, "responses": {{}}}}}}}},
            "components": {{"schemas": {{"Pet": {{"type": "object", "required": [{required}],
                "properties": {{"name": {{"type": "string"}}}}}}}}}}}}"#
        )
    };
    let (old, new) = (described("old.json", text("")), described("new.json", text("\"name\"")));
    let (old_apis, _) = models(std::slice::from_ref(&old)).expect("a model");
    let (new_apis, warnings) = models(std::slice::from_ref(&new)).expect("a model");
    let against = Some((&old, &old_apis[0]));
    let block = block(&Page { input: &new, api: &new_apis[0], warnings: &warnings, against });
    insta::assert_snapshot!(format!("{:#}", block["changes"]));
}
