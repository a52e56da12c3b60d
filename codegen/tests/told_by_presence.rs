//! Branches that are told by which members are there.

mod support;

use codegen::document::Source;
use codegen::explain::explain;
use codegen::{Input, models};

/// A file by its address or by its id; neither shape has the member that the other requires.
const FILE: &str = r##"
openapi: 3.0.3
info:
  title: Files
  version: "1"
paths: {}
components:
  schemas:
    File:
      oneOf:
        - $ref: "#/components/schemas/FileFromUrl"
        - $ref: "#/components/schemas/FileFromId"
    FileFromUrl:
      type: object
      required:
        - url
      properties:
        url:
          type: string
    FileFromId:
      type: object
      required:
        - id
      properties:
        id:
          type: string
"##;

/// A value with both members is odd: the first branch takes it, and there is nothing to warn of.
#[test]
fn branches_that_each_require_what_the_other_lacks_warn_of_nothing() {
    let source = Source { name: "files.yaml".to_owned(), text: FILE.to_owned() };
    let input = Input::new(source, "v1");
    let (_, warnings) = models(&[input]).expect("a description without a fault");
    let warnings: Vec<String> = warnings.iter().map(ToString::to_string).collect();
    assert_eq!(warnings, Vec::<String>::new());
}

/// What is said of a union of two objects, each given by its keywords.
fn warnings_of(one: &str, other: &str) -> Vec<&'static str> {
    let text = format!(
        r#"{{"openapi": "3.0.3", "info": {{"title": "Files", "version": "1"}}, "paths": {{}},
        "components": {{"schemas": {{"File": {{"oneOf": [
            {{"type": "object", {one}}}, {{"type": "object", {other}}}
        ]}}}}}}}}"#
    );
    let input = Input::new(Source { name: "files.json".to_owned(), text }, "v1");
    let (_, warnings) = models(&[input]).expect("a description without a fault");
    warnings.iter().map(|warning| warning.kind).collect()
}

/// Of `{url}` and `{name, url?}` a value with a name can only be the second, unless it has members
/// that nobody knows.
#[test]
fn what_only_unknown_members_could_confuse_warns_of_nothing() {
    let text = r#"{"type": "string"}"#;
    let address = format!(r#""required": ["url"], "properties": {{"url": {text}}}"#);
    let both = format!(r#""required": ["name"], "properties": {{"name": {text}, "url": {text}}}"#);
    assert!(warnings_of(&address, &both).is_empty());
    // Tags that are optional, beside members that are not.
    let tagged = |value: &str, member: &str, other: &str| {
        format!(
            r#""required": ["{member}"], "properties": {{"{member}": {text}, "{other}": {text},
            "kind": {{"type": "string", "enum": ["{value}"]}}}}"#
        )
    };
    assert!(warnings_of(&tagged("a", "x", "z"), &tagged("b", "y", "x")).is_empty());
    // A value without its tag is both.
    let untagged = |value: &str| {
        format!(r#""properties": {{"kind": {{"type": "string", "enum": ["{value}"]}}}}"#)
    };
    assert_eq!(warnings_of(&untagged("a"), &untagged("b")), ["undecided-union"]);
}

/// What requires more than the first goes before it, and so before the second too: a value that has
/// all members is one of them.
#[test]
fn the_order_leads_in_no_circle() {
    let branch = |required: &str| {
        let names = required.split(' ');
        let properties: Vec<String> =
            names.clone().map(|name| format!(r#""{name}": {{"type": "string"}}"#)).collect();
        let required: Vec<String> = names.map(|name| format!("{name:?}")).collect();
        format!(
            r#"{{"type": "object", "required": [{}], "properties": {{{}}}}}"#,
            required.join(","),
            properties.join(",")
        )
    };
    let branches = ["url", "id", "url size"].map(branch).join(",");
    let generation = support::of_schemas(&format!(r#""File": {{"oneOf": [{branches}]}}"#));
    let plans = explain(&generation.apis[0]);
    assert!(plans.contains(r#"{"url":"x","size":"x"} is Size"#), "{plans}");
    for order in ["Variant1, not Id", "Size, not Variant1", "Size, not Id"] {
        assert!(plans.contains(&format!("where both fit it is {order}\n")), "{plans}");
    }
}
