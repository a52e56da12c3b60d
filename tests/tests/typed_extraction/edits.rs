//! What a review changed.

use serde_json::{Value, json};

use super::{example, run_with_outputs};

#[test]
fn before_and_after_with_their_paths() {
    let run = example("reviewed-edited-json.json");
    let changes: Vec<_> = run.changes().collect();
    assert_eq!(changes.len(), 3);
    assert_eq!(changes[0].path, "invoice_number");
    assert_eq!((changes[0].before, changes[0].after), (Some(&json!("A-1")), Some(&json!("A-10"))));
    assert_eq!(changes[0].edit.expect("it is there").notes.as_deref(), Some("OCR dropped a digit"));
    assert_eq!(changes[1].path, "line_items[0].unit_price");
    assert_eq!(changes[1].before, Some(&Value::Null), "null, which was there");
    assert_eq!(changes[1].after.expect("it is there")["amount"], 7.5);
    assert_eq!((changes[2].path, changes[2].before, changes[2].after), ("vendor", None, None));
}

#[test]
fn what_an_edit_does_not_say_is_in_the_outputs() {
    let output =
        |price: f64| json!({"value": {"lines": [{"price": price}], "name": "x"}, "metadata": {}});
    let run = run_with_outputs::<Value>(json!({
        "initialOutput": output(1.0), "reviewedOutput": output(2.0),
        "edits": {"lines[0].price": null, "name": {"editedValue": null}, "gone": null},
    }));
    let changes: Vec<_> =
        run.run().changes().map(|change| (change.path, change.before, change.after)).collect();
    let expected = [
        ("lines[0].price", Some(&json!(1.0)), Some(&json!(2.0))),
        ("name", Some(&json!("x")), Some(&Value::Null)),
        ("gone", None, None),
    ];
    assert_eq!(changes, expected);
}

#[test]
fn a_legacy_run_has_them_by_the_names_of_fields() {
    let run = example("reviewed-edited-legacy.json");
    let changes: Vec<_> =
        run.changes().map(|change| (change.path, change.before, change.after)).collect();
    assert_eq!(changes, [("paid", Some(&json!(false)), Some(&json!(true)))]);
}

#[test]
fn a_run_without_edits_has_none() {
    assert_eq!(example("processed-json-deep.json").changes().count(), 0);
    assert_eq!(run_with_outputs::<Value>(json!({"edits": {}})).run().changes().count(), 0);
}
