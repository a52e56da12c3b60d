//! `cargo xtask diff`: what changed between two descriptions, and what it breaks.
//!
//! [`text`] is for a terminal, [`markdown`] for a pull request, [`json`] for scripts.

mod json;
mod markdown;
mod report;
mod text;

use codegen::Input;
use codegen::compare::definitions::after::definitions_after;
use codegen::compare::{self, Change};

use self::report::Report;
use crate::{Failure, stdout, workspace};

const HELP: &str = "\
Report what changed between two descriptions, and what it breaks.

OLD and NEW are files, or versions of spec/ by name: `2026-02-09`. Models are compared,
not texts. Each change has two verdicts. On the wire: can a client that was built from
OLD talk to NEW? Requests and responses are judged separately. In Rust: does code that
used the crate of OLD work with NEW? Two versions of spec/ by name also change the
version at the root of the crate, which is a major change by itself.

Usage: cargo xtask diff OLD NEW [options]

Options:
  --format FORMAT   text (default), markdown, or json
  --fail-on WHAT    Exit with 1 if there is such a change: wire-breaking or
                    rust-breaking. May be given twice
  -h, --help        Print this help

The JSON is documented in xtask/src/diff/json.rs. Its `format` is raised when a member
changes or goes.

Exit status: 0 when done, 1 when a description is wrong or `--fail-on` found something,
2 when the arguments are.

Examples:
  cargo xtask diff 2025-04-21 2026-02-09
  cargo xtask diff old.yaml new.yaml --format markdown
  cargo xtask diff old.yaml new.yaml --fail-on wire-breaking
";

/// The format of a report.
#[derive(Default)]
enum Format {
    #[default]
    Text,
    Markdown,
    Json,
}

/// What the command line asks for.
struct Arguments {
    old: String,
    new: String,
    format: Format,
    fail_on: Vec<fn(&Change) -> bool>,
}

/// Runs the command.
pub fn run(parser: lexopt::Parser) -> Result<(), Failure> {
    let Some(arguments) = parse(parser)? else { return Ok(()) };
    let (old, old_is_version) = workspace::named(&arguments.old)?;
    let (new, new_is_version) = workspace::named(&arguments.new)?;
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
    let text = match arguments.format {
        Format::Text => text::render(&report),
        Format::Markdown => markdown::render(&report),
        Format::Json => json::render(&report, &definitions_after(&old_api, &new_api, &changes)),
    };
    stdout::print(format_args!("{text}"));
    let fails = |change| arguments.fail_on.iter().any(|breaks| breaks(change));
    if changes.iter().any(fails) { Err(Failure::Reported) } else { Ok(()) }
}

fn parse(mut parser: lexopt::Parser) -> Result<Option<Arguments>, Failure> {
    use lexopt::Arg::{Long, Short, Value};
    use lexopt::ValueExt;

    let (mut names, mut format, mut fail_on) = (Vec::new(), Format::default(), Vec::new());
    while let Some(argument) = parser.next()? {
        match argument {
            Long("format") => {
                format = match parser.value()?.string()?.as_str() {
                    "text" => Format::Text,
                    "markdown" => Format::Markdown,
                    "json" => Format::Json,
                    other => {
                        return usage(format!(
                            "unknown format `{other}`: use text, markdown or json"
                        ));
                    }
                }
            }
            Long("fail-on") => {
                let breaks: fn(&Change) -> bool = match parser.value()?.string()?.as_str() {
                    "wire-breaking" => Change::breaks_wire,
                    "rust-breaking" => Change::breaks_rust,
                    other => {
                        let what = "`wire-breaking` or `rust-breaking`";
                        return usage(format!("`--fail-on` takes {what}, not `{other}`"));
                    }
                };
                fail_on.push(breaks);
            }
            Short('h') | Long("help") => {
                stdout::print(format_args!("{HELP}"));
                return Ok(None);
            }
            Value(name) => names.push(name.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    match <[String; 2]>::try_from(names) {
        Ok([old, new]) => Ok(Some(Arguments { old, new, format, fail_on })),
        Err(_) => usage("`cargo xtask diff` compares two descriptions, OLD and NEW".to_owned()),
    }
}

fn usage<T>(message: String) -> Result<T, Failure> {
    Err(Failure::Usage(message))
}

fn model(input: &Input) -> Result<codegen::ir::Api, Failure> {
    let inputs = std::slice::from_ref(input);
    let (mut apis, _) = codegen::models(inputs)
        .map_err(|diagnostics| Failure::from_diagnostics(&diagnostics, inputs))?;
    // One description has one model.
    apis.pop().ok_or(Failure::Reported)
}
