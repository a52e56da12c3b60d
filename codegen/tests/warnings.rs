//! Warnings are as few as what they are about.

use std::fmt::Write;

use codegen::document::Source;
use codegen::{Input, Target, generate};

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
