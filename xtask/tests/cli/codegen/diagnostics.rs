//! Faults of a description: what is printed, the exit status, and what is written nevertheless.

use std::fs;

use crate::workbench::{PETS, Workbench, errors, text, undecided};

#[test]
fn a_wrong_description_leaves_everything_as_it_was() {
    let workbench = Workbench::with_crate();
    let before = workbench.files();
    workbench.describe(&PETS.replace("schemas/Owner", "schemas/Ownr"));
    let output = workbench.generate(&[]);
    assert_eq!(output.status.code(), Some(1));
    let message = errors(&output);
    assert!(message.contains("error[dangling-reference]"), "{message}");
    assert!(message.contains("pets.yaml:11:"), "{message}");
    assert!(
        message.contains("use `#/components/schemas/Owner`, which has a similar name"),
        "{message}"
    );
    assert!(message.contains("\n1 error\n"), "{message}");
    assert!(message.ends_with("`cargo xtask explain dangling-reference` says more\n"), "{message}");
    assert_eq!(workbench.files(), before);

    let empty = Workbench::new("openapi: 2");
    assert_eq!(empty.generate(&[]).status.code(), Some(1));
    assert!(!empty.out().exists());
}

#[test]
fn warnings_are_told_and_code_is_written() {
    let workbench = Workbench::new(&undecided());
    let output = workbench.generate(&[]);
    assert!(output.status.success());
    assert!(errors(&output).contains("warning["), "{}", errors(&output));
    assert!(workbench.out().join("src/lib.rs").exists());
}

#[test]
fn a_description_that_is_not_there() {
    let workbench = Workbench::new(PETS);
    fs::remove_file(workbench.spec()).expect("it can be removed");
    let output = workbench.generate(&[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("pets.yaml"), "{}", errors(&output));
    fs::write(workbench.spec(), [0xff, 0xfe]).expect("it can be written");
    assert!(errors(&workbench.generate(&[])).contains("not UTF-8"));
}

#[test]
fn denied_warnings_are_errors() {
    let workbench = Workbench::new(&undecided());
    let output = workbench.generate(&["--deny-warnings"]);
    assert_eq!(output.status.code(), Some(1));
    let message = errors(&output);
    assert!(
        message.contains("error[undecided-union]") && message.contains("\n1 error\n"),
        "{message}"
    );
    assert!(!workbench.out().exists());
    assert_eq!(workbench.generate(&["--deny-warnings", "--check"]).status.code(), Some(1));

    workbench.describe(PETS);
    assert!(workbench.generate(&["--deny-warnings"]).status.success());
    // What was written stays when a warning comes.
    let before = workbench.files();
    workbench.describe(&undecided());
    assert_eq!(workbench.generate(&["--deny-warnings"]).status.code(), Some(1));
    assert_eq!(workbench.files(), before);
}

/// Faults that cost their places, and nothing else: strict is one flag away.
#[test]
fn a_fault_in_one_place_is_a_warning() {
    let faulty =
        format!("{PETS}    Any: {{oneOf: []}}\n    Odd: {{type: object, required: name}}\n");
    let workbench = Workbench::new(&faulty);
    let output = workbench.generate(&["--deny-warnings"]);
    assert_eq!(output.status.code(), Some(1));
    let message = errors(&output);
    assert!(
        message.contains("error[empty-union]") && message.contains("\n2 errors\n"),
        "{message}"
    );
    assert!(!workbench.out().exists());

    let output = workbench.generate(&[]);
    assert!(output.status.success(), "{}", errors(&output));
    let message = errors(&output);
    assert!(message.contains("warning[invalid-keyword-value]"), "{message}");
    assert!(message.contains("pets.yaml:21:35"), "{message}");
    assert!(message.ends_with("`cargo xtask explain KIND` says more\n"), "{message}");
    assert!(workbench.files()["src/v1/pet.rs"].contains("pub struct Pet"));
}

#[test]
fn a_document_that_is_missing_is_an_error() {
    let workbench =
        Workbench::new(&PETS.replace("#/components/schemas/Owner", "owner.yaml#/Owner"));
    let output = workbench.generate(&[]);
    assert_eq!(output.status.code(), Some(1));
    let message = errors(&output);
    assert!(
        message.contains("error[missing-document]") && message.contains("pets.yaml:11:23"),
        "{message}"
    );
    assert!(message.contains("at #/components/schemas/Pet/properties/owner/$ref"), "{message}");
    assert!(!workbench.out().exists());
    // Unless it is asked for all the same.
    let output = workbench.generate(&["--allow-missing"]);
    assert!(output.status.success(), "{}", errors(&output));
    let message = errors(&output);
    assert!(
        message.contains("owner.yaml` is not found: what it describes is any JSON"),
        "{message}"
    );
    let pet = &workbench.files()["src/v1/pet.rs"];
    assert!(pet.contains("pub owner: Option<serde_json::Value>"), "{pet}");
    // It is there, and not to be read.
    fs::create_dir(workbench.folder().join("owner.yaml")).expect("a folder");
    let output = workbench.generate(&[]);
    assert_eq!(output.status.code(), Some(1));
    let message = errors(&output);
    assert!(message.contains("owner.yaml is not read: it is no regular file"), "{message}");
}

#[test]
fn a_thousand_faults_are_told_in_ten_lines_and_a_count() {
    let members: String = (0..1000)
        .map(|n| format!("        m{n}: {{$ref: \"#/components/schemas/X{n}\"}}\n"))
        .collect();
    let workbench = Workbench::new(&PETS.replace("        name: {type: string}\n", &members));
    let report = workbench.folder().join("report.json");
    let output = workbench.generate(&["--report", text(&report)]);
    assert_eq!(output.status.code(), Some(1));
    let message = errors(&output);
    assert!(message.contains("and 996 more of this kind\n\n1000 errors\n"), "{message}");
    assert!(message.lines().count() <= 14, "{message}");
    let written = fs::read_to_string(&report).expect("a report");
    assert_eq!(written.matches("is not found\"").count(), 1000, "the report has all of them");
}
