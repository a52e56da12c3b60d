//! `cargo xtask explain`: what a kind of diagnostic means; or, of a [`description`], as a page.

mod description;

use codegen::diagnostic::kinds::{self, page};
use codegen::suggest::closest;
use lexopt::ValueExt;

use self::description::Arguments;
use crate::{Failure, stdout};

const HELP: &str = "\
Explain a kind of diagnostic: what is wrong, what that means, and what to do about it.
With --html, explain a description instead, as a page.

The kind stands in brackets where a diagnostic is printed: `error[dangling-reference]`.
Without a kind, all are listed. spec/DIAGNOSTICS.md has the same texts.

The page shows the types, the unions with the plan of each, what the report counts, and
what changed since an older description. A payload that is pasted into it is decided
there. It is one file, and reads nothing else.

Usage: cargo xtask explain [KIND]
       cargo xtask explain --html FILE [options]

Options:
  --html FILE       Write the page there
  --spec FILE       Explain this description (default: the newest of spec/)
  --against OLD     Compare it with this older one: a file, or a version of spec/ by name
                    (default: without --spec, the version before the newest)
  --overlay FILE    Apply this overlay to it first; several in their order
  --allow-dir DIR   Read documents that it refers to from this folder too, and not only
                    from its own; can be repeated
  --allow-missing   Take what stands in a document that is not there for any JSON
  --operation NAME  Explain this operation alone, and the types that it leads to; NAME
                    is its id, or method and path: `GET:/pets/{id}`. Can be repeated
  --tag NAME        The same for every operation with this tag. Can be repeated
  -h, --help        Print this help

Exit status: 0 when done, 1 when a description is wrong, 2 when there is no such kind or
the arguments are wrong.

Examples:
  cargo xtask explain
  cargo xtask explain dangling-reference
  cargo xtask explain --html page.html
  cargo xtask explain --html page.html --spec new.yaml --against old.yaml
";

/// How many kinds are suggested in the place of one that is not found.
const MOST_SIMILAR: usize = 3;

/// Runs the command.
pub fn run(mut parser: lexopt::Parser) -> Result<(), Failure> {
    use lexopt::Arg::{Long, Short, Value};

    let mut name: Option<String> = None;
    let mut of_page = Arguments::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => {
                stdout::print(format_args!("{HELP}"));
                return Ok(());
            }
            Value(value) if name.is_none() => name = Some(value.string()?),
            Long(option) => {
                let option = option.to_owned();
                if !of_page.takes(&option, &mut parser)? {
                    return Err(Failure::Usage(Long(&option).unexpected().to_string()));
                }
            }
            other => return Err(other.unexpected().into()),
        }
    }
    if of_page != Arguments::default() {
        return match name {
            Some(_) => {
                Err(Failure::Usage("`KIND` does not go with the options of a page".to_owned()))
            }
            None => description::run(&of_page),
        };
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
