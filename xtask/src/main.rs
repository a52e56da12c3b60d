//! The commands of this workspace: `cargo xtask COMMAND`. Each is a row of [`COMMANDS`] and a module that parses its
//! arguments and calls the library that does the work.
//!
//! To add a command: `.github/CONTRIBUTING.md`, "A command of `cargo xtask`".

mod ci;
mod codegen;
mod command_line;
mod corpus;
mod diff;
mod explain;
mod new_case;
mod release;
mod workspace;

use std::ffi::OsString;
use std::process::ExitCode;

use openapi_crate::program::{self, Program};
use openapi_crate::{Failure, stdout};

/// A command, as `cargo xtask --help` lists it.
struct Command {
    name: &'static str,
    /// One line for the help; empty for a command that only another command runs.
    about: &'static str,
    run: fn(lexopt::Parser) -> Result<(), Failure>,
}

const COMMANDS: &[Command] = &[
    Command {
        name: "ci",
        about: "Run the checks that a change must pass, or some of them",
        run: ci::run,
    },
    Command {
        name: "codegen",
        about: "Generate the crate in generated/ from the descriptions in spec/",
        run: codegen::run,
    },
    Command {
        name: "corpus",
        about: "Generate from every description of a folder, and say what becomes of each",
        run: corpus::run,
    },
    Command { name: "corpus-document", about: "", run: corpus::document::run },
    Command {
        name: "diff",
        about: "Say what changed between two descriptions, and what it breaks",
        run: diff::run,
    },
    Command {
        name: "explain",
        about: "Explain a kind of diagnostic, such as `dangling-reference`; or a description, as a page",
        run: explain::run,
    },
    Command {
        name: "new-case",
        about: "Make the folder of a test case in codegen/tests/cases",
        run: new_case::run,
    },
    Command {
        name: "release-notes",
        about: "Draft the changelog of the next release, and check its version",
        run: release::run,
    },
    Command {
        name: "types",
        about: "Make a file of Rust types of a JSON Schema",
        run: |parser| command_line::run(&openapi_crate::types::COMMAND, parser),
    },
];

fn main() -> ExitCode {
    program::set(Program { name: "cargo xtask", generate: "codegen", takes_spec: true });
    match run(lexopt::Parser::from_env()) {
        Ok(()) if stdout::has_failed() => ExitCode::FAILURE,
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}

/// Runs the command that the arguments name.
fn run(mut parser: lexopt::Parser) -> Result<(), Failure> {
    use lexopt::Arg::{Long, Short, Value};

    match parser.next()? {
        None | Some(Short('h') | Long("help")) => {
            stdout::print(format_args!("{}", help()));
            Ok(())
        }
        // As other programs have it: `help NAME` is `NAME --help`.
        Some(Value(help)) if help == "help" => match parser.next()? {
            Some(Value(name)) => named(name, lexopt::Parser::from_args(["--help"])),
            _ => run(lexopt::Parser::from_args(["--help"])),
        },
        Some(Value(name)) => named(name, parser),
        Some(other) => Err(other.unexpected().into()),
    }
}

/// Runs a command by its name.
fn named(name: OsString, parser: lexopt::Parser) -> Result<(), Failure> {
    match COMMANDS.iter().find(|command| name == command.name) {
        Some(command) => (command.run)(parser),
        None => Err(Failure::Usage(lexopt::Arg::Value(name).unexpected().to_string())),
    }
}

fn help() -> String {
    let listed = || COMMANDS.iter().filter(|command| !command.about.is_empty());
    let width = listed().map(|command| command.name.len()).max().unwrap_or_default();
    let lines: String =
        listed().map(|Command { name, about, .. }| format!("  {name:width$}  {about}\n")).collect();
    format!(
        "Commands of this workspace.\n\nUsage: cargo xtask <command> [options]\n\nCommands:\n{lines}\n\
         `cargo xtask <command> --help` says more.\n"
    )
}
