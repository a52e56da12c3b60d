//! `cargo xtask diff` as its users run it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Instant;

use serde_json::{Value, json};

const OLD: &str = r##"openapi: 3.0.3
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        "200":
          description: ok
          content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string, description: What it is called.}
        tag: {type: string}
"##;

/// Breaks responses and code.
fn with_optional_name() -> String {
    OLD.replace("required: [name]", "required: []")
}

/// Breaks code alone.
fn with_required_tag() -> String {
    OLD.replace("[name]", "[name, tag]")
}

/// Breaks nothing.
fn with_age() -> String {
    OLD.replace("tag: {type: string}", "tag: {type: string}\n        age: {type: integer}")
        .replace("What it is called", "Its name")
}

fn xtask(arguments: &[&str]) -> Output {
    let command = Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).output();
    command.expect("the command runs")
}

/// Compares the old description with this one.
fn diff(new: &str, options: &[&str]) -> Output {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in [("old.yaml", OLD), ("new.yaml", new)] {
        fs::write(folder.path().join(name), text).expect("it can be written");
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(folder.path()).args(["diff", "old.yaml", "new.yaml"]).args(options);
    command.output().expect("the command runs")
}

fn printed(output: &Output) -> String {
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).expect("a text")
}

#[test]
fn text_says_what_breaks_and_why() {
    insta::assert_snapshot!(printed(&diff(&with_optional_name(), &[])), @r"
    old.yaml -> new.yaml
    1 change: 1 breaks old clients on the wire, 1 breaks Rust code, 0 change documentation only. Bump: major.

    Pet
      ! the member `name` became optional: required -> optional [breaks responses, major]
          response: an old client requires it
          Rust: `String` becomes `Option<String>`
    ");
    insta::assert_snapshot!(printed(&diff(&with_age(), &[])), @r"
    old.yaml -> new.yaml
    2 changes: 0 break old clients on the wire, 0 break Rust code, 1 changes documentation only. Bump: minor.

    Pet
        the member `age` was added: integer, optional [minor]

    documentation only
        Pet (name)
    ");
    insta::assert_snapshot!(printed(&diff(OLD, &[])), @r"
    old.yaml -> new.yaml
    Nothing changed.
    ");
}

#[test]
fn markdown_has_a_heading_for_what_breaks() {
    let new = with_optional_name().replace("What it is called", "Its name");
    insta::assert_snapshot!(printed(&diff(&new, &["--format", "markdown"])), @r"
    ## `old.yaml` to `new.yaml`

    2 changes: 1 breaks old clients on the wire, 1 breaks Rust code, 1 changes documentation only. Bump: major.

    ### Breaking

    **Pet**

    - the member `name` became optional: required -> optional (breaks responses, major)
      - response: an old client requires it
      - Rust: `String` becomes `Option<String>`

    <details><summary>Documentation only (1)</summary>

    - Pet (name)

    </details>
    ");
}

#[test]
fn json_is_of_the_documented_form() {
    let output = diff(&with_optional_name(), &["--format", "json"]);
    let report: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(report["format"], 2);
    assert_eq!(report["old"]["version"], "1");
    assert_eq!(report["summary"]["wire_breaking"], 1);
    assert_eq!(report["summary"]["bump"], "major");
    let change = &report["changes"][0];
    assert_eq!(change["kind"], "member-became-optional");
    assert_eq!(change["subject"]["owner"], "type");
    assert_eq!(change["subject"]["name"], "Pet");
    assert_eq!(change["subject"]["part"], "name");
    assert_eq!(change["new_pointer"], "/components/schemas/Pet");
    assert_eq!(change["wire"]["request"], Value::Null);
    assert_eq!(change["wire"]["response"]["verdict"], "breaking");
    assert_eq!(change["rust"]["bump"], "major");
    insta::assert_snapshot!(format!("{:#}", report["definitions_after"]));
}

/// A model, as reports have it.
type Model = BTreeMap<String, Value>;

/// Makes the new model of the old one and the report.
fn applied(mut model: Model, report: &Value) -> Model {
    let entries = report["definitions_after"].as_array().expect("an array");
    for entry in entries.iter().filter(|entry| !entry["old"].is_null()) {
        assert!(model.remove(&entry["old"].to_string()).is_some(), "{entry:#}");
    }
    for entry in entries.iter().filter(|entry| !entry["new"].is_null()) {
        let was = model.insert(entry["new"].to_string(), entry["definition"].clone());
        assert_eq!(was, None, "{entry:#}");
    }
    model
}

fn report(old: &Path, new: &Path) -> Value {
    let [old, new] = [old, new].map(|path| path.to_str().expect("a text"));
    let output = xtask(&["diff", old, new, "--format", "json"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

#[test]
fn the_new_model_can_be_made_of_the_old_one_and_the_report() {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    is_complete([spec.join("2025-04-21.yaml"), spec.join("2026-02-09.yaml")]);
}

#[test]
#[ignore = "needs pairs of descriptions: cargo xtask ci pairs --pairs DIR"]
fn the_new_model_of_real_pairs_can_be_made_of_the_old_one_and_the_report() {
    real_pairs().into_iter().for_each(is_complete);
}

/// Applies the report to the old model, and compares the result with the new one. The model of a description is its
/// comparison with a description that has nothing.
fn is_complete([old, new]: [PathBuf; 2]) {
    let folder = tempfile::tempdir().expect("a folder");
    let nothing = folder.path().join("nothing.yaml");
    fs::write(&nothing, "{openapi: 3.1.0, info: {title: \"\", version: \"\"}, paths: {}}")
        .expect("it can be written");
    let empty = || Model::from([(json!({ "owner": "api", "name": null }).to_string(), json!({}))]);
    let before = applied(empty(), &report(&nothing, &old));
    let after = applied(empty(), &report(&nothing, &new));
    assert_ne!(before, after, "{}", old.display());
    let made = applied(before, &report(&old, &new));
    for (owner, definition) in &after {
        assert_eq!(made.get(owner), Some(definition), "{owner} of {}", old.display());
    }
    assert!(made.keys().eq(after.keys()), "{}: the same owners", old.display());
}

#[test]
fn the_exit_status_is_for_scripts() {
    let status = |new: &str, what: &str| diff(new, &["--fail-on", what]).status.code();
    assert_eq!(status(&with_optional_name(), "wire-breaking"), Some(1));
    assert_eq!(status(&with_optional_name(), "rust-breaking"), Some(1));
    assert_eq!(status(&with_required_tag(), "wire-breaking"), Some(0));
    assert_eq!(status(&with_required_tag(), "rust-breaking"), Some(1));
    assert_eq!(status(&with_age(), "rust-breaking"), Some(0));
    assert_eq!(status(OLD, "every-change"), Some(2));
    assert_eq!(diff(&with_optional_name(), &[]).status.code(), Some(0));
    assert_eq!(diff("openapi: [", &[]).status.code(), Some(1));
    assert_eq!(xtask(&["diff", "2026-02-09"]).status.code(), Some(2));
}

#[test]
fn versions_go_by_name() {
    let output = xtask(&["diff", "2026-02-09", "2026-02-09"]);
    assert!(printed(&output).contains("Nothing changed."));
    let output = xtask(&["diff", "2026-02-09", "1999-01-01"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("1999-01-01"));
}

/// Descriptions, and what they were some months before: `NAME/old.yaml` and `NAME/new.yaml` of the folder `PAIRS`.
fn real_pairs() -> Vec<[PathBuf; 2]> {
    let pairs = std::env::var_os("PAIRS").expect("PAIRS names a folder");
    let entries = fs::read_dir(pairs).expect("a folder of pairs");
    let folders = entries.map(|entry| entry.expect("an entry").path()).filter(|path| path.is_dir());
    let file = |folder: &Path, name: &str| {
        let paths = ["json", "yaml"].map(|kind| folder.join(format!("{name}.{kind}")));
        paths.into_iter().find(|path| path.is_file()).expect("a description")
    };
    folders.map(|folder| ["old", "new"].map(|name| file(&folder, name))).collect()
}

#[test]
#[ignore = "needs pairs of descriptions: cargo xtask ci pairs --pairs DIR"]
fn real_pairs_take_less_than_a_second_a_megabyte() {
    let pairs = real_pairs();
    assert!(!pairs.is_empty(), "there is no pair in the folder");
    for [old, new] in pairs {
        let started = Instant::now();
        let report = report(&old, &new);
        let seconds = started.elapsed().as_secs_f64();
        let count = report["summary"]["changes"].as_u64().expect("a number");
        assert!(count > 0, "{}: the two differ", old.display());
        let size = |path: &Path| fs::metadata(path).expect("a file").len() as f64 / 1e6;
        let megabytes = (size(&old) + size(&new)).max(1.0);
        // Without optimization, and beside other tests, there is less to expect.
        let allowed = if cfg!(debug_assertions) { 5.0 } else { 1.0 };
        assert!(seconds < megabytes * allowed, "{}: {seconds} s", old.display());
    }
}
