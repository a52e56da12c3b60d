//! Warnings are as few as what they are about.

mod support;

use std::fmt::Write;

use codegen::document::Source;
use codegen::{Input, Target, generate};
use support::of_schemas;

/// A description of a union of many branches that nothing tells apart.
fn alike(branches: usize) -> Source {
    let mut text = r##"{"openapi":"3.0.3","info":{"title":"Alike","version":"1"},"paths":{"/a":{"get":
        {"responses":{"200":{"description":"a","content":{"application/json":{"schema":
        {"$ref":"#/components/schemas/Either"}}}}}}}},"components":{"schemas":{"Either":{"anyOf":["##
        .to_owned();
    for branch in 0..branches {
        let separator = if branch == 0 { "" } else { "," };
        write!(text, r#"{separator}{{"type":"object","properties":{{"m{branch}":{{}}}}}}"#)
            .expect("text");
    }
    text.push_str("]}}}}");
    Source { name: "alike.json".to_owned(), text }
}

#[test]
fn a_union_is_warned_of_once() {
    let source = alike(60);
    let input = Input::new(source.clone(), "v1");
    let generation = generate(&[input], &Target::Sources).expect("a crate");
    let printed = generation.warnings.render(&[source], false);
    assert_eq!(printed.matches("warning[undecided-union]").count(), 1, "{printed}");
    assert!(printed.contains("and so can 1769 other pairs of its branches"), "{printed}");
}

#[test]
fn keywords_that_are_dropped_are_told_once() {
    let generation = of_schemas(
        r#""Pet": {"type": "object", "dependentSchemas": {"^x-": {}}, "$comment": "a word"},
           "Dog": {"dependentSchemas": {"^y-": {}}, "not": {"type": "string"}},
           "Cat": {"not": {}, "dependentSchemas": {}, "x-anything": 1, "maxLength": 5}"#,
    );
    let told: Vec<(&str, String)> =
        generation.warnings.iter().map(|warning| (warning.kind, warning.to_string())).collect();
    let first = "pets.json: #/components/schemas/Pet/dependentSchemas: nothing is made of \
                 `dependentSchemas`, here and in 2 other schemas";
    let second = "pets.json: #/components/schemas/Dog/not: nothing is made of `not`";
    assert_eq!(
        told,
        [("ignored-keyword", first.to_owned()), ("ignored-keyword", second.to_owned())]
    );
}
