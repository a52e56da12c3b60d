//! Descriptions that are deep, long, or oddly named: none of them panics, overflows a stack, or takes
//! long, and what is generated is Rust.

use std::fmt::Write;
use std::time::{Duration, Instant};

use super::support::{described, generated};
use openapi_crate_codegen::diagnostic::Diagnostics;
use openapi_crate_codegen::{Generation, Input};

/// What every description begins with.
const HEAD: &str =
    r#"{"openapi": "3.0.3", "info": {"title": "Pets", "version": "1"}, "paths": {}, "#;

/// Generates on a stack like that of any other thread, and renders what is to be said, for that goes
/// through the text once more.
fn outcome(input: Input) -> Result<Generation, (Diagnostics, String)> {
    let started = Instant::now();
    let thread = std::thread::Builder::new().stack_size(2 * 1024 * 1024);
    let result = thread.spawn(move || {
        generated(&input).map_err(|errors| {
            let text = errors.render(std::slice::from_ref(&input.source), false);
            (errors, text)
        })
    });
    let result = result.expect("a thread").join().expect("no panic");
    assert!(started.elapsed() < Duration::from_secs(60), "took {:?}", started.elapsed());
    result
}

/// A JSON document with one schema, which has this text.
fn with_schema(schema: &str) -> String {
    format!(r#"{HEAD}"components": {{"schemas": {{"Pet": {schema}}}}}}}"#)
}

/// A schema of objects within one another.
fn nested_objects(depth: usize) -> String {
    let open = r#"{"type": "object", "properties": {"inner": "#;
    format!(r#"{}{{"type": "string"}}{}"#, open.repeat(depth), "}}".repeat(depth))
}

/// The same in block style, where every level is an indentation.
fn nested_yaml(depth: usize) -> String {
    let mut text = String::from("openapi: 3.0.3\ninfo: {title: Pets, version: '1'}\npaths: {}\n");
    text.push_str("components:\n schemas:\n  Pet:\n");
    for level in 0..depth {
        let indent = " ".repeat(3 + 2 * level);
        write!(text, "{indent}properties:\n{indent} inner:\n").expect("a string takes all");
    }
    writeln!(text, "{}type: string", " ".repeat(3 + 2 * depth)).expect("a string takes all");
    text
}

/// The same with arrays within one another.
fn nested_arrays(depth: usize) -> String {
    format!(
        r#"{}{{"type": "string"}}{}"#,
        r#"{"type": "array", "items": "#.repeat(depth),
        "}".repeat(depth)
    )
}

/// And with unions, of which every branch but the last is a number.
fn nested_unions(depth: usize) -> String {
    let open = r#"{"oneOf": [{"type": "number"}, "#;
    format!(r#"{}{{"type": "string"}}{}"#, open.repeat(depth), "]}".repeat(depth))
}

/// And with `allOf`.
fn nested_all_of(depth: usize) -> String {
    format!(r#"{}{{"type": "string"}}{}"#, r#"{"allOf": ["#.repeat(depth), "]}".repeat(depth))
}

fn assert_generates(text: String) -> Generation {
    match outcome(described("deep", text)) {
        Ok(generation) => generation,
        Err((_, text)) => panic!("{text}"),
    }
}

/// Asserts that a text is refused as nested too deeply, with a location in it.
fn assert_too_deep(text: String) {
    let (errors, text) = outcome(described("deep", text)).expect_err("it is too deep");
    let kinds: Vec<&str> = errors.iter().map(|error| error.kind.name).collect();
    assert_eq!(kinds, ["nested-too-deep"]);
    assert!(text.contains("--> deep:"), "{text}");
    assert!(text.contains("in #/"), "{text}");
    assert!(text.len() < 2_000, "{text}");
}

#[test]
fn sixty_four_levels_generate() {
    assert_generates(with_schema(&nested_objects(64)));
    assert_generates(with_schema(&nested_arrays(64)));
    assert_generates(with_schema(&nested_unions(64)));
    assert_generates(with_schema(&nested_all_of(64)));
    assert_generates(nested_yaml(64));
}

#[test]
fn four_hundred_levels_are_refused() {
    assert_too_deep(with_schema(&nested_objects(400)));
    assert_too_deep(with_schema(&nested_unions(400)));
    assert_too_deep(nested_yaml(400));
    // An array is one level of JSON for one of the schema.
    assert_generates(with_schema(&nested_arrays(400)));
}

#[test]
fn a_hundred_thousand_levels_are_refused() {
    let depth = 100_000;
    assert_too_deep(with_schema(&nested_objects(depth)));
    assert_too_deep("[".repeat(depth));
    assert_too_deep(r#"{"a":"#.repeat(depth));
    // YAML: in flow style, complete and cut off, and in a line of dashes.
    assert_too_deep(format!("a: {}1{}", "[".repeat(depth), "]".repeat(depth)));
    assert_too_deep(format!("a: {}", "{b: ".repeat(depth)));
    assert_too_deep(format!("a:\n{}1", "- ".repeat(depth)));
}

/// A JSON document with these schemas.
fn with_schemas(schemas: &str) -> String {
    format!(r#"{HEAD}"components": {{"schemas": {{{schemas}}}}}}}"#)
}

/// A name of a megabyte, and one that differs from it at the very end.
fn long_names() -> [String; 2] {
    ["x", "y"].map(|end| format!("{}{end}", "long ".repeat(200_000)))
}

/// Asserts that every path can be written, and that no two are one on a system that ignores case.
fn assert_paths(generation: &Generation) {
    let mut seen = std::collections::HashSet::new();
    for (path, _) in generation.files.iter() {
        assert!(seen.insert(path.to_lowercase()), "{path}");
        for name in path.split('/') {
            assert!(name.len() <= 143, "{path}");
            let fits = |c: char| c.is_alphanumeric() || "._".contains(c);
            assert!(name.chars().all(fits) && !name.starts_with('.'), "{path}");
        }
    }
}

#[test]
fn names_of_a_megabyte_in_json() {
    let [one, other] = long_names();
    let generation = assert_generates(with_schemas(&format!(
        r#""{one}": {{"properties": {{"a": {{"type": "string"}}}}}},
           "{other}": {{"properties": {{"{one}": {{"enum": ["a", "b"]}}, "{other}": {{}}}}}},
           "Word": {{"enum": ["{one}", "{other}"]}}"#
    )));
    assert_paths(&generation);
    let modules = generation.files.iter().filter(|(path, _)| path.contains("/long_"));
    assert_eq!(modules.count(), 4, "two of types, and two of their tables");
}

#[test]
fn names_of_a_megabyte_in_yaml() {
    let [one, other] = long_names();
    let head = "openapi: 3.0.3\ninfo: {title: Pets, version: '1'}\npaths: {}\n";
    // A name of more than 1,024 characters must have a question mark before it (YAML 1.2.2, 7.4.2).
    let generation = assert_generates(format!(
        "{head}components:\n  schemas:\n    ? {one}\n    : type: object\n      properties:\n        \
         ? {one}\n        : enum:\n          - {one}\n          - {other}\n"
    ));
    assert_paths(&generation);
}

#[test]
fn what_is_said_of_a_name_of_a_megabyte_is_short() {
    let [one, _] = long_names();
    let text = with_schemas(&format!(
        r##""{one}": {{}}, "{one}": {{}}, "Pet": {{"$ref": "#/components/schemas/{one}!"}}"##
    ));
    let (errors, text) = outcome(described("long", text)).expect_err("it is there twice");
    let kinds: Vec<&str> = errors.iter().map(|error| error.kind.name).collect();
    assert_eq!(kinds, ["duplicate-member", "dangling-reference"]);
    assert!(text.len() < 5_000, "{} bytes", text.len());
}

#[test]
fn containers_are_not_nested_deeper_than_rustc_goes() {
    let deep = format!(
        r#"{}{}{}"#,
        r#"{"additionalProperties": "#.repeat(10),
        nested_arrays(130),
        "}".repeat(10)
    );
    for schema in [nested_arrays(130), format!(r#"{{"properties": {{"inner": {deep}}}}}"#)] {
        let generation = outcome(described("deep.json", with_schema(&schema))).expect("a crate");
        let kinds: Vec<&str> =
            generation.warnings.iter().map(|warning| warning.kind.name).collect();
        assert_eq!(kinds, ["nested-collections"]);
        let text = generation.files.get("src/api/pet.rs").expect("a file");
        let levels = text.matches("Vec<").count() + text.matches("IndexMap<").count();
        assert!((32..=33).contains(&levels), "{levels} levels");
        assert!(text.contains("serde_json::Value"), "{text}");
    }
}
