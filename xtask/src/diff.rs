//! `cargo xtask diff`: of any two descriptions, and of versions in `spec/` by their names.

use std::path::Path;

use openapi_crate::command::{Command, Values};
use openapi_crate::diff::{self, Found};

use crate::{Failure, command_line, workspace};

const COMMAND: Command = Command {
    details: "\
Report what changed between two descriptions, and what it breaks.

OLD and NEW are files, or versions of spec/ by name: `2026-02-09`. Models are compared, not
texts. Each change has two verdicts. On the wire: can a client that was built from OLD talk to
NEW? Requests and responses are judged separately. In Rust: does code that used the crate of OLD
work with NEW? Two versions of spec/ by name also change the version at the root of the crate,
which is a major change by itself.",
    after: "\
The members of the JSON are told in codegen/command/src/diff/json.rs. Its `format` is raised when
a member changes or goes.

Exit status: 0 when done, 1 when a description is wrong or `--fail-on` found something, 2 when
the arguments are.

Examples:
  {program} diff 2025-04-21 2026-02-09
  {program} diff old.yaml new.yaml --format markdown
  {program} diff old.yaml new.yaml --fail-on wire-breaking",
    run: changes,
    ..diff::COMMAND
};

/// Runs the command.
pub fn run(parser: lexopt::Parser) -> Result<(), Failure> {
    command_line::run(&COMMAND, parser)
}

fn changes(values: &Values) -> Result<(), Failure> {
    diff::run(values, &find)
}

/// A description by its path, or by the name of its version; and whether it is a version.
pub fn find(given: &Path) -> Result<Found, Failure> {
    let name = given.to_string_lossy();
    let in_spec = workspace::EXTENSIONS
        .map(|extension| workspace::root().join("spec").join(format!("{name}.{extension}")));
    if !given.is_file()
        && let Some(path) = in_spec.iter().find(|path| path.is_file())
    {
        return Ok((workspace::version(path)?, true));
    }
    Ok((diff::described(given)?, false))
}
