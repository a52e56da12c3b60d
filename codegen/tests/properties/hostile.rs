//! Descriptions that are built to take long: what grows with them is the work of reading them, and no power
//! of it. What took forever, or minutes, is held by a bound that a slow machine keeps in a debug build.

use std::fmt::Write;
use std::time::{Duration, Instant};

use super::support::{described, generated};
use openapi_crate_codegen::Generation;
use openapi_crate_codegen::ir::Shape;

/// Enough for any of these in a debug build beside other work, and for none of them before.
const LONGEST: Duration = Duration::from_secs(60);

/// A description with these schemas.
fn with_schemas(schemas: &[(String, String)]) -> String {
    let mut text = r#"{"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {},
        "components": {"schemas": {"#
        .to_owned();
    for (index, (name, schema)) in schemas.iter().enumerate() {
        let comma = if index == 0 { "" } else { "," };
        write!(text, "{comma}\n\"{name}\": {schema}").expect("a string takes all");
    }
    text + "}}}"
}

/// Generates on a stack like that of any other thread.
fn timed(schemas: &[(String, String)]) -> Generation {
    let started = Instant::now();
    let input = described("hostile.json", with_schemas(schemas));
    let thread = std::thread::Builder::new().stack_size(2 * 1024 * 1024);
    let result = thread.spawn(move || generated(&input)).expect("a thread").join();
    assert!(started.elapsed() < LONGEST, "took {:?}", started.elapsed());
    result.expect("no panic").expect("it generates")
}

fn reference(name: impl std::fmt::Display) -> String {
    format!(r##"{{"$ref": "#/components/schemas/{name}"}}"##)
}

/// Schemas that each lead to the next, and a last one.
fn chain(length: usize, schema: impl Fn(usize, String) -> String) -> Vec<(String, String)> {
    let links =
        (0..length).map(|n| (format!("T{n}"), schema(n, reference(format_args!("T{}", n + 1)))));
    let end = r#"{"type": "object", "properties": {"end": {"type": "string"}}}"#.to_owned();
    links.chain([(format!("T{length}"), end)]).collect()
}

#[test]
fn chains_of_references() {
    let generation = timed(&chain(5_000, |_, next| next));
    let text = generation.files.get("src/api/t0.rs").expect("a file");
    assert!(text.contains("pub type T0 = T1;"), "{text}");
    timed(&chain(3_000, |_, next| format!(r#"{{"nullable": true, "allOf": [{next}]}}"#)));
    timed(&chain(3_000, |_, next| format!(r#"{{"type": "array", "items": {next}}}"#)));
    let inner = chain(3_000, |n, _| {
        let next = format!("T{}/properties/end", n + 1);
        format!(r#"{{"type": "object", "properties": {{"end": {}}}}}"#, reference(next))
    });
    let generation = timed(&inner);
    let text = generation.files.get("src/api/t0.rs").expect("a file");
    assert!(text.contains("pub end: Option<String>"), "{text}");
}

#[test]
fn a_circle_of_references_is_reported_once() {
    let length = 5_000;
    let circle =
        (0..length).map(|n| (format!("T{n}"), reference(format_args!("T{}", (n + 1) % length))));
    let input = described("hostile.json", with_schemas(&circle.collect::<Vec<_>>()));
    let started = Instant::now();
    let errors = generated(&input).expect_err("a circle");
    assert!(started.elapsed() < LONGEST, "took {:?}", started.elapsed());
    let reported: Vec<String> = errors.iter().map(ToString::to_string).collect();
    let schema = |n| format!("`#/components/schemas/T{n}`");
    let expected = format!(
        "hostile.json: #/components/schemas/T0: the reference leads back to itself, by way of {}, {}, \
         {}, and 4996 others",
        schema(1),
        schema(2),
        schema(3)
    );
    assert_eq!(reported, [expected]);
}

/// Every struct has its own member and those of all that it takes up, in the order of the chain.
#[test]
fn chains_of_all_of() {
    let length = 200;
    let schemas = chain(length, |n, next| {
        format!(
            r#"{{"allOf": [{next}, {{"type": "object", "properties": {{"p{n}": {{"type": "string"}}}}}}]}}"#
        )
    });
    let generation = timed(&schemas);
    let types = &generation.apis[0].types;
    let first = types.iter().find(|(_, def)| def.name == "T0").expect("a type");
    let Shape::Struct(record) = &first.1.shape else { panic!("a struct") };
    let names: Vec<&str> = record.members.iter().map(|member| member.wire_name.as_str()).collect();
    let expected: Vec<String> = (0..length).rev().map(|n| format!("p{n}")).collect();
    assert_eq!(names[0], "end");
    assert_eq!(names[1..], expected);
    // No struct is made of these, and their number would have been the stack's end.
    timed(&chain(3_000, |_, next| {
        format!(r#"{{"allOf": [{next}, {{"description": "Words."}}]}}"#)
    }));
}

/// At each level both of two schemas are referred to twice, so that 2^40 ways lead to the last.
fn doubling(levels: usize, keyword: &str, is_reversed: bool) -> Vec<(String, String)> {
    let bottom = |name: &str| {
        format!(r#"{{"type": "object", "properties": {{"{name}": {{"type": "string"}}}}}}"#)
    };
    let mut schemas = vec![("T0".to_owned(), bottom("t")), ("S0".to_owned(), bottom("s"))];
    for level in 1..=levels {
        let (t, s) = (format!("T{}", level - 1), format!("S{}", level - 1));
        let both = |one: &str, other: &str| {
            format!(r#"{{"{keyword}": [{}, {}]}}"#, reference(one), reference(other))
        };
        schemas.push((format!("T{level}"), both(&t, &s)));
        schemas.push((format!("S{level}"), both(&s, &t)));
    }
    if is_reversed {
        schemas.reverse();
    }
    schemas
}

#[test]
fn what_doubles_at_each_level() {
    for is_reversed in [false, true] {
        let generation = timed(&doubling(40, "allOf", is_reversed));
        // All others are the same, and called by the first that was merged.
        let path = if is_reversed { "src/api/t40.rs" } else { "src/api/t1.rs" };
        let text = generation.files.get(path).expect("a file");
        assert!(text.contains("pub t: Option<String>") && text.contains("pub s:"), "{text}");
    }
    let same = |n: usize, next: String| match n % 2 {
        0 => format!(r#"{{"allOf": [{next}, {next}]}}"#),
        _ => format!(r#"{{"type": "object", "properties": {{"x": {next}, "y": {next}}}}}"#),
    };
    timed(&chain(60, same));
}

#[test]
fn unions_and_all_of_in_circles() {
    let count = 50;
    for keyword in ["allOf", "oneOf", "anyOf"] {
        let schemas = (0..count).map(|n| {
            let (one, other) = ((n + 1) % count, (n + 7) % count);
            let own = format!(
                r#"{{"type": "object", "required": ["p{n}"], "properties": {{"p{n}": {{}}}}}}"#
            );
            let (one, other) = (reference(format!("A{one}")), reference(format!("A{other}")));
            (format!("A{n}"), format!(r#"{{"{keyword}": [{one}, {other}, {own}]}}"#))
        });
        timed(&schemas.collect::<Vec<_>>());
    }
}

#[test]
fn an_enum_of_many_values() {
    let values: Vec<String> = (0..20_000).map(|n| format!("\"value_{n}\"")).collect();
    // Documentation of each, as a list.
    let descriptions: String = (0..20_000).map(|n| format!("- `value_{n}`: word {n}\\n")).collect();
    let schema = format!(r#"{{"description": "{descriptions}", "enum": [{}]}}"#, values.join(","));
    let generation = timed(&[("E".to_owned(), schema)]);
    let text = generation.files.get("src/api/e.rs").expect("a file");
    assert!(text.contains(": word 19999\n    Value19999,"), "{}", &text[text.len() - 300..]);
}

#[test]
fn names_that_are_one_in_rust() {
    let schemas = (0..2_000).map(|n| {
        let members: String = if n == 0 {
            (0..2_000).map(|n| format!("\"m{}\": {{}},", "-".repeat(n))).collect()
        } else {
            String::new()
        };
        let schema = format!(r#"{{"type": "object", "properties": {{{members} "last": {{}}}}}}"#);
        (format!("Same{}", "-".repeat(n)), schema)
    });
    let generation = timed(&schemas.collect::<Vec<_>>());
    let names: Vec<&str> =
        generation.apis[0].types.iter().map(|(_, def)| def.name.as_str()).collect();
    assert!(names.contains(&"Same2000"), "{:?}", &names[..10]);
}

#[test]
fn an_object_of_many_members() {
    let members: Vec<String> =
        (0..5_000).map(|n| format!(r#""m{n}": {{"type": "string"}}"#)).collect();
    let names: Vec<String> = (0..5_000).map(|n| format!(r#""m{n}""#)).collect();
    let schema = format!(
        r#"{{"allOf": [{{"type": "object", "properties": {{{}}}}}, {{"required": [{}]}}]}}"#,
        members.join(","),
        names.join(",")
    );
    let generation = timed(&[("O".to_owned(), schema)]);
    let text = generation.files.get("src/api/o.rs").expect("a file");
    assert!(text.contains("pub m4999: Box<String>,"), "{}", &text[text.len() - 300..]);
}
