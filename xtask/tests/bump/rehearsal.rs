//! The whole year as one bump, in a copy of this workspace that begins in February: from the new
//! description to the release notes of the new crate, which then reads the payloads of both.
//!
//! This runs cargo within cargo, on the workspace's own lock file and with no network, and so only when
//! it is asked for: `cargo test -p xtask --test bump -- --ignored`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::history::states;

const SPEC: &str = "spec/2026-02-09.yaml";
/// What the commands need of a workspace.
const PARTS: [&str; 8] =
    [".cargo", "Cargo.lock", "Cargo.toml", "codegen", "generated", "spec", "tests", "xtask"];

/// A copy of this workspace.
struct Workspace(TempDir);

impl Workspace {
    fn copy() -> Self {
        let workspace = Workspace(tempfile::tempdir().expect("a folder"));
        for part in PARTS {
            copy(&original().join(part), &workspace.0.path().join(part));
        }
        workspace
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.0.path().join(path), text).expect("it can be written");
    }

    fn run(&self, program: &str, arguments: &[&str]) -> Output {
        let mut command = Command::new(program);
        command.current_dir(self.0.path()).args(arguments);
        // Its own, for the command of the copy is another: it looks at the copy.
        let target = original().join("target/bump");
        command.env("CARGO_TARGET_DIR", target).env("CARGO_NET_OFFLINE", "true");
        command.output().expect("the command runs")
    }

    fn git(&self, arguments: &[&str]) {
        let settings = ["-c", "user.name=nobody", "-c", "user.email=nobody@localhost"];
        let output = self.run("git", &[&settings, arguments].concat());
        assert!(output.status.success(), "{}", errors(&output));
    }

    /// `cargo xtask` with these arguments.
    fn xtask(&self, arguments: &[&str]) -> Output {
        let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
        self.run(&cargo, &[&["xtask"], arguments].concat())
    }

    /// `cargo xtask` with these arguments, which must succeed; what it prints.
    fn does(&self, arguments: &[&str]) -> String {
        let output = self.xtask(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", errors(&output));
        printed(&output)
    }

    /// Gives the crate a version.
    fn release(&self, number: &str) {
        let manifest = fs::read_to_string(self.0.path().join("generated/Cargo.toml"));
        let manifest = manifest.expect("a manifest");
        let (before, rest) = manifest.split_once("\nversion = \"").expect("a version");
        let (_, after) = rest.split_once('"').expect("the end of it");
        let manifest = format!("{before}\nversion = \"{number}\"{after}");
        self.write("generated/Cargo.toml", &manifest);
    }
}

fn original() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn copy(from: &Path, to: &Path) {
    if !from.is_dir() {
        fs::copy(from, to).expect("it can be copied");
        return;
    }
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        if entry.file_name() != "target" {
            copy(&entry.path(), &to.join(entry.file_name()));
        }
    }
}

fn printed(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Every file in a folder, with its text.
fn files(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = fs::read_to_string(&path).expect("a text");
                found.push((path.strip_prefix(folder).expect("a file of it").to_owned(), text));
            }
        }
    }
    found.sort();
    found
}

#[test]
#[ignore = "runs cargo within cargo: cargo xtask ci bump"]
fn a_year_is_one_command_and_an_honest_report() {
    let workspace = Workspace::copy();
    let february = states()[0].to_string();

    // The crate as it was released in February.
    workspace.write(SPEC, &february);
    workspace.release("1.0.0");
    workspace.does(&["codegen"]);
    workspace.git(&["init", "--quiet"]);
    workspace.git(&["add", "--all"]);
    workspace.git(&["commit", "--quiet", "--message", "February"]);
    workspace.git(&["tag", "v1.0.0"]);
    workspace.does(&["codegen", "--check"]);

    // The new description comes.
    copy(&original().join(SPEC), &workspace.0.path().join(SPEC));
    let stale = workspace.xtask(&["codegen", "--check"]);
    assert_eq!(stale.status.code(), Some(1));
    let message = printed(&stale) + &errors(&stale);
    assert!(message.contains("generated/src/v2026_02_09/extract_run.rs"), "{message}");
    assert!(message.contains("cargo xtask codegen"), "{message}");

    // One command, which ends with what it means.
    let summary = workspace.does(&["codegen"]);
    assert_eq!(
        summary.lines().last(),
        Some(
            "since 1.0.0: 68 changes, of which 9 break code; the version in generated/Cargo.toml \
             should be 2.0.0 (`cargo xtask release-notes`)"
        )
    );
    workspace.does(&["codegen", "--check"]);
    let made = files(&workspace.0.path().join("generated/src"));
    assert!(made == files(&original().join("generated/src")), "it is the crate of today");

    // What changed, and what it breaks.
    workspace.write("february.yaml", &february);
    let diff = ["diff", "february.yaml", "2026-02-09"];
    let report = workspace.does(&diff);
    assert!(report.contains("68 changes: ") && report.contains("Bump: major."), "{report}");
    let refused = workspace.xtask(&[&diff[..], &["--fail-on", "wire-breaking"]].concat());
    assert_eq!(refused.status.code(), Some(1));

    // A release with the right number.
    workspace.release("1.1.0");
    let refused = workspace.xtask(&["release-notes"]);
    assert_eq!(refused.status.code(), Some(1));
    let reason = "1.1.0 is too small after 1.0.0: the changes are major, so that it must be 2.0.0";
    assert!(errors(&refused).contains(reason), "{}", errors(&refused));
    workspace.release("2.0.0");
    insta::assert_snapshot!("release_notes", workspace.does(&["release-notes"]));

    // The new crate reads what the old one read, and what came since.
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let tests =
        ["examples", "round_trip", "misleading_payloads"].map(|test| ["--test", test]).concat();
    let tested = workspace
        .run(&cargo, &[&["test", "--quiet", "--package", "conformance"], &tests[..]].concat());
    assert!(tested.status.success(), "{}{}", printed(&tested), errors(&tested));
}
