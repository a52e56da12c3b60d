//! Arguments that do not fit, which exit with 2 and write nothing.

use std::fs;
use std::path::Path;

use crate::workbench::{PETS, Workbench, errors, text, xtask};

#[test]
fn no_option_and_no_description_is_taken_for_a_file_to_write() {
    let workbench = Workbench::new(PETS);
    let spec = workbench.spec();
    for report in ["--check", text(&spec)] {
        let output = workbench.generate(&["--report", report]);
        assert_eq!(output.status.code(), Some(2), "{report}");
        assert_eq!(fs::read_to_string(&spec).expect("the description"), PETS);
        assert!(!Path::new(report).exists() || report == text(&spec));
    }
}

#[test]
fn wrong_arguments() {
    let workbench = Workbench::new(PETS);
    let (spec, out) = (workbench.spec(), workbench.out());
    let (spec, out) = (text(&spec), text(&out));
    for (arguments, reason) in [
        (&["nothing"][..], "nothing"),
        (&["codegen", "--nothing"], "--nothing"),
        (&["codegen", "surplus"], "surplus"),
        (&["codegen", "--spec"], "--spec"),
        (&["codegen", "--spec", spec], "`--spec` goes with `--out DIR`"),
        (&["codegen", "--out", out], "`--out` goes with `--spec FILE`"),
        (&["codegen", "--overlay", spec], "`--overlay` goes with `--spec FILE`"),
        (&["codegen", "--tag", "pets"], "`--operation` and `--tag` go with `--spec FILE`"),
        (&["codegen", "--operation", "x"], "`--operation` and `--tag` go with `--spec FILE`"),
        (&["codegen", "--name", "x"], "`--name` goes with `--out DIR`"),
        (
            &["codegen", "--spec", spec, "--out", out, "--name", "a b"],
            "`a b` is no name of a crate",
        ),
        (&["codegen", "--spec", spec, "--out", out, "--name", ""], "`` is no name of a crate"),
    ] {
        let output = xtask(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", errors(&output));
        assert!(errors(&output).contains(reason), "{arguments:?}: {}", errors(&output));
    }
    assert!(!workbench.out().exists());
}
