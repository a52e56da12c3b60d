//! Values with what is known about them, without a type.

use extend_ai_types::ExtractOutputJson;
use serde_json::{Value, json};

use super::example;

fn output(value: Value, metadata: Value) -> ExtractOutputJson {
    let text = json!({"value": value, "metadata": metadata}).to_string();
    ExtractOutputJson::from_json(text.as_bytes()).expect("an output")
}

fn deep() -> ExtractOutputJson {
    let run = example("processed-json-deep.json");
    run.output.as_ref().and_then(|output| output.as_json()).expect("a JSON output").clone()
}

#[test]
fn a_path_leads_to_value_and_evidence() {
    let output = deep();
    let rate = output.at("line_items[0].taxes[0].rate").expect("a value");
    assert_eq!(rate.value, &json!(0.23));
    assert_eq!(rate.path, "line_items[0].taxes[0].rate");
    assert!(rate.evidence.is_some());
    assert_eq!(output.at("vendor").expect("it is there").value["tax_id"], "IE6388047V");
    assert!(output.at("payment_terms").is_some());
    let code = output.at("line_items[0].taxes[0].code").expect("a value");
    assert_eq!((code.value, code.evidence), (&json!("VAT"), None));
}

#[test]
fn what_is_no_path_leads_nowhere() {
    let output = output(json!({"a": [{"b": 1}], "c": "text"}), json!({}));
    assert_eq!(output.at("a[0].b").expect("it is there").value, 1);
    for path in [
        "",
        ".",
        "[0]",
        "a.",
        "a..b",
        "a[0]b",
        "a[",
        "a[]",
        "a[-1]",
        "a[1]",
        "a[0",
        "a[0].",
        "a[x]",
        "a[+0]",
        "a[00]",
        "a.0",
        "c.d",
        "c[0]",
        "d",
        "a[99999999999999999999]",
    ] {
        assert!(output.at(path).is_none(), "{path}");
    }
}

#[test]
fn leaves_come_in_the_order_of_the_document() {
    let value = json!({
        "a": 1, "b": {"c": null, "d": [true, {"e": "x"}, []], "f": {}}, "g": [[1, 2]],
    });
    let output = output(value, json!({"b.d[1].e": {"logprobsConfidence": 0.5}}));
    let leaves: Vec<_> = output.leaves().map(|leaf| (leaf.path, leaf.value.to_string())).collect();
    let expected = [
        ("a", "1"),
        ("b.c", "null"),
        ("b.d[0]", "true"),
        ("b.d[1].e", "\"x\""),
        ("b.d[2]", "[]"),
        ("b.f", "{}"),
        ("g[0][0]", "1"),
        ("g[0][1]", "2"),
    ];
    let expected = expected.map(|(path, value)| (path.to_owned(), value.to_owned()));
    assert_eq!(leaves, expected);
    let with_evidence: Vec<_> = output.leaves().filter(|leaf| leaf.evidence.is_some()).collect();
    assert_eq!(with_evidence.len(), 1);
}

/// What `leaves` says, `at` finds.
#[test]
fn every_leaf_is_at_its_path() {
    let output = deep();
    assert_eq!(output.leaves().count(), 23);
    for leaf in output.leaves() {
        assert_eq!(output.at(&leaf.path), Some(leaf));
    }
}

/// Names that the API does not take, but may come of a schema of somebody else's.
#[test]
fn names_with_dots_and_brackets() {
    let value = json!({"a.b": {"c[0]": [1]}, "a": {"b": {"d": 2}}, "x": {"y": 3}, "x.y": 4, ".": 5, "[0]": 6, "e": {"": [7, {"": 8}]}});
    let output = output(value, json!({}));
    for path in ["a.b.c[0][0]", "a.b.d", ".", "[0]", "e.[0]", "e.[1]."] {
        assert!(output.leaves().any(|leaf| leaf.path == path), "{path}");
        assert_eq!(output.at(path).expect("a value").path, path);
    }
    assert_eq!(output.at("a.b.c[0][0]").expect("a value").value, 1);
    assert_eq!(output.at("x.y").expect("the shortest names").value, 3);
}

#[test]
fn leaves_below_a_confidence() {
    let metadata = json!({
        "sure": {"ocrConfidence": 0.99, "logprobsConfidence": 0.98},
        "read_badly": {"ocrConfidence": 0.5, "logprobsConfidence": 0.98},
        "guessed": {"ocrConfidence": null, "logprobsConfidence": 0.4},
        "unknown": {"logprobsConfidence": null, "reviewAgentScore": 1},
    });
    let value = json!({"sure": 1, "read_badly": 2, "guessed": 3, "unknown": 4, "no_entry": 5});
    let output = output(value, metadata);
    let below: Vec<_> = output.leaves_below(0.9).map(|leaf| leaf.path).collect();
    assert_eq!(below, ["read_badly", "guessed"]);
    assert_eq!(output.leaves_below(0.4).count(), 0, "lower, and not equal");
    assert_eq!(output.at("read_badly").expect("it is there").confidence(), Some(0.5));
}
