//! Corrections of a description that stand in a file of their own.

mod support;

use codegen::document::{Document, Source};
use codegen::{Generation, Input};
use serde_json::{Value, json};
use sha2::Digest;

/// The description of a vendor, with an overlay.
fn corrected(path: &str) -> Input {
    let mut input = support::input("overlays/vendor.yaml");
    input.overlays.push(support::input(&format!("overlays/{path}")).source);
    input
}

/// What is left of a description when these actions have been applied.
fn applied(description: Value, actions: Value) -> Value {
    let source =
        |name: &str, value: &Value| Source { name: name.to_owned(), text: value.to_string() };
    let mut root = json!({"openapi": "3.0.3"});
    let members = root.as_object_mut().expect("an object");
    members.extend(description.as_object().expect("an object").clone());
    let overlay = json!({"overlay": "1.0.0", "actions": actions});
    let read = Document::read(&source("a.json", &root), &[source("b.json", &overlay)], &[]);
    let (document, _) = read.unwrap_or_else(|errors| panic!("{}", errors.render(&[], false)));
    let mut root = document.root;
    root.as_object_mut().expect("an object").shift_remove("openapi");
    root
}

fn generated(input: &Input) -> Generation {
    support::generated(input).unwrap_or_else(|errors| {
        let sources: Vec<Source> = input.sources().cloned().collect();
        panic!("{}", errors.render(&sources, false))
    })
}

#[test]
fn what_the_vendor_says_in_prose_becomes_code() {
    let before = generated(&support::input("overlays/vendor.yaml"));
    let after = generated(&corrected("vendor.overlay.yaml"));
    assert_eq!(after.warnings.iter().count(), 0, "every extension has its effect");
    let file = |generation: &Generation, path: &str| {
        generation.files.get(&format!("src/vendor/{path}")).expect("a file").to_owned()
    };
    assert!(file(&before, "run.rs").contains("pub status: String"));
    assert!(file(&after, "run.rs").contains("pub status: RunStatus"));
    assert!(file(&after, "run.rs").contains("Unknown(UnknownValue)"), "it is open");
    assert!(file(&before, "run.rs").contains("secret"));
    assert!(!file(&after, "run.rs").contains("secret"));
    assert!(file(&after, "operations/servers.rs").contains("Eu1"));
    let [list, get] = &after.apis[0].operations[..] else { panic!("two operations") };
    assert!(list.pages.is_some() && get.wait.is_some());
}

#[test]
fn the_example_of_the_manual_is_the_one_that_is_tested() {
    let manual = include_str!("../../spec/README.md");
    let example = corrected("vendor.overlay.yaml").overlays.remove(0).text;
    assert!(manual.contains(&format!("```yaml\n{example}```")), "spec/README.md");
}

#[test]
fn the_digest_is_of_one_text_behind_the_other() {
    let input = corrected("vendor.overlay.yaml");
    let joined = format!("{}{}", input.source.text, input.overlays[0].text);
    let digest = sha2::Sha256::digest(joined.as_bytes());
    let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    let generation = generated(&input);
    let text = generation.files.get("src/vendor/mod.rs").expect("a file");
    assert!(text.contains(&digest), "{text}");
    assert!(text.contains("and of its overlays"), "{text}");
}

#[test]
fn the_header_names_the_overlays() {
    let generation = generated(&corrected("vendor.overlay.yaml"));
    let text = generation.files.get("src/vendor/run.rs").expect("a file");
    let header = "// Generated from overlays/vendor.yaml, overlays/vendor.overlay.yaml by";
    assert!(text.contains(header), "{text}");
}

#[test]
fn objects_are_merged_and_arrays_extended() {
    let before = json!({"a": {"b": 1, "c": {"d": [1]}, "e": "x"}, "list": [1]});
    let update = json!({"b": 2, "c": {"d": [2, 3], "f": {"g": null}}, "h": [4]});
    let after = applied(
        before,
        json!([{"target": "$.a", "update": update}, {"target": "$.list", "update": [2]}]),
    );
    let a = json!({"b": 2, "c": {"d": [1, 2, 3], "f": {"g": null}}, "e": "x", "h": [4]});
    assert_eq!(after, json!({"a": a, "list": [1, [2]]}));
}

#[test]
fn actions_see_what_those_before_have_left() {
    let after = applied(
        json!({"a": {"old": true}}),
        json!([
            {"target": "$.a", "remove": true},
            {"target": "$", "update": {"a": {"new": {"deep": {}}}}},
            {"target": "$.a.new.deep", "update": {"deeper": 1}},
        ]),
    );
    assert_eq!(after, json!({"a": {"new": {"deep": {"deeper": 1}}}}));
}

#[test]
fn all_that_is_selected_is_changed() {
    let before =
        json!({"a": [{"k": 1}, {"k": 2}, {"k": 1}, {"k": 1, "a": {"k": 1}}], "b": {"k": 1}});
    let after = applied(before.clone(), json!([{"target": "$.a[?@.k == 1]", "remove": true}]));
    assert_eq!(after, json!({"a": [{"k": 2}], "b": {"k": 1}}));
    let every = json!([{"target": "$..[?@.k == 1]", "update": {"m": 0}}]);
    let after = applied(before.clone(), every);
    assert_eq!(after["b"], json!({"k": 1, "m": 0}));
    assert_eq!(after["a"][3], json!({"k": 1, "a": {"k": 1, "m": 0}, "m": 0}));
    // A part that is selected twice is changed once.
    let twice = json!([{"target": "$['list', 'list']", "update": 1}]);
    assert_eq!(applied(json!({"list": []}), twice), json!({"list": [1]}));
    // What is within what is removed goes with it.
    let nested = json!([{"target": "$..[?@.k]", "remove": true}]);
    assert_eq!(applied(before, nested), json!({"a": []}));
}

#[test]
fn overlays_are_applied_in_their_order() {
    let overlay = |name: &str, title: &str| Source {
        name: name.to_owned(),
        text: format!(
            "overlay: 1.0.0\nactions:\n  - target: $.info\n    update: {{title: {title}}}\n"
        ),
    };
    let mut input = support::input("overlays/vendor.yaml");
    input.overlays = vec![overlay("one", "One"), overlay("two", "Two")];
    assert_eq!(generated(&input).apis[0].title, "Two");
    input.overlays.reverse();
    assert_eq!(generated(&input).apis[0].title, "One");
}

#[test]
fn a_fault_is_shown_where_it_was_written() {
    // Behind a parameter that is gone the others have other indices, and the same lines.
    let mut input = support::described(
        "a.yaml",
        "openapi: 3.0.3
info: {title: A, version: \"1\"}
paths:
  /a:
    get:
      parameters:
        - {name: a, in: query}
        - {name: b, in: nowhere}
      responses: {}
",
    );
    input.overlays.push(Source {
        name: "b.yaml".to_owned(),
        text: "overlay: 1.0.0
actions:
  - {target: \"$.paths[*].get.parameters[0]\", remove: true}
"
        .to_owned(),
    });
    let generation = support::generated(&input).expect("a parameter that goes nowhere is left out");
    let told: Vec<String> = generation.warnings.iter().map(ToString::to_string).collect();
    let place = "a.yaml: #/paths/~1a/get/parameters/1: ";
    let message = "the parameter `b` does not say where it goes: it is passed over";
    assert_eq!(told, [format!("{place}{message}")]);
}

/// Asserts what is said of an overlay that cannot be applied, or that makes a description wrong.
fn refused(path: &str) {
    let input = corrected(&format!("bad/{path}"));
    let errors = support::generated(&input).expect_err("nothing is generated");
    let sources: Vec<Source> = input.sources().cloned().collect();
    let name = path.replace('.', "_");
    insta::with_settings!({ omit_expression => true }, {
        insta::assert_snapshot!(name, errors.render(&sources, false));
    });
}

#[test]
fn an_action_that_matches_nothing() {
    refused("no_match.yaml");
}

#[test]
fn an_update_that_does_not_fit() {
    refused("mismatch.yaml");
}

#[test]
fn actions_that_are_none() {
    refused("malformed.yaml");
}

#[test]
fn another_version() {
    refused("other_version.yaml");
}

#[test]
fn no_actions() {
    refused("no_actions.json");
}

#[test]
fn what_an_overlay_adds_can_be_wrong() {
    refused("wrong_extension.yaml");
}
