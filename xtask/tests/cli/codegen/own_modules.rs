//! Modules that somebody writes by hand beside the generated ones.

use std::fs;

use crate::workbench::{Workbench, errors, printed};

fn put(workbench: &Workbench, path: &str, text: &str) {
    let path = workbench.out().join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("it can be made");
    fs::write(path, text).expect("it can be written");
}

#[test]
fn they_are_declared_and_kept() {
    let workbench = Workbench::with_crate();
    put(&workbench, "src/kennel/mod.rs", "//! Where dogs live.\npub mod door;\n");
    put(&workbench, "src/kennel/door.rs", "//! Its door.\n");
    put(&workbench, "src/leash.rs", "//! A leash.\n");
    let check = workbench.generate(&["--check"]);
    assert_eq!(check.status.code(), Some(1));
    assert!(errors(&check).contains("+pub mod kennel;"), "{}", errors(&check));

    let output = workbench.generate(&[]);
    assert!(output.status.success(), "{}", errors(&output));
    let first = workbench.files();
    assert!(first["src/lib.rs"].contains("\npub mod kennel;\npub mod leash;\n"));
    assert_eq!(first["src/leash.rs"], "//! A leash.\n");
    assert_eq!(first["src/kennel/door.rs"], "//! Its door.\n");
    assert!(!first[".generated"].contains("kennel"), "it is not the generator's");

    let output = workbench.generate(&[]);
    assert!(printed(&output).contains("up to date"), "{}", printed(&output));
    assert_eq!(workbench.files(), first);

    // Another description replaces what is generated, and nothing else.
    workbench.describe(&crate::workbench::PETS.replace("email", "address"));
    assert!(workbench.generate(&[]).status.success());
    let second = workbench.files();
    assert_eq!(second["src/lib.rs"], first["src/lib.rs"]);
    assert_eq!(second["src/kennel/mod.rs"], first["src/kennel/mod.rs"]);
    assert!(workbench.generate(&["--check"]).status.success());
}

#[test]
fn one_that_is_gone_is_declared_no_more() {
    let workbench = Workbench::with_crate();
    put(&workbench, "src/leash.rs", "//! A leash.\n");
    assert!(workbench.generate(&[]).status.success());
    fs::remove_file(workbench.out().join("src/leash.rs")).expect("it can be removed");
    let check = workbench.generate(&["--check"]);
    assert!(errors(&check).contains("-pub mod leash;"), "{}", errors(&check));
    assert!(workbench.generate(&[]).status.success());
    assert!(!workbench.files()["src/lib.rs"].contains("leash"));
}

#[test]
fn what_is_no_module_is_left_alone() {
    let workbench = Workbench::with_crate();
    for path in
        ["src/main.rs", "src/read-me.rs", "src/type.rs", "src/data/pets.json", "src/bin/tool.rs"]
    {
        put(&workbench, path, "");
    }
    let output = workbench.generate(&[]);
    assert!(printed(&output).contains("up to date"), "{}{}", printed(&output), errors(&output));
}

#[test]
fn the_name_of_a_generated_module_is_an_error() {
    for path in ["src/runtime.rs", "src/v1.rs", "src/json.rs", "src/client/mod.rs"] {
        let workbench = Workbench::with_crate();
        put(&workbench, path, "//! By hand.\n");
        let before = workbench.files();
        let output = workbench.generate(&[]);
        assert_eq!(output.status.code(), Some(1), "{path}");
        let name = path["src/".len()..].trim_end_matches("/mod.rs").trim_end_matches(".rs");
        let message = errors(&output);
        let conflict = format!("the module `{name}` in `src` conflicts with a generated one");
        assert!(message.contains(&conflict), "{message}");
        assert!(message.contains(&format!("rename `src/{name}.rs`")), "{message}");
        assert_eq!(workbench.files(), before);
    }
}
