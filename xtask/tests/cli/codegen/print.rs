//! What is printed or reported beside the crate: `--dump-ir`, `--explain`, `--report`.

use std::fs;
use std::process::Command;

use crate::workbench::{PETS, Workbench, errors, printed, text, undecided, xtask};

/// What is printed is more than a pipe holds, and the reader has gone.
#[test]
fn a_closed_pipe_is_no_panic() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["codegen", "--explain", "--dump-ir"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("it runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success() && errors(&output).is_empty(), "{}", errors(&output));
}

#[test]
fn a_report_is_written_whatever_becomes_of_the_crate() {
    let workbench = Workbench::new(&undecided());
    let report = workbench.folder().join("report.json");
    for more in [&["--deny-warnings"][..], &["--check"], &[]] {
        workbench.generate(&[&["--report", text(&report)][..], more].concat());
        let written = fs::read_to_string(&report).expect("a report");
        assert!(written.contains("\"kind\": \"undecided-union\""), "{more:?}: {written}");
        fs::remove_file(&report).expect("it can be removed");
    }

    workbench.describe("openapi: 2");
    let output = workbench.generate(&["--report", text(&report)]);
    assert_eq!(output.status.code(), Some(1));
    let written = fs::read_to_string(&report).expect("a report");
    assert!(written.contains("\"kind\": \"version-not-a-string\""), "{written}");

    workbench.describe(PETS);
    let nowhere = workbench.folder().join("nowhere/report.json");
    let output = workbench.generate(&["--report", text(&nowhere)]);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("nowhere/report.json"), "{}", errors(&output));
}

#[test]
fn the_model_and_the_plans_are_printed() {
    let workbench = Workbench::new(PETS);
    let spec = workbench.spec();
    let output = xtask(&["codegen", "--spec", text(&spec), "--dump-ir"]);
    assert!(output.status.success(), "{}", errors(&output));
    insta::assert_snapshot!("dump_ir", printed(&output));
    let output = xtask(&["codegen", "--spec", text(&spec), "--explain"]);
    assert!(output.status.success(), "{}", errors(&output));
    assert!(!workbench.out().exists());
}
