//! What changed between two descriptions, and what it breaks.
//!
//! [`text`] is for a terminal, [`markdown`] for a pull request, [`json`] for scripts.

mod json;
mod markdown;
mod report;
mod text;

use std::path::Path;

use codegen::Input;
use codegen::compare::definitions::after::definitions_after;
use codegen::compare::{self, Change};

use self::report::Report;
use crate::command::{Argument, Command, Form, Values};
use crate::{Failure, input, stdout};

/// The command.
pub const COMMAND: Command = Command {
    name: "diff",
    about: "Say what changed between two descriptions, and what it breaks",
    details: "\
Report what changed between two descriptions, and what it breaks.

Models are compared, not texts. Each change has two verdicts. On the wire: can a client that was
built from OLD talk to NEW? Requests and responses are judged separately. In Rust: does code
that used the crate of OLD work with NEW?",
    arguments: &ARGUMENTS,
    after: "\
The members of the JSON are told in codegen/command/src/diff/json.rs. Its `format` is raised when
a member changes or goes.

Exit status: 0 when done, 1 when a description is wrong or `--fail-on` found something, 2 when
the arguments are.

Examples:
  {program} diff old.yaml new.yaml --format markdown
  {program} diff old.yaml new.yaml --fail-on wire-breaking",
    run: |values| run(values, &|path| Ok((described(path)?, false))),
};

/// Its arguments.
pub const ARGUMENTS: [Argument; 4] = [
    Argument::new("old", Form::Positional("OLD"), "The description to compare with"),
    Argument::new("new", Form::Positional("NEW"), "The description that takes its place"),
    Argument::new("format", Form::Once("FORMAT"), "text (default), markdown, or json"),
    Argument::new(
        "fail-on",
        Form::Often("WHAT"),
        "Exit with 1 if there is such a change: wire-breaking or rust-breaking",
    ),
];

/// The format of a report.
enum Format {
    Text,
    Markdown,
    Json,
}

/// What is found by a name: a description, and whether it is a version of the workspace.
pub type Found = (Input, bool);

/// Runs the command. `find` gives the description that an argument names.
pub fn run(values: &Values, find: &dyn Fn(&Path) -> Result<Found, Failure>) -> Result<(), Failure> {
    let format = format(values)?;
    let fail_on = fail_on(values)?;
    let path = |name| {
        values.path(name).ok_or_else(|| Failure::Usage("OLD and NEW are missing".to_owned()))
    };
    let (old, old_is_version) = find(&path("old")?)?;
    let (new, new_is_version) = find(&path("new")?)?;
    let root_moves = old_is_version && new_is_version && old.module != new.module;
    let (old_api, new_api) = (model(&old)?, model(&new)?);
    let mut changes = compare::compare(&old_api, &new_api);
    if root_moves {
        changes.insert(0, compare::root_version(&old.module, &new.module));
    }
    let report = Report {
        old: (&old.source.name, &old_api.version),
        new: (&new.source.name, &new_api.version),
        changes: &changes,
    };
    let text = match format {
        Format::Text => text::render(&report),
        Format::Markdown => markdown::render(&report),
        Format::Json => json::render(&report, &definitions_after(&old_api, &new_api, &changes)),
    };
    stdout::print(format_args!("{text}"));
    let fails = |change| fail_on.iter().any(|breaks| breaks(change));
    if changes.iter().any(fails) { Err(Failure::Reported) } else { Ok(()) }
}

fn format(values: &Values) -> Result<Format, Failure> {
    Ok(match values.text("format")?.as_deref() {
        None | Some("text") => Format::Text,
        Some("markdown") => Format::Markdown,
        Some("json") => Format::Json,
        Some(other) => {
            return usage(format!("unknown format `{other}`: use text, markdown or json"));
        }
    })
}

/// Whether a change breaks something.
type Breaks = fn(&Change) -> bool;

/// The changes that are asked about.
fn fail_on(values: &Values) -> Result<Vec<Breaks>, Failure> {
    let what = values.texts("fail-on")?;
    let breaks = what.iter().map(|what| -> Result<Breaks, Failure> {
        match what.as_str() {
            "wire-breaking" => Ok(Change::breaks_wire),
            "rust-breaking" => Ok(Change::breaks_rust),
            other => {
                let what = "`wire-breaking` or `rust-breaking`";
                usage(format!("`--fail-on` takes {what}, not `{other}`"))
            }
        }
    });
    breaks.collect()
}

fn usage<T>(message: String) -> Result<T, Failure> {
    Err(Failure::Usage(message))
}

/// A description by its path, with the documents that it refers to.
pub fn described(path: &Path) -> Result<Input, Failure> {
    Ok(input::with_documents(input::description(path)?, path, &[]))
}

fn model(input: &Input) -> Result<codegen::ir::Api, Failure> {
    let inputs = std::slice::from_ref(input);
    let (mut apis, _) = crate::progress::of_reading(inputs, || codegen::models(inputs))
        .map_err(|diagnostics| Failure::from_diagnostics(&diagnostics, inputs))?;
    // One description has one model.
    apis.pop().ok_or(Failure::Reported)
}
