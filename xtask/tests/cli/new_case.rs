//! `cargo xtask new-case`.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use codegen::source::Source;
use codegen::{Input, Target, generate};

fn new_case(cases: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("new-case").args(arguments).arg("--cases").arg(cases);
    command.output().expect("the command runs")
}

fn printed(text: &[u8]) -> String {
    String::from_utf8_lossy(text).into_owned()
}

#[test]
fn a_case_has_a_description_that_generates() {
    let cases = tempfile::tempdir().expect("a folder");
    let output = new_case(cases.path(), &["unions/by_size", "plans", "values"]);
    assert!(output.status.success(), "{}", printed(&output.stderr));
    let said = printed(&output.stdout);
    let command =
        "INSTA_UPDATE=always cargo test -p openapi-crate-codegen --test cases -- unions/by_size";
    assert!(said.contains(command) && said.contains("model.snap"), "{said}");
    let folder = cases.path().join("unions/by_size");
    let files = ["plans.snap", "values.txt", "model.snap", "code.snap"];
    assert_eq!(files.map(|file| folder.join(file).exists()), [true, true, false, false]);
    let text = fs::read_to_string(folder.join("description.yaml")).expect("a description");
    let input = Input::new(Source { name: "description.yaml".to_owned(), text }, "by_size");
    let generation = generate(&[input], &Target::Sources).expect("it generates");
    assert_eq!(generation.warnings.iter().count(), 0);
}

#[test]
fn what_is_there_is_not_overwritten() {
    let cases = tempfile::tempdir().expect("a folder");
    assert!(new_case(cases.path(), &["enums/of_dates"]).status.success());
    let description = cases.path().join("enums/of_dates/description.yaml");
    fs::write(&description, "mine").expect("it can be written");
    let output = new_case(cases.path(), &["enums/of_dates"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(printed(&output.stderr).contains("is there already"));
    assert_eq!(fs::read_to_string(&description).expect("a text"), "mine");
}

#[test]
fn names_are_checked_before_anything_is_made() {
    let cases = tempfile::tempdir().expect("a folder");
    for name in ["unions", "unions/By_Size", "unions/by-size", "../away/here", "a/b/c", "/", "1/a"]
    {
        let output = new_case(cases.path(), &[name]);
        assert_eq!(output.status.code(), Some(2), "{name}");
        assert!(printed(&output.stderr).contains("TOPIC/BEHAVIOUR"), "{name}");
    }
    let output = new_case(cases.path(), &["unions/by_size", "modle"]);
    assert!(printed(&output.stderr).contains("`modle` cannot be asked"));
    assert_eq!(fs::read_dir(cases.path()).expect("a folder").count(), 0);
}
