//! `cargo xtask explain`: what a kind of diagnostic means.

use crate::workbench::{errors, printed, xtask};

#[test]
fn a_kind_is_explained_in_full() {
    let output = xtask(&["explain", "circular-reference"]);
    assert!(output.status.success());
    let text = printed(&output);
    assert!(text.starts_with("error[circular-reference]: A `$ref` leads to itself"), "{text}");
    assert!(text.contains("\n\nWhat to do: Replace one of the references"), "{text}");
    assert!(text.ends_with("`codegen/tests/cases/diagnostics/circular_references`\n"), "{text}");
}

#[test]
fn without_a_kind_all_are_listed() {
    let output = xtask(&["explain"]);
    assert!(output.status.success());
    let text = printed(&output);
    for kind in codegen::diagnostic::kinds::all() {
        assert!(text.contains(&format!("\n  {} ", kind.name)), "{}", kind.name);
    }
}

#[test]
fn similar_kinds_are_suggested_for_one_that_is_not_found() {
    let output = xtask(&["explain", "circular-refrence"]);
    assert_eq!(output.status.code(), Some(2));
    let told = errors(&output);
    let expected =
        "error: the kind `circular-refrence` is not found: `circular-reference` is similar\n";
    assert!(told.starts_with(expected), "{told}");
    let told = errors(&xtask(&["explain", "wrong"]));
    assert!(told.contains("`cargo xtask explain` lists all of them"), "{told}");
}
