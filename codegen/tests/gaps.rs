//! What should happen and does not yet. Each test says why it is ignored.

mod support;

use support::of_schemas;

#[test]
#[ignore = "rustc gives up at 128 containers within one another (E0275)"]
fn containers_are_not_nested_deeper_than_rustc_goes() {
    let depth = 130;
    let open = r#"{"type": "array", "items": "#.repeat(depth);
    let generation =
        of_schemas(&format!(r#""Deep": {open}{{"type": "string"}}{}"#, "}".repeat(depth)));
    let text = generation.files.get("src/api/deep.rs").expect("a file");
    assert!(text.matches("Vec<").count() < 100, "{} levels", text.matches("Vec<").count());
}
