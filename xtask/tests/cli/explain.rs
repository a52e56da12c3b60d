//! `cargo xtask explain`: what a kind of diagnostic means, and a page about a description.

use crate::workbench::{PETS, Workbench, errors, printed, xtask};

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

#[test]
fn a_description_becomes_a_page() {
    let workbench = Workbench::new(PETS);
    let folder = workbench.spec().parent().expect("a folder").to_owned();
    let (page, old) = (folder.join("page.html"), folder.join("old.yaml"));
    std::fs::write(&old, PETS.replace("email", "mail")).expect("it can be written");
    let [page, old, spec] = [&page, &old, &workbench.spec()].map(|path| path.display().to_string());
    let output = xtask(&["explain", "--html", &page, "--spec", &spec, "--against", &old]);
    assert!(output.status.success(), "{}", errors(&output));
    assert!(printed(&output).contains("page.html: wrote a page of "), "{}", printed(&output));
    let html = std::fs::read_to_string(&page).expect("a page");
    assert!(html.starts_with("<!doctype html>") && html.contains("<title>Pets</title>"));
    assert!(html.contains(r##""name":"Owner","at":"#/components/schemas/Owner","kind":"union""##));
    assert!(html.contains("the member `email` was added"), "the changes since the old one");
    // Whatever it says, it is one file.
    assert!(!html.contains("src=") && !html.contains("@import") && !html.contains("url("));
}

#[test]
fn options_of_a_page_that_do_not_fit() {
    let workbench = Workbench::new(PETS);
    let spec = workbench.spec().display().to_string();
    for (arguments, reason) in [
        (&["--spec", &spec][..], "the options of a page go with `--html FILE`"),
        (&["--html", &spec, "--spec", &spec], "would be written over the description"),
        (&["--html", "page.html", "--overlay", "fixes.yaml"], "go with `--spec FILE`"),
        (
            &["undecided-union", "--html", "page.html"],
            "`KIND` does not go with the options of a page",
        ),
        (&["--htm", "page.html"], "invalid option '--htm'"),
    ] {
        let output = xtask(&[&["explain"], arguments].concat());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(errors(&output).contains(reason), "{arguments:?}: {}", errors(&output));
    }
}
