//! A crate that the command makes compiles as it is, with no warning, and so does its README's example. This runs cargo
//! within cargo, on the workspace's own lock file and with no network: `cargo xtask ci compiles` asks for it.

use std::fs;
use std::path::Path;
use std::process::Command;

/// Makes a crate of one of the generator's cases, and compiles it.
fn compiles(case: &str, options: &[&str]) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let spec = root.join("codegen/tests/cases").join(case).join("description.yaml");
    let folder = tempfile::tempdir().expect("a folder");
    let made = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("codegen")
        .args(["--name", "golden-types", "--spec"])
        .arg(spec)
        .arg("--out")
        .arg(folder.path())
        .args(options)
        .output()
        .expect("the command runs");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));

    let readme = fs::read_to_string(folder.path().join("README.md")).expect("a README");
    let example = readme.split("```rust\n").nth(1).and_then(|rest| rest.split("```").next());
    // A README shows a type of a response, where the description has one.
    if let Some(example) = example {
        let example = format!("#![allow(dead_code)]\n{example}\nfn main() {{}}\n");
        fs::create_dir(folder.path().join("examples")).expect("a folder");
        fs::write(folder.path().join("examples/readme.rs"), example).expect("it can be written");
    }

    fs::copy(root.join("Cargo.lock"), folder.path().join("Cargo.lock")).expect("a lock file");
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let checked = Command::new(cargo)
        .args(["check", "--offline", "--quiet", "--all-features", "--all-targets"])
        .current_dir(folder.path())
        .env("CARGO_TARGET_DIR", root.join("target/made-crates"))
        .env("RUSTFLAGS", "-D warnings")
        .output()
        .expect("cargo runs");
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
}

#[test]
#[ignore = "runs cargo within cargo: cargo xtask ci compiles"]
fn crates_of_cases() {
    for case in [
        "unions/of_unions",
        "names/of_the_prelude",
        "names/of_reexports",
        "names/of_modules",
        "names/of_crates",
        "names/unicode",
        "names/keywords_of_rust",
        "docs/markdown",
        "operations/bodies",
    ] {
        compiles(case, &[]);
    }
}

#[test]
#[ignore = "runs cargo within cargo: cargo xtask ci compiles"]
fn a_crate_of_a_part_of_a_description() {
    compiles("selection/operation", &["--operation", "listPets"]);
    compiles("selection/operation", &["--tag", "events"]);
}
