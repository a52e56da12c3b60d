//! `cargo xtask explain`: as `openapi-crate explain`; a page is of the newest version in `spec/`, if nothing else is said.

use codegen::{Input, Selection};
use openapi_crate::command::{Command, Values};
use openapi_crate::explain::{self, page};
use openapi_crate::generate::arguments::Arguments;

use crate::{Failure, command_line, diff, workspace};

const COMMAND: Command = Command {
    after: "\
Without --spec the page is about the newest version in spec/, compared with the one before it.
OLD is a file, or a version of spec/ by name. spec/DIAGNOSTICS.md has the kinds too.

Exit status: 0 when done, 1 when a description is wrong, 2 when there is no such kind or the
arguments are wrong.

Examples:
  {program} explain
  {program} explain dangling-reference
  {program} explain --html page.html
  {program} explain --html page.html --spec new.yaml --against old.yaml",
    run: |values| explain::run(values, &find),
    ..explain::COMMAND
};

/// Runs the command.
pub fn run(parser: lexopt::Parser) -> Result<(), Failure> {
    command_line::run(&COMMAND, parser)
}

/// The description that a page is of, and the one that it is compared with.
fn find(values: &Values) -> Result<(Input, Option<Input>), Failure> {
    let old = match values.path("against") {
        Some(name) => Some(diff::find(&name)?.0),
        None => None,
    };
    if values.has("spec") {
        return Ok((page::of_spec(values)?, old));
    }
    let arguments = Arguments::of(values)?;
    if !arguments.overlays.is_empty() || !arguments.allowed.is_empty() || arguments.allow_missing {
        let message = "`--overlay`, `--allow-dir` and `--allow-missing` go with `--spec FILE`";
        return Err(Failure::Usage(message.to_owned()));
    }
    let mut versions = workspace::descriptions()?;
    let Some(mut newest) = versions.pop() else {
        return Err(Failure::Usage("there is no description in spec/".to_owned()));
    };
    // Of a part of it, the whole of the version before is no older one.
    let is_whole = arguments.selection == Selection::default();
    newest.selection = arguments.selection;
    Ok((newest, old.or_else(|| versions.pop().filter(|_| is_whole))))
}
