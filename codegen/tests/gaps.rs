//! What should happen and does not yet. Each test says why it is ignored.

mod support;

use codegen::Generation;
use support::of_schemas;

/// The kinds of the warnings.
fn warnings(generation: &Generation) -> Vec<&str> {
    generation.warnings.iter().map(|warning| warning.kind).collect()
}

#[test]
#[ignore = "only components warn of names that were changed because another has them"]
fn members_that_collide_are_told() {
    let generation = of_schemas(r#""Pet": {"properties": {"isGood": {}, "is_good": {}}}"#);
    assert_eq!(warnings(&generation), ["colliding-names"]);
}

#[test]
#[ignore = "a name that generated code needs is changed without a word"]
fn a_component_that_is_renamed_is_told() {
    let generation = of_schemas(r#""Branch": {"properties": {"id": {}}}"#);
    assert_eq!(warnings(&generation), ["colliding-names"]);
}

#[test]
#[ignore = "keywords that nothing is made of are collected in lifting, and nobody tells them"]
fn keywords_that_are_dropped_are_told() {
    let generation = of_schemas(r#""Pet": {"type": "object", "patternProperties": {"^x-": {}}}"#);
    assert_eq!(warnings(&generation), ["ignored-keyword"]);
}

#[test]
#[ignore = "rustc gives up at 128 containers within one another (E0275)"]
fn containers_are_not_nested_deeper_than_rustc_goes() {
    let depth = 130;
    let open = r#"{"type": "array", "items": "#.repeat(depth);
    let generation =
        of_schemas(&format!(r#""Deep": {open}{{"type": "string"}}{}"#, "}".repeat(depth)));
    let text = generation.files.get("src/api/deep.rs").expect("a file");
    assert!(text.matches("Vec<").count() < 100, "{} levels", text.matches("Vec<").count());
}
