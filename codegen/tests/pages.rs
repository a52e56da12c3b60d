//! `x-pages`: which descriptions a list can be told from.

mod support;

use std::fmt::Write;

use support::{described, generated};

/// A list whose page names the next one by a member with this schema.
fn list(next: &str, required: &str) -> (String, Vec<String>) {
    let mut text = r#"{"openapi": "3.0.3", "info": {"title": "Lists", "version": "1"}, "paths": {"/a": {"get": {
        "operationId": "list", "x-pages": {"token": "page", "next": "next", "items": "data"},
        "parameters": [{"name": "page", "in": "query", "schema": {"type": "string"}}],
        "responses": {"200": {"description": "a", "content": {"application/json": {"schema": {
            "type": "object", "required": ["data""#
        .to_owned();
    write!(
        text,
        r#"{required}], "properties": {{
            "data": {{"type": "array", "items": {{"type": "string"}}}}, "next": {next}
        }}}}}}}}}}}}}}}}}}}}"#
    )
    .expect("text");
    let generation = generated(&described("lists.json", text)).expect("a crate");
    let warnings = generation.warnings.iter().map(ToString::to_string).collect();
    let code: String = generation.files.iter().map(|(_, text)| text).collect();
    (code, warnings)
}

#[test]
fn a_page_may_say_in_any_way_that_it_is_the_last() {
    for (next, required) in [
        (r#"{"type": "string"}"#, ""),
        (r#"{"type": "string"}"#, r#", "next""#),
        (r#"{"type": "string", "nullable": true}"#, ""),
        (r#"{"type": "string", "nullable": true}"#, r#", "next""#),
    ] {
        let (code, warnings) = list(next, required);
        assert_eq!(warnings, Vec::<String>::new(), "{next} {required}");
        assert!(code.contains("page, data next next;"), "{next} {required}");
    }
}

#[test]
fn a_page_that_does_not_name_the_next_one_by_a_text_is_warned_of() {
    let (code, warnings) = list(r#"{"type": "integer"}"#, "");
    assert!(!code.contains("data next next;"));
    let warned = "the answer has no member `next` of text";
    assert!(warnings.iter().any(|warning| warning.contains(warned)), "{warnings:?}");
}
