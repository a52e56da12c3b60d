//! Names that are not what they would be are told.

mod support;

use support::{described, generated, of_schemas};

/// What is said of these schemas.
fn told(schemas: &str) -> Vec<String> {
    let generation = of_schemas(schemas);
    generation
        .warnings
        .iter()
        .map(|warning| {
            assert_eq!(warning.kind, "colliding-names");
            warning.message.clone()
        })
        .collect()
}

#[test]
fn members_that_collide_are_told_once() {
    let schemas = r#""Pet": {"properties": {"isGood": {}, "is_good": {}}},
        "Dog": {"properties": {"isGood": {}, "is_good": {}, "type": {}}}"#;
    let message = "the member `is_good` is `is_good2` in Rust, for the member `isGood` is called \
                   `is_good`";
    assert_eq!(told(schemas), [message]);
}

#[test]
fn a_member_that_would_be_what_every_struct_has_is_told() {
    let message = "the member `new` is `new2` in Rust, for generated code needs the name `new`";
    assert_eq!(told(r#""Pet": {"properties": {"new": {}, "old": {}}}"#), [message]);
}

#[test]
fn a_component_that_is_renamed_is_told() {
    let message = "generated code needs the name `Option`, so that this schema is `OptionType`";
    assert_eq!(
        told(r#""Option": {"properties": {"id": {}}}, "Branch": {"type": "string"}"#),
        [message]
    );
}

#[test]
fn long_names_are_cut_without_a_word() {
    let name = "a".repeat(300);
    assert!(told(&format!(r#""{name}": {{"properties": {{"{name}": {{}}}}}}"#)).is_empty());
}

#[test]
fn the_answers_of_an_operation_are_not_called_as_a_type_that_they_hold() {
    let description = r##"{"openapi": "3.0.3", "info": {"title": "Pets", "version": "1"},
        "paths": {"/pets": {"get": {"operationId": "getPet", "responses": {
            "200": {"description": "a", "content": {"application/json": {"schema":
                {"$ref": "#/components/schemas/GetPetAnswer"}}}},
            "201": {"description": "b", "content": {"application/json": {"schema":
                {"type": "string"}}}}}}}},
        "components": {"schemas": {"GetPetAnswer": {"properties": {"name": {"type": "string"}}}}}}"##;
    let generation = generated(&described("pets.json", description)).expect("it generates");
    let text = generation.files.get("src/api/operations/get_pet.rs").expect("a file");
    assert!(text.contains("use super::super::GetPetAnswer;"), "{text}");
    assert!(text.contains("pub enum GetPetAnswer2 {"), "{text}");
}
