//! The commands of this workspace. Each parses its arguments and calls the library that does it.

mod codegen;
mod corpus;
mod diff;
mod documents;
mod release;
mod stdout;
mod workspace;

use std::io::IsTerminal;
use std::process::ExitCode;

use ::codegen::Input;
use ::codegen::diagnostic::Diagnostics;
use ::codegen::document::Source;

const HELP: &str = "\
Commands of this workspace.

Usage: cargo xtask <command> [options]

Commands:
  codegen        Generate the crate in generated/ from the descriptions in spec/
  corpus         Generate from every description of a folder, and say what becomes of each
  diff           Say what changed between two descriptions, and what it breaks
  release-notes  Draft the changelog of the next release, and check its version

`cargo xtask <command> --help` says more.
";

fn main() -> ExitCode {
    let mut parser = lexopt::Parser::from_env();
    let result = match parser.next() {
        Ok(Some(lexopt::Arg::Value(command))) if command == "codegen" => codegen::run(parser),
        Ok(Some(lexopt::Arg::Value(command))) if command == "corpus" => corpus::run(parser),
        // What `corpus` runs for each document.
        Ok(Some(lexopt::Arg::Value(command))) if command == "corpus-document" => {
            corpus::document::run(parser)
        }
        Ok(Some(lexopt::Arg::Value(command))) if command == "diff" => diff::run(parser),
        Ok(Some(lexopt::Arg::Value(command))) if command == "release-notes" => release::run(parser),
        Ok(None | Some(lexopt::Arg::Short('h') | lexopt::Arg::Long("help"))) => {
            stdout::print(format_args!("{HELP}"));
            return ExitCode::SUCCESS;
        }
        Ok(Some(other)) => Err(Failure::Usage(other.unexpected().to_string())),
        Err(error) => Err(Failure::Usage(error.to_string())),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}

/// Why a command did not do what it was asked to.
enum Failure {
    /// The arguments are not of its form.
    Usage(String),
    /// Something has been found wrong, and has been told.
    Told,
    /// A file could not be read or written.
    Io(std::io::Error),
}

impl Failure {
    /// Tells what is wrong: exit status 2 for the arguments, as command lines do, 1 for the rest.
    fn report(self) -> ExitCode {
        match self {
            Failure::Usage(message) => {
                eprintln!(
                    "error: {message}\n\n`cargo xtask --help` says how the commands are used."
                );
                ExitCode::from(2)
            }
            Failure::Told => ExitCode::FAILURE,
            Failure::Io(error) => {
                eprintln!("error: {error}");
                ExitCode::FAILURE
            }
        }
    }
}

/// Prints diagnostics.
fn told(diagnostics: &Diagnostics, inputs: &[Input]) -> Failure {
    let sources: Vec<Source> = inputs.iter().flat_map(Input::sources).cloned().collect();
    let colored = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    eprintln!("{}", diagnostics.render(&sources, colored));
    Failure::Told
}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Failure::Usage(error.to_string())
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Failure::Io(error)
    }
}
