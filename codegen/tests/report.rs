//! Nothing is passed over in silence: what was not made of a description stands in a report.

mod support;

use codegen::document::Source;
use codegen::{Input, Selection, models, report};
use serde_json::{Value, json};

fn text(input: &Input) -> String {
    let inputs = std::slice::from_ref(input);
    let (apis, warnings) = models(inputs).expect("a model");
    report::report(inputs, &apis, &warnings)
}

fn reported(input: &Input) -> Value {
    serde_json::from_str(&text(input)).expect("JSON")
}

/// The form as programs read it.
#[test]
fn the_whole_of_it() {
    insta::with_settings!({ omit_expression => true }, {
        insta::assert_snapshot!("whole", text(&support::input("report.yaml")));
    });
}

/// A base that its derived schemas name is read as itself.
#[test]
fn a_discriminator_without_branches_is_counted() {
    let description = r##"{"openapi": "3.0.3", "info": {"title": "Pets", "version": "1"}, "paths": {},
        "components": {"schemas": {
            "Pet": {"type": "object", "properties": {"kind": {"type": "string"}},
                "discriminator": {"propertyName": "kind"}},
            "Cat": {"allOf": [{"$ref": "#/components/schemas/Pet"}]}}}}"##;
    let report = reported(&support::described("pets.json", description));
    let unexpressed = &report["descriptions"][0]["unexpressed"];
    assert_eq!(unexpressed[0]["keyword"], "discriminator", "{unexpressed}");
    let place = &unexpressed[0]["places"][0]["pointer"];
    assert_eq!(place, "/components/schemas/Pet/discriminator");
}

#[test]
fn the_same_twice() {
    for input in support::specs() {
        assert_eq!(text(&input), text(&input));
    }
}

#[test]
fn how_each_union_is_decided() {
    let report = reported(&support::input("report.yaml"));
    let unions = report["descriptions"][0]["unions"].as_array().expect("an array");
    let decided = unions.iter().map(|union| {
        (union["name"].as_str().expect("a name"), union["decided_by"].as_str().expect("a word"))
    });
    assert_eq!(
        decided.collect::<Vec<_>>(),
        [
            ("AnswerKind", "kind"),
            ("AnswerTagged", "tag"),
            ("AnswerTold", "members"),
            ("AnswerOrdered", "order"),
            ("AnswerUndecided", "undecided"),
        ]
    );
    assert_eq!(unions[4]["undecided"], json!([["Cat", "Dog"]]));
}

#[test]
fn of_a_part_only_that_is_reported() {
    let mut input = support::input("selection.yaml");
    input.selection = Selection { tags: vec!["shelters".to_owned()], ..Selection::default() };
    let report = reported(&input);
    let description = &report["descriptions"][0];
    assert_eq!(description["operations"], 1);
    assert_eq!(description["types"]["structs"], 3);
    assert_eq!(report["warnings"], json!([]), "the cookie is of another operation");
    let skipped = description["skipped"].as_array().expect("an array");
    let pet = json!({"pointer": "/components/schemas/Pet", "why": "not-selected"});
    assert!(skipped.contains(&pet), "{skipped:?}");

    let mut input = support::input("report.yaml");
    input.selection = Selection { operations: vec!["listPets".to_owned()], ..Selection::default() };
    let report = reported(&input);
    let unexpressed = report["descriptions"][0]["unexpressed"].as_array().expect("an array");
    let internal = unexpressed.iter().find(|one| one["keyword"] == "x-internal");
    assert_eq!(internal.expect("it is counted")["count"], 2, "and not in `Unused`");
}

#[test]
fn what_an_overlay_adds_is_reported_where_it_stands() {
    let mut input = support::input("overlays/vendor.yaml");
    let text = "overlay: 1.0.0\nactions:\n  - target: $.paths.*.get\n    update: {x-safe: true}\n";
    input.overlays.push(Source { name: "safe.yaml".to_owned(), text: text.to_owned() });
    let report = reported(&input);
    let description = &report["descriptions"][0];
    assert_eq!(description["overlays"], json!(["safe.yaml"]));
    let place = json!({"document": "safe.yaml", "pointer": "/actions/0/update/x-safe"});
    let places = json!({"keyword": "x-safe", "count": 2, "places": [place, place]});
    assert_eq!(description["unexpressed"], json!([places]));
}
