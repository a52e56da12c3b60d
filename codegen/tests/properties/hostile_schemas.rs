//! JSON Schemas that are built to take long, as `hostile` has descriptions.

use std::fmt::Write;
use std::time::{Duration, Instant};

use openapi_crate_codegen::source::Source;
use openapi_crate_codegen::{JsonSchema, Module};

/// Enough for any of these in a debug build beside other work.
const LONGEST: Duration = Duration::from_secs(60);

fn timed(text: String) -> Module {
    let started = Instant::now();
    let source = Source { name: "hostile.json".to_owned(), text };
    let module =
        openapi_crate_codegen::types(&JsonSchema::new(source, "Root"), "root").expect("types");
    assert!(started.elapsed() < LONGEST, "took {:?}", started.elapsed());
    module
}

/// Many ways lead from the root to each of these objects. What is claimed of the root's branches is not written out
/// for every way.
#[test]
fn objects_that_refer_to_one_another_in_many_places() {
    let count = 40;
    let mut text =
        r##"{"anyOf": [{"$ref": "#/$defs/A"}, {"$ref": "#/$defs/B"}], "$defs": {"##.to_owned();
    for (index, kind) in ["A", "B"].into_iter().enumerate() {
        write!(text, r#""{kind}": {{"properties": {{"#).expect("a string takes all");
        for n in 0..count {
            write!(text, r##""p{n}": {{"$ref": "#/$defs/O{}"}},"##, (n + index) % count)
                .expect("a string takes all");
        }
        write!(text, r#""{kind}": true}}}},"#).expect("a string takes all");
    }
    for n in 0..count {
        write!(text, r#""O{n}": {{"properties": {{"#).expect("a string takes all");
        for other in 0..count {
            write!(text, r##""p{other}": {{"$ref": "#/$defs/O{}"}},"##, (n + other) % count)
                .expect("a string takes all");
        }
        write!(text, r#""own{n}": {{"const": {n}}}}}}},"#).expect("a string takes all");
    }
    let module = timed(text + r#""end": true}}"#);
    let plans = module.files.get("root/unions/mod.rs").expect("plans");
    assert!(plans.lines().count() < 5_000, "{} lines", plans.lines().count());
}

/// Each reference is looked up, and not looked for.
#[test]
fn many_definitions() {
    let count = 5_000;
    let definitions = (0..count).map(|n| {
        let next = (n + 1) % count;
        format!(r##""D{n}": {{"properties": {{"next": {{"$ref": "#/definitions/D{next}"}}}}}}"##)
    });
    let definitions = definitions.collect::<Vec<_>>().join(",");
    let module =
        timed(format!(r##"{{"$ref": "#/definitions/D0", "definitions": {{{definitions}}}}}"##));
    let text = module.files.get("root.rs").expect("types");
    assert!(
        text.contains("pub next: Option<Box<D0>>") || text.contains("pub next: Option<Box<D1>>")
    );
}

/// A schema by itself has no components: what is said of it is in its own words.
#[test]
fn diagnostics_are_in_the_words_of_a_schema() {
    for (text, expected) in [
        (
            r##"{"properties": {"a": {"$ref": "#/no"}}}"##,
            "use the location of a schema: `#/$defs/Name`",
        ),
        (r##"{"definitions": {"a": {"$ref": "#/no"}}}"##, "schema: `#/definitions/Name`"),
        (r##"{"allOf": [{"$ref": "#"}]}"##, "by way of `#/allOf/0`"),
        (
            r##"{"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}}"##,
            "by way of `#/$defs/b`",
        ),
    ] {
        let source = Source { name: "wrong.json".to_owned(), text: text.to_owned() };
        let schema = JsonSchema::new(source, "Root");
        let errors = openapi_crate_codegen::types(&schema, "root").expect_err("a fault");
        let said = errors.render(std::slice::from_ref(&schema.source), false).to_string();
        assert!(said.contains(expected) && !said.contains("components"), "{said}");
    }
}
