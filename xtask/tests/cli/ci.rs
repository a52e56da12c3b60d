//! `cargo xtask ci`. What becomes of steps that fail or lack something is tested in `xtask/src/ci/run.rs`.

use crate::workbench::{errors, printed, xtask};

#[test]
fn the_list_names_every_step() {
    let output = xtask(&["ci", "--list"]);
    assert!(output.status.success(), "{}", errors(&output));
    insta::assert_snapshot!("steps", printed(&output));
}

#[test]
fn a_step_runs_by_its_name_and_the_summary_has_its_time() {
    let output = xtask(&["ci", "fmt"]);
    let text = printed(&output);
    assert!(text.contains("== fmt: ") && text.contains("== summary\n"), "{text}");
    assert_eq!(output.status.success(), text.contains("\npassed "), "{text}");
}

#[test]
fn what_needs_a_folder_fails_without_it() {
    for step in ["corpus", "pairs", "payloads", "vendor"] {
        let output = xtask(&["ci", step]);
        assert_eq!(output.status.code(), Some(1), "{step}");
        let text = printed(&output);
        assert!(text.contains("FAILED") && text.contains(&format!("add --{step} DIR")), "{text}");
    }
}

#[test]
fn arguments_that_do_not_fit() {
    for (arguments, reason) in [
        (&["ci", "nothing"][..], "there is no step `nothing`: `cargo xtask ci --list` has them"),
        (&["ci", "corpus", "--corpus", "no-such-folder"], "there is no folder no-such-folder"),
        (&["ci", "--nothing"], "--nothing"),
    ] {
        let output = xtask(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(errors(&output).contains(reason), "{arguments:?}: {}", errors(&output));
    }
}
