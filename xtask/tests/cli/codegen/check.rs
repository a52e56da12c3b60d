//! `--check`: what is stale, missing or surplus, and the command that repairs it.

use std::fs;

use crate::workbench::{PETS, Workbench, errors, text, xtask};

#[test]
fn a_check_says_what_is_wrong_and_writes_nothing() {
    let workbench = Workbench::with_crate();
    let output = workbench.generate(&["--check"]);
    assert!(output.status.success(), "{}", errors(&output));

    let pet = workbench.out().join("src/v1/pet.rs");
    let edited = fs::read_to_string(&pet).expect("a text").replace("pub name", "pub nickname");
    fs::write(&pet, edited).expect("it can be written");
    fs::remove_file(workbench.out().join("src/v1/owner.rs")).expect("it can be removed");
    fs::write(workbench.out().join("src/v1/dog.rs"), "// mine").expect("it can be written");
    let before = workbench.files();

    let output = workbench.generate(&["--check"]);
    assert_eq!(output.status.code(), Some(1));
    let message = errors(&output);
    for line in ["stale: ", "missing: ", "-    pub nickname", "+    pub name"] {
        assert!(message.contains(line), "{line}: {message}");
    }
    for path in ["v1/pet.rs", "v1/owner.rs"] {
        assert!(message.contains(path), "{path}: {message}");
    }
    assert!(!message.contains("dog.rs"), "a file of the user's own is not checked: {message}");
    // The command that repairs it is the one that was checked.
    let (spec, out) = (workbench.spec(), workbench.out());
    let command = format!("Run: cargo xtask codegen --spec {} --out {}\n", text(&spec), text(&out));
    assert!(message.ends_with(&command), "{message}");
    assert_eq!(workbench.files(), before);

    // What was changed by hand is not thrown away.
    let output = workbench.generate(&[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("src/v1/pet.rs"), "{}", errors(&output));
    assert_eq!(workbench.files(), before);
    fs::remove_file(&pet).expect("it can be removed");
    assert!(workbench.generate(&[]).status.success());
    assert!(workbench.generate(&["--check"]).status.success());
    assert_eq!(workbench.files()["src/v1/dog.rs"], "// mine");

    // A type that is no more: its file is surplus, and goes.
    workbench.describe(&PETS.replace("Owner", "Keeper"));
    let message = errors(&workbench.generate(&["--check"]));
    assert!(message.contains("surplus: ") && message.contains("v1/owner.rs"), "{message}");
    assert!(workbench.generate(&[]).status.success());
    let files = workbench.files();
    assert!(files.contains_key("src/v1/keeper.rs") && !files.contains_key("src/v1/owner.rs"));
    assert!(files.contains_key("src/v1/dog.rs"));
}

#[test]
fn a_check_of_what_is_not_there_writes_nothing() {
    let workbench = Workbench::new(PETS);
    let output = workbench.generate(&["--check"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("missing: "), "{}", errors(&output));
    assert!(!workbench.out().exists());
}

#[test]
fn this_workspace_is_up_to_date() {
    let output = xtask(&["codegen", "--check"]);
    assert!(output.status.success(), "{}", errors(&output));
}
