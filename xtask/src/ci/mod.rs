//! `cargo xtask ci`: the checks that a change must pass, as steps with names. Continuous integration runs the same
//! command (`.ci/run`).
//!
//! - [`steps`]: the table of steps. To add a check is to add a row.
//! - [`needs`]: what a step needs beside a Rust toolchain: a folder, a tool, a target.
//! - [`mod@run`]: running steps, and the summary of their times.

mod needs;
mod run;
mod steps;

use std::path::PathBuf;

use self::steps::{STEPS, Set, Step};
use crate::{Failure, stdout};

const HELP: &str = "\
Run the checks that a change must pass.

Steps run in the order of the table, the cheapest first, and the first that fails ends the
run. A step of a set that needs what is not at hand is skipped, and says so; a step that
is asked for by its name fails instead.

Usage: cargo xtask ci [quick|full|STEP...] [options]

Sets and steps:
  quick             What is worth running before every commit (the default)
  full              Everything: what continuous integration runs
  STEP              The steps of these names; --list has them

Options:
  --list            Print the steps: what each shows, and about how long it takes
  --keep-going      Run the other steps, too, when one has failed
  --corpus DIR      Descriptions for the step `corpus`
  --pairs DIR       Pairs of descriptions for the step `pairs`: DIR/NAME/old.yaml, new.yaml
  --payloads DIR    Payloads for the step `payloads`, with names as in tests/examples/
  --vendor DIR      The vendor's file for the step `vendor`: DIR/extend-2025-04-21.yml
  -h, --help        Print this help

Exit status: 0 if no step failed, 1 if one did, 2 when the arguments are wrong.

Examples:
  cargo xtask ci
  cargo xtask ci fmt clippy
  cargo xtask ci full --keep-going
  cargo xtask ci corpus --corpus descriptions/
";

/// What the command line asks for.
#[derive(Default)]
struct Arguments {
    names: Vec<String>,
    list: bool,
    keep_going: bool,
    folders: Folders,
}

/// Folders from outside of the repository, for the steps that need one.
#[derive(Default)]
struct Folders {
    corpus: Option<PathBuf>,
    pairs: Option<PathBuf>,
    payloads: Option<PathBuf>,
    vendor: Option<PathBuf>,
}

/// A step to run, and what happens when it cannot.
struct Selected {
    step: &'static Step,
    /// Whether the step was asked for by its name: then it fails where one of a set is skipped.
    by_name: bool,
}

/// Runs the command.
pub fn run(parser: lexopt::Parser) -> Result<(), Failure> {
    let Some(arguments) = parse(parser)? else { return Ok(()) };
    let selected = select(&arguments.names)?;
    if arguments.list {
        stdout::print(format_args!("{}", steps::list()));
        return Ok(());
    }
    run::run(&selected, &arguments.folders, arguments.keep_going)
}

fn parse(mut parser: lexopt::Parser) -> Result<Option<Arguments>, Failure> {
    use lexopt::Arg::{Long, Short, Value};
    use lexopt::ValueExt;

    let mut arguments = Arguments::default();
    let folders = &mut arguments.folders;
    while let Some(argument) = parser.next()? {
        match argument {
            Value(name) => arguments.names.push(name.string()?),
            Long("list") => arguments.list = true,
            Long("keep-going") => arguments.keep_going = true,
            Long("corpus") => folders.corpus = Some(folder(&mut parser)?),
            Long("pairs") => folders.pairs = Some(folder(&mut parser)?),
            Long("payloads") => folders.payloads = Some(folder(&mut parser)?),
            Long("vendor") => folders.vendor = Some(folder(&mut parser)?),
            Short('h') | Long("help") => {
                stdout::print(format_args!("{HELP}"));
                return Ok(None);
            }
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Some(arguments))
}

/// The folder that an option is given. Steps run in the root of the workspace, and tests in the folder of their package:
/// a path from where the command was called must be made absolute.
fn folder(parser: &mut lexopt::Parser) -> Result<PathBuf, Failure> {
    let folder = PathBuf::from(parser.value()?);
    match folder.canonicalize() {
        Ok(folder) if folder.is_dir() => Ok(folder),
        _ => Err(Failure::Usage(format!("there is no folder {}", folder.display()))),
    }
}

/// The steps that the names stand for, in the order of the table.
fn select(names: &[String]) -> Result<Vec<Selected>, Failure> {
    for name in names {
        if Set::named(name).is_none() && !STEPS.iter().any(|step| step.name == name) {
            let message = format!("there is no step `{name}`: `cargo xtask ci --list` has them");
            return Err(Failure::Usage(message));
        }
    }
    let sets: Vec<Set> = match names {
        [] => vec![Set::Quick],
        names => names.iter().filter_map(|name| Set::named(name)).collect(),
    };
    let selected = STEPS.iter().filter_map(|step| {
        let by_name = names.iter().any(|name| name == step.name);
        let in_a_set = sets.iter().any(|set| step.is_in(*set));
        (by_name || in_a_set).then_some(Selected { step, by_name })
    });
    Ok(selected.collect())
}
