//! Overlays: how actions change a description, and how what is generated names them. What is wrong with
//! one is in `cases/overlays`.

use openapi_crate_codegen::document::Document;
use openapi_crate_codegen::source::Source;
use openapi_crate_codegen::{Generation, Input};
use serde_json::{Value, json};
use sha2::Digest;

use super::support;

/// A vendor's description with its corrections.
const CORRECTED: &str = "overlays/corrections";

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

/// Before the overlay a status is any text, and what is not sent any more is there.
#[test]
fn without_the_overlay_the_description_is_as_it_was() {
    let mut input = support::case(CORRECTED);
    input.overlays.clear();
    let generation = generated(&input);
    let text = generation.files.get("src/corrections/run.rs").expect("a file");
    assert!(text.contains("pub status: String") && text.contains("secret"), "{text}");
    assert!(
        generated(&support::case(CORRECTED)).apis[0]
            .operations
            .iter()
            .any(|operation| { operation.pages.is_some() || operation.wait.is_some() })
    );
}

#[test]
fn the_example_of_the_manual_is_the_one_that_is_tested() {
    let manual = include_str!("../../../spec/README.md");
    let example = support::case(CORRECTED).overlays.remove(0).text;
    assert!(manual.contains(&format!("```yaml\n{example}```")), "spec/README.md");
}

#[test]
fn the_digest_is_of_one_text_behind_the_other() {
    let input = support::case(CORRECTED);
    let joined = format!("{}{}", input.source.text, input.overlays[0].text);
    let digest = sha2::Sha256::digest(joined.as_bytes());
    let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    let generation = generated(&input);
    let text = generation.files.get("src/corrections/mod.rs").expect("a file");
    assert!(text.contains(&digest), "{text}");
    assert!(text.contains("and of its overlays"), "{text}");
}

#[test]
fn the_header_names_the_overlays() {
    let generation = generated(&support::case(CORRECTED));
    let text = generation.files.get("src/corrections/run.rs").expect("a file");
    let header = "// Generated from description.yaml, vendor.overlay.yaml by";
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
    let mut input = support::case(CORRECTED);
    input.overlays = vec![overlay("one", "One"), overlay("two", "Two")];
    assert_eq!(generated(&input).apis[0].title, "Two");
    input.overlays.reverse();
    assert_eq!(generated(&input).apis[0].title, "One");
}

/// What of `values` a target selects, by the function that it names.
fn selected(filter: &str, values: &[&str]) -> Vec<String> {
    let description =
        json!({"tags": values.iter().map(|value| json!({"name": value})).collect::<Vec<_>>()});
    let target = format!("$.tags[?{filter}]");
    let left = applied(description, json!([{"target": target, "remove": true}]));
    let left = left["tags"].as_array().expect("a list");
    let is_left = |value: &&&str| left.iter().any(|tag| tag["name"] == **value);
    values.iter().filter(|value| !is_left(value)).map(|value| (*value).to_owned()).collect()
}

/// RFC 9535, 2.4.6 and 2.4.7, with the regular expressions of RFC 9485.
#[test]
fn targets_may_have_regular_expressions() {
    let values = ["old", "old pets", "bold", "o.d", "pets", "\u{1f415}", "a\nb", "a\u{2028}b"];
    for (filter, expected) in [
        ("match(@.name, 'old')", &["old"][..]),
        ("match(@.name, 'old|pets')", &["old", "pets"]),
        ("match(@.name, 'old.*')", &["old", "old pets"]),
        ("search(@.name, 'old')", &["old", "old pets", "bold"]),
        ("search(@.name, '^old')", &["old", "old pets"]),
        // A dot is any character but the two that end a line.
        ("match(@.name, 'a.b')", &["a\u{2028}b"]),
        ("match(@.name, '.')", &["\u{1f415}"]),
        (r"match(@.name, 'o\\.d')", &["o.d"]),
        ("match(@.name, 'o[.]d')", &["o.d"]),
        (r"match(@.name, '\\p{Ll}{3}')", &["old"]),
        // What is no regular expression matches nothing; this is any value then.
        ("!search(@.name, '(')", &values),
        ("!search(@.name, 'o')", &["pets", "\u{1f415}", "a\nb", "a\u{2028}b"]),
    ] {
        assert_eq!(selected(filter, &values), expected, "{filter}");
    }
}
