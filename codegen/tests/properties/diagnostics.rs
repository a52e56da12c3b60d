//! Diagnostics: where they point, and how many of them are shown. The text of each is in
//! `cases/diagnostics`.

use openapi_crate_codegen::diagnostic::{Severity, Spot};
use openapi_crate_codegen::document::read::read;
use openapi_crate_codegen::models;

use super::support;

/// All errors of a case, with their pointers.
fn pointers(case: &str) -> Vec<String> {
    let input = support::case(case);
    let errors = support::generated(&input).expect_err("nothing is generated");
    let errors = errors.iter().filter(|error| error.severity == Severity::Error);
    errors.map(|error| error.to_string()).collect()
}

#[test]
fn a_dangling_reference_is_reported_where_it_is_written() {
    let expected = [
        ("#/paths/~1pets/parameters/0/$ref", "parameters/nowhere"),
        ("#/paths/~1pets/get/parameters/0/$ref", "parameters/gone"),
        ("#/paths/~1pets/get/parameters/1/schema/$ref", "schemas/P1"),
        ("#/paths/~1pets/get/responses/200/$ref", "responses/gone"),
        ("#/paths/~1pets/get/responses/404/content/application~1json/schema/$ref", "schemas/P2"),
        ("#/paths/~1pets/post/requestBody/$ref", "requestBodies/gone"),
        ("#/paths/~1pets/post/callbacks/born/$ref", "callbacks/gone"),
        ("#/paths/~1owners/$ref", "pathItems/gone"),
        ("#/components/schemas/Pet/allOf/0/$ref", "schemas/P3"),
        ("#/components/schemas/Pet/allOf/1/$ref", "schemas/P4"),
        ("#/components/schemas/Pet/properties/owner/$ref", "schemas/P5"),
        ("#/components/schemas/Pet/properties/house/$ref", "schemas/P6"),
        ("#/components/schemas/Pet/properties/toys/items/$ref", "schemas/P7"),
        ("#/components/schemas/Pet/properties/toys/additionalProperties/$ref", "schemas/P8"),
        ("#/components/schemas/Pet/properties/friends/items/$ref", "schemas/P9"),
    ];
    let line = |(pointer, target): &(&str, &str)| {
        format!("description.yaml: {pointer}: `#/components/{target}` is not found")
    };
    let mut expected: Vec<String> = expected.iter().map(line).collect();
    let mut found = pointers("diagnostics/dangling_places");
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
}

/// Whatever is reported of any case: the pointer is one that the file has.
#[test]
fn every_pointer_is_one_of_the_file() {
    for case in support::cases() {
        let input = case.input();
        let reported = match support::generated(&input) {
            Ok(generation) => generation.warnings,
            Err(errors) => errors,
        };
        for diagnostic in reported.iter() {
            let Spot::At(at) = &diagnostic.at.spot else { continue };
            let source = input.sources().find(|source| source.name == diagnostic.at.document);
            let (tree, _) = read(source.expect("one of the texts"));
            let tree = tree.unwrap_or_default();
            assert!(at.look_up(&tree).is_some(), "{}: {diagnostic}", case.name);
        }
    }
}

#[test]
fn of_a_thousand_faults_of_one_kind_the_first_are_shown() {
    let member = |n: usize| format!("        m{n}: {{$ref: \"#/components/schemas/X{n}\"}}\n");
    let empty = |n: usize| format!("        e{n}: {{oneOf: []}}\n");
    let members: String = (0..1000).map(member).chain((0..500).map(empty)).collect();
    let text = format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: \"1\"}}\npaths: {{}}\ncomponents:\n  schemas:\n    \
         Pet:\n      properties:\n{members}"
    );
    let input = support::described("many.yaml", text);
    let errors = support::generated(&input).expect_err("references that lead nowhere");
    assert_eq!(errors.iter().count(), 1500, "all of them are known");
    let sources: Vec<_> = input.sources().cloned().collect();
    let shown = errors.render(&sources, false);
    let expected = "  also many.yaml:9:20: `#/components/schemas/X1` is not found
  also many.yaml:10:20: `#/components/schemas/X2` is not found
  also many.yaml:11:20: `#/components/schemas/X3` is not found
  and 996 more of this kind

warning[empty-union]";
    assert!(shown.contains(expected), "{shown}");
    assert!(shown.contains("\n  and 496 more of this kind\n"), "{shown}");
    assert!(shown.ends_with("\n\n1000 errors, 500 warnings"), "{shown}");
    assert!(shown.lines().count() <= 26, "{shown}");
}

#[test]
fn two_descriptions_of_one_version() {
    let inputs = [support::case("structs/presence"), support::described("other.json", "{}")];
    let [one, mut other] = inputs;
    other.module = one.module.clone();
    let errors = models(&[one, other]).expect_err("it is not known which is meant");
    let reported: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(
        reported[0],
        "other.json: #: the version `presence` conflicts with that of `description.yaml`"
    );
}

/// A description without line ends: the location is given as anywhere, and no more is shown than is around it.
#[test]
fn a_long_line_is_shown_in_part() {
    let fill: String = (0..2_000).map(|n| format!(r#""Ü{n}":{{"type":"string"}},"#)).collect();
    let text = format!(
        r##"{{"openapi":"3.0.3","info":{{"title":"T","version":"1"}},"paths":{{}},"components":{{"schemas":{{
"First":{{"allOf":[{{"type":"string"}},{{"type":"object"}}]}},{fill}"Last":{{"$ref":"#/nowhere"}}}}}}}}"##
    );
    let text = text.replace('\n', "");
    let column = text.find("\"#/nowhere").map(|at| text[..at].chars().count() + 1);
    let input = support::described("long.json", text);
    let errors = support::generated(&input).expect_err("a reference to what is not there");
    let sources: Vec<_> = input.sources().cloned().collect();
    let shown = errors.render(&sources, false);
    let location = format!("long.json:1:{}\n", column.expect("it is there"));
    assert!(shown.contains(&location), "{location} {shown}");
    assert!(shown.lines().all(|line| line.chars().count() < 200), "{shown}");
    assert!(shown.contains(r##""Last":{"$ref":"#/nowhere"}"##), "{shown}");
}
