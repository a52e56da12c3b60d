//! The vendor's own file, as it came: with a short overlay it becomes a crate without a warning, of the generator or of
//! the compiler, which does what `usage.rs` asks of it.
//!
//! The file is not in this repository. `cargo xtask ci vendor --vendor DIR` runs this, where `DIR` has
//! `extend-2025-04-21.yml`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const FILE: &str = "extend-2025-04-21.yml";
const MOST_LINES: usize = 30;

/// What stands beside this test.
fn beside(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vendor").join(name)
}

fn succeeds(output: &Output) {
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{}{}", text(&output.stdout), text(&output.stderr));
}

#[test]
fn the_overlay_is_short() {
    let lines = fs::read_to_string(beside("overlay.yaml")).expect("the overlay").lines().count();
    assert!(lines <= MOST_LINES, "{lines} lines");
}

#[test]
#[ignore = "needs the vendor's file: cargo xtask ci vendor --vendor DIR"]
fn the_file_becomes_a_crate() {
    let folder = PathBuf::from(std::env::var_os("VENDOR").expect("VENDOR names a folder"));
    let made = tempfile::tempdir().expect("a folder");
    let generated = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["codegen", "--deny-warnings", "--name", "vendor-types", "--spec"])
        .arg(folder.join(FILE))
        .arg("--overlay")
        .arg(beside("overlay.yaml"))
        .arg("--out")
        .arg(made.path())
        .output()
        .expect("the command runs");
    succeeds(&generated);

    fs::create_dir(made.path().join("tests")).expect("a folder");
    fs::copy(beside("usage.rs"), made.path().join("tests/usage.rs")).expect("it can be copied");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    fs::copy(root.join("Cargo.lock"), made.path().join("Cargo.lock")).expect("a lock file");
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let cargo = |arguments: &[&str]| {
        let output = Command::new(&cargo)
            .args(arguments)
            .current_dir(made.path())
            .env("CARGO_TARGET_DIR", root.join("target/made-crates"))
            .output()
            .expect("cargo runs");
        succeeds(&output);
    };
    let configuration = ["--offline", "--quiet", "--all-features"];
    cargo(&[&["clippy"], &configuration[..], &["--all-targets", "--", "-D", "warnings"]].concat());
    cargo(&[&["test"], &configuration[..], &["--test", "usage"]].concat());
}
