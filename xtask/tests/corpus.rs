//! `cargo xtask corpus` as its users run it, on small folders of its own.

use std::fs;
use std::process::{Command, Output};

use tempfile::TempDir;

const PETS: &str = r##"openapi: 3.0.3
info: {title: Pets, version: "1"}
paths: {}
components:
  schemas:
    Pet:
      type: object
      properties:
        owner:
          oneOf: [{type: string}, {type: number}]
        ages: {type: object, additionalProperties: {type: integer}}
"##;

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        fs::write(folder.path().join(name), text).expect("a file");
    }
    folder
}

fn corpus(folder: &TempDir, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("corpus")
        .arg(folder.path())
        .args(arguments)
        .output()
        .expect("the command runs")
}

fn texts(output: &Output) -> (String, String) {
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    (text(&output.stdout), text(&output.stderr))
}

#[test]
fn a_document_that_fails_does_not_stop_the_others() {
    let bad = PETS.replace("{type: string}", "{$ref: '#/components/schemas/Owner'}");
    let folder = folder(&[("bad.yaml", &bad), ("good.yaml", PETS), ("no.txt", "not one")]);
    let report = folder.path().join("report.out");
    let output = corpus(&folder, &["--json", &report.to_string_lossy()]);
    let (out, errors) = texts(&output);
    assert_eq!(output.status.code(), Some(1), "{errors}");
    assert!(
        errors.contains("failed: bad.yaml: generate: ") && errors.contains("schemas/Owner`"),
        "{errors}"
    );
    assert!(!errors.contains("good.yaml"), "{errors}");
    assert!(out.contains("total: 2 documents, 2 read, 1 generated"), "{out}");

    let report = fs::read_to_string(report).expect("a report");
    let report: serde_json::Value = serde_json::from_str(&report).expect("JSON");
    let at = |pointer: &str| report.pointer(pointer).cloned().unwrap_or_default();
    assert_eq!(at("/documents/0/document"), "bad.yaml");
    assert_eq!(at("/documents/0/generated"), false);
    assert_eq!(at("/documents/1/generated"), true);
    assert_eq!(at("/documents/1/unions/kind"), 1);
    assert_eq!(at("/total/generated"), 1);
}

#[test]
fn nothing_fails() {
    let output = corpus(&folder(&[("good.yaml", PETS)]), &["--repeat", "3"]);
    let (out, errors) = texts(&output);
    assert!(output.status.success(), "{errors}");
    assert!(errors.is_empty(), "{errors}");
    // Three structs, and the union that is the same in each.
    assert!(out.contains("types: 4, "), "{out}");
}

#[test]
fn a_document_that_takes_too_long_is_one_that_fails() {
    let output = corpus(&folder(&[("good.yaml", PETS)]), &["--timeout", "0"]);
    let (_, errors) = texts(&output);
    assert_eq!(output.status.code(), Some(1), "{errors}");
    assert!(errors.contains("good.yaml: generate: not done after 0 seconds"), "{errors}");
}

/// Compiles the crate, and the program that tries the examples: cargo within cargo.
#[test]
#[ignore = "runs cargo within cargo: cargo xtask ci compiles"]
fn examples_are_decoded_and_encoded() {
    let documents = folder(&[("pets.yaml", PETS)]);
    let line = |name: &str, source: &str, example: serde_json::Value| {
        let pointer = format!("#/components/schemas/{name}");
        let line = serde_json::json!({
            "schema_pointer": pointer, "source": source, "example": example,
        });
        format!("{line}\n")
    };
    let lines = [
        line("Pet", "a", serde_json::json!({ "owner": 1.0, "x": null })),
        line("Pet", "b", 5.into()),
        line("Cat", "c", 1.into()),
        line("Pet/properties/ages", "d", serde_json::json!({ "Rex": 3 })),
    ];
    let examples = folder(&[("pets.jsonl", &lines.concat())]);
    let examples = examples.path().to_string_lossy().into_owned();
    let output = corpus(&documents, &["--compile", "--examples", &examples]);
    let (out, errors) = texts(&output);
    assert!(out.contains("compiled without a warning: 1 of 1"), "{out}{errors}");
    assert!(out.contains("examples: 4, 2 decoded, 2 the same when encoded"), "{out}{errors}");
    assert!(errors.contains("pets.yaml: b: invalid type"), "{errors}");
    assert!(errors.contains("c: no schema at #/components/schemas/Cat"), "{errors}");
}
