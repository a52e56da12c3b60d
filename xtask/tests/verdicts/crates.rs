//! Crates of descriptions, and what the tools say of two of them.

use std::fmt::{self, Display, Formatter};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

use crate::pairs::Pair;
use crate::usage;

/// What the tools say of a pair.
pub struct Verdict {
    /// What cargo-semver-checks finds that old code could stumble over.
    pub lints: Vec<String>,
    /// Why the new crate does not compile with code that uses the old one; none if it does.
    pub fault: Option<String>,
}

impl Verdict {
    pub fn is_major(&self) -> bool {
        !self.lints.is_empty() || self.fault.is_some()
    }
}

impl Display for Verdict {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "found: {:?}, {}", self.lints, self.fault.as_deref().unwrap_or("it compiles"))
    }
}

/// Decodes each line of the documents, and prints it encoded again, or why it does not decode.
const PASS: &str = r#"fn main() {
    for line in std::fs::read_to_string("documents").unwrap().lines() {
        match serde_json::from_str::<t_types::T>(line) {
            Ok(value) => println!("{}", serde_json::to_string(&value).unwrap()),
            Err(error) => println!("error: {error}"),
        }
    }
}
"#;

/// A place to make crates at, with a target folder for the old ones and one for the new.
pub struct Workbench {
    folder: TempDir,
    target: PathBuf,
}

/// Without the client, which takes seconds to build: its methods are called after the operations, which
/// are used without it.
const FEATURES: &str = "http,webhooks";

/// Where the methods of a client are in groups, which nothing but the client has.
const FEATURES_WITH_GROUPS: &str = "http,webhooks,client";

impl Workbench {
    pub fn new(name: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let target = root().join("target/verdicts").join(name);
        Workbench { folder, target }
    }

    /// Makes both crates, and asks the tools.
    pub fn verdict(&self, pair: &Pair) -> Verdict {
        let old = self.made("old", &pair.old);
        let new = self.made("new", &pair.new);
        let usage = usage::of(&old);
        if let Some(fault) = self.fault(&old, &usage) {
            panic!("{}: the usage does not fit its own crate\n{fault}\n{usage}", pair.name);
        }
        let baseline = self.documentation(&old);
        let current = self.documentation(&new);
        Verdict { lints: lints(&baseline, &current), fault: self.fault(&new, &usage) }
    }

    /// Makes both crates.
    pub fn make(&self, pair: &Pair) {
        self.made("old", &pair.old);
        self.made("new", &pair.new);
    }

    /// Has the old crate or the new one decode documents and encode them again; what it prints, a line
    /// for each.
    pub fn pass(&self, of: &str, documents: &[Value]) -> Vec<String> {
        let folder = self.folder.path().join(of);
        fs::create_dir_all(folder.join("examples")).expect("a folder");
        fs::write(folder.join("examples/pass.rs"), PASS).expect("it can be written");
        let lines: Vec<String> = documents.iter().map(Value::to_string).collect();
        fs::write(folder.join("documents"), lines.join("\n")).expect("it can be written");
        let mut command = self.cargo(&folder, &["run", "--example", "pass"]);
        let output = command.output().expect("cargo runs");
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        succeeded(output);
        printed.lines().map(str::to_owned).collect()
    }

    /// The crate of a description, on a shared runtime: that one is the same in every crate, and built once.
    fn made(&self, name: &str, description: &str) -> PathBuf {
        let spec = self.folder.path().join("description.yaml");
        fs::write(&spec, description).expect("it can be written");
        let out = self.folder.path().join(name);
        // What stood there was of another pair.
        let _ = fs::remove_dir_all(&out);
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(["codegen", "--name", "t-types", "--shared-runtime", "--spec"]).arg(spec);
        succeeded(command.arg("--out").arg(&out).output().expect("the command runs"));
        let manifest = out.join("Cargo.toml");
        let text = fs::read_to_string(&manifest).expect("a manifest");
        fs::write(&manifest, text + &patch()).expect("it can be written");
        fs::copy(root().join("Cargo.lock"), out.join("Cargo.lock")).expect("a lock file");
        out
    }

    /// What rustdoc knows of a crate.
    fn documentation(&self, of: &Path) -> PathBuf {
        let arguments = ["rustdoc", "--", "-Zunstable-options", "--output-format", "json"];
        let mut command = self.cargo(of, &arguments);
        // The form of its JSON is not stable; the tool's version says which one it reads.
        succeeded(command.env("RUSTC_BOOTSTRAP", "1").output().expect("cargo runs"));
        let kept = of.join("documentation.json");
        fs::copy(self.target_of(of).join("doc/t_types.json"), &kept).expect("a documentation");
        kept
    }

    /// Why code does not compile with a crate; none if it does.
    fn fault(&self, with: &Path, code: &str) -> Option<String> {
        fs::create_dir_all(with.join("examples")).expect("a folder");
        fs::write(with.join("examples/usage.rs"), code).expect("it can be written");
        let output = self.cargo(with, &["check", "--example", "usage"]).output();
        let output = output.expect("cargo runs");
        let errors = String::from_utf8_lossy(&output.stderr);
        (!output.status.success()).then(|| errors.lines().take(12).collect::<Vec<_>>().join("\n"))
    }

    /// Where a crate is built: to cargo all of them are one package, wherever they stand.
    fn target_of(&self, made: &Path) -> PathBuf {
        self.target.join(made.file_name().unwrap_or_default())
    }

    /// What is built of the two crates.
    fn features(&self) -> &'static str {
        let has_groups = |of: &str| self.folder.path().join(of).join("src/v1/client").is_dir();
        if has_groups("old") || has_groups("new") { FEATURES_WITH_GROUPS } else { FEATURES }
    }

    fn cargo(&self, within: &Path, arguments: &[&str]) -> Command {
        let (subcommand, rest) = arguments.split_first().expect("a subcommand");
        let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
        let mut command = Command::new(cargo);
        command.current_dir(within).env("CARGO_TARGET_DIR", self.target_of(within));
        command
            .args([subcommand, "--offline", "--quiet", "--features", self.features()])
            .args(rest);
        command
    }
}

/// What cargo-semver-checks finds that would be wrong in a minor version.
fn lints(baseline: &Path, current: &Path) -> Vec<String> {
    let tool = std::env::var("SEMVER_CHECKS").unwrap_or("cargo-semver-checks".to_owned());
    let mut command = Command::new(tool);
    command.args(["semver-checks", "--release-type", "minor", "--color", "never"]);
    command.arg("--baseline-rustdoc").arg(baseline).arg("--current-rustdoc").arg(current);
    let output = command.output().expect("cargo-semver-checks runs: see `cargo xtask ci verdicts`");
    let text = [&output.stdout[..], &output.stderr[..]].concat();
    let text = String::from_utf8_lossy(&text);
    assert!(text.contains(" checks: "), "{text}");
    let names = text.lines().filter_map(|line| line.strip_prefix("--- failure "));
    names.map(|line| line.split(':').next().unwrap_or(line).to_owned()).collect()
}

/// What a manifest needs to find the runtime of this repository.
fn patch() -> String {
    let runtime = root().join("codegen/runtime");
    format!("\n[patch.crates-io]\nopenapi-crate-runtime = {{ path = {runtime:?} }}\n")
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn succeeded(output: Output) {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
