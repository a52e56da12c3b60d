//! `cargo xtask explain`: what a kind of diagnostic means.

use codegen::diagnostic::kinds::{self, page};
use codegen::suggest::closest;
use lexopt::ValueExt;

use crate::{Failure, stdout};

const HELP: &str = "\
Explain a kind of diagnostic: what is wrong, what that means, and what to do about it.

The kind stands in brackets where a diagnostic is printed: `error[dangling-reference]`.
Without a kind, all are listed. spec/DIAGNOSTICS.md has the same texts.

Usage: cargo xtask explain [KIND]

Options:
  -h, --help  Print this help

Exit status: 0 when done, 2 when there is no such kind.

Examples:
  cargo xtask explain
  cargo xtask explain dangling-reference
";

/// How many kinds are suggested in the place of one that is not found.
const MOST_SIMILAR: usize = 3;

/// Runs the command.
pub fn run(mut parser: lexopt::Parser) -> Result<(), Failure> {
    use lexopt::Arg::{Long, Short, Value};

    let mut name: Option<String> = None;
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => {
                stdout::print(format_args!("{HELP}"));
                return Ok(());
            }
            Value(value) if name.is_none() => name = Some(value.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    let Some(name) = name else {
        stdout::print(format_args!("{}", page::list()));
        return Ok(());
    };
    match kinds::find(&name) {
        Some(kind) => {
            stdout::print(format_args!("{}", page::explanation(kind)));
            Ok(())
        }
        None => Err(Failure::Usage(not_found(&name))),
    }
}

fn not_found(name: &str) -> String {
    let similar = closest(name, kinds::all().map(|kind| kind.name), MOST_SIMILAR);
    let similar: Vec<String> = similar.iter().map(|name| format!("`{name}`")).collect();
    let message = format!("the kind `{name}` is not found");
    match similar.split_last() {
        None => format!("{message}: `cargo xtask explain` lists all of them"),
        Some((last, [])) => format!("{message}: {last} is similar"),
        Some((last, others)) => format!("{message}: {} and {last} are similar", others.join(", ")),
    }
}
